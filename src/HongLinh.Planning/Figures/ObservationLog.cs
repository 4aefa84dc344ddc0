using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>All reports ever received, in the order in which they were entered; nothing is changed or removed (sổ số liệu).</summary>
/// <remarks>
/// Immutable: adding returns a new log, and a correction is one more entry. Equality is by entries and findings. Safe to share between threads.
/// Adding takes the same time however long the log is. A view takes nearly constant time if reports were entered in the order in which they became known.
/// </remarks>
public sealed class ObservationLog : IEquatable<ObservationLog>
{
    private readonly Rows _entered;

    // The same entries, earliest known first; null until first use when they were not entered in that order.
    private volatile Rows? _known;

    private ObservationLog(Rows entered, Rows? known, ValueList<Finding> findings)
    {
        _entered = entered;
        _known = known;
        Findings = findings;
    }

    /// <summary>The empty log.</summary>
    public static ObservationLog Empty { get; } = new(Rows.None, Rows.None, []);

    /// <summary>The entries, in the order in which they were entered.</summary>
    public ValueList<Observation> Entries => _entered.First(_entered.Count);

    /// <summary>
    /// The findings from reading the entries, including those on entries that were rejected; every view carries them, so a result says what was left out.
    /// </summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>A log with the reports of a table or a text appended, together with the findings from reading them.</summary>
    /// <param name="read">The reports and their findings.</param>
    public ObservationLog Append(Reading<ValueList<Observation>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return With(read.Value.AsSpan(), ValueList.From(Findings.Concat(read.Findings)));
    }

    /// <summary>A log with further entries appended.</summary>
    /// <param name="observations">The new entries, in order.</param>
    public ObservationLog Append(params IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return observations is IReadOnlyList<Observation> { Count: 1 } one ? With([one[0]], Findings) : With([.. observations], Findings);
    }

    /// <summary>The reports known at a moment.</summary>
    /// <param name="moment">The moment, inclusive.</param>
    public LogView KnownAt(Instant moment)
    {
        // Two threads may both sort the entries; the result is the same.
        var known = _known ??= Rows.Of([.. _entered.First(_entered.Count).OrderBy(static entry => entry.RecordedAt)]);
        return new LogView(moment, known.First(known.CountUntil(moment))) { Findings = Findings };
    }

    /// <summary>Equality by entries, in their order, and by findings.</summary>
    /// <param name="other">The other log.</param>
    public bool Equals(ObservationLog? other) => other is not null && Entries == other.Entries && Findings == other.Findings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObservationLog);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The reports known by the end of a day in Vietnam (UTC+7), including those of the day itself (số liệu đã biết hết ngày).</summary>
    /// <param name="day">The day.</param>
    public LogView KnownBy(LocalDate day) => KnownAt(EndOf(day));

    // The last moment of a day. Vietnam has kept UTC+7 all year round since 1975.
    internal static Instant EndOf(LocalDate day) => day.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() - Duration.Epsilon;

    /// <summary>How many entries there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries.Count} observations");

    private ObservationLog With(ReadOnlySpan<Observation> more, ValueList<Finding> findings)
    {
        var entered = _entered.With(more);
        var known = _known;
        return new ObservationLog(entered,
            known is null || !known.IsFollowedBy(more) ? null
            : ReferenceEquals(known, _entered) ? entered
            : known.With(more),
            findings);
    }

    /// <summary>
    /// The first rows of an array shared with longer logs: adding after its last row writes into the array, adding elsewhere makes a copy.
    /// </summary>
    private sealed class Rows
    {
        private readonly Sheet _sheet;

        private Rows(Sheet sheet, int count)
        {
            _sheet = sheet;
            Count = count;
        }

        public static Rows None { get; } = Of([]);

        public int Count { get; }

        public static Rows Of(Observation[] rows) => new(new Sheet(rows, rows.Length), rows.Length);

        public ValueList<Observation> First(int count) => new(_sheet.Rows, count);

        public Rows With(ReadOnlySpan<Observation> more)
        {
            var count = Count + more.Length;
            var sheet = _sheet.TryTake(Count, count) ? _sheet : Copy(count);
            more.CopyTo(sheet.Rows.AsSpan(Count));
            // The rows are written before another thread can see a log that counts them.
            Interlocked.MemoryBarrier();
            return new Rows(sheet, count);
        }

        // Whether the rows stay in the order in which they became known once these are added.
        public bool IsFollowedBy(ReadOnlySpan<Observation> more)
        {
            var latest = Count == 0 ? Instant.MinValue : _sheet.Rows[Count - 1].RecordedAt;
            foreach (var row in more)
            {
                if (row.RecordedAt < latest)
                {
                    return false;
                }

                latest = row.RecordedAt;
            }

            return true;
        }

        // How many rows were known at a moment; the rows are sorted, earliest known first.
        public int CountUntil(Instant moment)
        {
            var (low, high) = (0, Count);
            while (low < high)
            {
                var middle = low + (high - low) / 2;
                (low, high) = _sheet.Rows[middle].RecordedAt <= moment ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private Sheet Copy(int count)
        {
            var rows = new Observation[Math.Max(4, count > Count * 2L ? count : (int)Math.Min(Count * 2L, Array.MaxLength))];
            _sheet.Rows.AsSpan(0, Count).CopyTo(rows);
            return new Sheet(rows, count);
        }
    }

    private sealed class Sheet(Observation[] rows, int taken)
    {
        private int _taken = taken;

        public Observation[] Rows { get; } = rows;

        /// <summary>Reserves the rows between two counts; false if they are already taken or the array is full.</summary>
        public bool TryTake(int from, int to) => to <= Rows.Length && Interlocked.CompareExchange(ref _taken, to, from) == from;
    }
}
