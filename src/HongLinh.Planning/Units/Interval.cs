using System.Numerics;

namespace HongLinh.Planning;

/// <summary>All values that something can have: one value, or all between two ends, each of them let in, left out or missing.</summary>
/// <remarks>Figures are in canonical units. The default is any value at all. Equality is by content; nothing is rounded unless asked for.</remarks>
internal readonly record struct Interval
{
    /// <summary>An interval between two ends; an end that is missing leaves nothing out.</summary>
    public Interval(Fraction? low, bool lowOpen, Fraction? high, bool highOpen)
    {
        Low = low;
        LowOpen = lowOpen && low is not null;
        High = high;
        HighOpen = highOpen && high is not null;
    }

    /// <summary>Any value at all.</summary>
    public static Interval Any => default;

    /// <summary>The smallest value; null when nothing bounds it below.</summary>
    public Fraction? Low { get; }

    /// <summary>Whether the smallest value itself is left out.</summary>
    public bool LowOpen { get; }

    /// <summary>The largest value; null when nothing bounds it above.</summary>
    public Fraction? High { get; }

    /// <summary>Whether the largest value itself is left out.</summary>
    public bool HighOpen { get; }

    /// <summary>Whether it is one value.</summary>
    public bool IsExact => Low is { } low && High is { } high && low == high;

    /// <summary>Whether it holds no value: its ends have crossed, or meet where one of them is left out.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || low == high && (LowOpen || HighOpen));

    /// <summary>Whether every value is above 0.</summary>
    public bool IsPositive => Low is { } low && (low.Sign > 0 || low.Sign == 0 && LowOpen);

    /// <summary>As much or more: the lower end stays, the upper one is lifted.</summary>
    public Interval OrMore => new(Low, LowOpen, null, false);

    public static Interval Exactly(Fraction value) => new(value, false, value, false);

    /// <summary>Both ends are let in; a missing one bounds nothing.</summary>
    public static Interval Between(Fraction? low, Fraction? high) => new(low, false, high, false);

    /// <summary>The values that a sum of two can have.</summary>
    public Interval Plus(Interval other) =>
        new(Low + other.Low, LowOpen || other.LowOpen, High + other.High, HighOpen || other.HighOpen);

    /// <summary>The values that a difference of two can have.</summary>
    public Interval Minus(Interval other) => Plus(other.Negated());

    /// <summary>The values with the opposite sign.</summary>
    public Interval Negated() => new(Fraction.Zero - High, HighOpen, Fraction.Zero - Low, LowOpen);

    /// <summary>So many times the values; 0 times is 0, even of what is not bounded.</summary>
    public Interval Times(Fraction factor) =>
        factor.Sign == 0 ? Exactly(Fraction.Zero)
        : factor.Sign > 0 ? new Interval(Low * factor, LowOpen, High * factor, HighOpen)
        : new Interval(High * factor, HighOpen, Low * factor, LowOpen);

    /// <summary>The values that a quotient of two can have; null when the divisor may be 0.</summary>
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

    /// <summary>The values that another one lets in; all of these when it lets none in.</summary>
    public Interval Within(Interval limits) => Common(limits) is { IsEmpty: false } both ? both : this;

    /// <summary>Whether no value lies in both.</summary>
    public bool IsApartFrom(Interval other) => !CanEqual(other);

    /// <summary>Whether every value of another one lies in this.</summary>
    public bool Contains(Interval other) => CompareLow(other) <= 0 && CompareHigh(other) >= 0;

    /// <summary>Whether some value here lies below some value there.</summary>
    public bool CanBeBelow(Interval other) => Low is not { } low || other.High is not { } high || low < high;

    /// <summary>Whether some value here equals some value there.</summary>
    public bool CanEqual(Interval other) => Reaches(other) && other.Reaches(this);

    /// <summary>Whether some value here lies above some value there.</summary>
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

    /// <summary>The whole numbers among the values, between closed ends: more than 5 is at least 6.</summary>
    public Interval InWholeNumbers() => Between(
        Low is { } low ? Whole(LowOpen ? Floor(low) + 1 : -Floor(Fraction.Zero - low)) : null,
        High is { } high ? Whole(HighOpen ? -Floor(Fraction.Zero - high) - 1 : Floor(high)) : default(Fraction?));

    /// <summary>The same values brought to the decimals of a unit; an open end may be reached by what is rounded to it.</summary>
    public Interval Rounded(Unit unit, Rounding rounding) => Between(Round(Low, unit, rounding), Round(High, unit, rounding));

    // The smallest quotient of a value from an end upwards by a positive one: a positive end is divided by the largest, a negative one by the smallest.
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

    // Whether something from the lower end upwards is not above everything there.
    private bool Reaches(Interval other) =>
        Low is not { } from || other.High is not { } to || from < to || from == to && !LowOpen && !other.HighOpen;

    private static Fraction Whole(BigInteger number) => Fraction.Of(number, BigInteger.One);

    private static BigInteger Floor(Fraction value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    // What has more digits than a decimal holds stays as it is: it is far from any number that somebody writes.
    private static Fraction? Round(Fraction? value, Unit unit, Rounding rounding) =>
        value is { } exact && (exact / unit.Factor).TryRound(rounding, out var rounded) ? Fraction.From(rounded) * unit.Factor : value;
}
