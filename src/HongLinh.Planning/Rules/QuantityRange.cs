using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace HongLinh.Planning.Rules;

/// <summary>All values that a term can have, exactly: one value, or an interval whose ends are in or out (khoảng giá trị).</summary>
/// <remarks>"Hơn 2.786 tỷ đồng" is every value above it. The ends are counted in <see cref="Unit"/>; nothing is rounded.</remarks>
public sealed partial record QuantityRange
{
    private QuantityRange(Unit unit, End? low, End? high)
    {
        Unit = unit;
        Low = low;
        High = high;
    }

    /// <summary>The unit of the ends.</summary>
    public Unit Unit { get; }

    /// <summary>The smallest value; null when nothing bounds it below.</summary>
    public Fraction? Lowest => Low?.Value;

    /// <summary>Whether the smallest value itself is left out.</summary>
    public bool IsLowestLeftOut => Low?.IsOpen == true;

    /// <summary>The largest value; null when nothing bounds it above.</summary>
    public Fraction? Highest => High?.Value;

    /// <summary>Whether the largest value itself is left out.</summary>
    public bool IsHighestLeftOut => High?.IsOpen == true;

    /// <summary>Whether it is one value.</summary>
    [MemberNotNullWhen(true, nameof(Lowest), nameof(Highest), nameof(Low), nameof(High))]
    public bool IsExact => Low is { } low && High is { } high && low.Value == high.Value;

    private End? Low { get; }

    private End? High { get; }

    /// <summary>The one value as a quantity; null when there is more than one, or when it has no finite decimal form in the unit.</summary>
    public Quantity? Exact => IsExact && Lowest.Value.TryToDecimal(out var amount) ? Unit.Of(amount) : null;

    /// <summary>The value or the two ends in canonical form, for example <c>99..100 percent</c> with <c>&gt;</c> or <c>&lt;</c> before an end that is left out.</summary>
    public override string ToString() =>
        (IsExact ? Lowest.ToString() : Text(Low, '>') + ".." + Text(High, '<')) + " " + Unit.Code;

    internal static QuantityRange Of(Quantity value) => Of(Fraction.From(value.Amount), value.Unit);

    internal static QuantityRange Of(Fraction value, Unit unit) => new(unit, new End(value, false), new End(value, false));

    internal static QuantityRange Between(Fraction low, Fraction? high, Unit unit) =>
        new(unit, new End(low, false), high is { } top ? new End(top, false) : null);

    internal static QuantityRange Of(ReportedRange reported) =>
        Between(Fraction.From(reported.Lower.Amount), reported.Upper.InCanonicalUnits / reported.Lower.Unit.Factor, reported.Lower.Unit);

    internal static QuantityRange Of(Bound bound)
    {
        var end = new End(Fraction.From(bound.Value.Amount), bound.Comparator.IsStrict);
        return bound.Comparator.Direction > 0 ? new QuantityRange(bound.Value.Unit, end, null) : new QuantityRange(bound.Value.Unit, null, end);
    }

    /// <summary>Whether every value, some value or no value compares so with another range of the same unit.</summary>
    internal Truth Is(Comparator comparator, QuantityRange other)
    {
        // Which orders are possible: some value here below, equal to, above some value there.
        (int Sign, bool IsPossible)[] orders =
        [
            (-1, Low is null || other.High is null || Low.Value.Value < other.High.Value.Value),
            (0, Touches(other)),
            (1, High is null || other.Low is null || High.Value.Value > other.Low.Value.Value),
        ];
        var possible = Array.FindAll(orders, static order => order.IsPossible);
        return Array.TrueForAll(possible, order => comparator.Admits(order.Sign)) ? Truth.Yes
            : Array.Exists(possible, order => comparator.Admits(order.Sign)) ? Truth.Unknown
            : Truth.No;
    }

    /// <summary>Whether it is a whole number of its unit.</summary>
    internal Truth IsWhole()
    {
        if (IsExact)
        {
            return Lowest.Value.IsWhole ? Truth.Yes : Truth.No;
        }

        if (Low is not { } low || High is not { } high)
        {
            return Truth.Unknown;
        }

        var floor = BigInteger.DivRem(low.Value.Numerator, low.Value.Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);
        var first = Fraction.Of(rest.IsZero && !low.IsOpen ? floor : floor + 1, BigInteger.One);
        return first < high.Value || first == high.Value && !high.IsOpen ? Truth.Unknown : Truth.No;
    }

    private bool Touches(QuantityRange other) => Reaches(Low, other.High) && Reaches(other.Low, High);

    private static bool Reaches(End? low, End? high) =>
        low is not { } from || high is not { } to || from.Value < to.Value || from.Value == to.Value && !from.IsOpen && !to.IsOpen;

    private static string Text(End? end, char mark) => end is not { } known ? "" : (known.IsOpen ? mark.ToString() : "") + known.Value;

    private readonly record struct End(Fraction Value, bool IsOpen);
}
