using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results as GitHub Flavored Markdown.</summary>
internal static class ResultTableMarkdown
{
    // CommonMark takes at most nine digits for the number of an item.
    private const int MostListDigits = 10;

    // Every character that Markdown or embedded HTML could interpret.
    private const string Special = "\\`*_{}[]()<>#+-.!|~&=:@/";

    public static string Write(ResultTable table)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Line(table.Head[1])).Append("\n\n").Append(Line(table.Head[0])).Append("\n\n");
        foreach (var line in table.Head.Skip(2))
        {
            text.Append(Line(line)).Append("\n\n");
        }

        Row(text, table.Shown.Select(at => Escaped(table.Columns[at].Head)));
        Row(text, table.Shown.Select(at => table.Columns[at].IsNumber ? "--:" : ":--"));
        foreach (var group in table.Groups)
        {
            Row(text, table.Shown.Select(at => at == 1 ? $"**{Escaped(group.Heading)}**" : ""));
            foreach (var row in group.Rows)
            {
                Row(text, table.Shown.Select(at => (row.IsPart && at == 1 ? "&emsp;" : "") + Escaped(row.Cells[at])));
            }
        }

        text.Append('\n').Append(Line(table.Legend)).Append("\n\n").Append(Line(table.Summary)).Append('\n');
        if (table.Published.Length > 0)
        {
            text.Append('\n').Append(Line(table.Published)).Append('\n');
        }

        if (table.Refused is { } refused)
        {
            text.Append('\n').Append(Line(refused)).Append('\n');
        }

        for (var i = 0; i < table.Notes.Count; i++)
        {
            text.Append(i == 0 ? "\n" : "").Append(NumberText.Digits(i + 1)).Append(". ").Append(Line(table.Notes[i])).Append('\n');
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    /// <summary>Untrusted words as plain letters: no link, no table border, no HTML, no line break.</summary>
    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var safe = SafeText.Of(text);
        for (var i = 0; i < safe.Length; i++)
        {
            escaped.Append(NeedsEscape(safe, i) ? "\\" : "").Append(safe[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Untrusted words that start a line: no list, quotation, heading or block of code either.</summary>
    internal static string Line(string text)
    {
        var words = text.Trim();
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        // "1. x" and "1) x" would be the item of a list; "-", "+" and "#" alone an empty item or heading.
        return digits is > 0 and < MostListDigits && words[digits] is '.' or ')' && (digits + 1 == words.Length || words[digits + 1] == ' ')
                ? $"{words[..digits]}\\{words[digits]}{Escaped(words[(digits + 1)..])}"
            : words is ['-' or '+' or '#' or '='] ? "\\" + words
            : Escaped(words);
    }

    // Points, dashes and similar marks have a meaning only at the start of a text or next to a letter of an address;
    // escaping fewer keeps numbers readable.
    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '.' or '/' or ':' or '-' or '+' or '=' or '(' or ')' or '!' or '~' or '@' or '#' =>
            at == 0 && text.Length > 1 && text[at] != '(' || text[at] is ':' or '@' && at + 1 < text.Length && text[at + 1] is not ' ' || text[at] == '~'
                || text[at] == '.' && IsWww(text, at),
        var letter => Special.Contains(letter, StringComparison.Ordinal),
    };

    // "www." is turned into a link automatically.
    private static bool IsWww(string text, int at) => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
