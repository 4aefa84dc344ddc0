using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one figure of a report; facts that the words do not state are null, numbers are strings with a decimal point.</summary>
internal sealed record FigureShape(
    string? Indicator, string? Value, string? Value2, string? Unit, string? Denominator, string? Bound, string? Period, string? Until, string? Maturity,
    string? Growth, string? Growth2, string? GrowthBound, string? GrowthBase, string? PercentOfPlan, string? PercentBound, string? Excess)
{
    public static FigureShape Of(FigureReading figure) => new(
        figure.Indicator?.Code.Text
            ?? figure.Name?.Text, Number(figure.Value), Number(figure.Upper), figure.UnitText?.Text, figure.Denominator, figure.BoundCode,
        figure.Period?.ToString(), figure.Until is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null, figure.Maturity?.Code,
        Number(figure.Growth), Number(figure.GrowthUpper), figure.GrowthBoundCode, figure.GrowthBase?.Code,
        Number(figure.PercentOfPlan), figure.PercentBoundCode, Number(figure.Excess));

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
