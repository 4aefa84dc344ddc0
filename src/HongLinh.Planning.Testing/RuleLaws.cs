using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Testing;

/// <summary>What a rule on figures must satisfy (quy luật của quy tắc kiểm tra).</summary>
/// <remarks>
/// The reports of the examples are on the indicators of a plan, with figures around what the plan promises; so give the plan that the rule is for. Each law
/// is a method that returns when it holds and throws <see cref="LawBrokenException"/> otherwise.
/// </remarks>
public static class RuleLaws
{
    /// <summary>All laws below.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="plan">The plan whose indicators the rule speaks of.</param>
    /// <param name="run">How many examples of each law; <see cref="LawRun.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The rule names its subject, and the plan has no line on it.</exception>
    /// <exception cref="LawBrokenException">A law does not hold.</exception>
    public static void Hold(Rule rule, Plan plan, LawRun? run = null)
    {
        UnknownIsNeverFulfilled(rule, plan, run);
        UnitScaleChangesNothing(rule, plan, run);
        LaterEstimateReplacesNothing(rule, plan, run);
        OrderOfEntryChangesNothing(rule, plan, run);
        UnrelatedReportChangesNothing(rule, plan, run);
        EarlierDayKnowsNothingLater(rule, plan, run);
    }

    /// <summary>Without a figure the rule is not fulfilled: its truth is unknown, or no where it demands a report.</summary>
    /// <remarks>
    /// A rule that holds as long as nothing is reported ("only when", "not") breaks it. Where that is meant, call the other laws one by one.
    /// </remarks>
    /// <inheritdoc cref="Hold"/>
    public static void UnknownIsNeverFulfilled(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).Unknown(
        new Law(nameof(UnknownIsNeverFulfilled), "without a figure the rule is not fulfilled."), Truth.Yes.Code);

    /// <summary>A figure reported in another unit of the same measure changes no outcome.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void UnitScaleChangesNothing(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).Scale(
        new Law(nameof(UnitScaleChangesNothing), "a figure reported in another unit of the same measure changes no outcome."));

    /// <summary>An estimate that comes after the official figure for the same days changes no outcome.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void LaterEstimateReplacesNothing(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).LaterEstimate(
        new Law(nameof(LaterEstimateReplacesNothing), "a later estimate never replaces an official figure."));

    /// <summary>The order in which reports are entered changes no outcome.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void OrderOfEntryChangesNothing(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).Order(
        new Law(nameof(OrderOfEntryChangesNothing), "the order in which reports are entered changes no outcome."));

    /// <summary>A report on an indicator that is not in the plan changes no outcome.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void UnrelatedReportChangesNothing(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).Unrelated(
        new Law(nameof(UnrelatedReportChangesNothing), "a report on another indicator changes no outcome."));

    /// <summary>An outcome as of a day does not depend on what became known after it.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void EarlierDayKnowsNothingLater(Rule rule, Plan plan, LawRun? run = null) => Of(rule, plan, run).Later(
        new Law(nameof(EarlierDayKnowsNothingLater), "an outcome as of a day never depends on reports that became known after it."));

    private static CaseLaws Of(Rule rule, Plan plan, LawRun? run)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.Lines.Any(line => line.Indicator.Code == rule.Subject))
        {
            throw new ArgumentException($"The plan {plan.Header.Code} has no line on {rule.Subject}, of which the rule {rule.Id} speaks.", nameof(plan));
        }

        var rules = RuleSet.Create(rule);
        return new CaseLaws(AnyCase.On(plan), run, given => [.. rules.Run(given.View, plan, given.AsOf).Select(static outcome => outcome.Truth.Code)]);
    }
}
