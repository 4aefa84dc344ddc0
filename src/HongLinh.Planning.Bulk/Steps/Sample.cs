using System.Numerics;

namespace HongLinh.Planning.Bulk;

/// <summary>Finds a decimal between two cuts, so that a review can be asked what it says there.</summary>
/// <param name="size">The size of one of the column's unit in that of the indicator, which decides what a whole number is.</param>
internal sealed class Sample(Fraction size)
{
    private const int MostPlaces = 28;
    private const int MostTries = 12;
    private static readonly BigInteger MostDigits = (BigInteger.One << 96) - 1;

    /// <summary>A decimal between two cuts, in the unit of the column; null where there is none.</summary>
    /// <param name="from">The lower cut; null for none.</param>
    /// <param name="to">The upper cut; null for none. One of the two is given.</param>
    /// <param name="whole">Whether it is a whole number of the indicator's unit.</param>
    public decimal? Between(Cut? from, Cut? to, bool whole)
    {
        for (var places = 0; places <= MostPlaces; places++)
        {
            // Whole numbers are looked for among the multiples of the smallest one that has a decimal form.
            var step = whole ? WholeStep : Fraction.Of(1, BigInteger.Pow(10, places));
            var (start, side) = from is { } low ? (Cut.FloorOf(low.At / step), 1) : (Cut.FloorOf(to!.Value.At / step), -1);
            for (var tried = 0; tried < MostTries; tried++)
            {
                var value = Fraction.Of(start + side * tried, 1) * step;
                if (from?.IsPassedBy(value) != false && to?.IsPassedBy(value) != true && (value * size).IsWhole == whole
                    && value.TryToDecimal(out var amount))
                {
                    return amount;
                }
            }

            if (whole)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The largest decimal that is not above a number; null where it lies below all decimals.</summary>
    public static decimal? NotAbove(Fraction number)
    {
        if (number < Fraction.Of(-MostDigits, 1))
        {
            return null;
        }

        decimal? best = null;
        for (var places = 0; places <= MostPlaces; places++)
        {
            var unit = BigInteger.Pow(10, places);
            var digits = BigInteger.Min(Cut.FloorOf(number * Fraction.Of(unit, 1)), MostDigits);
            if (digits >= -MostDigits && Fraction.Of(digits, unit).TryToDecimal(out var amount) && !(amount <= best))
            {
                best = amount;
            }
        }

        return best;
    }

    // The smallest amount of the column's unit with a decimal form that is whole in the unit of the indicator.
    private Fraction WholeStep
    {
        get
        {
            var odd = size.Numerator;
            foreach (var factor in new BigInteger[] { 2, 5 })
            {
                while ((odd % factor).IsZero)
                {
                    odd /= factor;
                }
            }

            return Fraction.Of(odd, 1) / size;
        }
    }
}
