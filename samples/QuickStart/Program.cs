using System.Text;
using HongLinh.Planning;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;

var plan = HongLinh2023.Plan.Value;
var report = new Observation
{
    Indicator = IndicatorCode.Of("total-investment"),
    Period = ReportingPeriod.NineMonths(plan.Year),
    Reported = ReportedExact.Of(Money.BillionDong.Of(1_105m)), // a made-up figure
    Maturity = Maturity.Preliminary,
    ReferenceDate = new LocalDate(2023, 9, 30),
    RecordedAt = Instant.FromUtc(2023, 10, 20, 3, 0),
};
var known = HongLinh2023.PublishedFigures.Append(report).KnownAt(Instant.FromUtc(2023, 10, 31, 0, 0));
var scorecard = PlanReview.Run(plan, known, new LocalDate(2023, 10, 31), JudgementPolicy.Literal);
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine(scorecard.Tally);
Console.WriteLine(JudgementText.Explain(scorecard.Judgements[2], Language.Vietnamese));
