using NodaTime;

namespace HongLinh.Planning;

/// <summary>The administrative year, whose data close on 14 December (năm báo cáo chốt số liệu ngày 14/12: Nghị định 09/2019/NĐ-CP, Điều 12).</summary>
internal static class AdministrativeYear
{
    private const int LastMonth = 12;
    private const int UsualDay = 14;

    /// <summary>The day on which data close in the last month of a period, where no regime sets a window of its own.</summary>
    public static LocalDate ClosingDay(LocalDate lastDay) => new(lastDay.Year, lastDay.Month, UsualDay);

    /// <summary>The day on which the data of a year close; later estimates of the year are no forecasts.</summary>
    public static LocalDate ClosingDay(PlanYear year) => new(year.Number, LastMonth, UsualDay);

    /// <summary>Whether a report held, or came in (UTC+7), before a day.</summary>
    public static bool IsBefore(Observation report, LocalDate day) =>
        report.ReferenceDate < day || report.RecordedAt < day.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant();
}
