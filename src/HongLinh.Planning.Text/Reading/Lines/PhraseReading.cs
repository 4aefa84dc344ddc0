using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The reading of a phrase of a plan: its targets, and the parts that could not be read or need confirmation (kết quả đọc).</summary>
public sealed record PhraseReading
{
    internal PhraseReading(string text, ValueList<TargetReading> targets, ValueList<TextFinding> findings)
    {
        Text = text;
        Targets = targets;
        Findings = findings;
    }

    /// <summary>The phrase as given; every span is a position in it.</summary>
    public string Text { get; }

    /// <summary>The targets in the order of the phrase.</summary>
    public ValueList<TargetReading> Targets { get; }

    /// <summary>All findings in the order of the phrase.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>The numbers of targets and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Targets.Count} targets, {Findings.Count} findings");
}
