using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Until when nobody can have counted the figure of a period: the day on which its data close (thời gian chốt số liệu).</summary>
internal static class Closing
{
    // Where no regime says otherwise the data of a period close on the 14th of its last month (Nghị định 09/2019/NĐ-CP, Điều 12).
    private const int UsualDay = 14;

    /// <summary>The day on which a report came in (UTC+7).</summary>
    public static LocalDate KnownOn(Observation report) => report.RecordedAt.WithOffset(Offset.FromHours(7)).Date;

    /// <summary>Whether a report gives as counted what was not closed yet when it came in; what happened may be known at once.</summary>
    /// <param name="report">The report.</param>
    /// <param name="regime">The regime that sets the windows; null when none was given.</param>
    /// <param name="closes">The day on which the data close.</param>
    public static bool IsTooEarly(Observation report, ReportingRegime? regime, out LocalDate closes)
    {
        closes = default;
        if (report.Maturity.MayBeForecast || report.Reported is ReportedEvent or ReportedItems or ReportedWords or ReportedAbsence
            || KnownOn(report) is var known && known > report.Period.LastDay)
        {
            return false;
        }

        closes = ClosingDay(report.Period, regime);
        return known < closes;
    }

    private static LocalDate ClosingDay(ReportingPeriod period, ReportingRegime? regime) =>
        regime?.WindowOf(period) is { IsT0: true } window ? window.AsT0.End
        : period.Cycle == ReportingCycle.Week ? period.LastDay
        : period.LastDay.With(DateAdjusters.DayOfMonth(UsualDay));
}
