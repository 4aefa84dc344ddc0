using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>What a phrase of a plan says: its targets, and what could not be read or has to be confirmed (kết quả đọc).</summary>
public sealed record PhraseReading
{
    internal PhraseReading(string text, ValueList<TargetReading> targets, ValueList<TextFinding> findings)
    {
        Text = text;
        Targets = targets;
        Findings = findings;
    }

    /// <summary>The phrase as it came in; every span is a place in it.</summary>
    public string Text { get; }

    /// <summary>The targets in the order of the phrase.</summary>
    public ValueList<TargetReading> Targets { get; }

    /// <summary>All findings in the order of the phrase.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>How many targets and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Targets.Count} targets, {Findings.Count} findings");
}
