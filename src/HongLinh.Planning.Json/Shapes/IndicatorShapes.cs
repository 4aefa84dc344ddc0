namespace HongLinh.Planning.Json;

/// <summary>Indicators as objects.</summary>
internal static class IndicatorShapes
{
    public static Description OfIndicator => Shape.Object<Indicator>(
        [
            Member<Indicator>.Required("code", static indicator => indicator.Code),
            Member<Indicator>.Required("name", static indicator => indicator.Name),
            Member<Indicator>.Required("unit", static indicator => indicator.Unit),
            Member<Indicator>.Usual("polarity", static indicator => indicator.Polarity, static (indicator, value) => indicator with { Polarity = value }),
            Member<Indicator>.Usual("overTime", static indicator => indicator.OverTime, static (indicator, value) => indicator with { OverTime = value }),
            Member<Indicator>.Usual(
                "acrossUnits", static indicator => indicator.AcrossUnits, static (indicator, value) => indicator with { AcrossUnits = value }),
            Member<Indicator>.Usual("limits", static indicator => indicator.Limits, static (indicator, value) => indicator with { Limits = value }),
            Member<Indicator>.Flag("isSeasonal", static indicator => indicator.IsSeasonal, static (indicator, value) => indicator with { IsSeasonal = value }),
            Member<Indicator>.Usual("cycle", static indicator => indicator.Cycle, static (indicator, value) => indicator with { Cycle = value }),
            Member<Indicator>.Optional(
                "definition", static indicator => indicator.Definition, static (indicator, value) => indicator with { Definition = value }),
        ],
        static values => new Indicator
        {
            Code = values.Get<IndicatorCode>("code"),
            Name = values.Get<BilingualName>("name"),
            Unit = values.Get<Unit>("unit"),
            // Documents have always left out the values that the schema gives as defaults.
            OverTime = OverTime.Stock,
        });

    public static Description OfLimits => Shape.Object<NaturalLimits>(
        [
            Member<NaturalLimits>.Optional<decimal>("minimum", static limits => limits.Minimum),
            Member<NaturalLimits>.Optional<decimal>("maximum", static limits => limits.Maximum),
            Member<NaturalLimits>.Optional<bool>("wholeNumbers", static limits => limits.WholeNumbers ? true : null),
        ],
        static values => Limits(values.Get<decimal?>("minimum"), values.Get<decimal?>("maximum"), values.Get<bool?>("wholeNumbers") ?? false));

    private static NaturalLimits Limits(decimal? minimum, decimal? maximum, bool wholeNumbers) =>
        !wholeNumbers ? NaturalLimits.Between(minimum, maximum)
        : (minimum, maximum) == (NaturalLimits.Count.Minimum, NaturalLimits.Count.Maximum) ? NaturalLimits.Count
        : throw Refusal.Of("Whole numbers are counts: they have the minimum 0 and no maximum.");
}
