using HongLinh.Planning;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Text;
using NodaTime;

if (Simple.Ended(args, "QuickStart", BilingualName.Of(
    "Đánh giá kế hoạch Hồng Lĩnh thêm một số liệu tự nhập, rồi đọc hai chỉ tiêu dán vào.",
    "Judges the plan of Hồng Lĩnh with one more figure, then reads two pasted targets.")) is { } ended)
{
    return ended;
}

var plan = HongLinh2023.Plan.Value;
var day = new LocalDate(2023, 10, 31);
var report = new Observation
{
    Indicator = IndicatorCode.Of("total-investment"),
    Period = ReportingPeriod.NineMonths(plan.Year),
    Reported = ReportedExact.Of(Money.BillionDong.Of(1_105m)), // a made-up figure
    Maturity = Maturity.Preliminary,
    ReferenceDate = new LocalDate(2023, 9, 30),
    RecordedAt = Instant.FromUtc(2023, 10, 20, 3, 0),
};
var known = HongLinh2023.PublishedFigures.Append(report).KnownBy(day);
var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
Console.WriteLine(scorecard.Tally);
Console.WriteLine(JudgementText.Explain(scorecard["total-investment"], Language.Vietnamese, Terminal.Width));

// <paste>
var pasted = PlanReader.Read("Năm 2026\n- Thu ngân sách đạt trên 12.500 triệu đồng.\n- Giảm tỷ lệ hộ nghèo còn dưới 2,5%.");
Console.WriteLine(PlanText.Render(pasted.Value, Language.Vietnamese));
Console.WriteLine(FindingText.Render(pasted.Findings, pasted.Value, Language.Vietnamese));
// </paste>

return ExitCode.Done;
