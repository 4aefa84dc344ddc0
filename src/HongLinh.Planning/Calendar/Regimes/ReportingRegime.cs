using NodaTime;
using OneOf;

namespace HongLinh.Planning.Calendar;

/// <summary>A dated set of reporting rules: which days a report covers, who sends it and by when (chế độ báo cáo).</summary>
/// <remarks>
/// A newer regime names the one it replaces and leaves it in place for the time before. Immutable; equal by content.
/// <see cref="Check"/> finds windows that overlap or leave gaps and deadlines too close to the cut-off.
/// </remarks>
public sealed record ReportingRegime
{
    /// <summary>The stable code, for example <c>nd-09-2019</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The name.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The act.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>When it is in force; null when the source does not say, in which case no period is refused.</summary>
    public InForce? InForce { get; init; }

    /// <summary>The code of the regime it replaces; empty when it replaces none.</summary>
    public string Replaces { get; init; } = "";

    /// <summary>The windows, at most one for a cycle.</summary>
    public required ValueList<WindowRule> Windows { get; init; }

    /// <summary>The deadlines, at most one for a level.</summary>
    public ValueList<DeadlineRule> Deadlines { get; init; }

    /// <summary>What happens to a deadline on a day off; it moves to the next working day by default.</summary>
    /// <remarks>
    /// No text of decree 09/2019 says so; the default follows the civil code (Bộ luật Dân sự 2015, Điều 148 khoản 5)
    /// by analogy, so it is a setting.
    /// </remarks>
    public RollRule Roll { get; init; } = RollRule.Following;

    /// <summary>The days that the figures of a period cover, both ends inclusive.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The days; or the reason why there are none: no window for the cycle, or the regime is not in force when the window closes.</returns>
    public OneOf<DateInterval, NoRuleReason> WindowOf(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (Windows.FirstOrDefault(rule => rule.Cycle == period.Cycle) is not { } rule)
        {
            return NoRuleReason.NoWindow;
        }

        var window = rule.WindowOf(period);
        return InForce is null || InForce.Holds(window.End) ? window : NoRuleReason.NotInForce;
    }

    /// <summary>The window and the deadline of a period for a level.</summary>
    /// <param name="period">The period.</param>
    /// <param name="level">The level that reports.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Both; or the reason why the regime does not set them.</returns>
    public OneOf<DueReport, NoRuleReason> DueFor(ReportingPeriod period, ReportingLevel level, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!WindowOf(period).TryPickT0(out var window, out var missing))
        {
            return missing;
        }

        if (window.End > level.LastDay)
        {
            return NoRuleReason.LevelAbolished;
        }

        return Deadlines.FirstOrDefault(rule => Fits(rule, period, level)) is { } deadline
            ? new DueReport(period, window, DeadlineSetting.Of(deadline, Roll, (period, window), calendar))
            : NoRuleReason.NoDeadline;
    }

    /// <summary>Every period of a year for which the regime sets a window and is in force, by last day, the shorter first.</summary>
    /// <param name="year">The year.</param>
    public ValueList<ReportingPeriod> PeriodsOf(PlanYear year) => ValueList.From(
        Windows.SelectMany(rule => ReportingPeriod.AllOf(year, rule.Cycle)).Where(period => WindowOf(period).IsT0).Order());

    /// <summary>Every report of a year for a level, in the order of the periods.</summary>
    /// <param name="year">The year.</param>
    /// <param name="level">The level that reports.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The reports for which the regime sets a window and a deadline; other periods are left out.</returns>
    public ValueList<DueReport> Year(PlanYear year, ReportingLevel level, WorkingCalendar calendar) => ValueList.From(
        PeriodsOf(year)
            .Select(period => DueFor(period, level, calendar))
            .Where(static due => due.IsT0)
            .Select(static due => due.AsT0));

    /// <summary>Checks the regime on one year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Windows that overlap or leave gaps, and deadlines with less than one working day after the cut-off; empty when all is well.</returns>
    /// <remarks>The least distance is that of Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5.</remarks>
    public ValueList<Finding> Check(PlanYear year, WorkingCalendar calendar) => RegimeCheck.Run(this, year, calendar);

    // A deadline on a day of the month does not apply to weeks.
    private static bool Fits(DeadlineRule rule, ReportingPeriod period, ReportingLevel level) =>
        (rule.Level is null || rule.Level == level) && (rule.CountsWorkingDays || period.Cycle != ReportingCycle.Week);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
