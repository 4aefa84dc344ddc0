namespace HongLinh.Planning.Text;

/// <summary>A number of a report and the fact that it states.</summary>
internal sealed record Fact
{
    public required Amount Amount { get; init; }

    public required Run Run { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>The start of the words; -1 when nothing separates them from the figure before.</summary>
    public int Start { get; init; }

    /// <summary>The base of the comparison; nothing when the words name none.</summary>
    public ComparedWith Against { get; init; }

    /// <summary>The direction: 1 for more, -1 for less, 0 when the words give neither.</summary>
    public int Sign { get; init; }

    /// <summary>Whether a verb before the name marks a rise or a fall: "Giảm số vụ tai nạn 2 vụ".</summary>
    public bool IsMoved { get; init; }

    /// <summary>Whether the number counts how often the base is contained: "gấp 1,2 lần cùng kỳ" is 120% of it.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>The place in a list of numbers for several figures, from 1, and its length: "lần lượt tăng 3% và 4%"; 0 of 0 elsewhere.</summary>
    public (int Nth, int Of) Order { get; init; }
}
