using System.Numerics;

namespace HongLinh.Planning.Json;

/// <summary>Exact ratios as text: a whole number, or two separated by a slash.</summary>
internal static class FractionText
{
    // Long enough for any ratio of units, short enough that a malicious one costs nothing.
    private const int Longest = 400;

    public static Fraction Parse(string text) => TryParse(text, out var fraction)
        ? fraction
        : throw new FormatException("No ratio of two whole numbers.");

    public static bool TryParse(string text, out Fraction fraction)
    {
        fraction = default;
        var isNegative = text.StartsWith('-');
        var parts = text.Length <= Longest ? text[(isNegative ? 1 : 0)..].Split('/') : [];
        if (parts.Length is not (1 or 2) || !TryReadNumber(parts[0], out var numerator) || !TryReadNumber(parts[^1], out var denominator))
        {
            return false;
        }

        denominator = parts.Length == 1 ? BigInteger.One : denominator;
        if (denominator.IsZero)
        {
            return false;
        }

        fraction = Fraction.Of(isNegative ? -numerator : numerator, denominator);
        return true;
    }

    // Parsed by hand, because BigInteger.TryParse consults the ambient culture, whatever culture it is given.
    private static bool TryReadNumber(string digits, out BigInteger number)
    {
        number = BigInteger.Zero;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = number * 10 + (digit - '0');
        }

        return digits.Length > 0;
    }
}
