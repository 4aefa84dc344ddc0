using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>How a piece of work stands as of a day, and what that rests on (đánh giá tình trạng thực hiện).</summary>
public sealed record WorkJudgement
{
    // A request is either open or refused; one place for both, because there may be very many judgements.
    private readonly WorkEntry? _request;

    internal WorkJudgement()
    {
    }

    /// <summary>The work, as it was assigned.</summary>
    public required WorkItem Item { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The state.</summary>
    public required WorkState State { get; init; }

    /// <summary>Who leads, takes part and reports on the day.</summary>
    public required Assignment Assignment { get; init; }

    /// <summary>The deadline in force, after the extensions that count; null where there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The granted extensions that moved the deadline, in order.</summary>
    public ValueList<WorkEntry> Extensions { get; init; }

    /// <summary>The request for an extension that is not decided yet; null when there is none.</summary>
    public WorkEntry? Pending
    {
        get => _request?.Kind == WorkEntryKind.ExtensionRefused ? null : _request;
        init => _request = value ?? _request;
    }

    /// <summary>The refusal of the last request for an extension, while the work is open and none was asked or granted since; null otherwise.</summary>
    public WorkEntry? Refused
    {
        get => _request?.Kind == WorkEntryKind.ExtensionRefused ? _request : null;
        init => _request = value ?? _request;
    }

    /// <summary>The entry that the state rests on: the report of the work as done, else the last result; null when there is none.</summary>
    public WorkEntry? RestsOn { get; init; }

    /// <summary>The day on which the work was done; null while it is open, and where that day is not known.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>How often the work was returned for more work up to the day.</summary>
    public int Returns { get; init; }

    /// <summary>The last percentage reported; null where none was.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The day on which a petition or question was answered; null when it was not.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>The day on which the result was reported to the council; null when it was not.</summary>
    public LocalDate? ReportedToCouncilOn { get; init; }

    /// <summary>
    /// Calendar days from the deadline to the day on which the work was done, or to the day of the judgement while it is open: 5 is five days late,
    /// -5 five days early or five days left, 0 the last day. Null where one of the days is not known.
    /// </summary>
    public int? DaysPastDue { get; init; }

    /// <summary>The same in working days; null also without a calendar, or where it does not reach.</summary>
    public int? WorkingDaysPastDue { get; init; }

    /// <summary>
    /// Whether the state stays: work done on a known day, or withdrawn. Everything else can still change by a late report, a decision on a request or an
    /// answer to a finding.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>What a person should know about the entries on this work.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Code and state, with the days from the deadline.</summary>
    public override string ToString() => DaysPastDue is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"{Item.Code}: {State}, {days} days past due")
        : $"{Item.Code}: {State}";
}
