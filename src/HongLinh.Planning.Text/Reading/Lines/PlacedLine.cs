namespace HongLinh.Planning.Text;

/// <summary>A line of a plan and the position of its words in the text (dòng chỉ tiêu và vị trí).</summary>
public sealed record PlacedLine
{
    internal PlacedLine(PlanLine line, string group, TextSpan span, TargetReading source)
    {
        Line = line;
        Group = group;
        Span = span;
        Source = source;
    }

    /// <summary>The line.</summary>
    public PlanLine Line { get; }

    /// <summary>The mark of its group.</summary>
    public string Group { get; }

    /// <summary>The position of the words in the text of the plan.</summary>
    public TextSpan Span { get; }

    /// <summary>The reading of the words; its spans count from the start of the words that were read together.</summary>
    public TargetReading Source { get; }

    /// <summary>The cell with the figure when the line is a row of a table; null for running text.</summary>
    public TextSpan? Cell { get; internal init; }

    /// <summary>The line and its position.</summary>
    public override string ToString() => $"{Line}@{Span}";
}
