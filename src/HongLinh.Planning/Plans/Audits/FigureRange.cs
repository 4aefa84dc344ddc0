using System.Numerics;

namespace HongLinh.Planning;

/// <summary>All figures between two ends, each open, closed or missing, in the unit of an indicator.</summary>
/// <param name="Low">The lower end; null when nothing bounds it below.</param>
/// <param name="LowOpen">Whether the lower end itself is left out.</param>
/// <param name="High">The upper end; null when nothing bounds it above.</param>
/// <param name="HighOpen">Whether the upper end itself is left out.</param>
internal readonly record struct FigureRange(Fraction? Low, bool LowOpen, Fraction? High, bool HighOpen)
{
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || low == high && (LowOpen || HighOpen));

    public static FigureRange Between(Fraction? low, Fraction? high) => new(low, false, high, false);

    public static FigureRange Between(decimal? low, decimal? high) =>
        Between(low is { } least ? Fraction.From(least) : null, high is { } most ? Fraction.From(most) : default(Fraction?));

    public static FigureRange Of(NaturalLimits limits) => Between(limits.Minimum, limits.Maximum);

    public FigureRange And(FigureRange other)
    {
        var (low, high) = (Lower(other) >= 0 ? this : other, Upper(other) <= 0 ? this : other);
        return new FigureRange(low.Low, low.LowOpen, high.High, high.HighOpen);
    }

    /// <summary>Whether every figure of another range is one of this.</summary>
    public bool Contains(FigureRange other) => Lower(other) <= 0 && Upper(other) >= 0;

    /// <summary>Compares the lower ends: above 0 when this range starts higher.</summary>
    public int Lower(FigureRange other) =>
        Low is not { } mine ? (other.Low is null ? 0 : -1)
        : other.Low is not { } its ? 1
        : mine != its ? mine.CompareTo(its)
        : LowOpen.CompareTo(other.LowOpen);

    /// <summary>Compares the upper ends: below 0 when this range ends lower.</summary>
    public int Upper(FigureRange other) =>
        High is not { } mine ? (other.High is null ? 0 : 1)
        : other.High is not { } its ? -1
        : mine != its ? mine.CompareTo(its)
        : other.HighOpen.CompareTo(HighOpen);

    /// <summary>The same whole numbers between closed ends: more than 5 is at least 6.</summary>
    public FigureRange InWholeNumbers() => Between(
        Low is { } low ? Whole(LowOpen ? Floor(low) + 1 : -Floor(Fraction.Zero - low)) : null,
        High is { } high ? Whole(HighOpen ? -Floor(Fraction.Zero - high) - 1 : Floor(high)) : default(Fraction?));

    /// <summary>The same figures under an increasing change of scale: growth on a baseline, the level that it leads to.</summary>
    public FigureRange Map(Func<Fraction, Fraction> increasing) =>
        this with { Low = Low is { } low ? increasing(low) : null, High = High is { } high ? increasing(high) : null };

    private static Fraction Whole(BigInteger number) => Fraction.Of(number, BigInteger.One);

    private static BigInteger Floor(Fraction value)
    {
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }
}
