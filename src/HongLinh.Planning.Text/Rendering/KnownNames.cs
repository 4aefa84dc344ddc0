namespace HongLinh.Planning.Text;

/// <summary>The names behind the codes that findings carry: units, indicators, the issuer of the plan.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrgUnit> _organisations = new(StringComparer.Ordinal);

    private KnownNames(IEnumerable<PlanLine> lines)
    {
        foreach (var part in lines.SelectMany(TargetsOf).SelectMany(static target => target.Parts))
        {
            _indicators.TryAdd(part.Indicator.Code.Text, part.Indicator);
            _units.TryAdd(part.Indicator.Unit.Code, part.Indicator.Unit);
        }

        foreach (var unit in lines.SelectMany(static line => line.Baselines).Select(static baseline => baseline.Value.Unit))
        {
            _units.TryAdd(unit.Code, unit);
        }

        foreach (var unit in UnitsOf(lines.Select(static line => line.Assignment).OfType<Assignment>()).Concat(lines.SelectMany(static line => line.ReportingUnits)))
        {
            _organisations.TryAdd(unit.Code, unit);
        }
    }

    /// <summary>What is known without a plan: the ready-made units.</summary>
    public static KnownNames OfNoPlan { get; } = new([]);

    public static KnownNames Of(Plan plan)
    {
        var names = new KnownNames(plan.Lines);
        foreach (var unit in UnitsOf(plan.Work.Tasks.Select(static task => task.Assignment)).Prepend(plan.Header.Issuer))
        {
            names._organisations.TryAdd(unit.Code, unit);
        }

        return names;
    }

    /// <summary>What is known of one line.</summary>
    public static KnownNames Of(PlanLine line) => new([line]);

    /// <summary>The unit of a code; one at constant prices prints as the one at current prices.</summary>
    public bool TryUnit(string code, out Unit unit) =>
        _units.TryGetValue(code, out unit!) || UnitCatalogue.TryFromCode(code.Split('@')[0], out unit!);

    /// <summary>The name of a unit by its printed symbol, or the symbol.</summary>
    public string UnitOfSymbol(string symbol, Language language) =>
        _units.Values.Concat(UnitCatalogue.All).FirstOrDefault(unit => unit.Symbol == symbol) is { } unit ? QuantityText.Name(unit, language) : symbol;

    /// <summary>The name of an indicator with its code, or the code alone.</summary>
    public string Indicator(string code, Language language) =>
        _indicators.TryGetValue(code, out var indicator) ? $"{language.Of(indicator.Name)} ({code})" : code;

    /// <summary>The name of a unit of organisation, or its code.</summary>
    public string Organisation(string code, Language language) =>
        _organisations.TryGetValue(code, out var unit) ? language.Of(unit.Name) : code;

    private static IEnumerable<OrgUnit> UnitsOf(IEnumerable<Assignment> assignments) =>
        assignments.SelectMany(static one => one.Coordinating.Append(one.Lead).Append(one.Reporter));

    // The target of the line comes first: it says what a unit is called.
    private static IEnumerable<Target> TargetsOf(PlanLine line) =>
        [line.Target, .. line.Aspiration is { } aspiration ? [aspiration] : Array.Empty<Target>(), .. line.Amendments.Select(static amendment => amendment.Target)];
}
