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
    private readonly SharedRows<Observation> _entered;
    private readonly SharedRows<Finding> _findings;

    // The same entries, earliest known first; null until first use when they were not entered in that order.
    private volatile SharedRows<Observation>? _known;

    private ObservationLog(SharedRows<Observation> entered, SharedRows<Observation>? known, SharedRows<Finding> findings)
    {
        _entered = entered;
        _known = known;
        _findings = findings;
    }

    /// <summary>The empty log.</summary>
    public static ObservationLog Empty { get; } = new(SharedRows<Observation>.None, SharedRows<Observation>.None, SharedRows<Finding>.None);

    /// <summary>The entries, in the order in which they were entered.</summary>
    public ValueList<Observation> Entries => _entered.First(_entered.Count);

    /// <summary>
    /// The findings from reading the entries, including those on entries that were rejected; every view carries them, so a result says what was left out.
    /// </summary>
    public ValueList<Finding> Findings => _findings.First(_findings.Count);

    /// <summary>A log with the reports of a table or a text appended, together with the findings from reading them.</summary>
    /// <param name="read">The reports and their findings.</param>
    public ObservationLog Append(Reading<ValueList<Observation>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return With(read.Value.AsSpan(), read.Findings.Count == 0 ? _findings : _findings.With(read.Findings.AsSpan()));
    }

    /// <summary>A log with further entries appended.</summary>
    /// <param name="observations">The new entries, in order.</param>
    public ObservationLog Append(params IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return observations is IReadOnlyList<Observation> { Count: 1 } one ? With([one[0]], _findings) : With([.. observations], _findings);
    }

    /// <summary>The reports known at a moment.</summary>
    /// <param name="moment">The moment, inclusive.</param>
    public LogView KnownAt(Instant moment)
    {
        // Two threads may both sort the entries; the result is the same.
        var known = _known ??= SharedRows<Observation>.Of([.. _entered.First(_entered.Count).OrderBy(static entry => entry.RecordedAt)]);
        return new LogView(moment, known.First(CountUntil(known.Span, moment))) { Findings = Findings };
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
    internal static Instant EndOf(LocalDate day) => day.At(LocalTime.MaxValue).WithOffset(Offset.FromHours(7)).ToInstant();

    /// <summary>How many entries there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries.Count} observations");

    private ObservationLog With(ReadOnlySpan<Observation> more, SharedRows<Finding> findings)
    {
        var entered = _entered.With(more);
        var known = _known;
        return new ObservationLog(entered,
            known is null || !IsFollowedBy(known, more) ? null
            : ReferenceEquals(known, _entered) ? entered
            : known.With(more),
            findings);
    }

    // Whether the rows stay in the order in which they became known once these are added.
    private static bool IsFollowedBy(SharedRows<Observation> known, ReadOnlySpan<Observation> more)
    {
        var latest = known.Count == 0 ? Instant.MinValue : known.Span[^1].RecordedAt;
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
    private static int CountUntil(ReadOnlySpan<Observation> known, Instant moment)
    {
        var (low, high) = (0, known.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = known[middle].RecordedAt <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
