using System.Globalization;
using System.Numerics;

namespace HongLinh.Planning.Text;

/// <summary>Writes numbers as documents print them: 192.500 and 2,32 in Vietnamese, 192,500 and 2.32 in English (viết số).</summary>
/// <remarks>Does not depend on a culture. Nothing is rounded unless a <see cref="Rounding"/> is passed.</remarks>
public static class NumberText
{
    // Sign, point and the 29 digits of a decimal, all but one of which may follow the point.
    private const int MostDigits = 32;

    // The same with a mark before every third digit, and as many zeros as a rounding may require.
    private const int MostLetters = 80;

    /// <summary>The number with all its decimals, without trailing zeros.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language whose marks are used.</param>
    public static string Write(decimal value, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        Span<char> buffer = stackalloc char[MostDigits];
        var digits = Digits(value, buffer);
        return Marked(digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits, 0, language);
    }

    /// <summary>The number rounded, with exactly the requested decimals: 95,50.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language whose marks are used.</param>
    /// <param name="rounding">How many decimals, and how halves are rounded.</param>
    public static string Write(decimal value, Language language, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(rounding);
        return Write(Fraction.From(value), language, rounding);
    }

    /// <summary>An amount with its unit: 192.500 triệu đồng, 2,32%; in English the unit agrees with the number.</summary>
    /// <param name="quantity">The amount, written with all its decimals.</param>
    /// <param name="language">The language of the unit, whose marks are used.</param>
    public static string Write(Quantity quantity, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return QuantityText.Write(quantity, language);
    }

    /// <summary>Any value rounded, with exactly the requested decimals and as many digits before them as it has.</summary>
    internal static string Write(Fraction value, Language language, Rounding rounding)
    {
        if (value.TryRound(rounding, out var rounded))
        {
            Span<char> buffer = stackalloc char[MostDigits];
            return Marked(Digits(rounded, buffer), rounding.Decimals, language);
        }

        // More digits than a decimal can hold: such a number is never written by people, but must not stop any output.
        var scaled = (value * Fraction.Of(BigInteger.Pow(10, rounding.Decimals), BigInteger.One)).RoundedTo(Rounding.Of(0, rounding.Mode)).Numerator;
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(rounding.Decimals + 1, '0');
        var point = digits.Length - rounding.Decimals;
        return Marked((scaled.Sign < 0 ? "-" : "") + digits[..point] + (rounding.Decimals > 0 ? "." + digits[point..] : ""), rounding.Decimals, language);
    }

    /// <summary>A number without any marks: years, ordinals.</summary>
    internal static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static ReadOnlySpan<char> Digits(decimal value, Span<char> buffer)
    {
        value.TryFormat(buffer, out var written, default, CultureInfo.InvariantCulture);
        return buffer[..written];
    }

    // The marks of the language in place of the point, and zeros up to the requested decimals.
    private static string Marked(ReadOnlySpan<char> canonical, int decimals, Language language)
    {
        var (group, point) = language.IsVietnamese ? ('.', ',') : (',', '.');
        var unsigned = canonical.TrimStart('-');
        var end = unsigned.IndexOf('.');
        var whole = end < 0 ? unsigned : unsigned[..end];
        var places = end < 0 ? default : unsigned[(end + 1)..];
        var most = canonical.Length * 2 + decimals;
        Span<char> text = most <= MostLetters ? stackalloc char[MostLetters] : new char[most];
        var length = 0;
        // A negative number rounded to zero has no sign, which would suggest a fall that is not there.
        if (canonical.Length > unsigned.Length && unsigned.ContainsAnyInRange('1', '9'))
        {
            text[length++] = '-';
        }

        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                text[length++] = group;
            }

            text[length++] = whole[i];
        }

        if (places.Length > 0 || decimals > 0)
        {
            text[length++] = point;
            places.CopyTo(text[length..]);
            text[(length + places.Length)..].Fill('0');
            length += Math.Max(places.Length, decimals);
        }

        return new string(text[..length]);
    }
}
