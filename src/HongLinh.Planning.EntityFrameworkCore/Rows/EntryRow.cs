using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>One entry of a log as a row that is written once: the columns to find it by, and the whole entry as a document.</summary>
internal abstract class EntryRow
{
    /// <summary>The order of entering; set by the database.</summary>
    public long Id { get; private set; }

    /// <summary>The code of the plan or of the register that the entry is kept under.</summary>
    public required string Book { get; init; }

    /// <summary>The SHA-256 of what makes two entries the same one, unique within the book.</summary>
    /// <remarks>A hash, because names and sources have any length and no provider indexes text of any length.</remarks>
    public required string Key { get; init; }

    /// <summary>The moment it was recorded; the document holds it to the nanosecond, the column as exactly as the provider can.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>A log of this one entry, by the published schema, so that rows stay readable as the schema moves on.</summary>
    public required string Document { get; init; }
}
