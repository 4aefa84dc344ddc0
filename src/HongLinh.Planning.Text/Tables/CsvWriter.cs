using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Writes rows for a spreadsheet: quoted according to RFC 4180, and no cell that a program could take for a formula or a day.</summary>
internal static partial class CsvWriter
{
    /// <summary>Tells Excel that the text is UTF-8.</summary>
    public const char ByteOrderMark = '\uFEFF';

    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,");

    // The signs in full width, as an input method for Chinese or Japanese writes them, start a formula too.
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@＝＋－＠");
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|");

    public static void Row(StringBuilder text, char separator, IEnumerable<string> cells) =>
        text.AppendJoin(separator, cells.Select(cell => Quoted(Harmless(SafeText.Of(cell)), separator))).Append("\r\n");

    // A spreadsheet takes a cell that starts like this for a formula; an apostrophe makes it text. It takes 6/6, 5/12 or 01 - 02 for
    // dates of this year; a tab in front preserves them, is hardly visible, and disappears wherever blanks around a cell are trimmed.
    private static string Harmless(string cell)
    {
        var text = cell.AsSpan().ContainsAny(FormulaSigns) ? WithoutFormulas(cell) : cell;
        return LooksLikeADay().IsMatch(text) ? "\t" + text : text;
    }

    // A program that takes another sign for the separator starts a cell behind that sign, whatever quotation marks stand around it.
    private static string WithoutFormulas(string cell)
    {
        StringBuilder? text = null;
        var copied = 0;
        for (var from = 0; from < cell.Length;)
        {
            var length = cell.AsSpan(from).IndexOfAny(Separators) is >= 0 and var found ? found : cell.Length - from;
            // The comma of a decimal separates nothing for a program that takes the whole cell: "-1,5 - 2" would be a difference.
            if (StartsFormula(cell.AsSpan(from, length), isInside: from > 0) || from == 0 && StartsFormula(cell, isInside: false))
            {
                (text ??= new StringBuilder(cell.Length + 4)).Append(cell, copied, from - copied).Append('\'');
                copied = from;
            }

            from += length + 1;
        }

        return text is null ? cell : text.Append(cell, copied, cell.Length - copied).ToString();
    }

    // Blanks and quotation marks at the start of a cell are dropped by some programs. A dash behind a blank begins no number, as in "a, - b".
    private static bool StartsFormula(ReadOnlySpan<char> words, bool isInside)
    {
        var bare = words.TrimStart(" \u00A0\"");
        return bare.Length > 0 && bare[0] switch
        {
            '=' or '@' or '＝' or '＠' => true,
            '+' or '-' or '＋' or '－' => (!isInside || words[0] != ' ') && !IsNumberOrMark(bare),
            _ => false,
        };
    }

    private static bool IsNumberOrMark(ReadOnlySpan<char> words) => words is "-" || words[0] == '-' && !words[1..].ContainsAnyExcept(NumberLetters);

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) || cell.StartsWith('\t')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    [GeneratedRegex(@"^[0-9]{1,4} ?[/-] ?[0-9]{1,4}( ?[/-] ?[0-9]{1,4})?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeADay();
}
