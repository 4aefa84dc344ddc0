using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HongLinh.Planning.Documents.Tests.Writing;

/// <summary>Calculates the small formulas of the workbook: sums, differences, products and quotients of cells, with brackets.</summary>
internal sealed partial class SheetFormula
{
    private readonly string[] _parts;
    private readonly Dictionary<string, XElement> _cells;
    private int _at;

    private SheetFormula(string formula, Dictionary<string, XElement> cells)
    {
        _parts = [.. Parts().Matches(formula.Replace("$", "", StringComparison.Ordinal)).Select(static part => part.Value)];
        _cells = cells;
    }

    /// <summary>The value; null for counts over other sheets.</summary>
    public static decimal? Value(string formula, Dictionary<string, XElement> cells) =>
        formula.Contains("COUNTIFS", StringComparison.Ordinal) ? null
        : formula.StartsWith("SUM(", StringComparison.Ordinal) ? Sum(formula[4..^1], cells)
        : formula.StartsWith("ROUNDDOWN(", StringComparison.Ordinal) ? Cut(new SheetFormula(formula[10..^3], cells).Terms())
        : formula.StartsWith("MAX(0,", StringComparison.Ordinal) ? Math.Max(0m, new SheetFormula(formula[6..^1], cells).Terms())
        : formula.StartsWith("MIN(0,", StringComparison.Ordinal) ? Math.Min(0m, new SheetFormula(formula[6..^1], cells).Terms())
        : new SheetFormula(formula, cells).Terms();

    private static decimal Cut(decimal value) => decimal.Truncate(value * 10_000m) / 10_000m;

    private static decimal Sum(string range, Dictionary<string, XElement> cells)
    {
        var (from, to) = (range.Split(':')[0], range.Split(':')[1]);
        var row = from.TrimStart([.. Enumerable.Range('A', 26).Select(static letter => (char)letter)]);
        return cells.Where(cell => cell.Key.EndsWith(row, StringComparison.Ordinal) && cell.Key.Length == from.Length
            && string.CompareOrdinal(cell.Key, from) >= 0 && string.CompareOrdinal(cell.Key, to) <= 0)
            // Programs pass over words in a sum.
            .Sum(static cell => WrittenFile.Number(cell.Value) ?? 0m);
    }

    private decimal Terms()
    {
        var value = Product();
        while (_at < _parts.Length && _parts[_at] is "+" or "-")
        {
            value = _parts[_at++] == "+" ? value + Product() : value - Product();
        }

        return value;
    }

    private decimal Product()
    {
        var value = One();
        while (_at < _parts.Length && _parts[_at] == "/")
        {
            _at++;
            value /= One();
        }

        return value;
    }

    private decimal One()
    {
        var part = _parts[_at++];
        if (part == "(")
        {
            var value = Terms();
            _at++;
            return value;
        }

        return char.IsAsciiLetter(part[0]) ? WrittenFile.Number(_cells[part])!.Value : decimal.Parse(part, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[A-Z]+[0-9]+|[0-9.]+|[-+/()]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
