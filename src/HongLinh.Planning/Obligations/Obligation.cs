using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>One report, figure or product that a unit owes, with its days, its deadline and its state (nghĩa vụ báo cáo).</summary>
public sealed record Obligation
{
    internal Obligation()
    {
    }

    /// <summary>What is owed.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>The code of the indicator, duty or task.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the indicator, report or product.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The unit that owes it.</summary>
    public required OrgUnit Reporter { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The days that the figures cover, both ends inclusive.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The deadline of the regime; null where the regime sets none for the level, or the task has a due date of its own.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The extension granted; null when there is none.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The deadline in effect, after an extension; null where there is none.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Its state.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The moment it arrived, whatever days it covers; null when it has not arrived, or was rejected later.</summary>
    public Instant? SubmittedAt { get; init; }

    /// <summary>Whether it is still to come: awaited, overdue, or due without a deadline.</summary>
    public bool IsOwed => State == ObligationState.Awaited || State == ObligationState.Overdue || State == ObligationState.NoDeadline;

    /// <summary>Unit, subject, period, last day and state.</summary>
    public override string ToString() =>
        $"{Reporter} {Subject} {Period}: {State}, {(LastDay is { } day ? "due " + LocalDatePattern.Iso.Format(day) : "no deadline set")}";
}
