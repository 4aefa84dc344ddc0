using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>What a phrase of a report says: its figures, and what could not be read or matched (kết quả đọc báo cáo).</summary>
public sealed record ReportReading
{
    internal ReportReading(string text, ValueList<FigureReading> figures, ValueList<Observation> observations, ValueList<TextFinding> findings)
    {
        Text = text;
        Figures = figures;
        Observations = observations;
        Findings = findings;
    }

    /// <summary>The phrase as it came in; every span is a place in it.</summary>
    public string Text { get; }

    /// <summary>The figures as the words state them, each with what is said beside it, in the order of the phrase.</summary>
    public ValueList<FigureReading> Figures { get; }

    /// <summary>Those that are certain enough to be judged on, as reports on the indicators of the plan.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>All findings, in the order of the phrase.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>How many figures and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Figures.Count} figures, {Findings.Count} findings");
}
