using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>Finds what is wrong with a regime: windows that overlap or leave gaps, deadlines too close to the cut-off.</summary>
internal static class RegimeCheck
{
    public static ValueList<Finding> Run(ReportingRegime regime, PlanYear year, WorkingCalendar calendar)
    {
        var findings = new List<Finding>();
        foreach (var cycle in regime.Windows.Where(static rule => Tiles(rule.Cycle)).GroupBy(static rule => rule.Cycle))
        {
            // Two rules for one cycle cover every day twice. A single rule leaves no gap within the year or before the next one.
            var windows = cycle.SelectMany(rule => ReportingPeriod.AllOf(year, cycle.Key).Select(period => (period, Window: rule.WindowOf(period))))
                .OrderBy(static pair => pair.Window.Start)
                .ToArray();
            for (var i = 1; i < windows.Length; i++)
            {
                Compare(regime, windows[i - 1], windows[i], findings);
            }
        }

        CompareWithMonths(regime, year, findings);
        foreach (var level in ReportingLevel.All)
        {
            findings.AddRange(regime.Year(year, level, calendar).Where(due => IsTooEarly(due, calendar)).Select(due => Finding.Of(
                FindingCode.DeadlineTooEarly, Place.Window(regime.ToString(), due.Period, level),
                due.Deadline.Day!.Value, due.Window.End, due.Deadline.Day!.Value)));
        }

        return ValueList.From(findings);
    }

    // A quarter consists of its months: where its window begins or ends on another day, figures are left out or requested twice.
    private static void CompareWithMonths(ReportingRegime regime, PlanYear year, List<Finding> findings)
    {
        if (regime.Windows.FirstOrDefault(static rule => rule.Cycle == ReportingCycle.Month) is not { } monthly)
        {
            return;
        }

        var months = ReportingPeriod.AllOf(year, ReportingCycle.Month);
        foreach (var rule in regime.Windows.Where(static rule => rule.Cycle != ReportingCycle.Month && rule.Cycle != ReportingCycle.Week))
        {
            foreach (var period in ReportingPeriod.AllOf(year, rule.Cycle))
            {
                var window = rule.WindowOf(period);
                var (first, last) = (monthly.WindowOf(months[period.FirstDay.Month - 1]), monthly.WindowOf(months[period.LastDay.Month - 1]));
                Note(regime, (period, months[period.FirstDay.Month - 1]), window.Start.CompareTo(first.Start), findings);
                Note(regime, (period, months[period.LastDay.Month - 1]), last.End.CompareTo(window.End), findings);
            }
        }
    }

    // A positive sign: the month has days that the longer period leaves out. A negative sign: the longer period has days outside its months.
    private static void Note(ReportingRegime regime, (ReportingPeriod Period, ReportingPeriod Month) pair, int sign, List<Finding> findings)
    {
        if (sign != 0)
        {
            var code = sign > 0 ? FindingCode.WindowsGap : FindingCode.WindowsOverlap;
            findings.Add(Finding.Of(code, Place.Window(regime.ToString(), pair.Period), pair.Period, pair.Month, pair.Period));
        }
    }

    // Periods that all begin in January always overlap.
    private static bool Tiles(ReportingCycle cycle) => cycle != ReportingCycle.YearToDate && cycle != ReportingCycle.NineMonths;

    private static void Compare(
        ReportingRegime regime, (ReportingPeriod Period, DateInterval Window) first, (ReportingPeriod Period, DateInterval Window) second,
        List<Finding> findings)
    {
        var code = second.Window.Start <= first.Window.End ? FindingCode.WindowsOverlap
            : second.Window.Start > first.Window.End.PlusDays(1) ? FindingCode.WindowsGap
            : null;
        if (code is not null)
        {
            findings.Add(Finding.Of(code, Place.Window(regime.ToString(), second.Period), second.Period, first.Period, second.Period));
        }
    }

    private static bool IsTooEarly(DueReport due, WorkingCalendar calendar) =>
        due.Deadline.Knowledge != CalendarKnowledge.NotKnownYet
        && due.Deadline.Day is { } day
        && (day <= due.Window.End || calendar.CountIn(new DateInterval(due.Window.End.PlusDays(1), day)) < 1);
}
