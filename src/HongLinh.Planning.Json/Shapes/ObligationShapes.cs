using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>What is owed, by whom and until when, with the rules and the reports received that it rests on, as objects.</summary>
internal static class ObligationShapes
{
    public static Description[] All => [OfRules, OfExtension, OfSubmission, OfObligation];

    private static Description OfRules => Shape.Object<ObligationRules>(
        [
            Member<ObligationRules>.Required("regime", static rules => rules.Regime),
            Member<ObligationRules>.Required("level", static rules => rules.Level),
            Member<ObligationRules>.Required("calendar", static rules => rules.Calendar),
            Member<ObligationRules>.Usual("zone", static rules => rules.Zone, static (rules, value) => rules with { Zone = value }),
            Member<ObligationRules>.Required("defaultReporter", static rules => rules.DefaultReporter),
            Member<ObligationRules>.Usual("merge", static rules => rules.Merge, static (rules, value) => rules with { Merge = value }),
            Member<ObligationRules>.List("extensions", static rules => rules.Extensions, static (rules, value) => rules with { Extensions = value }),
        ],
        static values => new ObligationRules
        {
            Regime = values.Get<ReportingRegime>("regime"),
            Level = values.Get<ReportingLevel>("level"),
            Calendar = values.Get<WorkingCalendar>("calendar"),
            DefaultReporter = values.Get<OrgUnit>("defaultReporter"),
        });

    private static Description OfExtension => Shape.Object<Extension>(
        [
            Member<Extension>.Required("reporter", static extension => extension.Reporter),
            Member<Extension>.Required("period", static extension => extension.Period),
            Member<Extension>.Required("until", static extension => extension.Until),
            Member<Extension>.Required("basis", static extension => extension.Basis),
        ],
        static values => new Extension
        {
            Reporter = values.Get<string>("reporter"),
            Period = values.Get<ReportingPeriod>("period"),
            Until = values.Get<LocalDate>("until"),
            Basis = values.Get<LegalBasis>("basis"),
        });

    private static Description OfSubmission => Shape.Object<Submission>(
        [
            Member<Submission>.Required("subject", static submission => submission.Subject),
            Member<Submission>.Required("reporter", static submission => submission.Reporter),
            Member<Submission>.Required("period", static submission => submission.Period),
            Member<Submission>.Required("at", static submission => submission.At),
            Member<Submission>.Optional<Instant>(
                "returnedAt", static submission => submission.ReturnedAt, static (submission, value) => submission with { ReturnedAt = value }),
        ],
        static values => new Submission
        {
            Subject = values.Get<string>("subject"),
            Reporter = values.Get<string>("reporter"),
            Period = values.Get<ReportingPeriod>("period"),
            At = values.Get<Instant>("at"),
        });

    private static Description OfObligation => Shape.Object<Obligation>(
        [
            Member<Obligation>.Required("kind", static owed => owed.Kind),
            Member<Obligation>.Required("subject", static owed => owed.Subject),
            Member<Obligation>.Required("name", static owed => owed.Name),
            Member<Obligation>.Required("reporter", static owed => owed.Reporter),
            Member<Obligation>.Required("period", static owed => owed.Period),
            Member<Obligation>.Required("window", static owed => owed.Window),
            Member<Obligation>.Optional("deadline", static owed => owed.Deadline),
            Member<Obligation>.Optional("extension", static owed => owed.Extension),
            Member<Obligation>.Optional<LocalDate>("lastDay", static owed => owed.LastDay),
            Member<Obligation>.Required("state", static owed => owed.State),
            Member<Obligation>.Optional<Instant>("submittedAt", static owed => owed.SubmittedAt),
        ],
        static values => Consistent(new Obligation
        {
            Kind = values.Get<ObligationKind>("kind"),
            Subject = values.Get<string>("subject"),
            Name = values.Get<BilingualName>("name"),
            Reporter = values.Get<OrgUnit>("reporter"),
            Period = values.Get<ReportingPeriod>("period"),
            Window = values.Get<DateInterval>("window"),
            Deadline = values.Get<Deadline?>("deadline"),
            Extension = values.Get<Extension?>("extension"),
            LastDay = values.Get<LocalDate?>("lastDay"),
            State = values.Get<ObligationState>("state"),
            SubmittedAt = values.Get<Instant?>("submittedAt"),
        }));

    // Only what the engine can answer is read: a state that its own days deny is none.
    private static Obligation Consistent(Obligation owed)
    {
        var isIn = owed.State == ObligationState.Submitted || owed.State == ObligationState.SubmittedOnTime || owed.State == ObligationState.SubmittedLate;
        var isTimed = owed.State == ObligationState.Overdue || owed.State == ObligationState.SubmittedOnTime || owed.State == ObligationState.SubmittedLate;
        return isIn != owed.SubmittedAt is not null
            ? throw Contradiction(owed, isIn ? "lacks the moment at which it arrived" : "has a moment at which it arrived")
            : isTimed && owed.LastDay is null ? throw Contradiction(owed, "lacks the last day")
            : owed.State == ObligationState.NoDeadline && owed.LastDay is not null ? throw Contradiction(owed, "has a last day")
            : owed;
    }

    private static System.Text.Json.JsonException Contradiction(Obligation owed, string fault) =>
        Refusal.Of($"The obligation '{Refusal.Shown(owed.Subject)}' contradicts itself: it is {owed.State} and {fault}.");
}
