using HongLinh.Planning;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Text;
using NodaTime;

if (Simple.Ended(args, "OwnPlan", BilingualName.Of(
    "Lập một kế hoạch trong mã, đánh giá, giải trình và ghi ra trang kết quả.",
    "States a plan in code, judges and explains it, and writes the page of results.")) is { } ended)
{
    return ended;
}

// <plan>
var commune = new OrgUnit { Code = "dong-loc", Name = "Ủy ban nhân dân xã Đồng Lộc", Kind = OrgKind.PeoplesCommittee };
var revenue = Own("budget-revenue", "Thu ngân sách", Money.MillionDong, OverTime.Flow);
var rice = Own("rice-output", "Sản lượng lúa", Mass.Tonne, OverTime.Flow);
var poverty = Own("poverty-rate", "Tỷ lệ hộ nghèo", Share.Percent, OverTime.Stock);
var insured = Own("health-insurance", "Tỷ lệ dân số tham gia bảo hiểm y tế", Share.Percent, OverTime.Stock);
var hamlets = Own("culture-hamlets", "Thôn đạt chuẩn văn hóa", Things.Counted("hamlet", "thôn", "hamlets"), OverTime.Stock);
var plan = PlanDraft.For(PlanYear.Of(2026), commune)
    .Group("Chỉ tiêu kinh tế")
    .Line(Target.GreaterThan(revenue, Money.MillionDong.Of(12_500m)), "Thu ngân sách trên 12.500 triệu đồng")
    .Line(Target.AtLeast(rice, Mass.Tonne.Of(6_200m)))
    .Group("Chỉ tiêu văn hóa - xã hội")
    .Line(Target.LessThan(poverty, Share.Percent.Of(2.5m)))
    .Line(Target.AtLeast(insured, Share.Percent.Of(95m)))
    .Line(Target.Coverage(hamlets, 7, 7)).Create().Value;
// </plan>
var (half, cutOff) = (ReportingPeriod.Half(plan.Year, 1), new LocalDate(2026, 6, 14));
var log = ObservationLog.Empty.Append(
    HalfYear(revenue, ReportedExact.Of(Money.BillionDong.Of(7_350m)), 18), // meant are million dong
    HalfYear(rice, ReportedExact.Of(rice.Of(3_150m)), 26), // due on 22 June
    HalfYear(insured, ReportedExact.Of(insured.Of(59.3m)), 17),
    HalfYear(insured, ReportedExact.Of(insured.Of(95.3m)), 19) with { IsCorrection = true },
    HalfYear(hamlets, ReportedShare.Of(hamlets, 6, 7), 18)); // nobody reported on poverty
var (today, vi) = (new LocalDate(2026, 7, 31), Language.Vietnamese);
var deadline = DeadlineRule.OnDay(ReportingLevel.Ward, 20, new LegalBasis { Act = "Ví dụ minh họa", Confidence = SourceConfidence.Unverified });
var regime = ReportingRegimes.Decree09Of2019 with { Code = "vi-du", Name = "Chế độ báo cáo ví dụ", Deadlines = [deadline] };
var rules = new ObligationRules { Regime = regime, Level = ReportingLevel.Ward, Calendar = VietnamDaysOff.Calendar, DefaultReporter = commune };
var book = ObligationBook.Open(plan, rules, log.KnownBy(today));
var card = PlanReview.Run(book, today, JudgementPolicy.Literal);
var width = Terminal.Width;
Terminal.Write(ScorecardText.Render(card, vi, width) + "\n" + JudgementText.Explain(card["health-insurance"], vi, width)
    + "\n" + ObligationText.Render(book, vi, width) + "\n");
File.WriteAllText(Path.Combine(Path.GetTempPath(), "ket-qua.html"), ScorecardPage.Render(card, vi, book));
Console.WriteLine("Ghi kế hoạch ra JSON rồi đọc lại, giống hệt: " + (PlanningJson.ReadPlan(PlanningJson.WritePlan(plan)).Value == plan ? "có" : "không"));
return ExitCode.Done;

static Indicator<T> Own<T>(string code, string name, Unit<T> unit, OverTime overTime)
    where T : IMeasure => Indicator<T>.Define(code, name, unit, overTime).With(static i => i with { Cycle = ReportingCycle.HalfYear });
Observation HalfYear(Indicator indicator, Reported said, int day) =>
    new() { Indicator = indicator.Code, Period = half, Reported = said, Maturity = Maturity.Preliminary, ReferenceDate = cutOff, RecordedAt = InJune(day) };
static Instant InJune(int day) => Instant.FromUtc(2026, 6, day, 2, 0);
