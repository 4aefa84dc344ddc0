using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Lets broken rules suspend the verdict on their subject; no number changes.</summary>
internal static class Suspension
{
    /// <summary>The outcomes that suspend verdicts, by the indicator concerned; null when none does.</summary>
    public static ILookup<IndicatorCode, RuleOutcome>? Suspending(RuleRun? run) => run is { Suspends: true }
        ? run.Outcomes.Where(static outcome => outcome.Suspends).ToLookup(static outcome => outcome.Rule.Subject)
        : null;

    /// <summary>The finding on a broken rule.</summary>
    public static Finding FindingOf(RuleOutcome outcome)
    {
        var rule = outcome.Rule;
        var code = rule.Severity.Match(info: FindingCode.RuleNoted, warning: FindingCode.RuleNotKept, error: FindingCode.RuleBroken);
        // A figure that is not a single value is shown as reported.
        var values = ValueList.From(outcome.Named.Where(static operand => operand.Term is not ConstantTerm).SelectMany(FiguresOf));
        var place = outcome.Latest is { } latest && latest.Indicator == rule.Subject ? Place.Figure(rule.Subject, latest.Period) : Place.Figure(rule.Subject);
        return Finding.Of(code, place, Reported.Listed(values), rule.Id, rule.Version, rule.Name);
    }

    // A difference would pass for the figure of the period at the place; the two figures that it lies between can be checked.
    private static IEnumerable<Reported> FiguresOf(Operand operand) =>
        operand is { Term: DifferenceTerm, Parts: [var after, var before] } ? FiguresOf(before).Concat(FiguresOf(after))
            : operand.Value?.Exact is { } exact ? [ReportedExact.Of(exact)] : operand.Reports.Select(static report => report.Reported);

    // The aspiration rests on figures too, the same or its own.
    public static MatchedTarget Apply(MatchedTarget target, ILookup<IndicatorCode, RuleOutcome> suspending) => target.Aspiration is { } stretch
        ? ApplyAlone(target, suspending) with { Aspiration = ApplyAlone(stretch, suspending) }
        : ApplyAlone(target, suspending);

    // Without a figure there is nothing to doubt; a target that cannot be measured keeps that reason.
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
