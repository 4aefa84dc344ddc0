using System.Collections.Concurrent;

namespace HongLinh.Planning.Work;

/// <summary>The rows of a log by the work they are about, latest first; shared by all logs that share their rows.</summary>
/// <remarks>
/// A longer log adds rows that a shorter one skips by their numbers, so a single entry is added without a pass over the others. Only the log
/// that took the next rows adds them; others may read meanwhile.
/// </remarks>
internal sealed class TaskIndex
{
    private readonly ConcurrentDictionary<string, Node> _latest = new(StringComparer.Ordinal);

    /// <summary>The codes of all work that entries are about.</summary>
    public IEnumerable<string> Tasks => _latest.Select(static pair => pair.Key);

    public static TaskIndex Of(ReadOnlySpan<WorkEntry> entries)
    {
        var index = new TaskIndex();
        index.Add(entries, 0);
        return index;
    }

    /// <summary>Adds rows.</summary>
    /// <param name="entries">The rows.</param>
    /// <param name="first">The number of the first of them.</param>
    public void Add(ReadOnlySpan<WorkEntry> entries, int first)
    {
        for (var at = 0; at < entries.Length; at++)
        {
            var entry = entries[at];
            Add(entry.Task, entry, first + at);
            foreach (var code in entry.AlsoFor)
            {
                Add(code, entry, first + at);
            }
        }
    }

    /// <summary>The latest row about a piece of work among the first rows of the log; null when there is none.</summary>
    /// <param name="task">The code of the work.</param>
    /// <param name="count">How many rows the log has.</param>
    public Node? LatestOf(string task, int count)
    {
        var node = _latest.GetValueOrDefault(task);
        while (node is not null && node.Row >= count)
        {
            node = node.Earlier;
        }

        return node;
    }

    private void Add(string code, WorkEntry entry, int row)
    {
        var earlier = _latest.GetValueOrDefault(code);
        // A report that names the same work twice is one report.
        if (earlier?.Row != row)
        {
            _latest[code] = new Node(entry, row, earlier);
        }
    }

    internal sealed class Node(WorkEntry entry, int row, Node? earlier)
    {
        public WorkEntry Entry { get; } = entry;

        public int Row { get; } = row;

        public Node? Earlier { get; } = earlier;
    }
}
