using System.Numerics;

namespace HongLinh.Planning;

/// <summary>All possible values of something: one value, or all between two ends, each inclusive, exclusive or unbounded.</summary>
/// <remarks>Values are in canonical units. The default is any value at all. Equality is by content; nothing is rounded unless requested.</remarks>
internal readonly record struct Interval
{
    /// <summary>An interval between two ends; a null end is unbounded.</summary>
    public Interval(Fraction? low, bool lowOpen, Fraction? high, bool highOpen)
    {
        Low = low;
        LowOpen = lowOpen && low is not null;
        High = high;
        HighOpen = highOpen && high is not null;
    }

    /// <summary>Any value at all.</summary>
    public static Interval Any => default;

    /// <summary>The smallest value; null when unbounded below.</summary>
    public Fraction? Low { get; }

    /// <summary>Whether the smallest value is exclusive.</summary>
    public bool LowOpen { get; }

    /// <summary>The largest value; null when unbounded above.</summary>
    public Fraction? High { get; }

    /// <summary>Whether the largest value is exclusive.</summary>
    public bool HighOpen { get; }

    /// <summary>Whether it is one value.</summary>
    public bool IsExact => Low is { } low && High is { } high && low == high;

    /// <summary>Whether it contains no value: its ends have crossed, or coincide with one of them exclusive.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || low == high && (LowOpen || HighOpen));

    /// <summary>Whether every value is above 0.</summary>
    public bool IsPositive => Low is { } low && (low.Sign > 0 || low.Sign == 0 && LowOpen);

    /// <summary>The same lower end without an upper end.</summary>
    public Interval OrMore => new(Low, LowOpen, null, false);

    public static Interval Exactly(Fraction value) => new(value, false, value, false);

    /// <summary>An interval with inclusive ends; a null end is unbounded.</summary>
    public static Interval Between(Fraction? low, Fraction? high) => new(low, false, high, false);

    /// <summary>The possible values of a sum of two values.</summary>
    public Interval Plus(Interval other) =>
        new(Low + other.Low, LowOpen || other.LowOpen, High + other.High, HighOpen || other.HighOpen);

    /// <summary>The possible values of a sum of many values; 0 for none. Halves are added first, so that long denominators meet only at the end.</summary>
    public static Interval SumOf(ReadOnlySpan<Interval> terms) => terms.Length switch
    {
        0 => Exactly(Fraction.Zero),
        1 => terms[0],
        var count => SumOf(terms[..(count / 2)]).Plus(SumOf(terms[(count / 2)..])),
    };

    /// <summary>The possible values of a difference of two values.</summary>
    public Interval Minus(Interval other) => Plus(other.Negated());

    /// <summary>The values with the opposite sign.</summary>
    public Interval Negated() => new(Fraction.Zero - High, HighOpen, Fraction.Zero - Low, LowOpen);

    /// <summary>The values multiplied by a number; 0 gives 0, even for an unbounded interval.</summary>
    public Interval Times(Fraction factor) =>
        factor.Sign == 0 ? Exactly(Fraction.Zero)
        : factor.Sign > 0 ? new Interval(Low * factor, LowOpen, High * factor, HighOpen)
        : new Interval(High * factor, HighOpen, Low * factor, LowOpen);

    /// <summary>The possible values of a quotient of two values; null when the divisor may be 0.</summary>
    public Interval? Over(Interval divisor) =>
        divisor.IsPositive ? OverPositive(divisor)
        : divisor.Negated() is { IsPositive: true } opposite ? Negated().OverPositive(opposite)
        : null;

    /// <summary>The same values under an increasing change of scale: growth on a baseline, difference from it.</summary>
    public Interval Map(Func<Fraction, Fraction> increasing) =>
        new(Low is { } low ? increasing(low) : null, LowOpen, High is { } high ? increasing(high) : null, HighOpen);

    /// <summary>The values that lie in both; empty when there are none.</summary>
    public Interval Common(Interval other)
    {
        var low = CompareLow(other) >= 0 ? this : other;
        var high = CompareHigh(other) <= 0 ? this : other;
        return new Interval(low.Low, low.LowOpen, high.High, high.HighOpen);
    }

    /// <summary>All values from the smallest to the largest of both.</summary>
    public Interval Around(Interval other)
    {
        var low = CompareLow(other) <= 0 ? this : other;
        var high = CompareHigh(other) >= 0 ? this : other;
        return new Interval(low.Low, low.LowOpen, high.High, high.HighOpen);
    }

    /// <summary>The values that lie within limits; all of these when none does.</summary>
    public Interval Within(Interval limits) => Common(limits) is { IsEmpty: false } both ? both : this;

    /// <summary>Whether no value lies in both.</summary>
    public bool IsApartFrom(Interval other) => !CanEqual(other);

    /// <summary>Whether every value of the other interval lies in this one.</summary>
    public bool Contains(Interval other) => CompareLow(other) <= 0 && CompareHigh(other) >= 0;

    /// <summary>Whether some value of this interval lies below some value of the other.</summary>
    public bool CanBeBelow(Interval other) => Low is not { } low || other.High is not { } high || low < high;

    /// <summary>Whether some value of this interval equals some value of the other.</summary>
    public bool CanEqual(Interval other) => Reaches(other) && other.Reaches(this);

    /// <summary>Whether some value of this interval lies above some value of the other.</summary>
    public bool CanBeAbove(Interval other) => other.CanBeBelow(this);

    /// <summary>Compares the lower ends: above 0 when this one starts higher.</summary>
    public int CompareLow(Interval other) =>
        Low is not { } mine ? (other.Low is null ? 0 : -1)
        : other.Low is not { } its ? 1
        : mine != its ? mine.CompareTo(its)
        : LowOpen.CompareTo(other.LowOpen);

    /// <summary>Compares the upper ends: below 0 when this one ends lower.</summary>
    public int CompareHigh(Interval other) =>
        High is not { } mine ? (other.High is null ? 0 : 1)
        : other.High is not { } its ? -1
        : mine != its ? mine.CompareTo(its)
        : other.HighOpen.CompareTo(HighOpen);

    /// <summary>The whole numbers among the values, between inclusive ends: more than 5 is at least 6.</summary>
    public Interval InWholeNumbers() => Between(
        Low is { } low ? Whole(LowOpen ? Floor(low) + 1 : -Floor(Fraction.Zero - low)) : null,
        High is { } high ? Whole(HighOpen ? -Floor(Fraction.Zero - high) - 1 : Floor(high)) : default(Fraction?));

    /// <summary>The same values rounded to the decimals of a unit; an exclusive end becomes inclusive, because rounding may reach it.</summary>
    public Interval Rounded(Unit unit, Rounding rounding) => Between(Round(Low, unit, rounding), Round(High, unit, rounding));

    /// <summary>The ends in canonical units, for logs and test output: [1, 2), (, 3].</summary>
    public override string ToString() =>
        (LowOpen || Low is null ? "(" : "[") + Low + ", " + High + (HighOpen || High is null ? ")" : "]");

    // The smallest quotient by a positive divisor, from an end upwards: a positive end is divided by the largest
    // divisor, a negative one by the smallest.
    private Interval OverPositive(Interval divisor)
    {
        var low = LowOver(divisor);
        var high = Negated().LowOver(divisor);
        return new Interval(low.Value, low.IsOpen, Fraction.Zero - high.Value, high.IsOpen);
    }

    private (Fraction? Value, bool IsOpen) LowOver(Interval divisor)
    {
        if (Low is not { } from || from.Sign == 0)
        {
            return (Low, LowOpen);
        }

        var (by, isOpen) = from.Sign > 0 ? (divisor.High, divisor.HighOpen) : (divisor.Low, divisor.LowOpen);
        return by is not { } end ? (Fraction.Zero, true)
            : end.Sign == 0 ? (null, false)
            : (from / end, LowOpen || isOpen);
    }

    // Whether some value from the lower end upwards is not above all values of the other interval.
    private bool Reaches(Interval other) =>
        Low is not { } from || other.High is not { } to || from < to || from == to && !LowOpen && !other.HighOpen;

    private static Fraction Whole(BigInteger number) => Fraction.Of(number, BigInteger.One);

    private static BigInteger Floor(Fraction value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    // A value with more digits than a decimal can hold stays as it is: it is far from any written number.
    private static Fraction? Round(Fraction? value, Unit unit, Rounding rounding) =>
        value is { } exact && (exact / unit.Factor).TryRound(rounding, out var rounded) ? Fraction.From(rounded) * unit.Factor : value;
}
