using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>How all followed work stands as of a day (đánh giá tình hình thực hiện nhiệm vụ).</summary>
/// <remarks>
/// Only entries of days up to that day count, and only those recorded by its end, so no later entry changes it; <see cref="WithKnownAt"/> asks
/// with the knowledge of another moment. Nothing is computed before it is asked for: one piece of work costs its own entries, all of them one
/// pass over all entries. Immutable and safe to share.
/// </remarks>
public sealed class WorkReview
{
    private readonly WorkJudge _judge;
    private readonly Lazy<ValueList<WorkJudgement>> _judgements;
    private readonly Lazy<ValueList<Finding>> _findings;

    private WorkReview(WorkJudge judge)
    {
        _judge = judge;
        _judgements = new(() => ValueList.From(Register.Items.Select(_judge.Of)));
        _findings = new(() => ValueList.From(Register.Findings.Concat(Log.Findings).Concat(Strangers())
            .Concat(Judgements.SelectMany(static judgement => judgement.Findings))));
    }

    /// <summary>The work.</summary>
    public WorkRegister Register => _judge.Register;

    /// <summary>The log.</summary>
    public WorkLog Log => _judge.Log;

    /// <summary>The day.</summary>
    public LocalDate AsOf => _judge.AsOf;

    /// <summary>The moment by which an entry must have been recorded: the end of the day, unless another was asked for.</summary>
    public Instant KnownAt => _judge.KnownAt;

    /// <summary>The working days; null where only calendar days are counted.</summary>
    public WorkingCalendar? Calendar => _judge.Calendar;

    /// <summary>The judgement on each piece of work, in the order of the register.</summary>
    public ValueList<WorkJudgement> Judgements => _judgements.Value;

    /// <summary>The counts of all work.</summary>
    public WorkTally Tally => WorkTally.Of(Judgements);

    /// <summary>The counts of each leading unit as of the day, in the order in which the units first appear.</summary>
    public IEnumerable<WorkTally> ByUnit => Judgements.GroupBy(static judgement => judgement.Assignment.Lead)
        .Select(static group => WorkTally.Of(group) with { Unit = group.Key });

    /// <summary>Everything a person should know: about the register, about reading the log, about entries for unknown work, about each piece of work.</summary>
    public ValueList<Finding> Findings => _findings.Value;

    /// <summary>Judges work.</summary>
    /// <param name="register">The work.</param>
    /// <param name="log">What was recorded about it.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="calendar">The working days; null to count calendar days only.</param>
    public static WorkReview Run(WorkRegister register, WorkLog log, LocalDate asOf, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(log);
        return new WorkReview(new WorkJudge(register, log, asOf, ObservationLog.EndOf(asOf), calendar));
    }

    /// <summary>The same question with what was recorded by another moment: the state on 30 June as known on 5 July.</summary>
    /// <param name="moment">The moment, inclusive.</param>
    public WorkReview WithKnownAt(Instant moment) => new(new WorkJudge(Register, Log, AsOf, moment, Calendar));

    /// <summary>The judgement on one piece of work, which costs no more than its own entries.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The register has no such work.</exception>
    public WorkJudgement JudgementOf(string code) => Register.Find(code) is { } item
        ? _judge.Of(item)
        : throw new ArgumentException($"The register has no work with the code '{code}'.", nameof(code));

    /// <summary>The work that is not over, each piece under its code, so that the same log keeps its history in the next year (nhiệm vụ chuyển tiếp).</summary>
    /// <returns>Everything that is open or not assigned yet; occurrences of duties belong to their own year and are left out.</returns>
    public WorkRegister Unfinished() => WorkRegister.Create(Judgements
        .Where(static one => one.Item.Kind != WorkKind.Occurrence && (one.State.IsOpen || one.State == WorkState.NotAssigned))
        .Select(static one => one.Item with { Parent = null })).Value;

    /// <summary>
    /// The reports and products that the log shows as delivered, for <see cref="ObligationBook.Open"/>: work reported done with the number and the date
    /// of its document, received when that was recorded, and sent back when the work was returned.
    /// </summary>
    /// <returns>The submissions, in the order of the register; work reported done without number or date fulfils no obligation.</returns>
    public ValueList<Submission> Submissions() => ValueList.From(Register.Items.SelectMany(item => Deliveries.Of(item, _judge.EntriesOf(item.Code))));

    // The tasks of a plan that are open, as they stand now: with the units that lead and the deadline in force.
    internal ValueList<AssignedTask> UnfinishedTasksOf(Plan plan) => ValueList.From(
        from task in plan.Work.Tasks
        where task.Rhythm is null && Register.Find(task.Code) is not null
        let now = JudgementOf(task.Code)
        where now.State.IsOpen || now.State == WorkState.NotAssigned
        select task with { Due = now.Due, Assignment = now.Assignment });

    /// <summary>The day and how much work there is.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Register.Items.Count} pieces of work as of {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}");

    private IEnumerable<Finding> Strangers() =>
        from task in Log.Tasks
        where Register.Find(task) is null
        let entries = _judge.EntriesOf(task)
        where entries.Count > 0
        orderby entries[^1].RecordedAt, task
        select Finding.Of(FindingCode.WorkUnknownTask, Place.Task(task), entries[^1].Words, entries.Count);
}
