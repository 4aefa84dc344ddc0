using System.Runtime.CompilerServices;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>The names behind the codes that findings carry: indicators and units of organisation.</summary>
internal sealed class KnownNames
{
    private static readonly ConditionalWeakTable<Plan, KnownNames> OfPlans = [];

    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrgUnit> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BilingualName> _tasks = new(StringComparer.Ordinal);

    private KnownNames(IEnumerable<PlanLine> lines)
    {
        foreach (var part in lines.SelectMany(TargetsOf).SelectMany(static target => target.Parts))
        {
            _indicators.TryAdd(part.Indicator.Code.Text, part.Indicator);
        }

        foreach (var unit in UnitsOf(lines.Select(static line => line.Assignment).OfType<Assignment>())
            .Concat(lines.SelectMany(static line => line.ReportingUnits)))
        {
            _organisations.TryAdd(unit.Code, unit);
        }
    }

    /// <summary>The names known without a plan: none.</summary>
    public static KnownNames OfNoPlan { get; } = new([]);

    /// <summary>The names in a plan; gathered once for each, however many findings are told one by one.</summary>
    public static KnownNames Of(Plan plan) => OfPlans.GetValue(plan, static plan => Gathered(plan));

    private static KnownNames Gathered(Plan plan)
    {
        var names = new KnownNames(plan.Lines);
        foreach (var unit in UnitsOf(plan.Work.Tasks.Select(static task => task.Assignment)).Prepend(plan.Header.Issuer))
        {
            names._organisations.TryAdd(unit.Code, unit);
        }

        foreach (var task in plan.Work.Tasks)
        {
            names._tasks.TryAdd(task.Code, task.Name);
        }

        return names;
    }

    /// <summary>The names of assigned work.</summary>
    public static KnownNames Of(WorkReview review)
    {
        var names = new KnownNames([]);
        foreach (var item in review.Register.Items)
        {
            names._tasks.TryAdd(item.Code, item.Name);
        }

        return names;
    }

    /// <summary>The names in one line.</summary>
    public static KnownNames Of(PlanLine line) => new([line]);

    /// <summary>The name of an indicator, or its code where the plan does not know it.</summary>
    public string Indicator(string code, Language language) =>
        _indicators.TryGetValue(code, out var indicator) ? language.Of(indicator.Name) : code;

    /// <summary>The name of a unit of organisation, or its code.</summary>
    public string Organisation(string code, Language language) =>
        _organisations.TryGetValue(code, out var unit) ? language.Of(unit.Name) : code;

    /// <summary>The name of a task, or its code.</summary>
    public string Task(string code, Language language) => _tasks.TryGetValue(code, out var name) ? language.Of(name) : code;

    private static IEnumerable<OrgUnit> UnitsOf(IEnumerable<Assignment> assignments) =>
        assignments.SelectMany(static one => one.Coordinating.Append(one.Lead).Append(one.Reporter));

    private static IEnumerable<Target> TargetsOf(PlanLine line) =>
        [line.Target, .. line.Aspiration is { } aspiration ? [aspiration]
            : Array.Empty<Target>(), .. line.Amendments.Select(static amendment => amendment.Target)];
}
