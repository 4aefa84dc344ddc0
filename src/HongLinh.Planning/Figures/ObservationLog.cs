using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>All reports that ever came in, in the order in which they were entered; nothing is changed or removed (sổ số liệu).</summary>
/// <remarks>Immutable: adding returns a new log. A correction is one more entry. Safe to share between threads.</remarks>
public sealed class ObservationLog
{
    private ObservationLog(ValueList<Observation> entries) => Entries = entries;

    /// <summary>The log without entries.</summary>
    public static ObservationLog Empty { get; } = new([]);

    /// <summary>The entries, in the order in which they were entered.</summary>
    public ValueList<Observation> Entries { get; }

    /// <summary>A log with further entries at its end.</summary>
    /// <param name="observations">The new entries, in order.</param>
    public ObservationLog Append(params IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new ObservationLog(ValueList.From(Entries.Concat(observations)));
    }

    /// <summary>What was known at a moment.</summary>
    /// <param name="moment">The moment, itself included.</param>
    public LogView KnownAt(Instant moment) =>
        new(moment, ValueList.From(Entries.Where(entry => entry.RecordedAt <= moment).OrderBy(static entry => entry.RecordedAt)));

    /// <summary>How many entries there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entries.Count} observations");
}
