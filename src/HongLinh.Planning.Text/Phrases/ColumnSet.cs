using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>The columns that one kind of table may have.</summary>
internal sealed class ColumnSet
{
    private readonly ValueList<SheetColumn> _all;
    private readonly FrozenDictionary<string, SheetColumn> _byHeading;

    /// <summary>A set.</summary>
    /// <param name="columns">The columns; the heading of one is a heading of no other.</param>
    public ColumnSet(params IEnumerable<SheetColumn> columns)
    {
        _all = ValueList.From(columns);
        _byHeading = _all.SelectMany(static column => column.Headings.Select(heading => (heading, column)))
            .ToFrozenDictionary(static pair => pair.heading, static pair => pair.column, StringComparer.Ordinal);
    }

    /// <summary>What a table cannot be read without: at least one column of each group.</summary>
    public SheetColumn[][] Needed { get; init; } = [];

    /// <summary>The column under a heading; null when none has it.</summary>
    public SheetColumn? Under(string heading) => _byHeading.GetValueOrDefault(TableKey.Of(heading));

    /// <summary>The column with a code; null when none has it.</summary>
    public SheetColumn? ByCode(string code) => _all.FirstOrDefault(column => column.Code == code);

    /// <summary>The first column of each group of which a table has none.</summary>
    public IEnumerable<SheetColumn> Missing(IReadOnlyCollection<SheetColumn> columns) =>
        Needed.Where(group => !group.Any(columns.Contains)).Select(static group => group[0]);

    /// <summary>The column whose heading resembles another one: one or two slips apart, or with additional words; null when there is none.</summary>
    public SheetColumn? Like(string heading)
    {
        var key = TableKey.Of(heading);
        return _byHeading
            .Select(pair => (pair.Value, pair.Key, Slips: key.StartsWith(pair.Key + " ", StringComparison.Ordinal) ? 1 : SlipsBetween(key, pair.Key)))
            .Where(static near => near.Slips * 4 <= near.Key.Length)
            .OrderBy(static near => near.Slips).ThenByDescending(static near => near.Key.Length).ThenBy(static near => near.Key, StringComparer.Ordinal)
            .Select(static near => near.Value)
            .FirstOrDefault();
    }

    // The number of letters added, left out or replaced between two words.
    private static int SlipsBetween(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[other.Length];
    }
}
