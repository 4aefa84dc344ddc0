using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Work;

/// <summary>One row of the log of work: what happened to a piece of work, on which day, recorded when and by whom (một ghi nhận).</summary>
/// <remarks>
/// One type with a kind, as in the register of an office, whose rows all have the same columns. A property that the kind does not have is refused.
/// The day an entry is of and the moment it was recorded are separate: a report on the work until the 30th may be recorded on the 3rd.
/// </remarks>
public sealed record WorkEntry
{
    private WorkEntry(WorkEntryKind kind, string task, LocalDate on, Instant recordedAt)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentException.ThrowIfNullOrWhiteSpace(task);
        (Kind, Task, On, RecordedAt) = (kind, task, on, recordedAt);
    }

    /// <summary>What it records.</summary>
    public WorkEntryKind Kind { get; }

    /// <summary>The code of the work.</summary>
    public string Task { get; }

    /// <summary>The day it is of: until when a report speaks, or when a decision was made.</summary>
    public LocalDate On { get; }

    /// <summary>The moment it was recorded.</summary>
    public Instant RecordedAt { get; init; }

    /// <summary>Who recorded it: a unit or a person; empty when that is not known.</summary>
    public string By { get; init; } = "";

    /// <summary>The words of the report, or the reason given; empty when there are none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The number of the product, decision or letter; null when none was given.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The date of the product, decision or letter; null when none was given.</summary>
    public LocalDate? Dated { get; init; }

    /// <summary>Where the evidence is kept: a link or the name of a file; empty when there is none (minh chứng).</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The codes of further work that the same report answers for; none by default (báo cáo ghép).</summary>
    public ValueList<string> AlsoFor { get; init; }

    /// <summary>How much was done, from 0 to 100; null when no number was given. Only of a report on progress.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 100.</exception>
    /// <exception cref="ArgumentException">The entry is not a report on progress.</exception>
    public decimal? Percent
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(Percent));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0m, 100m, nameof(Percent));
            field = Only(value, WorkEntryKind.Progress);
        }
    }

    /// <summary>The day on which the work was done; null while it is not done, or when the day was not given. Only of a report on progress.</summary>
    /// <exception cref="ArgumentException">The entry is not a report on progress.</exception>
    public LocalDate? DoneOn
    {
        get;
        init => field = Only(value, WorkEntryKind.Progress);
    }

    /// <summary>The last day asked for or granted; null for all other entries.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>The units that the work went to; null for all other entries.</summary>
    public Assignment? Assignment { get; private init; }

    /// <summary>An entry of a kind that needs nothing more than its day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The code of the work; not blank.</param>
    /// <param name="on">The day it is of.</param>
    /// <param name="recordedAt">The moment it was recorded.</param>
    /// <exception cref="ArgumentException">The code is blank, or the kind needs a last day or the units.</exception>
    public static WorkEntry Of(WorkEntryKind kind, string task, LocalDate on, Instant recordedAt)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.HasUntil || kind == WorkEntryKind.Reassigned
            ? throw new ArgumentException($"An entry of the kind {kind} needs more than its day; use Extension or Reassignment.", nameof(kind))
            : new WorkEntry(kind, task, on, recordedAt);
    }

    /// <summary>A longer term, asked for or granted.</summary>
    /// <param name="kind"><see cref="WorkEntryKind.ExtensionAsked"/> or <see cref="WorkEntryKind.ExtensionGranted"/>.</param>
    /// <param name="task">The code of the work; not blank.</param>
    /// <param name="until">The new last day.</param>
    /// <param name="times">The day it is of, and the moment it was recorded.</param>
    /// <exception cref="ArgumentException">The code is blank, or the kind is another one.</exception>
    public static WorkEntry Extension(WorkEntryKind kind, string task, LocalDate until, (LocalDate On, Instant RecordedAt) times)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.HasUntil
            ? new WorkEntry(kind, task, times.On, times.RecordedAt) { Until = until }
            : throw new ArgumentException($"An entry of the kind {kind} has no last day.", nameof(kind));
    }

    /// <summary>The work went to other units.</summary>
    /// <param name="task">The code of the work; not blank.</param>
    /// <param name="assignment">The units that lead, take part and report from now on.</param>
    /// <param name="times">The day it is of, and the moment it was recorded.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static WorkEntry Reassignment(string task, Assignment assignment, (LocalDate On, Instant RecordedAt) times)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        return new WorkEntry(WorkEntryKind.Reassigned, task, times.On, times.RecordedAt) { Assignment = assignment };
    }

    /// <summary>Day, work and kind.</summary>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(On)} {Task} {Kind}{(Until is { } until ? " until " + LocalDatePattern.Iso.Format(until) : "")}";

    // Whether it says that the work is done, on a day it gives or does not give.
    internal bool SaysDone => DoneOn is not null || Percent == 100m;

    // The day on which it was recorded. Vietnam has kept UTC+7 all year round since 1975.
    internal LocalDate RecordedOn => RecordedAt.InVietnam().Date;

    private T? Only<T>(T? value, WorkEntryKind kind)
        where T : struct => value is null || Kind == kind
        ? value
        : throw new ArgumentException($"Only an entry of the kind {kind} has this; this one is of the kind {Kind}.", nameof(value));
}
