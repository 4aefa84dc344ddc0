// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;
using NodaTime.Text;
// </usings>

namespace Guides.Snippets;

internal static class OwnCalendar
{
    public static void WorkingDays()
    {
        // <days>
        var calendar = VietnamDaysOff.Calendar;
        Console.WriteLine(calendar.IsWorkingDay(new LocalDate(2026, 9, 2)));
        Console.WriteLine(LocalDatePattern.Iso.Format(calendar.Add(new LocalDate(2026, 8, 28), workingDays: 3)));
        foreach (var day in new[] { new LocalDate(2026, 9, 2), new LocalDate(2030, 9, 2), new LocalDate(2050, 9, 2) })
        {
            Console.WriteLine($"{day.Year}: {calendar.KnowledgeOf(day)}");
        }

        var lunar = LunarDate.From(new LocalDate(2026, 2, 17));
        Console.WriteLine($"day {lunar.Day} of month {lunar.Month}, {lunar.YearName}");
        // </days>
    }

    public static void Year()
    {
        // <year>
        var (regime, calendar) = (ReportingRegimes.Decree09Of2019, VietnamDaysOff.Calendar);
        var year = (PlanYear.Of(2026), ReportingLevel.Province);
        Console.WriteLine(CalendarText.Render(regime, year, calendar, Language.English, width: 96));
        // </year>
    }

    // <regime>
    public static ReportingRegime Regime()
    {
        var decision = new LegalBasis
        {
            Act = "Quyết định ví dụ của UBND tỉnh",
            Confidence = SourceConfidence.Unverified,
        };
        return new ReportingRegime
        {
            Code = "vi-du",
            Name = BilingualName.Of("Chế độ báo cáo ví dụ", "Example regime"),
            Basis = decision,
            InForce = InForce.Since(new LocalDate(2026, 1, 1)),
            Windows =
            [
                WindowRule.CutOff(ReportingCycle.Month, cutOffDay: 14, decision),      // from the 15th to the 14th
                WindowRule.CutOff(ReportingCycle.Quarter, cutOffDay: 14, decision),
                WindowRule.CutOff(ReportingCycle.HalfYear, cutOffDay: 14, decision),
                WindowRule.CutOff(ReportingCycle.Year, cutOffDay: 14, decision),
            ],
            Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Ward, workingDays: 2, decision)],
            Roll = RollRule.Following,
        };
    }
    // </regime>

    public static void Due()
    {
        // <due>
        var regime = Regime();
        var half = ReportingPeriod.Half(PlanYear.Of(2026), 1);
        Console.WriteLine(regime.DueFor(half, ReportingLevel.Ward, VietnamDaysOff.Calendar).Match(
            static due => $"{due.Window}, deadline {LocalDatePattern.Iso.Format(due.Deadline.Day!.Value)}",
            static reason => $"none: {reason}"));
        Console.WriteLine(regime.DueFor(half, ReportingLevel.Town, VietnamDaysOff.Calendar).Match(
            static due => due.ToString(),
            static reason => $"none: {reason}"));
        foreach (var finding in regime.Check(PlanYear.Of(2026), VietnamDaysOff.Calendar))
        {
            Console.WriteLine(FindingText.Describe(finding, Language.English));
        }
        // </due>
    }

    public static void Owed()
    {
        // <owed>
        var plan = OwnPlan.Make();
        var read = FigureTable.Read("""
            TT;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            1;tháng 6;1.050;triệu đồng;sơ bộ;14/06/2026;16/06/2026
            3;tháng 6;2,9;%;sơ bộ;14/06/2026;19/06/2026
            """, plan);
        var day = new LocalDate(2026, 6, 30);
        var rules = new ObligationRules
        {
            Regime = Regime(),
            Level = ReportingLevel.Ward,
            Calendar = VietnamDaysOff.Calendar,
            DefaultReporter = OwnPlan.Commune,
        };
        var book = ObligationBook.Open(plan, rules, ObservationLog.Empty.Append(read).KnownBy(day));
        foreach (var one in book.Obligations.Where(static one => one.Period.ToString() == "2026-M06"))
        {
            Console.WriteLine($"{one.Subject}, {LocalDatePattern.Iso.Format(one.LastDay!.Value)}: {one.State}");
        }

        var scorecard = PlanReview.Run(book, day, JudgementPolicy.Literal);
        Console.WriteLine(scorecard["culture-hamlets"].State);
        // </owed>
    }
}
