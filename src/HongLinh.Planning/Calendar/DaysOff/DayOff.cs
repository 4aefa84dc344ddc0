using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Calendar;

/// <summary>A day that differs from the ordinary week, with the decision that made it so (ngày nghỉ, ngày làm bù).</summary>
public sealed record DayOff
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How it differs.</summary>
    public required DayOffKind Kind { get; init; }

    /// <summary>The Vietnamese name of the occasion.</summary>
    public required string Name { get; init; }

    /// <summary>The law or decision; its confidence says how well that was checked.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>How far the decision has come.</summary>
    public required DayOffStatus Status { get; init; }

    // Proposed and repealed days are on record, and move nothing.
    internal bool Counts(bool withProposals) =>
        Status == DayOffStatus.Announced || Status == DayOffStatus.Enacted || withProposals && Status == DayOffStatus.Proposed;

    /// <summary>Date, kind, status and name.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Kind} ({Status}): {Name}";
}
