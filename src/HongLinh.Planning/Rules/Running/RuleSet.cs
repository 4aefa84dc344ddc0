using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>Rules that run together (bộ quy tắc).</summary>
/// <remarks>Immutable, equal by content, safe to share. It may hold several versions of a rule, but never two in force on the same day.</remarks>
public sealed record RuleSet
{
    private RuleSet(ValueList<Rule> rules) => Rules = rules;

    /// <summary>No rules, for a review whose figures are not to be checked.</summary>
    public static RuleSet None { get; } = new([]);

    /// <summary>The rules, in order.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>A set of rules.</summary>
    /// <param name="rules">The rules, in order.</param>
    /// <exception cref="ArgumentException">A version of a rule occurs twice, or two versions of a rule are in force on one day.</exception>
    public static RuleSet Create(params IEnumerable<Rule> rules)
    {
        var all = ValueList.From(rules);
        if (all.Any(static rule => rule is null))
        {
            throw new ArgumentException("A set of rules cannot contain null.", nameof(rules));
        }

        return ConflictIn(all) is { } conflict
            ? throw new ArgumentException($"{all[conflict.Earlier]} and {all[conflict.Later]} {Conflict}", nameof(rules))
            : new RuleSet(all);
    }

    /// <summary>A set with further rules appended.</summary>
    /// <param name="rules">The further rules.</param>
    /// <exception cref="ArgumentException">A version of a rule occurs twice, or two versions of a rule are in force on one day.</exception>
    public RuleSet With(params IEnumerable<Rule> rules) => Create(Rules.Concat(rules));

    /// <summary>Runs the rules in force on a day on the figures of a plan.</summary>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="plan">The plan, which determines how its indicators add up, the year, and the issuer.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <returns>One outcome for each rule in force, in order.</returns>
    public ValueList<RuleOutcome> Run(LogView view, Plan plan, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(plan);
        return Run(Facts.Of(view, Scope.Of(plan), asOf), asOf).Outcomes;
    }

    /// <summary>Runs the rules in force on a day, without a plan.</summary>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="indicators">The indicators for which it is known how they add up; reports on any other are taken as written.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <returns>One outcome for each rule in force, in order.</returns>
    public ValueList<RuleOutcome> Run(LogView view, ValueList<Indicator> indicators, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Run(Facts.Of(view, Scope.Of(indicators), asOf), asOf).Outcomes;
    }

    /// <summary>How many rules there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rules.Count} rules");

    /// <summary>What is wrong with two rules, and what to do.</summary>
    internal const string Conflict = "cannot stand together: give each version its own number and days in force that do not overlap.";

    /// <summary>The places of the first rule that cannot stand with an earlier one, and of that one; null where all can stand together.</summary>
    internal static (int Earlier, int Later)? ConflictIn(ValueList<Rule> rules)
    {
        var earlier = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (!earlier.TryGetValue(rule.Id, out var versions))
            {
                earlier.Add(rule.Id, versions = []);
            }

            var at = versions.FindIndex(other => rules[other].Version == rule.Version || Overlap(rules[other].InForce, rule.InForce));
            if (at >= 0)
            {
                return (versions[at], i);
            }

            versions.Add(i);
        }

        return null;
    }

    internal RuleRun Run(Facts facts, LocalDate asOf) => RuleRun.Of(InForceOn(asOf), facts);

    private ValueList<Rule> InForceOn(LocalDate day)
    {
        foreach (var rule in Rules)
        {
            if (rule.InForce?.Holds(day) == false)
            {
                return ValueList.From(Rules.Where(rule => rule.InForce?.Holds(day) != false));
            }
        }

        return Rules;
    }

    // Null means always in force; both ends are inclusive.
    private static bool Overlap(InForce? one, InForce? other) =>
        one is null || other is null || StartsBeforeEndOf(one, other) && StartsBeforeEndOf(other, one);

    private static bool StartsBeforeEndOf(InForce one, InForce other) => other.Until is not { } until || one.From <= until;
}
