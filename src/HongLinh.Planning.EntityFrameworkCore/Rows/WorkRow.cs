using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>What was recorded about a piece of work.</summary>
internal sealed class WorkRow : EntryRow
{
    public required string Task { get; init; }

    public required WorkEntryKind Kind { get; init; }

    public required LocalDate On { get; init; }
}
