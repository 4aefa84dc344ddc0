namespace HongLinh.Planning.Rules;

/// <summary>Figures do not fall from one report to the next within a year (lũy kế không giảm), except in a report marked as a correction.</summary>
internal sealed record NeverFallsCondition : Condition
{
    private NeverFallsCondition(FigureTerm series) => Series = series;

    /// <summary>The series, by its latest figure: running totals of a flow, levels of anything else.</summary>
    public FigureTerm Series { get; }

    private protected override string Text => $"never-falls {Series}";

    /// <summary>Figures that do not fall.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="about">The code of the unit of organisation; empty for the issuer of the plan.</param>
    public static NeverFallsCondition Of(IndicatorCode indicator, string about = "") => new(FigureTerm.Of(indicator, PeriodChoice.Latest, about));
}
