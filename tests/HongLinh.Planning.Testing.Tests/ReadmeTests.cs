// <usings>
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Testing;
using NodaTime;
// </usings>
using Shown = HongLinh.Planning.Tests.Shared.ShownCode;

namespace HongLinh.Planning.Testing.Tests;

/// <summary>What the README of the package shows is what compiles and runs here.</summary>
public sealed class ReadmeTests
{
    // <kit>
    private static readonly LegalBasis Resolution = new() { Act = "Nghị quyết số 12/NQ-HĐND ngày 20/12/2025", Confidence = SourceConfidence.Sourced };

    private static readonly OrgUnit Commune = new()
    {
        Code = "dong-loc",
        Name = BilingualName.Of("UBND xã Đồng Lộc", "People's Committee of Đồng Lộc"),
        Kind = OrgKind.PeoplesCommittee,
    };

    private static readonly Indicator<Money> Revenue =
        Indicator<Money>.Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.MillionDong, OverTime.Flow);

    private static readonly Indicator<Share> Poverty =
        Indicator<Share>.Define("poverty-rate", BilingualName.Of("Tỷ lệ hộ nghèo", "Poverty rate"), Share.Percent, OverTime.Stock);

    // An edition: the plan of a document, stated in code.
    private static readonly Plan Plan = PlanDraft.For(PlanYear.Of(2026), Commune)
        .With(header => header with { Basis = Resolution })
        .Group(BilingualName.Of("Chỉ tiêu kinh tế", "Economy"))
        .Line(Target.GreaterThan(Revenue, Money.MillionDong.Of(12_500m)), "Thu ngân sách trên 12.500 triệu đồng")
        .Line(Target.LessThan(Poverty, Share.Percent.Of(2.5m)), "Giảm tỷ lệ hộ nghèo còn dưới 2,5%")
        .Create().Value;

    // A rule: no month brings in half a plan.
    private static readonly Rule NoWindfall = new()
    {
        Id = "no-windfall",
        Name = BilingualName.Of("Thu bất thường", "Windfall"),
        Subject = Revenue.Code,
        Condition = Term.Latest(Revenue.Code).AtMost(Money.MillionDong.Of(6_250m)),
    };

    // A policy: bounds by the letter, vượt from five percent above.
    private static readonly JudgementPolicy Strict = JudgementPolicy.Literal with { Name = "dong-loc", ExceedanceMargin = 0.05m };

    [Fact]
    public void Edition_KeepsItsLaws() => EditionLaws.Hold(Plan);

    [Fact]
    public void Rule_KeepsItsLaws() => RuleLaws.Hold(NoWindfall, Plan);

    [Fact]
    public void Policy_KeepsItsLaws() => JudgingLaws.Hold(Strict);

    // Any code that turns figures into verdicts, here a wrapper around the library.
    [Fact]
    public void OurOwnJudging_KeepsTheLaws() => JudgingLaws.Hold(
        given => PlanReview.Run(given.Plan, given.View, given.AsOf, Strict).Judgements.Select(judgement => judgement.Verdict));
    // </kit>

    [Fact]
    public void MoreOfTheKit_Runs()
    {
        // <more>
        RegimeLaws.Hold(ReportingRegimes.Decree09Of2019, ReportingLevel.Province, VietnamDaysOff.Calendar, PlanYear.Of(2026));
        JudgingLaws.StricterPolicyMeetsNoMore(Strict, JudgementPolicy.AdministrativePractice, new LawRun { Tries = 1_000, Seed = 20261129 });

        var given = HongLinhYear.On(new LocalDate(2024, 1, 31));
        var card = PlanReview.Run(given.Plan, given.View, given.AsOf, Strict);
        File.WriteAllText("hong-linh-2023.received.txt", ApprovalText.Of(card));
        // </more>
        Assert.StartsWith("hong-linh-2023 as of 2024-01-31, policy dong-loc\n", File.ReadAllText("hong-linh-2023.received.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_EveryBlock_IsAMarkedPartOfTheseTests() => Assert.Equal(
        Shown.MarkedIn("tests/HongLinh.Planning.Testing.Tests/ReadmeTests.cs"), Shown.On("src/HongLinh.Planning.Testing/README.md"));

    [Fact]
    public void Kit_ForARuleAPolicyAndAnEdition_FitsInSixtyLines() => Assert.InRange(
        Shown.MarkedIn("tests/HongLinh.Planning.Testing.Tests/ReadmeTests.cs").Take(2).Sum(static code => code.Split('\n').Length), 1, 59);
}
