using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Plans;

// Each finding of the audit: where it comes, where it does not, at the edge, and with which numbers.
public sealed class PlanAuditTests
{
    private static readonly OrgUnit Province = UnitOf("province");
    private static readonly Assignment Somebody = new() { Lead = Town.Header.Issuer };
    private static readonly LegalBasis Resolution = new() { Act = "Nghị quyết 2/NQ-HĐND" };

    // Two targets of one indicator: apart, touching at an open end, touching at a closed one, overlapping.
    [Theory]
    [InlineData("a: stock person >= 100", "a: stock person <= 90", "error plan-contradiction II#2 (2) [le 90 person, ge 100 person, 1]")]
    [InlineData("a: stock person >= 100", "a: stock person <= 100", "")]
    [InlineData("a: stock person > 100", "a: stock person <= 100", "error plan-contradiction II#2 (2) [le 100 person, gt 100 person, 1]")]
    [InlineData("a: stock person in 1..2", "a: stock person >= 3", "error plan-contradiction II#2 (2) [ge 3 person, ge 1 person; le 2 person, 1]")]
    [InlineData("a: stock person in 1..3", "a: stock person >= 3", "warning plan-two-targets II#2 (2) [ge 3 person, ge 1 person; le 3 person, 1]")]
    [InlineData("a: stock person > 5 whole", "a: stock person < 6 whole", "error plan-contradiction II#2 (2) [lt 6 person, gt 5 person, 1]")]
    [InlineData("a: stock person > 5 whole", "a: stock person < 7 whole", "")]
    [InlineData("a: stock person > 5", "a: stock person < 6", "")]
    [InlineData("a: rate percent near 4 +-0.5", "a: rate percent >= 5", "error plan-contradiction II#2 (2) [ge 5 percent, near 4 percent +- 0.5 percent, 1]")]
    [InlineData(
        "a: stock billion-dong grows > 13", "a: stock billion-dong grows < 10",
        "error plan-contradiction II#2 (2) [growth lt 10 percent on same-period-last-year, growth gt 13 percent on same-period-last-year, 1]")]
    [InlineData("a: stock billion-dong grows > 13", "a: stock billion-dong grows < 10 year-before", "")]
    // 13% on 200 is 226: with last year's figure growth and level speak of one thing.
    [InlineData(
        "a: stock billion-dong grows >= 13 base:Y=200", "a: stock billion-dong < 226",
        "error plan-contradiction II#2 (2) [lt 226 billion-dong, growth ge 13 percent on same-period-last-year, 1]")]
    [InlineData("a: stock billion-dong grows >= 13 base:Y=200", "a: stock billion-dong <= 226", "")]
    [InlineData("a: stock billion-dong grows >= 13 base:H1=200", "a: stock billion-dong < 226", "")]
    [InlineData(
        "a: stock billion-dong changes >= 7 base:Y=200", "a: stock billion-dong < 207",
        "error plan-contradiction II#2 (2) [lt 207 billion-dong, change ge 7 billion-dong on same-period-last-year, 1]")]
    [InlineData("a: stock person >= 100", "b: stock person <= 90", "")]
    // Twelve months of ten at most may make a hundred; a level that never passes ten never reaches it.
    [InlineData("a: flow person >= 100", "a: flow person <= 10 throughout", "")]
    [InlineData("a: stock person >= 100", "a: stock person <= 10 throughout", "error plan-contradiction II#2 (2) [le 10 person, ge 100 person, 1]")]
    [InlineData("a: stock hamlet covers 5/6", "a: stock hamlet <= 4", "error plan-contradiction II#2 (2) [le 4 hamlet, ge 5 hamlet, 1]")]
    public void Check_TwoLinesOfOneIndicator_ThatNoFigureKeeps(string first, string second, string finding) =>
        Assert.Equal(finding, Audit([Read(first), Read(second, 2)], FindingCode.Contradiction, FindingCode.TwoTargets));

    [Theory]
    [InlineData("stock person >= 100 and <= 90", "error plan-contradiction II#1 (1) [le 90 person, ge 100 person, 1]")]
    [InlineData("stock person >= 100 and <= 100", "")]
    [InlineData("stock person >= 5 and >= 6", "")]
    public void Check_PartsOfOneTarget_ThatNoFigureKeeps(string line, string finding) =>
        Assert.Equal(finding, Audit([Read(line)], FindingCode.Contradiction, FindingCode.TwoTargets));

    [Fact]
    public void Check_LinesUnderDifferentConditions_DoNotContradict()
    {
        var narrow = Read("a: stock person <= 90", 2) with { Condition = BilingualName.Of("đường rộng trên 7,5 m", "roads wider than 7.5 m") };
        Assert.Equal("", Audit([Read("a: stock person >= 100"), narrow], FindingCode.Contradiction));
    }

    [Theory]
    [InlineData(
        "a: flow billion-dong > 192.5", "a: flow billion-dong > 200", "warning plan-two-targets II#2 (2) [gt 200 billion-dong, gt 192.5 billion-dong, 1]")]
    [InlineData("a: flow billion-dong > 192.5", "a: flow billion-dong > 192.5", "")]
    [InlineData("a: flow billion-dong >= 5", "a: flow billion-dong <= 10", "")]
    [InlineData("a: stock person > 5 whole", "a: stock person >= 6 whole", "")]
    [InlineData("a: stock person >= 5 throughout", "a: stock person >= 6", "")]
    public void Check_TwoTargetsOfOneAuthority_AreNamed(string first, string second, string finding) =>
        Assert.Equal(finding, Audit([Read(first), Read(second, 2)], FindingCode.TwoTargets, FindingCode.Contradiction));

    // One target in two units of scale is one target.
    [Fact]
    public void Check_SameAmountInTwoScales_IsOneTarget()
    {
        var first = Read("a: flow billion-dong > 192.5");
        var second =
            first with { Ordinal = 2, Target = LevelTarget.From(first.Indicator, Bound.Of(Comparator.GreaterThan, Money.MillionDong.Of(192_500m))).AsT0 };
        Assert.Equal("", Audit([first, second], FindingCode.TwoTargets));
    }

    [Theory]
    [InlineData("rate percent > 100", "error plan-never-kept II#1 (1) [gt 100 percent, 0 percent - 100 percent]")]
    [InlineData("rate percent >= 100", "")]
    [InlineData("rate percent > 99", "")]
    [InlineData("stock person < 0", "error plan-never-kept II#1 (1) [lt 0 person, ge 0 person]")]
    [InlineData("stock person <= 0", "")]
    [InlineData("stock person = 2.5 whole", "error plan-never-kept II#1 (1) [eq 2.5 person, ge 0 person whole]")]
    [InlineData("stock person = 2 whole", "")]
    [InlineData("stock person in 2.1..2.9 whole", "error plan-never-kept II#1 (1) [ge 2.1 person; le 2.9 person, ge 0 person whole]")]
    [InlineData("stock person < 1 whole", "")]
    [InlineData("stock person < 0 unlimited", "")]
    [InlineData("stock billion-dong grows < -100", "error plan-never-kept II#1 (1) [growth lt -100 percent on same-period-last-year, ge -100 percent]")]
    [InlineData("stock billion-dong grows <= -100", "")]
    [InlineData(
        "rate percent changes > 100",
        "error plan-never-kept II#1 (1) [change gt 100 percentage-point on same-period-last-year, -100 percentage-point - 100 percentage-point]")]
    [InlineData("stock person >= 0", "warning plan-always-kept II#1 (1) [ge 0 person, ge 0 person]")]
    [InlineData("stock person > 0", "")]
    [InlineData("stock person >= 0 unlimited", "")]
    [InlineData("rate percent <= 100", "warning plan-always-kept II#1 (1) [le 100 percent, 0 percent - 100 percent]")]
    [InlineData("rate percent < 100", "")]
    [InlineData("rate percent in 0..100", "warning plan-always-kept II#1 (1) [ge 0 percent; le 100 percent, 0 percent - 100 percent]")]
    [InlineData("stock hamlet covers 0/6", "warning plan-always-kept II#1 (1) [ge 0 hamlet, 0 hamlet - 6 hamlet whole]")]
    [InlineData("stock hamlet covers 6/6", "")]
    [InlineData("stock place rank 63/63", "warning plan-always-kept II#1 (1) [le 63 place, 1 place - 63 place whole]")]
    [InlineData("stock place rank 62/63", "")]
    [InlineData("stock school items A,B", "")]
    [InlineData("stock billion-dong grows >= -100", "warning plan-always-kept II#1 (1) [growth ge -100 percent on same-period-last-year, ge -100 percent]")]
    public void Check_TargetAgainstWhatIsPossible_IsNeverOrAlwaysKept(string line, string finding) =>
        Assert.Equal(finding, Audit([Read(line)], FindingCode.NeverKept, FindingCode.AlwaysKept, FindingCode.BoundOutsideLimits));

    // A number beyond the limits is one fault and said once; of a level the plan itself says it.
    [Theory]
    [InlineData("rate percent >= 101", "error plan-bound-outside-limits II#1 (1) [ge 101 percent, 100 percent]")]
    [InlineData("rate percent in 90..101", "error plan-bound-outside-limits II#1 (1) [ge 90 percent; le 101 percent, 100 percent]")]
    [InlineData("rate percent in 90..100", "")]
    [InlineData("rate percent near 100 +-1", "error plan-bound-outside-limits II#1 (1) [near 100 percent +- 1 percent, 100 percent]")]
    [InlineData("rate percent >= 95 and <= 120", "error plan-bound-outside-limits II#1 (1) [le 120 percent, 100 percent]")]
    [InlineData("stock billion-dong grows > -120", "error plan-bound-outside-limits II#1 (1) [growth gt -120 percent on same-period-last-year, -100 percent]")]
    public void Check_NumberBeyondNaturalLimits_IsSaidOnce(string line, string finding) =>
        Assert.Equal(finding, Audit([Read(line)], FindingCode.BoundOutsideLimits, FindingCode.NeverKept, FindingCode.AlwaysKept));

    [Fact]
    public void Check_BandWithNothingBetweenItsOpenEnds_IsNeverKept()
    {
        var line = Read("stock person > 5");
        var band =
            BandTarget.From(
            line.Indicator, Bound.Of(Comparator.GreaterThan, line.Indicator.Unit.Of(5m)), Bound.Of(Comparator.AtMost, line.Indicator.Unit.Of(5m))).AsT0;
        Assert.Equal("error plan-never-kept II#1 (1) [gt 5 person; le 5 person, ge 0 person]", Audit([line with { Target = band }], FindingCode.NeverKept));
    }

    [Fact]
    public void Check_AspirationAndAmendment_AreHeldAgainstTheLimitsToo()
    {
        var line = Read("rate percent >= 90") with { Aspiration = Read("rate percent > 100").Target, Amendments = [To("rate percent >= 105", 7, 1)] };
        Assert.Equal(
            "error plan-never-kept II#1 (1) [gt 100 percent, 0 percent - 100 percent] | error plan-bound-outside-limits II#1 (1) [ge 105 percent, 100 percent]",
            Audit([line], FindingCode.NeverKept, FindingCode.BoundOutsideLimits));
    }

    [Fact]
    public void Check_BaselineInAnotherUnitOrOtherPrices_IsNamedWithBoth()
    {
        var constant = Money.BillionDong.At(PriceBasis.Constant(2010));
        var line = Read("flow billion-dong grows > 13");
        Assert.Equal("warning plan-baseline-unit II#1 (1) [tỷ đồng (giá so sánh 2010), tỷ đồng, price-basis]",
            Audit([line with { Baselines = [BaselineOf("Y", constant.Of(200m))] }], FindingCode.BaselineUnit));
        Assert.Equal("warning plan-baseline-unit II#1 (1) [người, tỷ đồng, different-dimension]",
            Audit([line with { Baselines = [BaselineOf("Y", People.Person.Of(200m))] }], FindingCode.BaselineUnit));
        Assert.Equal("", Audit([line with { Baselines = [BaselineOf("Y", Money.MillionDong.Of(200_000m))] }], FindingCode.BaselineUnit));
    }

    [Theory]
    [InlineData("flow billion-dong grows > 13 base:Y=0", "warning plan-baseline-not-positive II#1 (1) [0 billion-dong, 2022]")]
    [InlineData("flow billion-dong grows > 13 base:YTD06=-1 unlimited", "warning plan-baseline-not-positive II#1 (1) [-1 billion-dong, 2022-M01..M06]")]
    [InlineData("flow billion-dong grows > 13 base:Y=0.1", "")]
    [InlineData("flow billion-dong changes > 13 base:Y=0", "")]
    public void Check_GrowthOnNothing_IsNamed(string line, string finding) => Assert.Equal(finding, Audit([Read(line)], FindingCode.BaselineNotPositive));

    [Theory]
    [InlineData("flow billion-dong grows > 13", "info plan-no-baseline II#1 (1) []")]
    [InlineData("flow billion-dong grows > 13 and >= 200", "info plan-no-baseline II#1 (1) []")]
    [InlineData("flow billion-dong grows > 13 and >= 200 base:Y=180", "")]
    [InlineData("flow billion-dong >= 5 and <= 200", "")]
    public void Check_GrowthWithoutABaseline_IsSaidOnce(string line, string finding) => Assert.Equal(finding, Audit([Read(line)], FindingCode.NoBaseline));

    // Last year 97,5%: 97 is less, 97,5 is not; for poverty the other way round.
    [Theory]
    [InlineData("rate percent > 97 base:Y=97.5", "warning plan-looser-than-last-year II#1 (1) [gt 97 percent, 97.5 percent, 2022]")]
    [InlineData("rate percent > 97.5 base:Y=97.5", "")]
    [InlineData("rate percent >= 97.5 base:Y=97.5", "")]
    [InlineData("rate percent > 97 base:H1=97.5", "")]
    [InlineData("rate percent > 97 base:YTD12=97.5", "warning plan-looser-than-last-year II#1 (1) [gt 97 percent, 97.5 percent, 2022-M01..M12]")]
    [InlineData("rate percent < 2.32 base:Y=2.3 lower", "warning plan-looser-than-last-year II#1 (1) [lt 2.32 percent, 2.3 percent, 2022]")]
    [InlineData("rate percent < 2.32 base:Y=2.32 lower", "")]
    [InlineData("rate percent < 2.32 base:Y=2.3", "")]
    [InlineData("stock person in 90..120 base:Y=100", "warning plan-looser-than-last-year II#1 (1) [ge 90 person; le 120 person, 100 person, 2022]")]
    [InlineData("stock hamlet covers 50/52 base:Y=51", "warning plan-looser-than-last-year II#1 (1) [ge 50 hamlet, 51 hamlet, 2022]")]
    [InlineData(
        "stock person grows > -5 base:Y=100", "warning plan-looser-than-last-year II#1 (1) [growth gt -5 percent on same-period-last-year, 100 person, 2022]")]
    [InlineData("stock person grows > 0 base:Y=100", "")]
    [InlineData("stock place rank 15/63 base:Y=12", "warning plan-looser-than-last-year II#1 (1) [le 15 place, 12 place, 2022]")]
    [InlineData("stock place rank 12/63 base:Y=12", "")]
    public void Check_TargetBelowLastYear_NamesBothNumbers(string line, string finding) =>
        Assert.Equal(finding, Audit([Read(line)], FindingCode.LooserThanLastYear));

    [Theory]
    [InlineData("stock culture-house >= 8 whole", "info plan-names-missing II#1 (1) [ge 8 culture-house]")]
    [InlineData("stock culture-house in 1..2 whole", "info plan-names-missing II#1 (1) [ge 1 culture-house; le 2 culture-house]")]
    [InlineData("stock hamlet covers 50/52 whole", "info plan-names-missing II#1 (1) [ge 50 hamlet]")]
    [InlineData("stock hamlet covers 52/52 whole", "")]
    [InlineData("stock school items A,B whole", "")]
    [InlineData("stock tree >= 100 whole", "info plan-names-missing II#1 (1) [ge 100 tree]")]
    [InlineData("stock tree >= 101 whole", "")]
    [InlineData("stock accident <= 8 whole", "")]
    [InlineData("stock person >= 8 whole", "")]
    [InlineData("stock culture-house >= 8", "")]
    public void Check_CountWithoutNames_AsksForAList(string line, string finding)
    {
        Assert.Equal(finding, Audit([Read(line)], FindingCode.NamesMissing));
        Assert.Equal("", Audit([Read(line) with { FootnoteMark = "¹" }], FindingCode.NamesMissing));
    }

    [Theory]
    [InlineData("stock person >= 10", "stock person >= 9", "warning plan-aspiration-weaker II#1 (1) [ge 9 person, ge 10 person]")]
    [InlineData("stock person >= 10", "stock person >= 10", "")]
    [InlineData("stock person > 10", "stock person >= 10", "warning plan-aspiration-weaker II#1 (1) [ge 10 person, gt 10 person]")]
    [InlineData("stock person >= 10", "stock person >= 12", "")]
    [InlineData("rate percent < 2 lower", "rate percent < 2.5 lower", "warning plan-aspiration-weaker II#1 (1) [lt 2.5 percent, lt 2 percent]")]
    [InlineData("rate percent < 2 lower", "rate percent < 1.5 lower", "")]
    [InlineData("stock person in 1..2", "stock person >= 3", "")]
    [InlineData("stock project by 2023-06-30", "stock project by 2023-07-01", "warning plan-aspiration-weaker II#1 (1) [2023-07-01, 2023-06-30]")]
    [InlineData("stock project by 2023-06-30", "stock project by 2023-06-30", "")]
    [InlineData("a: stock person >= 10", "b: stock person >= 9", "")]
    public void Check_Aspiration_AsksForMoreThanTheTarget(string line, string aspiration, string finding) =>
        Assert.Equal(finding, Audit([Read(line) with { Aspiration = Read(aspiration).Target }], FindingCode.AspirationWeaker));

    [Theory]
    [InlineData("a: stock person >= 9", "warning plan-aspiration-weaker II#2 (2) [ge 9 person, ge 10 person]")]
    [InlineData("a: stock person >= 11", "")]
    public void Check_AspiredLineBesideAnAssignedOne_AsksForMore(string aspired, string finding) =>
        Assert.Equal(
            finding, Audit(
            [Read("a: stock person >= 10"), Read(aspired, 2) with { Commitment = Commitment.Aspired }], FindingCode.AspirationWeaker,
            FindingCode.TwoTargets));

    [Fact]
    public void Check_Amendments_LieInTheYearAndOnDaysOfTheirOwn()
    {
        var line = Read("stock person >= 10");
        Assert.Equal("", Audit([line with { Amendments = [To("stock person >= 9", 1, 1), To("stock person >= 8", 12, 31)] }],
            FindingCode.AmendmentOutsideYear, FindingCode.AmendmentsOfOneDay, FindingCode.AmendmentOfOtherIndicator));
        Assert.Equal("warning plan-amendment-outside-year II#1 (1) [2022-12-31, 2023] | warning plan-amendment-outside-year II#1 (1) [2024-01-01, 2023]",
            Audit([line with { Amendments = [To("stock person >= 9", 12, 31, 2022), To("stock person >= 8", 1, 1, 2024)] }], FindingCode.AmendmentOutsideYear));
        Assert.Equal("warning plan-amendments-of-one-day II#1 (1) [2023-07-01, 2]",
            Audit([line with { Amendments = [To("stock person >= 9", 7, 1), To("stock person >= 8", 7, 1)] }], FindingCode.AmendmentsOfOneDay));
        Assert.Equal("warning plan-amendment-of-other-indicator II#1 (1) [b, it]",
            Audit([line with { Amendments = [To("b: stock person >= 9", 7, 1)] }], FindingCode.AmendmentOfOtherIndicator));
    }

    [Theory]
    [InlineData("stock project by 2022-12-31", "warning plan-milestone-outside-year II#1 (1) [2022-12-31, 2023]")]
    [InlineData("stock project by 2023-01-01", "")]
    [InlineData("stock project by 2023-12-31", "")]
    [InlineData("stock project by 2024-01-01", "warning plan-milestone-outside-year II#1 (1) [2024-01-01, 2023]")]
    public void Check_Milestone_LiesInTheYear(string line, string finding) => Assert.Equal(finding, Audit([Read(line)], FindingCode.MilestoneOutsideYear));

    // The plan is of 5 January 2023.
    [Theory]
    [InlineData("2023-01-05", null, "")]
    [InlineData("2023-01-06", null, "warning plan-unit-not-valid II#1 (1) [office, 2023-01-05]")]
    [InlineData("2020-01-01", "2023-01-05", "")]
    [InlineData("2020-01-01", "2023-01-04", "warning plan-unit-not-valid II#1 (1) [office, 2023-01-05]")]
    public void Check_AssignedUnit_ExistsOnTheDateOfThePlan(string from, string? until, string finding)
    {
        var office = UnitOf("office") with { Exists = until is null ? InForce.Since(Day(from)) : InForce.Between(Day(from), Day(until)) };
        Assert.All([new Assignment { Lead = office }, Somebody with { Coordinating = [office] }, Somebody with { Reporter = office }],
            assignment => Assert.Equal(finding, Audit([Read("stock person >= 10") with { Assignment = assignment }], FindingCode.UnitNotValid)));
    }

    // "Ngày    tháng 01 năm 2023": any day of the month may be meant.
    [Theory]
    [InlineData("2023-01-31", "")]
    [InlineData("2023-02-01", "warning plan-unit-not-valid task-1 [office, 2023-01]")]
    public void Check_UnitOfATask_WhereTheDayIsBlank_ExistsInTheMonth(string from, string finding)
    {
        var task = Shared.Some.Task("task-1") with { Assignment = new Assignment { Lead = UnitOf("office") with { Exists = InForce.Since(Day(from)) } } };
        var header = Town.Header with { Date = DocumentDate.InMonth(new YearMonth(2023, 1)) };
        var plan = Plan.Create(header, [Town.GroupOf("a", Read("stock person >= 10"))], work: new PlanWork { Tasks = [task] }).Value;
        Assert.Equal(finding, Text(PlanAudit.Check(plan), FindingCode.UnitNotValid));
    }

    // The province asks for 100: the town may ask for more or the same, and is told when it asks for less.
    [Theory]
    [InlineData("a: stock person >= 90", "info plan-looser-than-other-authority II#2 (2) [ge 90 person, ge 100 person, 1]")]
    [InlineData("a: stock person >= 100", "")]
    [InlineData("a: stock person >= 110", "")]
    [InlineData("a: stock person <= 90", "error plan-contradiction II#2 (2) [le 90 person, ge 100 person, 1]")]
    public void Check_TargetsOfTwoAuthorities_AreAllowed(string own, string finding)
    {
        var theirs = Read("a: stock person >= 100") with { SetBy = Province };
        FindingCode[] codes = [FindingCode.LooserThanOtherAuthority, FindingCode.TwoTargets, FindingCode.Contradiction];
        Assert.Equal(finding, Audit([theirs, Read(own, 2)], codes));
        Assert.Equal(finding, Audit([theirs, Read(own, 2) with { SetBy = Town.Header.Issuer }], codes));
    }

    [Fact]
    public void Check_OwnLineFirst_IsStillTheOneThatIsTold() =>
        Assert.Equal("info plan-looser-than-other-authority II#1 (1) [ge 90 person, ge 100 person, 2]",
            Audit([Read("a: stock person >= 90"), Read("a: stock person >= 100", 2) with { SetBy = Province }], FindingCode.LooserThanOtherAuthority));

    [Fact]
    public void Check_PlanWithoutFault_FindsNothing() =>
        Assert.Empty(PlanAudit.Check(Town.PlanOf(Read("a: stock person > 5"), Read("b: flow person > 5", 2)).Value));

    // Two of the names stand in Vietnamese alone, one of them in two places: told once, by name.
    [Fact]
    public void Check_NamesWithoutEnglish_AreToldOnce()
    {
        var line = Read("a: stock person > 5") with { Condition = "khi có vốn" };
        var plan =
            Plan.Create(
            Town.Header with { Title = "Kế hoạch năm 2023" },
            [Town.GroupOf("x", line), Town.GroupOf("y", Read("b: stock person > 5", 2) with { Condition = "khi có vốn" })]).Value;
        var finding = Assert.Single(PlanAudit.Check(plan), static finding => finding.Code == FindingCode.EnglishMissing);
        Assert.Equal(("Kế hoạch năm 2023; khi có vốn", "[2]"), (finding.Quoted.ToString(), finding.Details.ToString()));
    }

    [Fact]
    public void Check_NoPlan_IsRefused() => Assert.Throws<ArgumentNullException>(static () => PlanAudit.Check(null!));

    // Ten in each month are more than last year's hundred.
    [Theory]
    [InlineData("flow person >= 10 throughout base:Y=100", "")]
    [InlineData("flow person >= 10 base:Y=100", "warning plan-looser-than-last-year II#1 (1) [ge 10 person, 100 person, 2022]")]
    public void Check_FlowOfEachPeriod_IsNotComparedWithTheYearBefore(string line, string finding) =>
        Assert.Equal(finding, Audit([Read(line)], FindingCode.LooserThanLastYear));

    private static PlanLine Read(string text, int ordinal = 1) => LineText.Read(text, ordinal) with { Assignment = Somebody };

    private static string Audit(PlanLine[] lines, params FindingCode[] codes) => Text(PlanAudit.Check(Town.PlanOf(lines).Value), codes);

    private static string Text(ValueList<Finding> findings, params FindingCode[] codes) => string.Join(" | ", findings
        .Where(finding => codes.Contains(finding.Code))
        .Select(static finding => $"{finding.Severity} {finding.Code} {finding.Place} {finding.Details}"));

    private static Amendment To(string line, int month, int day, int year = 2023) =>
        new() { From = new LocalDate(year, month, day), Target = LineText.Read(line).Target, Basis = Resolution };

    private static Baseline BaselineOf(string period, Quantity value) => Baseline.Of(ReportText.PeriodOf(LineText.Year.Previous(), period), value);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static OrgUnit UnitOf(string code) => new() { Code = code, Name = BilingualName.Of(code, code), Kind = OrgKind.Office };
}
