namespace HongLinh.Planning.Text;

/// <summary>A table in columns of a terminal: cells are wrapped, groups of rows have a heading across all columns.</summary>
internal sealed class TextTable
{
    private const string Gap = " │ ";

    private readonly Column[] _columns;
    private readonly List<(string Heading, List<string[][]> Rows)> _groups = [];

    public TextTable(params Column[] columns) => _columns = columns;

    /// <summary>A heading across all columns; the rows that follow belong to it.</summary>
    public void Heading(string text) => _groups.Add((text, []));

    /// <summary>A row: for each column the parts of its cell, each of which starts on a line of its own.</summary>
    public void Row(params string[][] cells) => _groups[^1].Rows.Add(
        Array.ConvertAll(cells, static parts => Array.ConvertAll(parts, SafeText.Of)));

    public void WriteTo(Page page)
    {
        var widths = Widths();
        page.Line(Rule(widths, "─┬─"));
        WriteRow(page, [.. _columns.Select(static column => new[] { column.Head })], widths);
        foreach (var (heading, rows) in _groups)
        {
            WriteHeading(page, heading, widths);
            foreach (var row in rows)
            {
                WriteRow(page, row, widths);
            }
        }

        page.Line(Rule(widths, "─┴─"));
    }

    // A table without groups has one heading without words: a rule under the head is all it needs.
    private static void WriteHeading(Page page, string heading, int[] widths)
    {
        if (heading.Length == 0)
        {
            page.Line(Rule(widths, "─┼─"));
            return;
        }

        page.Line(Rule(widths, "─┴─"));
        page.Line(heading);
        page.Line(Rule(widths, "─┬─"));
    }

    private static string Rule(int[] widths, string crossing) =>
        string.Join(crossing, widths.Select(static width => new string('─', width)));

    private int[] Widths() => [.. _columns.Select((column, i) => Math.Min(column.MostWide, _groups
        .SelectMany(static group => group.Rows)
        .SelectMany(row => row[i])
        .Append(column.Head)
        .Max(DisplayWidth.Of)))];

    private void WriteRow(Page page, string[][] cells, int[] widths)
    {
        var wrapped = cells
            .Select((parts, i) => parts.SelectMany(part => Wrapping.Lines(part, widths[i])).ToArray())
            .ToArray();
        for (var line = 0; line < wrapped.Max(static lines => lines.Length); line++)
        {
            page.Line(string.Join(Gap, wrapped.Select((lines, i) =>
                Padded(line < lines.Length ? lines[line] : "", widths[i], _columns[i].IsRight))));
        }
    }

    private static string Padded(string text, int width, bool right)
    {
        var blanks = new string(' ', Math.Max(0, width - DisplayWidth.Of(text)));
        return right ? blanks + text : text + blanks;
    }

    /// <summary>A column.</summary>
    /// <param name="Head">What stands above it.</param>
    /// <param name="MostWide">How wide it may become.</param>
    /// <param name="IsRight">Whether its cells stand at the right.</param>
    internal sealed record Column(string Head, int MostWide, bool IsRight = false);
}
