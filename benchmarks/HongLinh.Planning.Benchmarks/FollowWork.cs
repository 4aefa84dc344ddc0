using System.Globalization;
using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does the state of 20.000 tasks cost against a plain pass over their 100.000 entries, and what does one more entry?</summary>
[MemoryDiagnoser]
public class FollowWork
{
    private const int Tasks = 20_000;
    private const int Entries = 100_000;

    private static readonly LocalDate AsOf = new(2023, 9, 30);

    private readonly WorkRegister _register;
    private readonly WorkLog _log;
    private readonly WorkEntry[] _more;
    private WorkLog _growing;
    private int _next;

    /// <summary>Makes the register and the log, and checks that both ways agree on how many tasks are done.</summary>
    public FollowWork()
    {
        var lead = new OrgUnit { Code = "office", Name = "Văn phòng", Kind = OrgKind.Office };
        _register = WorkRegister.Create(Enumerable.Range(0, Tasks).Select(at => new WorkItem
        {
            Code = Code(at),
            Name = "Nhiệm vụ",
            Assignment = new Assignment { Lead = lead },
            AssignedOn = new LocalDate(2023, 1, 10),
            Due = new LocalDate(2023, 3, 1).PlusDays(at % 300),
        })).Value;
        _log = WorkLog.Empty.Append(Enumerable.Range(0, Entries).Select(EntryOf).ToArray());
        _growing = _log;
        _more = [.. Enumerable.Range(0, Tasks).Select(static at => WorkEntry.Of(WorkEntryKind.Progress, Code(at), AsOf, Moment(AsOf)))];
        if (PlainPass() != AllTasks().Done)
        {
            throw new InvalidOperationException("The two ways do not count the same tasks.");
        }
    }

    /// <summary>The least that must be done: one look at each entry, and one place for each task.</summary>
    [Benchmark(Baseline = true)]
    public int PlainPass()
    {
        var done = new Dictionary<string, LocalDate>(StringComparer.Ordinal);
        foreach (var entry in _log.Entries)
        {
            if (entry.On <= AsOf && entry.DoneOn is { } day)
            {
                done[entry.Task] = day;
            }
        }

        return done.Count;
    }

    /// <summary>The state of every task, and the counts.</summary>
    [Benchmark]
    public WorkTally AllTasks() => WorkReview.Run(_register, _log, AsOf).Tally;

    /// <summary>One more entry, and the state of the task it is about; the log starts again when it is twice as long.</summary>
    [Benchmark]
    public WorkState OneMoreEntry()
    {
        var more = _more[_next = (_next + 1) % Tasks];
        _growing = (_growing.Entries.Count < 2 * Entries ? _growing : _log).Append(more);
        return WorkReview.Run(_register, _growing, AsOf).JudgementOf(more.Task).State;
    }

    private static string Code(int at) => string.Create(CultureInfo.InvariantCulture, $"task-{at}");

    // Five reports on each task, the last of which says that it is done.
    private static WorkEntry EntryOf(int at)
    {
        var on = new LocalDate(2023, 2, 1).PlusDays(at % Tasks % 200 + 20 * (at / Tasks));
        var entry = WorkEntry.Of(WorkEntryKind.Progress, Code(at % Tasks), on, Moment(on)) with { Percent = 20 * (at / Tasks) + 20 };
        return at / Tasks == 4 ? entry with { DoneOn = on } : entry;
    }

    private static Instant Moment(LocalDate day) => day.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant();
}
