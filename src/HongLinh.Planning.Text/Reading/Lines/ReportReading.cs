using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The reading of a phrase of a report: its figures, and the parts that could not be read or matched (kết quả đọc báo cáo).</summary>
public sealed record ReportReading
{
    internal ReportReading(string text, ValueList<FigureReading> figures, ValueList<Observation> observations, ValueList<TextFinding> findings)
    {
        Text = text;
        Figures = figures;
        Observations = observations;
        Findings = findings;
    }

    /// <summary>The phrase as given; every span is a position in it.</summary>
    public string Text { get; }

    /// <summary>The figures as the words state them, each with the facts stated beside it, in the order of the phrase.</summary>
    public ValueList<FigureReading> Figures { get; }

    /// <summary>The figures that are certain enough to be judged, as observations of the indicators of the plan.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>All findings, in the order of the phrase.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>The numbers of figures and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Figures.Count} figures, {Findings.Count} findings");
}
