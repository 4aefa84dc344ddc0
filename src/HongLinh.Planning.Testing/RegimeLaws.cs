using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>What a reporting regime must satisfy (quy luật của chế độ báo cáo).</summary>
/// <remarks>Each law is a method that returns when it holds and throws <see cref="LawBrokenException"/> otherwise; nothing is random.</remarks>
public static class RegimeLaws
{
    /// <summary>All laws below.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="level">The level that reports.</param>
    /// <param name="calendar">The days off.</param>
    /// <param name="years">The years; those in which the regime is in force and the days off are known.</param>
    /// <exception cref="LawBrokenException">A law does not hold.</exception>
    public static void Hold(ReportingRegime regime, ReportingLevel level, WorkingCalendar calendar, params IReadOnlyCollection<PlanYear> years)
    {
        WindowsAreInOrder(regime, years);
        EveryPeriodHasADeadline(regime, level, calendar, years);
        DeadlinesAreWorkingDays(regime, level, calendar, years);
        DeadlinesFollowTheirWindows(regime, level, calendar, years);
    }

    /// <summary>The windows of one cycle stand in the order of their periods, each begins the day after the one before ends, and none is empty.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="years">The years.</param>
    /// <exception cref="LawBrokenException">The law does not hold.</exception>
    public static void WindowsAreInOrder(ReportingRegime regime, params IReadOnlyCollection<PlanYear> years) => Check(
        regime, years, (nameof(WindowsAreInOrder), "the windows of a cycle follow each other without a gap and without an overlap."),
        year => regime.PeriodsOf(year).GroupBy(static period => period.Cycle).SelectMany(cycle => Disorder(regime, [.. cycle])));

    /// <summary>Every period of the regime has a window and a deadline for the level.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void EveryPeriodHasADeadline(
        ReportingRegime regime, ReportingLevel level, WorkingCalendar calendar, params IReadOnlyCollection<PlanYear> years) => Check(
        regime, years, (nameof(EveryPeriodHasADeadline), "every period has a window and a deadline."),
        year => regime.PeriodsOf(year).SelectMany(period => regime.DueFor(period, level, calendar).Match<IEnumerable<string>>(
            static _ => [], missing => [$"{period} has none for {level}: {missing}"]))
            .Concat(regime.PeriodsOf(year).Count > 0 ? [] : [$"{year} has no period"]));

    /// <summary>A deadline is a working day, unless the regime says that none is moved (<see cref="RollRule.None"/>).</summary>
    /// <inheritdoc cref="Hold"/>
    public static void DeadlinesAreWorkingDays(
        ReportingRegime regime, ReportingLevel level, WorkingCalendar calendar, params IReadOnlyCollection<PlanYear> years) => Check(
        regime, years, (nameof(DeadlinesAreWorkingDays), "a deadline is a working day."),
        year => regime.Year(year, level, calendar).Where(due => regime.Roll != RollRule.None && !IsWorkingDay(due, calendar))
            .Select(static due => $"{due.Period} is due on {Iso(due.Deadline.Day)}, which is no working day or not known to be one"));

    /// <summary>A deadline is not before the last day of the window of its period.</summary>
    /// <inheritdoc cref="Hold"/>
    public static void DeadlinesFollowTheirWindows(
        ReportingRegime regime, ReportingLevel level, WorkingCalendar calendar, params IReadOnlyCollection<PlanYear> years) => Check(
        regime, years, (nameof(DeadlinesFollowTheirWindows), "a deadline is not before the window of its period ends."),
        year => regime.Year(year, level, calendar).Where(static due => due.Deadline.Day < due.Window.End)
            .Select(static due => $"{due.Period} is due on {Iso(due.Deadline.Day)}, its window ends on {Iso(due.Window.End)}"));

    private static void Check(
        ReportingRegime regime, IReadOnlyCollection<PlanYear> years, (string Name, string Sentence) law, Func<PlanYear, IEnumerable<string>> breaches)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(years);
        ArgumentOutOfRangeException.ThrowIfZero(years.Count);
        new Law(law.Name, law.Sentence).Hold(regime.Code, years.SelectMany(breaches));
    }

    private static IEnumerable<string> Disorder(ReportingRegime regime, ReportingPeriod[] periods)
    {
        var windows = periods.Select(period => (Period: period, Window: regime.WindowOf(period).TryPickT0(out var window, out _) ? window : null))
            .Where(static pair => pair.Window is not null).ToArray();
        return windows.Zip(windows.Skip(1))
            .Where(static pair => pair.Second.Window!.Start != pair.First.Window!.End.PlusDays(1) || pair.Second.Window.End < pair.Second.Window.Start)
            .Select(static pair => $"the window of {pair.First.Period} ends on {Iso(pair.First.Window!.End)}, "
                + $"that of {pair.Second.Period} goes from {Iso(pair.Second.Window!.Start)} to {Iso(pair.Second.Window.End)}");
    }

    private static bool IsWorkingDay(DueReport due, WorkingCalendar calendar) =>
        due.Deadline.Adjusted is { } day && day >= calendar.FirstDay && day <= calendar.LastDay && calendar.IsWorkingDay(day);

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "no day";
}
