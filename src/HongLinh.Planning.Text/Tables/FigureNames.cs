namespace HongLinh.Planning.Text;

/// <summary>All names that a table of figures can use: indicators, units of measurement, units of organisation.</summary>
internal sealed class FigureNames
{
    private readonly Dictionary<string, List<Indicator>> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Unit>> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<IndicatorCode, Target> _targets = [];

    public FigureNames(Plan plan, FigureTableOptions options)
    {
        foreach (var line in plan.Lines)
        {
            AddLine(line);
        }

        foreach (var indicator in options.Indicators)
        {
            AddIndicator(indicator);
        }

        foreach (var unit in UnitCatalogue.All.Concat(options.Units))
        {
            AddUnit(unit);
        }

        foreach (var organisation in options.Organisations)
        {
            AddOrganisation(organisation, organisation.Code);
        }

        // Offices that work on the plan report for its issuer.
        foreach (var office in Offices(plan))
        {
            AddOrganisation(office, "");
        }
    }

    /// <summary>The indicators with a code, a name or a number of the plan; several where a name is ambiguous or a line has several.</summary>
    public IReadOnlyList<Indicator> IndicatorsOf(string words) => _indicators.GetValueOrDefault(TableKey.Of(words)) ?? [];

    /// <summary>
    /// The unit with a symbol: the indicator's own, else one of its kind, else the only one with this symbol; null when none or several remain.
    /// </summary>
    public Unit? UnitOf(string words, Indicator indicator)
    {
        var key = TableKey.Of(words);
        if (_units.GetValueOrDefault(key) is not { } all)
        {
            // "Tỷ" alone means money only where nothing else is possible.
            return _units.GetValueOrDefault(MoneyWords.Plain(key))?.FirstOrDefault(unit => unit.FactorTo(indicator.Unit).IsT0);
        }

        var convertible = all.Where(unit => unit.FactorTo(indicator.Unit).IsT0).ToArray();
        return convertible.Contains(indicator.Unit) ? indicator.Unit
            : convertible is [var ofItsKind] ? ofItsKind
            : convertible.Length == 0 && all is [var only] ? only
            : null;
    }

    /// <summary>The code of the unit that a figure is about; empty for the issuer of the plan, null when the words name no known unit.</summary>
    public string? OrganisationOf(string words) => _organisations.GetValueOrDefault(TableKey.Of(words));

    /// <summary>The base of the indicator's growth according to the plan; null when the plan does not say.</summary>
    public GrowthBase? GrowthBaseOf(IndicatorCode indicator) => (_targets.GetValueOrDefault(indicator) as GrowthTarget)?.Against;

    /// <summary>The number that the plan promises, for a band the lower one; null when it is not a level.</summary>
    public Quantity? PromiseOf(IndicatorCode indicator) =>
        _targets.GetValueOrDefault(indicator) is { Against: null, Bounds: [var bound, ..] } ? bound.Value : null;

    private void AddLine(PlanLine line)
    {
        Target?[] targets = [line.Target, line.Aspiration, .. line.Amendments.Select(static amendment => amendment.Target)];
        foreach (var part in targets.OfType<Target>().SelectMany(static target => target.Parts))
        {
            AddIndicator(part.Indicator);
            _targets.TryAdd(part.Indicator.Code, part);
        }

        foreach (var part in line.Target.Parts)
        {
            Add(_indicators, NumberText.Digits(line.Ordinal), part.Indicator);
            Add(_indicators, line.Target is AllOfTarget ? part.Indicator.Code.Text : LineWriter.Name(line, Language.Vietnamese), part.Indicator);
            Add(_indicators, line.Target is AllOfTarget ? part.Indicator.Code.Text : LineWriter.Name(line, Language.English), part.Indicator);
        }
    }

    private void AddIndicator(Indicator indicator)
    {
        Add(_indicators, indicator.Code.Text, indicator);
        Add(_indicators, indicator.Name.Vietnamese, indicator);
        Add(_indicators, indicator.Name.English, indicator);
        AddUnit(indicator.Unit);
    }

    private void AddUnit(Unit unit)
    {
        Add(_units, unit.Code, unit);
        Add(_units, unit.Symbol, unit);
        Add(_units, QuantityText.Name(unit, Language.English), unit);
    }

    private void AddOrganisation(OrgUnit organisation, string about)
    {
        _organisations.TryAdd(TableKey.Of(organisation.Code), about);
        _organisations.TryAdd(TableKey.Of(organisation.Name.Vietnamese), about);
        _organisations.TryAdd(TableKey.Of(organisation.Name.English), about);
    }

    // The check of the plan handles an indicator with two definitions; figures and lines are matched by code.
    private static void Add<T>(Dictionary<string, List<T>> names, string name, T value)
        where T : notnull
    {
        var key = TableKey.Of(name);
        if (!names.TryGetValue(key, out var known))
        {
            names.Add(key, known = []);
        }

        if (!known.Any(one => CodeOf(one) == CodeOf(value)))
        {
            known.Add(value);
        }
    }

    private static string CodeOf<T>(T value) => value switch
    {
        Indicator indicator => indicator.Code.Text,
        Unit unit => unit.Code,
        _ => "",
    };

    private static IEnumerable<OrgUnit> Offices(Plan plan)
    {
        var assignments = plan.Lines.Select(static line => line.Assignment).OfType<Assignment>();
        return assignments.SelectMany(OfficesOf).Prepend(plan.Header.Issuer);
    }

    private static IEnumerable<OrgUnit> OfficesOf(Assignment assignment)
    {
        OrgUnit?[] named = [assignment.Lead, assignment.Reporter, .. assignment.Coordinating];
        return named.OfType<OrgUnit>();
    }
}
