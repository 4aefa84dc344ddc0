using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The day on which the data of a period close, before which its figure cannot have been counted (thời gian chốt số liệu).</summary>
internal static class Closing
{
    /// <summary>The day on which a report was recorded (UTC+7).</summary>
    public static LocalDate KnownOn(Observation report) => report.RecordedAt.InVietnam().Date;

    /// <summary>Whether a report gives a count before the data of its period are closed; events and completed items may be known at once.</summary>
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

    /// <summary>Whether a figure of a period holds for a day before the data of its last month close; forecasts of the year are told apart.</summary>
    public static bool IsHeldEarly(Observation report, ReportingRegime? regime) =>
        report.ReferenceDate < report.Period.LastDay && !report.Period.ReachesYearEnd
        && report.Reported is not (ReportedEvent or ReportedItems or ReportedWords or ReportedAbsence)
        && report.ReferenceDate < ClosingDay(report.Period, regime);

    private static LocalDate ClosingDay(ReportingPeriod period, ReportingRegime? regime) =>
        regime?.WindowOf(period) is { IsT0: true } window ? window.AsT0.End
        : period.Cycle == ReportingCycle.Week ? period.LastDay
        : AdministrativeYear.ClosingDay(period.LastDay);
}
