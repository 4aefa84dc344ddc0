using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The number that a printed cell stands for: 192.500, 61,60, 08, 54/63. Only what would be printed the same way again is one.</summary>
/// <param name="Value">The number.</param>
/// <param name="Format">How a workbook displays it as printed.</param>
internal sealed record PrintedNumber(decimal Value, string Format)
{
    public static PrintedNumber? Of(string cell, Language language, NumberFormats formats)
    {
        var slash = cell.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            return Whole(cell[..slash]) is { } part && Whole(cell[(slash + 1)..]) is { } total ? new PrintedNumber(part, NumberFormats.PartOf(total)) : null;
        }

        if (cell.Length == 2 && cell[0] == '0' && char.IsAsciiDigit(cell[1]))
        {
            return new PrintedNumber(cell[1] - '0', "00");
        }

        var (group, point) = language.IsVietnamese ? (".", ',') : (",", '.');
        var plain = cell.Replace(group, "", StringComparison.Ordinal).Replace(point, '.');
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var at = cell.IndexOf(point, StringComparison.Ordinal);
        var decimals = at < 0 ? 0 : cell.Length - at - 1;
        return decimals <= 12 && NumberText.Write(number, language, Rounding.HalfUp(decimals)) == cell
            ? new PrintedNumber(number, formats.Of(decimals)) : null;
    }

    private static int? Whole(string digits) =>
        digits.Length is > 0 and < 8 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
