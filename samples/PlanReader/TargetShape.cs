using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one target; facts that the phrase does not state are null.</summary>
internal sealed record TargetShape(
    string? Name, string Kind, string Comparator, string? Value, string? Value2, string? Denominator, string? Unit, string? Relative)
{
    public static TargetShape Of(TargetReading target) => new(
        target.Name?.Text, target.KindCode, target.ComparatorCode, Number(target.Value), Number(target.Upper),
        target.Denominator?.Text, target.UnitText?.Text, target.BaseCode);

    // Strings with a decimal point, so that no reader rounds them.
    private static string? Number(ReadNumber? number) => number?.Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
