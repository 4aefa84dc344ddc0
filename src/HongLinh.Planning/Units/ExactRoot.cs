using System.Numerics;

namespace HongLinh.Planning;

/// <summary>Roots that compare with written numbers as the true root does (căn bậc n).</summary>
internal static class ExactRoot
{
    // More places than a written number, a bound with its margin or a rounding has.
    private const int Places = 96;

    /// <summary>
    /// The root where it is a fraction; otherwise a fraction within a unit of the 96th place of it, on the same side of every number with fewer places.
    /// </summary>
    /// <param name="value">The value; 0 or more.</param>
    /// <param name="degree">The degree, at least 1.</param>
    public static Fraction Of(Fraction value, int degree)
    {
        var (above, below) = (WholeRoot(value.Numerator, degree), WholeRoot(value.Denominator, degree));
        if (BigInteger.Pow(above, degree) == value.Numerator && BigInteger.Pow(below, degree) == value.Denominator)
        {
            return Fraction.Of(above, below);
        }

        // The root is no fraction and lies strictly between two neighbours on the grid of the places, as their middle does.
        var unit = BigInteger.Pow(10, Places);
        var floor = WholeRoot(value.Numerator * BigInteger.Pow(unit, degree) / value.Denominator, degree);
        return Fraction.Of(2 * floor + 1, 2 * unit);
    }

    // Newton's steps from above fall until the whole part of the root is reached.
    private static BigInteger WholeRoot(BigInteger value, int degree)
    {
        if (degree == 1 || value <= 1)
        {
            return value;
        }

        var root = BigInteger.One << (int)((value.GetBitLength() + degree - 1) / degree);
        while (true)
        {
            var next = ((degree - 1) * root + value / BigInteger.Pow(root, degree - 1)) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
