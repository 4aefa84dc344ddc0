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

    public static void Row(StringBuilder text, char separator, IEnumerable<string> cells) =>
        text.AppendJoin(separator, cells.Select(cell => Quoted(Harmless(SafeText.Of(cell)), separator))).Append("\r\n");

    // A spreadsheet takes a cell that starts like this for a formula; an apostrophe makes it text. It takes 6/6, 5/12 or 01 - 02 for
    // dates of this year; a tab in front preserves them, is hardly visible, and disappears wherever blanks around a cell are trimmed.
    private static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' && !IsNumberOrMark(cell) ? "'" + cell
        : LooksLikeADay().IsMatch(cell) ? "\t" + cell
        : cell;

    private static bool IsNumberOrMark(string cell) => cell is "-" || cell[0] == '-' && !cell.AsSpan(1).ContainsAnyExcept(NumberLetters);

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) || cell.StartsWith('\t')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    [GeneratedRegex(@"^[0-9]{1,4} ?[/-] ?[0-9]{1,4}( ?[/-] ?[0-9]{1,4})?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeADay();
}
