using System.Globalization;
using System.Text;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Assembles the text of a file, with its tables and the position of each piece in the file.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TableGrid> _tables = [];
    private readonly List<(int From, string Place)> _places = [];

    public int Length => _text.Length;

    /// <summary>Adds a paragraph; it may contain line ends.</summary>
    public void Paragraph(string words, string place)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            _places.Add((_text.Length, place));
            _text.Append(words).Append('\n');
        }
    }

    /// <summary>Adds a table of cells. A null cell is blank; a merged cell repeats the words of its first place.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<FileCell?>> rows)
    {
        var start = _text.Length;
        var spans = new Dictionary<FileCell, GridCell>(ReferenceEqualityComparer.Instance);
        var grid = new List<(int From, int To, List<FileCell?> Cells)>();
        foreach (var row in rows)
        {
            var from = _text.Length;
            foreach (var cell in row)
            {
                if (cell is not null && !spans.ContainsKey(cell))
                {
                    _places.Add((_text.Length, cell.Place));
                    var at = _text.Length;
                    _text.Append(cell.Words);
                    spans[cell] = At(at, cell.Words);
                }

                _text.Append('\t');
            }

            // The separator goes between cells, not after the last one.
            _text.Length -= row.Count > 0 ? 1 : 0;
            grid.Add((from, _text.Length, [.. row]));
            _text.Append('\n');
        }

        var seen = new HashSet<FileCell>(ReferenceEqualityComparer.Instance);
        var made = new List<GridRow>();
        foreach (var (from, to, cells) in grid)
        {
            made.Add(new GridRow(
                TextSpan.Of(from, to - from),
                cells.ConvertAll(cell => cell is null ? GridCell.Blank : seen.Add(cell) ? spans[cell] : spans[cell] with { GoesOn = true })));
        }

        _tables.Add(new TableGrid(TextSpan.Of(start, Math.Max(0, _text.Length - start - 1)), made));
    }

    public SourceText Build()
    {
        var places = _places.ToArray();
        return new SourceText(_text.ToString(), _tables)
        {
            HasParagraphs = true,
            Locate = at =>
            {
                var found =
                    Array.BinarySearch(places, (at, ""), Comparer<(int From, string Place)>.Create(static (one, other) => one.From.CompareTo(other.From)));
                found = found < 0 ? ~found - 1 : found;
                return found >= 0 && found < places.Length ? places[found].Place : "";
            },
        };
    }

    private static GridCell At(int from, string words)
    {
        var cell = GridCell.Of(words, 0, words.Length);
        return cell.IsBlank ? cell : cell with { Span = TextSpan.Of(from + cell.Span.Start, cell.Span.Length) };
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
