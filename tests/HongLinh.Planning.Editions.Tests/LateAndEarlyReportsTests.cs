using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Editions.Tests;

/// <summary>Reports that come too early to be the figure of the year, that are set aside after better ones, or that do not come at all.</summary>
public sealed class LateAndEarlyReportsTests
{
    private static readonly Plan Plan = HongLinh2023.Plan.Value;

    // "Ước cả năm" said in June is a forecast, which tells nothing of what was reached; from 14 December it is the estimate of the year.
    [Fact]
    public void Judge_EstimateOfTheYearMadeInJune_ProvesOnlyWhatItsFlowProves()
    {
        var (forecast, final) = (Year(100m, new LocalDate(2023, 6, 20)), Year(100m, new LocalDate(2023, 12, 14)));
        Assert.Equal(Verdict.NotDeterminable, Revenue(forecast, new LocalDate(2023, 7, 1)).Verdict);
        Assert.Equal(Verdict.NotMet, Revenue(final, new LocalDate(2023, 12, 20)).Verdict);
    }

    [Fact]
    public void Judge_OfficialReportInAWrongUnit_IsNotAnsweredByTheOlderEstimate()
    {
        var estimate = Year(100m, new LocalDate(2023, 12, 14));
        var official = estimate with
        {
            Maturity = Maturity.Official,
            Reported = ReportedExact.Of(LandArea.Hectare.Of(5m)),
            RecordedAt = estimate.RecordedAt.Plus(Duration.FromDays(30)),
        };
        var judgement = Revenue(new LocalDate(2024, 3, 1), estimate, official);
        Assert.Equal((ReportState.Rejected, Verdict.NotDeterminable), (judgement.State, judgement.Verdict));
    }

    // 198,018 tỷ in June has passed 192,5; a bad figure for July cannot undo what the flow has proved.
    [Fact]
    public void Judge_BadFigureAfterTheBoundWasPassed_IsRejectedAndTheTotalStillProves()
    {
        var half = Report(ReportingPeriod.Half(Plan.Year, 1), 198.018m, new LocalDate(2023, 6, 30));
        var july = Report(ReportingPeriod.Month(Plan.Year, 7), 1m, new LocalDate(2023, 7, 31)) with { Reported = ReportedExact.Of(LandArea.Hectare.Of(5m)) };
        var judgement = Revenue(new LocalDate(2023, 8, 15), half, july);
        Assert.Equal((ReportState.Rejected, Verdict.Met), (judgement.State, judgement.Verdict));
        var below = Revenue(new LocalDate(2023, 8, 15), half with { Reported = ReportedExact.Of(Money.BillionDong.Of(100m)) }, july);
        Assert.Equal((ReportState.Rejected, Verdict.NotDeterminable), (below.State, below.Verdict));
    }

    [Fact]
    public void Judge_TwoEstimatesForOnePeriod_TheOneHeldLaterIsNewer()
    {
        var first = Report(ReportingPeriod.YearToDate(Plan.Year, 2), 106.801m, new LocalDate(2023, 2, 21));
        var second = Report(ReportingPeriod.YearToDate(Plan.Year, 2), 110m, new LocalDate(2023, 2, 28));
        var judgement = Revenue(new LocalDate(2023, 3, 31), first, second);
        Assert.Equal(Money.MillionDong.Of(110_000m), judgement.Explain().Figure);
        var sameDay = Known(first, second with { ReferenceDate = first.ReferenceDate });
        var conflict = PlanReview.Run(Plan, sameDay, new LocalDate(2023, 3, 31), JudgementPolicy.Literal, RuleSet.None);
        Assert.Contains(conflict.Findings, static finding => finding.Code == FindingCode.FiguresDiffer);
    }

    // Two working days after 14/03/2023 is Thursday 16/03: on the 20th the first quarter is overdue.
    [Fact]
    public void Run_WithObligations_SaysWhichFiguresAreOverdue()
    {
        var rules = new ObligationRules
        {
            Regime = ReportingRegimes.KhanhHoa2023,
            Level = ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
            DefaultReporter = Plan.Work.Duties[0].Reporter,
        };
        var known = HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 3, 20, 0, 0));
        var card = PlanReview.Run(ObligationBook.Open(Plan, rules, known), new LocalDate(2023, 3, 20), JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal(ReportState.Overdue, card.Judgements[2].State);
        Assert.Equal(ReportState.NotDue, card.Judgements[1].State);
        Assert.Equal(ReportState.Reported, card.Judgements[3].State);
        Assert.Equal(Verdict.NotDeterminable, card.Judgements[2].Verdict);
    }

    // What a report covers and when it came are two facts: in on 25/06 for the half-year that ends on 30/06, it is the figure of the half-year from
    // that day on. One that came in May named days that nobody could count, and one that is not in yet is none.
    [Theory]
    [InlineData("2023-06-24", "not-determinable")]
    [InlineData("2023-06-25", "open")]
    [InlineData("2023-06-30", "open")]
    public void Judge_ReportOfThe25thForTheHalfYear_CountsFromThatDay(string day, string june)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var report = Report(ReportingPeriod.Half(Plan.Year, 1), 90m, new LocalDate(2023, 6, 30)) with { RecordedAt = Instant.FromUtc(2023, 6, 25, 3, 0) };
        Assert.Equal(june, Revenue(report, asOf).Verdict.Code);
        var early = report with { RecordedAt = Instant.FromUtc(2023, 5, 25, 3, 0) };
        Assert.Equal(day == "2023-06-30" ? "open" : "not-determinable", Revenue(early, asOf).Verdict.Code);
    }

    [Fact]
    public void Run_ReportOnAnAspiration_IsNotAnUnknownIndicator()
    {
        var finished = Report(ReportingPeriod.Half(Plan.Year, 1), 1m, new LocalDate(2023, 6, 30)) with
        {
            Indicator = IndicatorCode.Of("culture-houses-finished"),
            Reported = ReportedExact.Of(Things.Counted("culture-house", "nhà văn hóa", "culture houses").Of(3m)),
        };
        Assert.Empty(PlanReview.Run(Plan, Known(finished), new LocalDate(2023, 7, 30), JudgementPolicy.Literal, RuleSet.None).Findings);
    }

    private static Judgement Revenue(Observation report, LocalDate asOf) => Revenue(asOf, report);

    private static Judgement Revenue(LocalDate asOf, params Observation[] reports) =>
        PlanReview.Run(Plan, Known(reports), asOf, JudgementPolicy.Literal, RuleSet.None).Judgements[3];

    private static LogView Known(params Observation[] reports) => ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue);

    private static Observation Year(decimal billion, LocalDate heldOn) => Report(ReportingPeriod.WholeYear(Plan.Year), billion, heldOn);

    private static Observation Report(ReportingPeriod period, decimal billion, LocalDate heldOn) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = period,
        Reported = ReportedExact.Of(Money.BillionDong.Of(billion)),
        Maturity = Maturity.Estimated,
        ReferenceDate = heldOn,
        RecordedAt = heldOn.PlusDays(1).AtMidnight().InUtc().ToInstant(),
    };
}
