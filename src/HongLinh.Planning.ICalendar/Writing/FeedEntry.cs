using NodaTime;

namespace HongLinh.Planning.ICalendar;

/// <summary>One whole-day entry of a calendar.</summary>
internal sealed record FeedEntry
{
    public required string Uid { get; init; }

    public required LocalDate Day { get; init; }

    public required string Title { get; init; }

    public required string Details { get; init; }

    /// <summary>The moment at which the entry was last revised, so that a file written again is the same file.</summary>
    public required Instant RevisedAt { get; init; }

    /// <summary>Rises with each revision.</summary>
    public required int Sequence { get; init; }

    /// <summary>Whether the moment of the revision is written as that of the last change too.</summary>
    public bool TellsLastChange { get; init; }
}
