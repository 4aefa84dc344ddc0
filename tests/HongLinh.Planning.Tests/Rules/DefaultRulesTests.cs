using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Rules;

/// <summary>The shortest call is the safe one: a review checks the figures unless somebody says by name that it shall not.</summary>
public sealed class DefaultRulesTests
{
    private static readonly LocalDate Day = new(2023, 7, 30);

    private static readonly Indicator<Money> Revenue = Indicator<Money>.Define("budget-revenue", "Thu ngân sách", Money.MillionDong, OverTime.Flow);

    private static Plan Plan => PlanDraft
        .For(PlanYear.Of(2023), new OrgUnit { Code = "town", Name = "Ủy ban nhân dân thị xã", Kind = OrgKind.PeoplesCommittee })
        .Group("Chỉ tiêu kinh tế")
        .Line(Target.GreaterThan(Revenue, Money.MillionDong.Of(192_500m)))
        .Create().Value;

    private static LogView Reported(Quantity figure, ReportingPeriod? period = null) => ObservationLog.Empty.Append(new Observation
    {
        Indicator = Revenue.Code,
        Period = period ?? ReportingPeriod.Half(PlanYear.Of(2023), 1),
        Reported = ReportedExact.Of(figure),
        Maturity = Maturity.Preliminary,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = Instant.FromUtc(2023, 7, 29, 0, 0),
    }).KnownBy(Day);

    // 198.018 tỷ đồng is 198.018.000 triệu, 1.028 times the 192.500 triệu of the plan; 198,018 tỷ was meant.
    [Fact]
    public void Run_ThousandfoldSlip_SuspendsTheVerdict()
    {
        var card = PlanReview.Run(Plan, Reported(Money.BillionDong.Of(198_018m)), Day, JudgementPolicy.Literal);
        Assert.Equal((Verdict.NotDeterminable, ReasonCode.SuspendedByRule), (card["budget-revenue"].Verdict, card["budget-revenue"].Reason));
        Assert.NotNull(card.Rules);
    }

    // The second quarter is to bring 192.500 * 91 / 365 = 47.993 triệu; 50.000.000 is 1.042 times that. Nothing is known of the first quarter.
    [Fact]
    public void Run_SlipInAQuarterAlone_SuspendsTheVerdict()
    {
        var quarter = ReportingPeriod.Quarter(PlanYear.Of(2023), 2);
        var card = PlanReview.Run(Plan, Reported(Money.MillionDong.Of(50_000_000m), quarter), Day, JudgementPolicy.Literal);
        Assert.Equal((Verdict.NotDeterminable, ReasonCode.SuspendedByRule), (card["budget-revenue"].Verdict, card["budget-revenue"].Reason));
        Assert.Contains(card.Findings, static found => found.Code == FindingCode.RuleNotKept);
        var right = PlanReview.Run(Plan, Reported(Money.MillionDong.Of(50_000m), quarter), Day, JudgementPolicy.Literal);
        Assert.DoesNotContain(right.Findings, static found => found.Code == FindingCode.RuleNotKept);
    }

    // A plan that promises growth alone has its mark in the figure of the year before: 8% above 178.000.
    [Theory]
    [InlineData(95_000, false)]
    [InlineData(95_000_000, true)]
    public void Run_GrowthOverLastYear_IsMeasuredByLastYear(decimal figure, bool isDoubted)
    {
        var lastYear = Baseline.Of(ReportingPeriod.WholeYear(PlanYear.Of(2022)), Money.MillionDong.Of(178_000m));
        var growth = GrowthTarget.From(Revenue, Bound.Of(Comparator.AtLeast, UnitCatalogue.Percent.Of(8m)), GrowthBase.PreviousYear).AsT0;
        var plan = PlanDraft.For(Plan.Year, Plan.Header.Issuer).Group("Chỉ tiêu kinh tế")
            .Line(growth, change: line => line with { Baselines = [lastYear] })
            .Create().Value;
        var card = PlanReview.Run(plan, Reported(Money.MillionDong.Of(figure)), Day, JudgementPolicy.Literal);
        Assert.Equal(isDoubted, card.Findings.Any(static found => found.Code == FindingCode.RuleNotKept));
    }

    // 98,2% kept as 0,982 under % is not 97 points short of a target of 98%.
    [Theory]
    [InlineData(0.982, "not-determinable")]
    [InlineData(98.2, "exceeded")]
    public void Run_ShareWrittenAsAFraction_SuspendsTheVerdict(decimal figure, string verdict)
    {
        var insured = Indicator<Share>.Define("insured", "Tỷ lệ bảo hiểm y tế", Share.Percent, OverTime.Stock);
        var plan = PlanDraft.For(Plan.Year, Plan.Header.Issuer).Group("Chỉ tiêu xã hội")
            .Line(Target.AtLeast(insured, Share.Percent.Of(98m))).Create().Value;
        var year = Plan.Year;
        var log = ObservationLog.Empty.Append(new Observation
        {
            Indicator = insured.Code,
            Period = ReportingPeriod.WholeYear(year),
            Reported = ReportedExact.Of(Share.Percent.Of(figure)),
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2023, 12, 31),
            RecordedAt = Instant.FromUtc(2024, 1, 10, 0, 0),
        });
        var day = new LocalDate(2024, 1, 31);
        Assert.Equal(verdict, PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal)["insured"].Verdict.Code);
    }

    [Fact]
    public void Run_RightUnit_IsMet()
    {
        var card = PlanReview.Run(Plan, Reported(Money.BillionDong.Of(198.018m)), Day, JudgementPolicy.Literal);
        Assert.Equal(Verdict.Met, card["budget-revenue"].Verdict);
    }

    [Fact]
    public void Run_WithoutRulesByName_ChecksNothingAndSaysSo()
    {
        var card = PlanReview.Run(Plan, Reported(Money.BillionDong.Of(198_018m)), Day, JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal(Verdict.Met, card["budget-revenue"].Verdict);
        Assert.Null(card.Rules);
        Assert.Empty(card.RuleOutcomes);
    }
}
