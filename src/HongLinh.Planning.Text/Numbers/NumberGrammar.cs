using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The strict grammar of numbers in Vietnamese documents: dots between thousands, a comma before decimals.</summary>
internal static class NumberGrammar
{
    // With more digits a decimal may lose some when numbers are multiplied; no plan has such numbers.
    private const int MostDigits = 24;

    /// <summary>Reads digits with dots and commas between them.</summary>
    public static WrittenNumber Read(ReadOnlySpan<char> text)
    {
        var dots = text.Count('.');
        var commas = text.Count(',');
        if (text.IsEmpty || text.Length - dots - commas > MostDigits)
        {
            return Malformed(null);
        }

        return (dots, commas) switch
        {
            (0, 0) => new WrittenNumber(Digits(text), NumberFault.None, null) { IsPlain = true },
            (_, 0) => IsGrouped(text, '.') ? new WrittenNumber(Digits(text), NumberFault.None, null) { IsGrouped = true }
                : Malformed(dots == 1 ? Point(text, '.') : null),
            (0, 1) => Decimals(text),
            (0, _) => Malformed(IsGrouped(text, ',') ? Digits(text) : null),
            (_, 1) => Both(text),
            _ => Malformed(null),
        };
    }

    private static WrittenNumber Decimals(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var value = Point(text, ',');
        // 1,250 is 1250 where commas separate thousands; 0,125 and 1,25 are not ambiguous.
        var ambiguous = text.Length - comma == 4 && comma is >= 1 and <= 3 && text[0] != '0';
        return ambiguous
            ? new WrittenNumber(value, NumberFault.Ambiguous, Digits(text)) { EndsInZero = text[^1] == '0' }
            : new WrittenNumber(value, NumberFault.None, null);
    }

    private static WrittenNumber Both(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return IsGrouped(text[..comma], '.') && !text[comma..].Contains('.')
            ? new WrittenNumber(Point(text, ','), NumberFault.None, null) { IsGrouped = true }
            : Malformed(text.Count('.') == 1 && comma < text.IndexOf('.') && IsGrouped(text[..text.IndexOf('.')], ',') ? Point(text, '.') : null);
    }

    private static WrittenNumber Malformed(decimal? other) => new(null, NumberFault.Malformed, other);

    private static bool IsGrouped(ReadOnlySpan<char> text, char mark)
    {
        var first = text.IndexOf(mark);
        if (first is < 1 or > 3 || text[0] == '0')
        {
            return false;
        }

        for (var at = first; at < text.Length; at += 4)
        {
            if (text[at] != mark || text.Length - at < 4 || text[(at + 1)..(at + 4)].ContainsAny('.', ','))
            {
                return false;
            }
        }

        return (text.Length - first) % 4 == 0;
    }

    private static decimal Digits(ReadOnlySpan<char> text) => Parse(text, '\0');

    private static decimal Point(ReadOnlySpan<char> text, char point) => Parse(text, point);

    private static decimal Parse(ReadOnlySpan<char> text, char point)
    {
        Span<char> canonical = stackalloc char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (character == point)
            {
                canonical[length++] = '.';
            }
            else if (char.IsAsciiDigit(character))
            {
                canonical[length++] = character;
            }
        }

        return decimal.Parse(canonical[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
