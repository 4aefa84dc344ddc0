using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.ICalendar;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples;

/// <summary>The reports of the town of Hồng Lĩnh in 2023: when each is due, and what of it is owed.</summary>
internal static class TownReports
{
    // The decision of Hà Tĩnh that set the town's deadlines could not be read, so this example replaces it: the windows of
    // the decree and two working days after the cut-off. An application needs no more than this for its own regime.
    private static readonly LegalBasis Example = new() { Act = "Ví dụ minh họa, không phải văn bản pháp luật", Confidence = SourceConfidence.Unverified };

    /// <summary>The regime, which says of itself that it is an example.</summary>
    public static readonly ReportingRegime Regime = ReportingRegimes.Decree09Of2019 with
    {
        Code = "vi-du-hong-linh",
        Name = BilingualName.Of("Chế độ báo cáo minh họa của thị xã", "Example of a town's regime"),
        Basis = Example,
        Replaces = ReportingRegimes.Decree09Of2019.Code,
        Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Town, 2, Example)],
    };

    /// <summary>The deadlines of the year as a calendar, with a reminder on the day before.</summary>
    public static string Calendar(PlanYear year, Language language) =>
        new CalendarFeed { Language = language, Domain = "honglinh.planning", Program = "ReportingCalendar", AlarmDays = 1 }
            .OfReports(Regime, (year, ReportingLevel.Town), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn)
            .Match(static file => file, static none => throw new InvalidOperationException(none.ToString()));

    /// <summary>What is owed under a plan, on the figures known.</summary>
    public static ObligationBook Book(Plan plan, LogView known) => ObligationBook.Open(
        plan,
        new ObligationRules
        {
            Regime = Regime,
            Level = ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
            DefaultReporter = plan.Work.Duties[0].Reporter,
            Merge = MergePolicy.LongestStands,
        },
        known);
}
