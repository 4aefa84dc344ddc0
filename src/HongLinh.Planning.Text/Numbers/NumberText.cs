using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes numbers as documents print them: 192.500 and 2,32 in Vietnamese, 192,500 and 2.32 in English (viết số).</summary>
/// <remarks>Reads no culture. Nothing is rounded unless a <see cref="Rounding"/> is passed.</remarks>
public static class NumberText
{
    /// <summary>The number with all its decimals, without trailing zeros.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language whose marks are used.</param>
    public static string Write(decimal value, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return Marked(digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits, language);
    }

    /// <summary>The number rounded, with exactly the decimals asked for: 95,50.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language whose marks are used.</param>
    /// <param name="rounding">How many decimals, and what to do with a half.</param>
    public static string Write(decimal value, Language language, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(rounding);
        var rounded = Fraction.From(value).Round(rounding);
        var digits = rounded.ToString(CultureInfo.InvariantCulture);
        var written = digits.Length - 1 - digits.IndexOf('.', StringComparison.Ordinal);
        var places = digits.Contains('.', StringComparison.Ordinal) ? written : 0;
        return Marked(
            digits + (places == 0 && rounding.Decimals > 0 ? "." : "") + new string('0', rounding.Decimals - places), language);
    }

    /// <summary>A number without any marks: years, ordinals.</summary>
    internal static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>At least two digits, as dates are printed.</summary>
    internal static string TwoDigits(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    private static string Marked(string canonical, Language language)
    {
        var (group, point) = language.IsVietnamese ? ('.', ',') : (',', '.');
        var unsigned = canonical.TrimStart('-');
        var end = unsigned.IndexOf('.', StringComparison.Ordinal);
        var whole = end < 0 ? unsigned : unsigned[..end];
        var text = new StringBuilder();
        // Minus nought is nought: a sign before zeros would tell a reader of a fall that is not there.
        if (canonical.Length > unsigned.Length && unsigned.AsSpan().ContainsAnyInRange('1', '9'))
        {
            text.Append('-');
        }

        for (var i = 0; i < whole.Length; i++)
        {
            text.Append(i > 0 && (whole.Length - i) % 3 == 0 ? group.ToString() : "").Append(whole[i]);
        }

        return (end < 0 ? text : text.Append(point).Append(unsigned, end + 1, unsigned.Length - end - 1)).ToString();
    }
}
