using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>Everything that was recorded about assigned work, in the order of entering; nothing is changed or removed (sổ theo dõi công việc).</summary>
/// <remarks>
/// Immutable: adding returns a new log, and a correction is one more entry. Equality is by entries and findings. Safe to share between threads.
/// Adding takes the same time however long the log is, and so does finding the entries about one piece of work.
/// </remarks>
public sealed class WorkLog : IEquatable<WorkLog>
{
    private readonly SharedRows<WorkEntry> _rows;
    private readonly TaskIndex _index;
    private readonly SharedRows<Finding> _findings;

    private WorkLog(SharedRows<WorkEntry> rows, TaskIndex index, SharedRows<Finding> findings) => (_rows, _index, _findings) = (rows, index, findings);

    /// <summary>The empty log.</summary>
    public static WorkLog Empty { get; } = new(SharedRows<WorkEntry>.None, new TaskIndex(), SharedRows<Finding>.None);

    /// <summary>The entries, in the order in which they were entered.</summary>
    public ValueList<WorkEntry> Entries => _rows.First(_rows.Count);

    /// <summary>The findings from reading the entries, including those on entries that were rejected; every review carries them.</summary>
    public ValueList<Finding> Findings => _findings.First(_findings.Count);

    /// <summary>A log with further entries appended.</summary>
    /// <param name="entries">The new entries, in order.</param>
    public WorkLog Append(params IEnumerable<WorkEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries is IReadOnlyList<WorkEntry> { Count: 1 } one ? With([one[0]], _findings) : With([.. entries], _findings);
    }

    /// <summary>A log with the entries of a table appended, together with the findings from reading them.</summary>
    /// <param name="read">The entries and their findings.</param>
    public WorkLog Append(Reading<ValueList<WorkEntry>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return With(read.Value.AsSpan(), read.Findings.Count == 0 ? _findings : _findings.With(read.Findings.AsSpan()));
    }

    /// <summary>The entries recorded by a moment, earliest recorded first.</summary>
    /// <param name="moment">The moment, inclusive.</param>
    public ValueList<WorkEntry> KnownAt(Instant moment) =>
        ValueList.From(Entries.Where(entry => entry.RecordedAt <= moment).OrderBy(static entry => entry.RecordedAt));

    /// <summary>The entries recorded by the end of a day in Vietnam (UTC+7), earliest recorded first.</summary>
    /// <param name="day">The day, inclusive.</param>
    public ValueList<WorkEntry> KnownBy(LocalDate day) => KnownAt(ObservationLog.EndOf(day));

    /// <summary>The entries about one piece of work, in the order in which they were entered.</summary>
    /// <param name="task">The code of the work.</param>
    public ValueList<WorkEntry> Of(string task)
    {
        ArgumentNullException.ThrowIfNull(task);
        var entries = new List<WorkEntry>();
        AddTo(entries, task, (LocalDate.MaxIsoValue, Instant.MaxValue));
        entries.Reverse();
        return ValueList.From(entries);
    }

    /// <summary>Equality by entries, in their order, and by findings.</summary>
    /// <param name="other">The other log.</param>
    public bool Equals(WorkLog? other) => other is not null && Entries == other.Entries && Findings == other.Findings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkLog);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>How many entries there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_rows.Count} entries");

    /// <summary>The codes of all work that entries are about.</summary>
    internal IEnumerable<string> Tasks => _index.Tasks.Where(task => _index.LatestOf(task, _rows.Count) is not null);

    // The entries of days up to one day, recorded by a moment; latest entered first.
    internal void AddTo(List<WorkEntry> entries, string task, (LocalDate Day, Instant Moment) until)
    {
        for (var node = _index.LatestOf(task, _rows.Count); node is not null; node = node.Earlier)
        {
            if (node.Entry.On <= until.Day && node.Entry.RecordedAt <= until.Moment)
            {
                entries.Add(node.Entry);
            }
        }
    }

    private WorkLog With(ReadOnlySpan<WorkEntry> more, SharedRows<Finding> findings)
    {
        var rows = _rows.With(more);
        if (rows.SharesWith(_rows))
        {
            _index.Add(more, _rows.Count);
            return new WorkLog(rows, _index, findings);
        }

        return new WorkLog(rows, TaskIndex.Of(rows.Span), findings);
    }
}
