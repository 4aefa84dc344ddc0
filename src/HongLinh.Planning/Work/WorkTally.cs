using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>Counts of work by class, from judgements or as an office printed them (tổng hợp nhiệm vụ).</summary>
/// <remarks>
/// From judgements every number is there, and those of work with a deadline add up. Printed numbers are taken as they are: what was not printed
/// is null, and nothing is assumed to add up. <c>new WorkTally { Total = 15533, Done = 13119 }</c>.
/// </remarks>
public sealed record WorkTally
{
    /// <summary>The leading unit that the counts are of; null for all.</summary>
    public OrgUnit? Unit { get; init; }

    /// <summary>Where the numbers were printed; empty for counts from judgements.</summary>
    public string Source { get; init; } = "";

    /// <summary>All work with a deadline, without what was withdrawn; for printed numbers, all that the office counted (tổng số nhiệm vụ).</summary>
    public int? Total { get; init => field = Counted(value); }

    /// <summary>Of it, done (hoàn thành).</summary>
    public int? Done { get; init => field = Counted(value); }

    /// <summary>Of the work done, by the deadline (hoàn thành đúng hạn).</summary>
    public int? DoneInTime { get; init => field = Counted(value); }

    /// <summary>Of the work done, after the deadline (hoàn thành quá hạn).</summary>
    public int? DoneLate { get; init => field = Counted(value); }

    /// <summary>Not done (chưa hoàn thành).</summary>
    public int? Open { get; init => field = Counted(value); }

    /// <summary>Of the work not done, before the deadline or on its day (chưa hoàn thành, trong hạn).</summary>
    public int? OpenInTime { get; init => field = Counted(value); }

    /// <summary>Of the work not done, after the deadline (chưa hoàn thành, quá hạn).</summary>
    public int? Overdue { get; init => field = Counted(value); }

    /// <summary>With a deadline on or before the day, done or not (đến hạn).</summary>
    public int? Due { get; init => field = Counted(value); }

    /// <summary>Of the work that was due, done.</summary>
    public int? DueDone { get; init => field = Counted(value); }

    /// <summary>Of the work that was due, done by the deadline.</summary>
    public int? DueDoneInTime { get; init => field = Counted(value); }

    /// <summary>With a deadline and without any result reported: no result yet, which is not the same as not done (chưa báo cáo kết quả).</summary>
    public int? NotReported { get; init => field = Counted(value); }

    /// <summary>Of the work that was due, without any result reported.</summary>
    public int? DueNotReported { get; init => field = Counted(value); }

    /// <summary>Open and without a deadline; not part of <see cref="Total"/> (không có thời hạn).</summary>
    public int? NoDeadline { get; init => field = Counted(value); }

    /// <summary>Done and without a deadline; not part of <see cref="Total"/>.</summary>
    public int? DoneNoDeadline { get; init => field = Counted(value); }

    /// <summary>Of the overdue work, that without any result reported (quá hạn, chưa báo cáo kết quả).</summary>
    public int? OverdueNotReported { get; init => field = Counted(value); }

    /// <summary>Withdrawn; not part of <see cref="Total"/> (đã thu hồi).</summary>
    public int? Withdrawn { get; init => field = Counted(value); }

    /// <summary>
    /// Done, but neither by the deadline nor after it: the day is not known, or the printed classes do not add up. Null where a number is not known.
    /// </summary>
    public int? DoneInNeitherClass => Done - DoneInTime - DoneLate;

    /// <summary>How many more are open than the two open classes hold; 0 from judgements. Null where a number is not known.</summary>
    public int? OpenInNeitherClass => Open - OpenInTime - Overdue;

    /// <summary>How many more there are than are done or open; 0 from judgements. Null where a number is not known.</summary>
    public int? InNeitherClass => Total - Done - Open;

    /// <summary>A rate under a named definition, with the numbers it is made of.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="leastReported">
    /// The share of the work in the denominator that must have reported at all, from 0 to 1; below it there is no percentage. One half by default,
    /// which no text sets. Printed numbers that do not say how many reported are not checked.
    /// </param>
    public WorkRate RateOf(WorkRateDefinition definition, decimal leastReported = 0.5m)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return WorkRate.Of(this, definition, leastReported);
    }

    /// <summary>
    /// The rates that a printed percentage may be: those nearer to it than one unit of its last digit, the nearest first. Where even the first only
    /// comes near, <see cref="WorkRate.DifferenceFrom"/> states by how much. Empty where no definition gives it.
    /// </summary>
    /// <param name="printed">The percentage with the digits as printed, for example 98.62 or 91.8.</param>
    public ValueList<WorkRate> RatesPrintedAs(decimal printed)
    {
        var unit = Fraction.From(new decimal(1, 0, 0, isNegative: false, printed.Scale));
        return ValueList.From(WorkRateDefinition.All.Select(definition => RateOf(definition, 0m))
            .Where(rate => rate.DifferenceFrom(printed) is { } difference && Size(difference) < unit)
            .OrderBy(rate => Size(rate.DifferenceFrom(printed)!.Value)));
    }

    /// <summary>The main counts, a dash for what is not known.</summary>
    public override string ToString() =>
        $"{Text(Done)} done of {Text(Total)}, {Text(DoneInTime)} in time, {Text(DoneLate)} late, {Text(Overdue)} overdue, "
            + $"{Text(NoDeadline)} without a deadline";

    internal static WorkTally Of(IEnumerable<WorkJudgement> judgements)
    {
        var states = new int[WorkState.All.Count];
        var (due, dueDone, dueInTime, dueSilent) = (0, 0, 0, 0);
        foreach (var judgement in judgements)
        {
            var state = judgement.State;
            states[state.Position]++;
            if (state.HasDeadline && judgement.Due <= judgement.AsOf)
            {
                due++;
                dueDone += state.IsDone ? 1 : 0;
                dueInTime += state == WorkState.DoneInTime ? 1 : 0;
                dueSilent += state.IsSilent ? 1 : 0;
            }
        }

        int Sum(Func<WorkState, bool> holds) => WorkState.All.Where(holds).Sum(state => states[state.Position]);
        int Count(WorkState state) => states[state.Position];
        return new WorkTally
        {
            Total = Sum(static state => state.HasDeadline),
            Done = Sum(static state => state.HasDeadline && state.IsDone),
            DoneInTime = Count(WorkState.DoneInTime),
            DoneLate = Count(WorkState.DoneLate),
            Open = Sum(static state => state.HasDeadline && state.IsOpen),
            OpenInTime = Sum(static state => state.HasDeadline && state.IsOpen && !state.IsOverdue),
            Overdue = Sum(static state => state.IsOverdue),
            Due = due,
            DueDone = dueDone,
            DueDoneInTime = dueInTime,
            NotReported = Sum(static state => state.IsSilent),
            DueNotReported = dueSilent,
            OverdueNotReported = Count(WorkState.OverdueNotReported),
            NoDeadline = Count(WorkState.NoDeadline),
            DoneNoDeadline = Count(WorkState.DoneNoDeadline),
            Withdrawn = Count(WorkState.Withdrawn),
        };
    }

    private static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;

    private static int? Counted(int? value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
        return value;
    }

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
