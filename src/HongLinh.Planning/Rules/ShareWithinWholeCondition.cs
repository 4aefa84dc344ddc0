namespace HongLinh.Planning.Rules;

/// <summary>Where a report gives k of n, the part does not exceed the whole (tử số không lớn hơn mẫu số).</summary>
internal sealed record ShareWithinWholeCondition : Condition
{
    private ShareWithinWholeCondition(FigureTerm series) => Series = series;

    /// <summary>The series, by its latest figure.</summary>
    public FigureTerm Series { get; }

    private protected override string Text => $"share-within-whole {Series}";

    /// <summary>No part exceeds its whole.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="about">The code of the unit of organisation; empty for the issuer of the plan.</param>
    public static ShareWithinWholeCondition Of(IndicatorCode indicator, string about = "") => new(FigureTerm.Of(indicator, PeriodChoice.Latest, about));
}
