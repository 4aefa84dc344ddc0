using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results for a spreadsheet.</summary>
/// <remarks>
/// The semicolon is the list separator of Excel where the comma is the decimal mark, as in Vietnam; the byte order
/// mark tells Excel that the text is UTF-8.
/// </remarks>
internal static partial class ResultTableCsv
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,");

    public static string Write(ResultTable table)
    {
        var separator = table.Language == Language.Vietnamese ? ';' : ',';
        var text = new StringBuilder().Append(ByteOrderMark);
        Row(text, separator, table.Columns.Select(static column => column.Head).Prepend(table.Language.Of("Nhóm", "Group")));
        foreach (var group in table.Groups)
        {
            foreach (var row in group.Rows)
            {
                Row(text, separator, row.Cells.Prepend(group.Heading));
            }
        }

        // A reader who has only this file must see that some of the input is not in it.
        if (table.Refused is { } refused)
        {
            Row(text, separator, table.Columns.Select((column, at) => at == 1 ? refused : "").Prepend(table.Language.Of("Ghi chú", "Note")));
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, char separator, IEnumerable<string> cells) =>
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
