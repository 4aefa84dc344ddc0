// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using NodaTime;
using NodaTime.Text;
// </usings>

namespace Guides.Snippets;

internal static class ReportedFigures
{
    public static void Report()
    {
        // <report>
        var plan = HongLinh2023.Plan.Value;
        var report = new Observation
        {
            Indicator = IndicatorCode.Of("budget-revenue"),
            Period = ReportingPeriod.Half(plan.Year, 1),
            Reported = ReportedExact.Of(Money.BillionDong.Of(98.018m)),
            Maturity = Maturity.Estimated,                              // ước
            ReferenceDate = new LocalDate(2023, 6, 30),                 // the figure holds up to this day
            RecordedAt = Instant.FromUtc(2023, 7, 4, 2, 0),             // and was received at this moment
            Source = "Báo cáo 6 tháng",
        };
        var log = ObservationLog.Empty.Append(report);
        Console.WriteLine(log.Entries[0]);
        // </report>
    }

    public static void Shapes()
    {
        // <shapes>
        var percent = Share.Percent;
        var hectare = SownArea.Hectare;
        var hamlet = Things.Counted("hamlet", "thôn", "hamlets");
        Reported[] said =
        [
            ReportedExact.Of(hectare.Of(1_565.8m)),
            ReportedBound.GreaterThan(percent.Of(99m)),                               // trên 99%
            ReportedRange.Between(percent.Of(61m), percent.Of(62m)),                  // 61-62%
            ReportedShare.Of(hamlet.Of(54m), hamlet.Of(63m)),                         // 54/63 thôn
            ReportedGrowth.Of(percent.Of(13m), GrowthBase.SamePeriodLastYear),        // tăng 13%
            ReportedItems.Of(["Trường Mầm non Bắc Hồng"]),                            // done, by name
            ReportedEvent.HappenedOn(new LocalDate(2023, 5, 19)),
            ReportedWords.Of("đạt kế hoạch đề ra"),                                   // never read as a number
            ReportedAbsence.Because(AbsenceReason.NotYetCounted),                     // chưa thống kê
        ];
        foreach (var one in said)
        {
            Console.WriteLine(one);
        }
        // </shapes>
    }

    public static void Correct()
    {
        // <correct>
        var plan = HongLinh2023.Plan.Value;
        var first = new Observation
        {
            Indicator = IndicatorCode.Of("total-investment"),
            Period = ReportingPeriod.Half(plan.Year, 1),
            Reported = ReportedExact.Of(Money.BillionDong.Of(742m)),
            Maturity = Maturity.Estimated,
            ReferenceDate = new LocalDate(2023, 6, 30),
            RecordedAt = Instant.FromUtc(2023, 7, 4, 2, 0),
        };
        var corrected = first with
        {
            Reported = ReportedExact.Of(Money.BillionDong.Of(724m)),
            RecordedAt = Instant.FromUtc(2023, 7, 6, 2, 0),
            IsCorrection = true,
        };
        var log = ObservationLog.Empty.Append(first, corrected);
        foreach (var day in new[] { new LocalDate(2023, 7, 5), new LocalDate(2023, 7, 6) })
        {
            var card = PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal);
            Console.WriteLine($"{LocalDatePattern.Iso.Format(day)}: {card["total-investment"].Latest!.Reported}");
        }
        // </correct>
    }

    public static void Table()
    {
        // <table>
        var plan = HongLinh2023.Plan.Value;
        var read = FigureTable.Read("""
            TT;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            4;Thu ngân sách;6 tháng đầu năm;98,018;tỷ đồng;ước;30/06/2023;04/07/2023
            ;Tỷ lệ hộ nghèo;6 tháng đầu năm;...;%;ước;30/06/2023;04/07/2023
            ;Sản lượng tôm;6 tháng đầu năm;12;tấn;ước;30/06/2023;04/07/2023
            3;Tổng vốn đầu tư phát triển toàn xã hội;6 tháng đầu năm;724;ha;ước;30/06/2023;04/07/2023
            """, plan);
        foreach (var report in read.Value)
        {
            Console.WriteLine(report);
        }

        foreach (var finding in read.Findings)
        {
            Console.WriteLine(FindingText.Describe(finding, Language.English));
        }
        // </table>
    }

    public static void Ambiguous()
    {
        // <ambiguous>
        var read = FigureTable.Read("""
            TT;Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            4;Thu ngân sách;6 tháng đầu năm;98.018;tỷ đồng;ước;30/06/2023;04/07/2023
            """, HongLinh2023.Plan.Value);
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(FindingText.Describe(finding, Language.Vietnamese));
        }
        // </ambiguous>
    }

    public static void Slip()
    {
        // <slip>
        var plan = HongLinh2023.Plan.Value;
        var report = new Observation
        {
            Indicator = IndicatorCode.Of("budget-revenue"),
            Period = ReportingPeriod.Half(plan.Year, 1),
            Reported = ReportedExact.Of(Money.BillionDong.Of(98_018m)), // meant are million dong
            Maturity = Maturity.Estimated,
            ReferenceDate = new LocalDate(2023, 6, 30),
            RecordedAt = Instant.FromUtc(2023, 7, 4, 2, 0),
        };
        var day = new LocalDate(2023, 7, 30);
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(report).KnownBy(day), day, JudgementPolicy.Literal);
        Console.WriteLine(JudgementText.Explain(card["budget-revenue"], Language.English, width: 96));
        // </slip>
    }

    public static void Sentence()
    {
        // <sentence>
        var read = ReportReader.Read(
            "Thu ngân sách 6 tháng đầu năm ước đạt 98,018 tỷ đồng, bằng 50,92% kế hoạch.",
            new ReportContext
            {
                Plan = HongLinh2023.Plan.Value,
                ReferenceDate = new LocalDate(2023, 6, 30),
                RecordedAt = Instant.FromUtc(2023, 7, 30, 2, 0),
            });
        foreach (var report in read.Observations)
        {
            Console.WriteLine($"{report}, {report.PrintedPercent}% of plan as printed");
        }
        // </sentence>
    }

    public static void Keep()
    {
        // <keep>
        var json = PlanningJson.WriteLog(HongLinh2023.PublishedFigures);
        Console.WriteLine(PlanningJson.ReadLog(json).Entries == HongLinh2023.PublishedFigures.Entries);
        // </keep>
    }
}
