using System.Text;

namespace HongLinh.Planning.Fuzz.Contracts;

/// <summary>The cells of a CSV (RFC 4180), read in the plainest way.</summary>
internal static class CsvRows
{
    public static List<List<string>> Of(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        var body = text.TrimStart('\uFEFF');
        var heading = body.Split('\n')[0];
        var separator = heading.Count(static letter => letter == ';') >= heading.Count(static letter => letter == ',') ? ';' : ',';
        for (var at = 0; at < body.Length; at++)
        {
            switch (body[at])
            {
                case '"' when quoted && at + 1 < body.Length && body[at + 1] == '"':
                    cell.Append(body[at++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case var letter when letter == separator && !quoted:
                    End(rows, cell);
                    break;
                case '\n' when !quoted:
                    End(rows, cell);
                    rows.Add([]);
                    break;
                case '\r' when !quoted:
                    break;
                default:
                    cell.Append(body[at]);
                    break;
            }
        }

        End(rows, cell);
        return rows[^1] is [""] ? rows[..^1] : rows;
    }

    private static void End(List<List<string>> rows, StringBuilder cell)
    {
        rows[^1].Add(cell.ToString());
        cell.Clear();
    }
}
