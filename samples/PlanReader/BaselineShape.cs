using System.Globalization;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of a figure for an earlier year.</summary>
internal sealed record BaselineShape(int Year, string Value)
{
    public static BaselineShape Of(Baseline baseline) =>
        new(baseline.Period.Year.Number, baseline.Value.Amount.ToString("0.############################", CultureInfo.InvariantCulture));
}
