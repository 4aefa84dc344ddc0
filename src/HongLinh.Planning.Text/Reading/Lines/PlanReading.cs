using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The reading of a plan, with the positions of its lines and findings in the text (kết quả đọc kế hoạch).</summary>
public sealed record PlanReading
{
    internal PlanReading(SourceText source, Reading<Plan> plan, ValueList<PlacedLine> lines, ValueList<TextFinding> findings)
    {
        Source = source;
        Text = source.Text;
        Plan = plan;
        Lines = lines;
        Findings = findings;
    }

    /// <summary>The text as given; every span is a position in it.</summary>
    public string Text { get; }

    /// <summary>The plan and all findings, in the order of the text.</summary>
    public Reading<Plan> Plan { get; }

    /// <summary>The lines with their positions; a line that does not fit into the plan has a finding instead.</summary>
    public ValueList<PlacedLine> Lines { get; }

    /// <summary>The findings of <see cref="Plan"/>, in the same order, with their positions.</summary>
    public ValueList<TextFinding> Findings { get; }

    /// <summary>The number of paragraphs and rows with figures that gave a line or a task (mức độ đọc được).</summary>
    public int ReadCount => Coverage.Read;

    /// <summary>The number that state a figure in parts without targets: results of earlier years, work, head and foot.</summary>
    public int LeftAsideCount => Coverage.LeftAside;

    /// <summary>The number that were not understood; a finding names each of them.</summary>
    public int NotUnderstoodCount => Coverage.NotUnderstood;

    internal ReadingCoverage Coverage { get; init; } = new(0, 0, 0);

    /// <summary>The position of the words of a task in the text; the empty span when the plan has no such task.</summary>
    /// <param name="task">A task of the plan.</param>
    public TextSpan SpanOf(AssignedTask task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return TaskSpans.GetValueOrDefault(task.Code);
    }

    /// <summary>
    /// Describes a position of the text: <c>dòng 12</c> of a plain text, <c>đoạn 7</c> or <c>bảng 2, hàng 3, cột 4</c> of a Word file, <c>KH2027!D7</c> of an
    /// Excel file.
    /// </summary>
    /// <param name="span">A position in <see cref="Text"/>.</param>
    public string LocationOf(TextSpan span) =>
        Source.Locate is { } locate ? locate(span.Start)
        : string.Create(CultureInfo.InvariantCulture, $"dòng {1 + Text.AsSpan(0, Math.Min(span.Start, Text.Length)).Count('\n')}");

    internal SourceText Source { get; }

    internal IReadOnlyDictionary<string, TextSpan> TaskSpans { get; init; } = new Dictionary<string, TextSpan>(StringComparer.Ordinal);

    /// <summary>The numbers of lines and findings, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lines.Count} lines, {Findings.Count} findings");
}
