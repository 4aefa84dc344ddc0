namespace HongLinh.Planning.Samples;

/// <summary>Colours for the verdicts in a table. The words stay, so nothing is said by colour alone.</summary>
internal static class Paint
{
    private const string Gap = " │ ";
    private const string Off = "\u001b[0m";
    private const string Green = "\u001b[32m";
    private const string Red = "\u001b[31m";
    private const string Yellow = "\u001b[33m";
    private const string Grey = "\u001b[90m";

    private static readonly string[] Heads = ["Đánh giá", "Verdict", "Khả năng", "Outlook", "Tình trạng", "State"];

    // The first that the words of a cell begin with decides.
    private static readonly (string Words, string Colour)[] Colours =
    [
        ("Vượt", Green), ("Exceeded", Green), ("Đạt một phần", Yellow), ("Partly met", Yellow), ("Đạt", Green), ("Met", Green),
        ("Không đạt", Red), ("Not met", Red), ("Không đánh giá", Grey), ("Not assessable", Grey), ("Đang thực hiện", Yellow), ("In progress", Yellow),
        ("Chưa đủ số liệu", Grey), ("Undecided", Grey),
        ("chắc chắn đạt", Green), ("certain to be met", Green), ("chắc chắn không", Red), ("certain to be missed", Red),
        ("không thể", Red), ("can no longer", Red),
        ("chưa rõ", Grey), ("unclear", Grey), ("không xét", Grey), ("not considered", Grey),
        ("quá hạn", Red), ("overdue", Red), ("đang chờ", Yellow), ("awaited", Yellow),
    ];

    public static string Verdicts(string text)
    {
        var lines = text.Split('\n');
        var (column, columns) = (-1, 0);
        for (var from = 0; from < lines.Length;)
        {
            var cells = lines[from].Split(Gap);
            if (cells.Length > 1 && Array.FindIndex(cells, static cell => Heads.Contains(cell.Trim())) is >= 0 and var head)
            {
                (column, columns) = (head, cells.Length);
                from++;
                continue;
            }

            var to = from + 1;
            while (to < lines.Length && IsContinued(lines[to], columns))
            {
                to++;
            }

            if (column >= 0 && cells.Length == columns)
            {
                Colour(lines.AsSpan(from, to - from), column);
            }

            from = to;
        }

        return string.Join('\n', lines);
    }

    // A cell wraps onto lines whose first cell, the number of the row, is blank.
    private static bool IsContinued(string line, int columns) =>
        line.Split(Gap) is { } cells && cells.Length == columns && columns > 1 && string.IsNullOrWhiteSpace(cells[0]);

    private static void Colour(Span<string> row, int column)
    {
        var words = "";
        foreach (var line in row)
        {
            words += " " + line.Split(Gap)[column].Trim();
        }

        var colour = Colours.FirstOrDefault(one => words.TrimStart().StartsWith(one.Words, StringComparison.Ordinal)).Colour;
        for (var i = 0; colour is not null && i < row.Length; i++)
        {
            var cells = row[i].Split(Gap);
            var cell = cells[column].TrimEnd();
            cells[column] = cell.Length == 0 ? cells[column] : colour + cell + Off + cells[column][cell.Length..];
            row[i] = string.Join(Gap, cells);
        }
    }
}
