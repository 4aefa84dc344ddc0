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

    /// <summary>The law or decision behind the entry; its confidence says how well it was checked.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The status of the decision.</summary>
    public required DayOffStatus Status { get; init; }

    // Proposed and repealed days stay on record but change no working day.
    internal bool Counts(bool withProposals) =>
        Status == DayOffStatus.Announced || Status == DayOffStatus.Enacted || withProposals && Status == DayOffStatus.Proposed;

    /// <summary>Date, kind, status and name.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Kind} ({Status}): {Name}";
}
