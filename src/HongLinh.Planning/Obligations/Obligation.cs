using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>Who owes what for which days until when, and how it stands (nghĩa vụ báo cáo).</summary>
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

    /// <summary>Who owes it.</summary>
    public required OrgUnit Reporter { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The days that the figures cover, both ends inclusive.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The deadline of the regime; null where it sets none for the level, or the task names a day of its own.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The extension granted; null when there is none.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The last day that counts, after an extension; null where no deadline is set.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>How it stands.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The moment it came in, whatever the days that it covers; null when it has not, or when it was rejected since.</summary>
    public Instant? SubmittedAt { get; init; }

    /// <summary>Whether something is still to come: awaited, overdue, or due without a deadline.</summary>
    public bool IsOwed => State == ObligationState.Awaited || State == ObligationState.Overdue || State == ObligationState.NoDeadline;

    /// <summary>Unit, subject, period, last day and state.</summary>
    public override string ToString() =>
        $"{Reporter} {Subject} {Period}: {State}, {(LastDay is { } day ? "due " + LocalDatePattern.Iso.Format(day) : "no deadline set")}";
}
