using System.Globalization;
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
        var code = rule.Severity == Severity.Error ? FindingCode.RuleBroken : rule.Severity == Severity.Warning ? FindingCode.RuleNotKept : FindingCode.RuleNoted;
        // In the canonical form of figures, which the text package turns into words; what is no one value stands as reported.
        var values = string.Join("; ", outcome.Named.Where(static operand => operand.Term is not ConstantTerm)
            .Select(static operand => operand.Value?.Exact?.ToString() ?? string.Join("; ", operand.Reports.Select(static report => report.Reported))));
        return Finding.Of(code, outcome.Latest is { } latest && latest.Indicator == rule.Subject ? $"{rule.Subject} {latest.Period}" : rule.Subject.Text,
            values, rule.Id, rule.Version.ToString(CultureInfo.InvariantCulture), rule.Name.ToString());
    }

    // The goal beyond the target rests on figures too, on the same or on its own.
    public static MatchedTarget Apply(MatchedTarget target, ILookup<IndicatorCode, RuleOutcome> suspending) => target.Aspiration is { } stretch
        ? ApplyAlone(target, suspending) with { Aspiration = ApplyAlone(stretch, suspending) }
        : ApplyAlone(target, suspending);

    // Where no figure is in there is nothing to doubt; what cannot be measured stays so.
    private static MatchedTarget ApplyAlone(MatchedTarget target, ILookup<IndicatorCode, RuleOutcome> suspending)
    {
        if (target.Rule == RuleKind.AllOf)
        {
            var parts = Array.ConvertAll(target.Parts, part => Apply(part, suspending));
            var doubted = Array.Find(parts, static part => part.Suspensions.Count > 0);
            return doubted is null ? target
                : target with { Parts = parts, State = doubted.State, Suspensions = ValueList.From(parts.SelectMany(static part => part.Suspensions).Distinct()) };
        }

        var because = ValueList.From(suspending[target.Target.Indicator.Code]);
        return because.Count == 0 || target.Latest is null ? target : target with
        {
            Rule = RuleKind.Gap,
            Gap = Situation.SuspendedByRule,
            State = ReportState.Rejected,
            Suspensions = because,
        };
    }
}
