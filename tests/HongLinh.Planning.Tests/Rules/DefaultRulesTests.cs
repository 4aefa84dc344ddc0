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

    private static LogView Reported(Quantity figure) => ObservationLog.Empty.Append(new Observation
    {
        Indicator = Revenue.Code,
        Period = ReportingPeriod.Half(PlanYear.Of(2023), 1),
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
