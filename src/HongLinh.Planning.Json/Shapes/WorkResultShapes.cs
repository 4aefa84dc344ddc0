using HongLinh.Planning.Calendar;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Judgements of followed work as objects, each with all that it rests on.</summary>
internal static class WorkResultShapes
{
    public static Description OfJudgement => Shape.Object<WorkJudgement>(
        [
            Member<WorkJudgement>.Required("item", static one => one.Item),
            Member<WorkJudgement>.Required("asOf", static one => one.AsOf),
            Member<WorkJudgement>.Required("state", static one => one.State),
            Member<WorkJudgement>.Required("assignment", static one => one.Assignment),
            Member<WorkJudgement>.Optional<LocalDate>("due", static one => one.Due),
            Member<WorkJudgement>.List("extensions", static one => one.Extensions, static (one, value) => one with { Extensions = value }),
            Member<WorkJudgement>.Optional("pending", static one => one.Pending),
            Member<WorkJudgement>.Optional("refused", static one => one.Refused),
            Member<WorkJudgement>.Optional("restsOn", static one => one.RestsOn),
            Member<WorkJudgement>.Optional<LocalDate>("doneOn", static one => one.DoneOn),
            Member<WorkJudgement>.Required("returns", static one => one.Returns),
            Member<WorkJudgement>.Optional<decimal>("percent", static one => one.Percent),
            Member<WorkJudgement>.Optional<LocalDate>("answeredOn", static one => one.AnsweredOn),
            Member<WorkJudgement>.Optional<LocalDate>("reportedToCouncilOn", static one => one.ReportedToCouncilOn),
            Member<WorkJudgement>.Optional<int>("daysPastDue", static one => one.DaysPastDue),
            Member<WorkJudgement>.Optional<int>("workingDaysPastDue", static one => one.WorkingDaysPastDue),
            Member<WorkJudgement>.Required("isCertain", static one => one.IsCertain),
            Member<WorkJudgement>.List("findings", static one => one.Findings, static (one, value) => one with { Findings = value }),
        ],
        static values => Consistent(new WorkJudgement
        {
            Item = values.Get<WorkItem>("item"),
            AsOf = values.Get<LocalDate>("asOf"),
            State = values.Get<WorkState>("state"),
            Assignment = values.Get<Assignment>("assignment"),
            Due = values.Get<LocalDate?>("due"),
            Pending = Request(values, "pending", WorkEntryKind.ExtensionAsked),
            Refused = Request(values, "refused", WorkEntryKind.ExtensionRefused),
            RestsOn = values.Get<WorkEntry?>("restsOn"),
            DoneOn = values.Get<LocalDate?>("doneOn"),
            Returns = values.Get<int>("returns"),
            Percent = values.Get<decimal?>("percent"),
            AnsweredOn = values.Get<LocalDate?>("answeredOn"),
            ReportedToCouncilOn = values.Get<LocalDate?>("reportedToCouncilOn"),
            DaysPastDue = values.Get<int?>("daysPastDue"),
            WorkingDaysPastDue = values.Get<int?>("workingDaysPastDue"),
            IsCertain = values.Get<bool>("isCertain"),
        }));

    public static Description OfReview => Shape.Object<WorkReviewDocument>(
        "workReviewDocument",
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<WorkReviewDocument>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<WorkReviewDocument>.Required("engine", static review => review.Engine),
            Member<WorkReviewDocument>.Required("asOf", static review => review.AsOf),
            Member<WorkReviewDocument>.Required("knownAt", static review => review.KnownAt),
            Member<WorkReviewDocument>.Optional("calendar", static review => review.Calendar),
            Member<WorkReviewDocument>.Required("judgements", static review => review.Judgements),
        ],
        static values => new WorkReviewDocument
        {
            Engine = values.Get<string>("engine"),
            AsOf = values.Get<LocalDate>("asOf"),
            KnownAt = values.Get<Instant>("knownAt"),
            Calendar = values.Get<WorkingCalendar?>("calendar"),
            Judgements = values.Get<Written<ValueList<WorkJudgement>>>("judgements"),
        });

    // Only what the engine can answer is read: a state that its own days deny is none.
    // The last request is open or refused, never both.
    private static WorkEntry? Request(Values values, string name, WorkEntryKind kind) => values.Get<WorkEntry?>(name) is not { } entry ? null
        : entry.Kind != kind ? throw Refusal.Of($"'{name}' is an entry of the kind {kind}, not {entry.Kind}.")
        : kind == WorkEntryKind.ExtensionRefused && values.Get<WorkEntry?>("pending") is not null
            ? throw Refusal.Of("The last request for an extension is both open and refused.")
        : entry;

    private static WorkJudgement Consistent(WorkJudgement one)
    {
        var measured = one.State.HasDeadline ? one.Due : null;
        var day = one.State.IsOpen ? one.AsOf : one.DoneOn;
        var days = measured is { } due && day is { } until ? Period.DaysBetween(due, until) : default(int?);
        var fault = FaultOf(one)
            ?? (one.DaysPastDue != days ? "its days past the deadline are not those between its days"
            : one.WorkingDaysPastDue is { } working && !Fits(working, days) ? "it has more working days past the deadline than days, or on the other side of it"
            : null);
        return fault is null
            ? one
            : throw Refusal.Of($"The judgement on '{Refusal.Shown(one.Item.Code)}' contradicts itself: it is {one.State}, and {fault}.");
    }

    private static bool Fits(int workingDays, int? days) =>
        days is { } all && Math.Abs((long)workingDays) <= Math.Abs((long)all) && Math.Sign(workingDays) * Math.Sign(all) >= 0;

    private static string? FaultOf(WorkJudgement one) =>
        one.State.HasDeadline && one.Due is null ? "it has no deadline"
        : (one.State == WorkState.NoDeadline || one.State == WorkState.DoneNoDeadline) && one.Due is not null ? "it has a deadline"
        : (one.State == WorkState.NotAssigned) != (one.AsOf < one.Item.AssignedOn) ? "the day on which it was assigned says otherwise"
        : one.State.IsOpen && one.DoneOn is not null ? "it has a day on which it was done"
        : !one.State.IsOpen && one.Pending is not null ? "it has a request that is not decided"
        : !one.State.IsOpen && one.Refused is not null ? "it has a refused request although it is over"
        : one.State.IsOpen && one.State.HasDeadline && one.State.IsOverdue != (one.AsOf > one.Due)
            ? "the day of the judgement is on the other side of the deadline"
        : one.State == WorkState.DoneInTime && one.DoneOn > one.Due ? "it was done after its deadline"
        : one.State == WorkState.DoneLate && !(one.DoneOn > one.Due) ? "it was not done after its deadline"
        : one.State == WorkState.DoneUndated && one.DoneOn is not null ? "the day on which it was done is known"
        : null;
}
