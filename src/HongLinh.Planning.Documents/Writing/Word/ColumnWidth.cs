using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>How wide a column of the annex has to be for its longest word, and how much more its cells would fill.</summary>
/// <param name="Least">The width of the longest word with the edges of the cell, in twentieths of a point.</param>
/// <param name="More">What the cells would take beyond it on one line; a measure to share by, not a width.</param>
internal readonly record struct ColumnWidth(int Least, int More)
{
    // Half the size of the letters, which are of 11 points, is the width of a digit; bold heads take a little more, and capitals half as much again.
    private const int OfLetter = 110;
    private const int OfBoldLetter = 124;

    // The edges of a cell on both sides, and the line.
    private const int Edges = 160;

    // Beyond this a cell takes more lines rather than a wider column.
    private const int MostLetters = 60;

    public static ColumnWidth Of(ResultTable table, int column)
    {
        var head = table.Columns[column].Head;
        var (least, most, all, rows) = (WidestWord(head, OfBoldLetter), 0, 0, 0);
        foreach (var group in table.Groups)
        {
            foreach (var row in group.Rows)
            {
                var cell = row.Cells[column];
                var letters = Math.Min(cell.Length, MostLetters);
                (least, most, all, rows) = (Math.Max(least, WidestWord(cell, OfLetter)), Math.Max(most, letters), all + letters, rows + 1);
            }
        }

        // Halfway between the longest cell and the usual one: one long remark must not take the width from a column of short ones.
        var wanted = rows == 0 ? 0 : (most + all / rows) / 2 * OfLetter;
        return new ColumnWidth(least + Edges, Math.Max(0, wanted - least));
    }

    private static int WidestWord(string words, int ofLetter)
    {
        var (widest, width) = (0, 0);
        foreach (var letter in words)
        {
            width = letter == ' ' ? 0 : width + (char.IsUpper(letter) ? ofLetter * 3 / 2 : ofLetter);
            widest = Math.Max(widest, width);
        }

        return widest;
    }
}
