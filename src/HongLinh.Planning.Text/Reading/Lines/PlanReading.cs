using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>A plan that was read, with the places of its lines and findings in the text (kết quả đọc kế hoạch).</summary>
public sealed record PlanReading
{
    internal PlanReading(string text, Reading<Plan> plan, ValueList<PlacedLine> lines, ValueList<TextFinding> findings)
    {
        Text = text;
        Plan = plan;
        Lines = lines;
        Findings = findings;
    }

    /// <summary>The text as it came in; every span is a place in it.</summary>
    public string Text { get; }

    /// <summary>The plan and everything that was found, in the order of the text.</summary>
    public Reading<Plan> Plan { get; }

    /// <summary>The lines with their places; a line that the plan could not take has a finding instead.</summary>
    public ValueList<PlacedLine> Lines { get; }

    /// <summary>The findings of <see cref="Plan"/>, in the same order, with their places.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>How many lines and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines.Count} lines, {Findings.Count} findings");
}
