using System.Globalization;

namespace HongLinh.Planning;

/// <summary>Numbers in canonical text, as findings carry them: <c>ge 100 person</c>.</summary>
internal static class TargetNumbers
{
    /// <summary>What a target's indicator can have at all; whole numbers are said to be so.</summary>
    public static string Possible(TargetRange range)
    {
        var words = (End(range.Possible.Low, range.Target), End(range.Possible.High, range.Target)) switch
        {
            ({ } low, { } high) => $"{low} - {high}",
            ({ } low, null) => $"{Comparator.AtLeast} {low}",
            (null, { } high) => $"{Comparator.AtMost} {high}",
            _ => "-",
        };
        return range.IsWhole ? words + " whole" : words;
    }

    /// <summary>A natural limit in the unit in which the target is said.</summary>
    public static string Limit(TargetRange range, Fraction limit) => End(limit, range.Target) ?? limit.ToString();

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? End(Fraction? end, Target target) =>
        end is { } value && (value * target.Scale / target.LimitUnit.Factor).TryToDecimal(out var amount) ? target.LimitUnit.Of(amount).ToString() : null;
}
