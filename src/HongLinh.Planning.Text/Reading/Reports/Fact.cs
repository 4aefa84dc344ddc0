namespace HongLinh.Planning.Text;

/// <summary>A number of a report with what it states.</summary>
internal sealed record Fact
{
    public required Amount Amount { get; init; }

    public required Run Run { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>Where its words begin; -1 where nothing parts it from the figure before.</summary>
    public int Start { get; init; }

    /// <summary>What it is compared with; nothing where no words say so.</summary>
    public ComparedWith Against { get; init; }

    /// <summary>Which way it goes: 1 for more, -1 for less, 0 where the words say neither.</summary>
    public int Sign { get; init; }

    /// <summary>Whether a verb before the name says that it is a rise or a fall: "Giảm số vụ tai nạn 2 vụ".</summary>
    public bool IsMoved { get; init; }
}
