using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Plans;

public sealed class PlanTests
{
    private static readonly Assignment Somebody = new() { Lead = Town.Header.Issuer };

    private static PlanLine Line(string text, int ordinal = 1) => LineText.Read(text, ordinal) with { Assignment = Somebody };

    private static string[] FindingsOf(params PlanLine[] lines) =>
        [.. Town.PlanOf(lines).Findings.Select(static finding => $"{finding.Severity} {finding.Code} {finding.Place} {finding.Details}")];

    [Fact]
    public void Create_PlanWithoutFault_HasNoFinding() => Assert.Empty(FindingsOf(Line("a: stock person > 5"), Line("b: flow person > 5", 2)));

    [Theory]
    [InlineData("flow person grows > 13", "info plan-no-baseline II#1 (1) []")]
    [InlineData("rate percent changes <= -0.5", "info plan-no-baseline II#1 (1) []")]
    [InlineData("stock road words", "warning plan-not-assessable II#1 (1) [no-quantity]")]
    [InlineData("rate percent > 101", "error plan-bound-outside-limits II#1 (1) [gt 101 percent, 100 percent]")]
    [InlineData("stock person >= -1", "error plan-bound-outside-limits II#1 (1) [ge -1 person, 0 person]")]
    public void Create_LineThatNeedsARemark_IsKeptAndNamed(string line, string finding)
    {
        var reading = Town.PlanOf(Line(line));
        Assert.Equal([finding], FindingsOf(Line(line)));
        Assert.Single(reading.Value.Lines);
        Assert.Equal(line, Assert.Single(reading.Findings).Quoted.ToString());
    }

    [Fact]
    public void Create_LineWithBaseline_NeedsNoRemark() => Assert.Empty(FindingsOf(Line("flow person grows > 13 base:Y=200")));

    [Theory]
    [InlineData("stock person >= 5", "[ge]")]
    [InlineData("stock person <= 5", "[ge]")]
    [InlineData("stock person > 5", "[ge]")]
    [InlineData("stock person <= 5 lower", "[le]")]
    [InlineData("stock person >= 5 neutral", "[eq]")]
    [InlineData("stock hamlet covers 5/6", "[ge]")]
    public void Create_BareNumber_NamesTheComparatorAssumed(string line, string operands) =>
        Assert.Equal(["info plan-bare-number II#1 (1) " + operands], FindingsOf(Line(line) with { IsBareNumber = true }));

    [Fact]
    public void Create_Slip_NamesBothWordings()
    {
        var reading = Town.PlanOf(Line("stock person > 5") with { Slips = [WordingSlip.Of("phần đầu", "phấn đấu")] });
        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("plan-slip", "phần đầu", "[phấn đấu]"), (finding.Code.Code, finding.Quoted.ToString(), finding.Details.ToString()));
    }

    [Fact]
    public void Create_SameNumberTwice_LeavesTheLaterOut()
    {
        var reading = Town.PlanOf(Line("a: stock person > 5"), Line("b: stock person > 6"));
        Assert.Equal(["error plan-duplicate-line II#1 (1) [1]"], FindingsOf(Line("a: stock person > 5"), Line("b: stock person > 6")));
        Assert.Equal("level a gt 5 person", Assert.Single(reading.Value.Lines).Target.ToString());
    }

    [Fact]
    public void Create_SameNumberInTwoGroups_LeavesTheLaterOut()
    {
        var reading = Plan.Create(Town.Header, [Town.GroupOf("a", Line("a: stock person > 5")), Town.GroupOf("b", Line("b: stock person > 6"))]);
        Assert.Equal([1, 0], reading.Value.Groups.Select(static group => group.Lines.Count));
    }

    // One code, two units: the later line cannot stand. The same indicator twice is two promises on one figure.
    [Fact]
    public void Create_IndicatorDefinedInTwoWays_LeavesTheLaterOut() =>
        Assert.Equal(["error plan-conflicting-indicator II#2 (2) [a]"], FindingsOf(Line("a: stock person > 5"), Line("a: flow person > 6", 2)));

    [Fact]
    public void Create_OneIndicatorInTwoLines_KeepsBoth()
    {
        var plan = Town.PlanOf(Line("a: stock person > 5"), Line("a: stock person > 6", 2));
        Assert.Empty(plan.Findings);
        Assert.Equal(["met", "not-met"], Town.Review(plan.Value, "a: Y 6").Judgements.Select(static judgement => judgement.Verdict.Code));
    }

    [Fact]
    public void Create_BlankNumberAndDay_AreRemarks()
    {
        var header = Town.Header with { Number = DocumentNumber.Of("", "KH-UBND"), Date = DocumentDate.InMonth(new YearMonth(2023, 1)) };
        var findings = Plan.Create(header, [Town.GroupOf("a", Line("stock person > 5"))]).Findings;
        Assert.Equal([FindingCode.BlankNumber, FindingCode.BlankDay], findings.Select(static finding => finding.Code));
        Assert.Equal(["/KH-UBND", "2023-01"], findings.Select(static finding => finding.Quoted.ToString()));
        Assert.All(findings, static finding => Assert.Equal((Severity.Info, "town-2023"), (finding.Severity, finding.Place.ToString())));
    }

    [Fact]
    public void Create_LinesWithoutAssignment_AreCountedOnce() =>
        Assert.Equal(
            ["info plan-no-assignment town-2023 [2]"],
            FindingsOf(LineText.Read("a: stock person > 5"), Line("b: stock person > 5", 2), LineText.Read("c: stock person > 5", 3)));

    [Fact]
    public void Create_SameContent_IsEqual()
    {
        var (one, other) = (Town.PlanOf("a: stock person > 5|b: flow billion-dong > 1"), Town.PlanOf("a: stock person > 5|b: flow billion-dong > 1"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Town.PlanOf("a: stock person > 5|b: flow billion-dong > 2"));
        Assert.Equal("town-2023, 2 lines", one.ToString());
    }

    [Fact]
    public void Ordinal_BelowOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(static () => LineText.Read("stock person > 5") with { Ordinal = 0 });

    [Fact]
    public void Reporter_NotNamed_IsTheLead()
    {
        var office = new OrgUnit { Code = "office", Name = BilingualName.Of("Văn phòng", "Office"), Kind = OrgKind.Office };
        Assert.Equal(Town.Header.Issuer, Somebody.Reporter);
        Assert.Equal(office, (Somebody with { Reporter = office }).Reporter);
    }

    [Fact]
    public void Baseline_ToString_NamesPeriodAndFigure() =>
        Assert.Equal(
            "2022-H1: 200 billion-dong", Baseline.Of(ReportText.PeriodOf(LineText.Year.Previous(), "H1"), LineText.UnitOf("billion-dong").Of(200m)).ToString());

    // A submission names a task or a duty by its code alone.
    [Fact]
    public void Create_OneCodeForTaskAndDutyOrOneMarkForTwoGroups_Throws()
    {
        var plan = Some.ReadingOfPlan(100m).Value;
        var twins = new PlanWork { Tasks = [Some.Task("own-work")], Duties = [Some.Duty("own-work")] };
        var refusal = Assert.Throws<ArgumentException>(() => Plan.Create(plan.Header, plan.Groups, plan.Prose, twins));
        Assert.Contains("own-work", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Plan.Create(plan.Header, [plan.Groups[0], plan.Groups[0]]));
    }

    // 2026 - 2030: what holds each year, what is set for 2028, and what is set for the end.
    [Fact]
    public void ForYear_YearOfTheTerm_KeepsItsTargets()
    {
        var group = Town.GroupOf(
            "a", Line("a: stock person > 5") with { Holding = Holding.EachYear }, Line("b: stock person > 6", 2) with { TargetYear = PlanYear.Of(2028) },
            Line("c: stock person > 7", 3));
        var plan = Plan.Create(Town.Header with { FirstYear = PlanYear.Of(2026), Year = PlanYear.Of(2030) }, [group]).Value;
        var (inside, last) = (plan.ForYear(PlanYear.Of(2028)), plan.ForYear(PlanYear.Of(2030)));
        Assert.Equal([1, 2], inside.Lines.Select(static line => line.Ordinal));
        Assert.Equal([1, 3], last.Lines.Select(static line => line.Ordinal));
        Assert.Equal((PlanYear.Of(2028), null, plan.Header.Code + "-2028"), (inside.Year, inside.Header.FirstYear, inside.Header.Code));
        Assert.All(inside.Lines, static line => Assert.Equal((Holding.ByEnd, null), (line.Holding, line.TargetYear)));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.ForYear(PlanYear.Of(2025)));
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.ForYear(PlanYear.Of(2031)));
    }

    // A party committee writes a dash before its symbol.
    [Theory]
    [InlineData("51", "NQ-HĐND", "51/NQ-HĐND")]
    [InlineData("", "KH-UBND", "/KH-UBND")]
    [InlineData("12", "NQ/ĐU", "12-NQ/ĐU")]
    public void ToString_DocumentNumber_IsAsPrinted(string number, string symbol, string printed) =>
        Assert.Equal(printed, DocumentNumber.Of(number, symbol).ToString());

    [Fact]
    public void Of_BlankParts_Throw()
    {
        Assert.Throws<ArgumentException>(static () => DocumentNumber.Of("1", " "));
        Assert.Throws<ArgumentException>(static () => WordingSlip.Of("", "x"));
        Assert.Throws<ArgumentNullException>(static () => LeftOut.Because(SourceSpan.Of("I", 1, "x"), null!));
        Assert.Throws<ArgumentOutOfRangeException>(static () => CouncilSession.Of(0, 1));
    }
}
