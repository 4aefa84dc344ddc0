using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Work;

/// <summary>What one unit is to be reminded of on a day: a piece of work, a figure or a report that is due or overdue (nhắc việc).</summary>
public sealed record Reminder
{
    private Reminder(OrgUnit unit, LocalDate due, (LocalDate Day, ReminderStep Step, LocalDate Begins) at)
    {
        (Unit, Due) = (unit, due);
        (AsOf, Step, BeginsOn) = at;
    }

    /// <summary>The unit that has to act: the leading unit of work, the reporter of a figure.</summary>
    public OrgUnit Unit { get; }

    /// <summary>The day of the reminder.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The deadline in force.</summary>
    public LocalDate Due { get; }

    /// <summary>Which step of reminding it has come to.</summary>
    public ReminderStep Step { get; }

    /// <summary>
    /// The day on which this step begins, a working day where the calendar is known: who sends each step once sends it on the first day on or after this.
    /// </summary>
    public LocalDate BeginsOn { get; }

    /// <summary>The work; null for a figure or a report that is owed.</summary>
    public WorkJudgement? Work { get; private init; }

    /// <summary>The figure or report that is owed; null for work.</summary>
    public Obligation? Owed { get; private init; }

    /// <summary>Days after the deadline; below 0 before it.</summary>
    public int DaysPastDue => Period.DaysBetween(Due, AsOf);

    /// <summary>Who is to be reminded of what on a day, unit by unit, the most urgent first.</summary>
    /// <param name="work">The work as of the day; its calendar moves the beginnings of steps to working days.</param>
    /// <param name="owed">What is owed under the plan, known on the day; null for none.</param>
    /// <param name="daysAhead">How many days before a deadline reminding begins; 2 by default, as is common.</param>
    /// <returns>
    /// One reminder for each open piece of work and each report owed whose deadline is near or has passed. Work without a deadline is never in it, and a
    /// report that the work already stands for is not in it twice.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is below 0.</exception>
    public static ValueList<Reminder> For(WorkReview work, ObligationBook? owed = null, int daysAhead = 2)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfNegative(daysAhead);
        var steps = new ReminderSteps(work.AsOf, work.Calendar, daysAhead);
        var ofWork = work.Judgements.Where(static one => one.State.IsOpen && one.Due is not null)
            .Select(one => Of(steps, one.Assignment.Lead, one.Due!.Value) is { } reminder ? reminder with { Work = one } : null);
        var ofReports = (owed?.Obligations ?? []).Where(one => one.LastDay is not null && IsOpen(one) && !IsFollowed(work, one))
            .Select(one => Of(steps, one.Reporter, one.LastDay!.Value) is { } reminder ? reminder with { Owed = one } : null);
        var all = ofWork.Concat(ofReports).OfType<Reminder>().ToArray();
        var order = all.Select(static one => one.Unit).Distinct().Index().ToDictionary(static one => one.Item, static one => one.Index);
        return ValueList.From(all.OrderBy(one => order[one.Unit]).ThenByDescending(static one => one.Step.Position).ThenBy(static one => one.Due));
    }

    /// <summary>Unit, what, deadline and step, for logs.</summary>
    public override string ToString() => $"{Unit} {Work?.Item.Code ?? Owed?.Subject} due {LocalDatePattern.Iso.Format(Due)}: {Step}";

    private static Reminder? Of(ReminderSteps steps, OrgUnit unit, LocalDate due) => steps.At(due) is { } at ? new Reminder(unit, due, at) : null;

    private static bool IsOpen(Obligation one) =>
        one.State == ObligationState.NotDue || one.State == ObligationState.Awaited || one.State == ObligationState.Overdue;

    // The product of a task and the occurrence of a duty are in the register too, under the code of the task or of the duty and its period.
    private static bool IsFollowed(WorkReview work, Obligation one) =>
        work.Register.Find(one.Subject) is not null || work.Register.Find($"{one.Subject}/{one.Period}") is not null;
}
