using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>What judging needs to know of a plan independently of reports: which lines need which indicator, and their bounds as decimals.</summary>
/// <remarks>Made once for each plan and kept as long as the plan. Safe to share.</remarks>
internal sealed class PreparedPlan
{
    private static readonly ConditionalWeakTable<Plan, PreparedPlan> Known = [];

    private readonly FrozenDictionary<string, int> _places;
    private RuleSet? _checks;

    private PreparedPlan(Plan plan)
    {
        Plan = plan;
        var indicators = plan.Lines.SelectMany(IndicatorsOf).Select(static indicator => indicator.Code.Text).Distinct(StringComparer.Ordinal).ToArray();
        _places = indicators.Select(KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);
        Lines = [.. plan.Lines.Select(line => new PreparedLine(line, [.. IndicatorsOf(line).Select(indicator => _places[indicator.Code.Text]).Distinct()]))];
        JoinedLines = Lines.Count(static line => line.Places.Length > 1);
        var linesOf = Lines.SelectMany(static (line, at) => line.Places.Select(place => (Place: place, Line: at)))
            .ToLookup(static pair => pair.Place, static pair => pair.Line);
        LinesOf = [.. indicators.Select((_, place) => linesOf[place].ToArray())];
    }

    public Plan Plan { get; }

    /// <summary>How many lines need more than one indicator.</summary>
    public int JoinedLines { get; }

    /// <summary>The lines, in the order of the plan.</summary>
    public PreparedLine[] Lines { get; }

    /// <summary>For each indicator, the lines that need its reports.</summary>
    public int[][] LinesOf { get; }

    /// <summary>The checks that suit the plan, which run unless the caller chooses others.</summary>
    public RuleSet Checks => _checks ??= QualityRules.For(Plan);

    /// <summary>The number of indicators of the plan, including those of later amendments and of aspirations.</summary>
    public int IndicatorCount => LinesOf.Length;

    public static PreparedPlan For(Plan plan) => Known.GetValue(plan, static plan => new PreparedPlan(plan));

    /// <summary>The place of an indicator among those of the plan; below 0 when the plan does not have it.</summary>
    public int PlaceOf(IndicatorCode indicator) => _places.TryGetValue(indicator.Text, out var place) ? place : -1;

    private static IEnumerable<Indicator> IndicatorsOf(PlanLine line) => line.Target.Needs
        .Concat(line.Aspiration?.Needs ?? [])
        .Concat(line.Amendments.SelectMany(static amendment => amendment.Target.Needs));
}
