using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Lets rules that are not kept suspend the verdict on their subject; no number changes.</summary>
internal static class Suspension
{
    /// <summary>The outcomes that suspend verdicts, by the indicator they speak of; null when none does.</summary>
    public static ILookup<IndicatorCode, RuleOutcome>? Suspending(RuleRun? run) => run is { Suspends: true }
        ? run.Outcomes.Where(static outcome => outcome.Suspends).ToLookup(static outcome => outcome.Rule.Subject)
        : null;

    /// <summary>The finding of a rule that is not kept.</summary>
    public static Finding FindingOf(RuleOutcome outcome)
    {
        var rule = outcome.Rule;
        var code = rule.Severity.Match(info: FindingCode.RuleNoted, warning: FindingCode.RuleNotKept, error: FindingCode.RuleBroken);
        // What is no one value stands as reported.
        var values = ValueList.From(outcome.Named.Where(static operand => operand.Term is not ConstantTerm).SelectMany(FiguresOf));
        var place = outcome.Latest is { } latest && latest.Indicator == rule.Subject ? Place.Figure(rule.Subject, latest.Period) : Place.Figure(rule.Subject);
        return Finding.Of(code, place, Reported.Listed(values), rule.Id, rule.Version, rule.Name);
    }

    private static IEnumerable<Reported> FiguresOf(Operand operand) =>
        operand.Value?.Exact is { } exact ? [ReportedExact.Of(exact)] : operand.Reports.Select(static report => report.Reported);

    // The goal beyond the target rests on figures too, on the same or on its own.
    public static MatchedTarget Apply(MatchedTarget target, ILookup<IndicatorCode, RuleOutcome> suspending) => target.Aspiration is { } stretch
        ? ApplyAlone(target, suspending) with { Aspiration = ApplyAlone(stretch, suspending) }
        : ApplyAlone(target, suspending);

    // Where no figure is in there is nothing to doubt; what cannot be measured stays so.
    private static MatchedTarget ApplyAlone(MatchedTarget target, ILookup<IndicatorCode, RuleOutcome> suspending)
    {
        if (target.Target.Form == FigureForm.Several)
        {
            var parts = Array.ConvertAll(target.Parts, part => Apply(part, suspending));
            var doubted = Array.Find(parts, static part => part.Suspensions.Count > 0);
            return doubted is null ? target
                : target with
                {
                    Parts = parts,
                    Assessment = new JointAssessment(Array.ConvertAll(parts, static part => part.Assessment)),
                    State = doubted.State,
                    Suspensions = ValueList.From(parts.SelectMany(static part => part.Suspensions).Distinct())
                };
        }

        var because = ValueList.From(suspending[target.Target.Indicator.Code]);
        return because.Count == 0 || target.Latest is null ? target : target with
        {
            Assessment = new NoAssessment(ReasonCode.SuspendedByRule),
            Gap = ReasonCode.SuspendedByRule,
            State = ReportState.Rejected,
            Suspensions = because,
        };
    }
}
