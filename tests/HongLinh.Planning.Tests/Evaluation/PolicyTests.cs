using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Each setting of a policy by itself: the literal reading and the others, at the bound and beyond it.
public sealed class PolicyTests
{
    private static JudgementPolicy Exceeding(string code) =>
        Town.Literal with { Name = code, Exceedance = ExceedanceRule.All.Single(rule => rule.Code == code) };

    private static JudgementPolicy Bands(string code) => Town.Literal with { Name = code, Bands = BandConvention.All.Single(reading => reading.Code == code) };

    private static JudgementPolicy Near(string code, decimal? tolerance = null) =>
        Town.Literal with { Name = code, Near = NearConvention.All.Single(reading => reading.Code == code), NearTolerance = tolerance };

    private static readonly JudgementPolicy Equality = Town.Literal with { Name = "equality", BareNumbers = BareNumberConvention.Equality };

    private static string Verdict(string line, string reports, JudgementPolicy policy) => Town.Judge(line, reports, policy: policy).Verdict.Code;

    [Fact]
    public void Presets_Settings_AreTheseAndNoMore()
    {
        Assert.Equal(new JudgementPolicy { Name = "literal" }, Town.Literal);
        Assert.Equal(
            new JudgementPolicy
            {
                Name = "administrative-practice",
                StrictBounds = BoundConvention.Lenient,
                Exceedance = ExceedanceRule.BeyondAnyBound,
                Bands = BandConvention.Exceeded,
                Near = NearConvention.OneSidedExceeded,
            },
            Town.Practice);
    }

    [Theory]
    [InlineData("stock person >= 10", "11", "exceeded", "exceeded", "exceeded", "met")]
    [InlineData("stock person > 10", "11", "met", "exceeded", "exceeded", "met")]
    [InlineData("stock person >= 10", "10", "met", "met", "met", "met")]
    [InlineData("stock person <= 10 lower", "9", "exceeded", "exceeded", "met", "met")]
    [InlineData("stock person < 10 lower", "9", "met", "exceeded", "met", "met")]
    [InlineData("stock person = 10", "10", "met", "met", "met", "met")]
    [InlineData("stock person >= 10", "Y >10", "exceeded", "exceeded", "exceeded", "met")]
    [InlineData("stock person <= 10 lower", "Y <10", "exceeded", "exceeded", "met", "met")]
    public void Judge_BetterThanABound_ByExceedance(string line, string figure, string inclusive, string any, string higher, string never)
    {
        var report = figure.StartsWith('Y') ? figure : "Y " + figure;
        Assert.Equal([inclusive, any, higher, never], ((string[])["beyond-inclusive-bound", "beyond-any-bound", "higher-is-better-only", "never"])
            .Select(code => Verdict(line, report, Exceeding(code))));
    }

    // "01 - 02": the columns are not-kept, met, exceeded and exceeded-inside.
    [Theory]
    [InlineData("rate percent in 4..5", "5.1", "not-met met exceeded exceeded")]
    [InlineData("rate percent in 4..5", "5", "met met met exceeded")]
    [InlineData("rate percent in 4..5", "4.5", "met met met exceeded")]
    [InlineData("rate percent in 4..5", "4", "met met met met")]
    [InlineData("rate percent in 4..5", "3.9", "not-met not-met not-met not-met")]
    [InlineData("rate percent in 4..5 lower", "3.9", "not-met met exceeded exceeded")]
    [InlineData("rate percent in 4..5 lower", "4", "met met met exceeded")]
    [InlineData("rate percent in 4..5 lower", "5", "met met met met")]
    [InlineData("rate percent in 4..5 lower", "5.1", "not-met not-met not-met not-met")]
    [InlineData("rate percent in 4..5 neutral", "5.1", "not-met not-met not-met not-met")]
    [InlineData("rate percent in 4..5 neutral", "3.9", "not-met not-met not-met not-met")]
    // A range of which a part lies beyond the band: kept for certain, exceeded not for certain.
    [InlineData("rate percent in 60..62", "61..62", "met met met exceeded")]
    [InlineData("rate percent in 60..62", "61..63", "not-determinable met met exceeded")]
    [InlineData("rate percent in 60..62", "60..63", "not-determinable met met met")]
    [InlineData("rate percent in 60..62", "59..61", "not-determinable not-determinable not-determinable not-determinable")]
    [InlineData("rate percent in 60..62", ">62", "not-met met exceeded exceeded")]
    [InlineData("rate percent in 60..62 lower", "<60", "not-met met exceeded exceeded")]
    public void Judge_Band_ByReading(string line, string figure, string verdicts) =>
        Assert.Equal(verdicts, string.Join(' ', BandConvention.All.Select(reading => Verdict(line, "Y " + figure, Bands(reading.Code)))));

    // A running total inside the band can only rise: where more is kept too, the year is decided.
    [Theory]
    [InlineData("flow house in 1..2", "H1 1", "open holds-so-far", "met flow-passed-bound")]
    [InlineData("flow house in 1..2", "H1 0", "open not-yet-reached", "open not-yet-reached")]
    [InlineData("flow house in 1..2", "H1 3", "not-met flow-broke-limit", "exceeded flow-passed-bound")]
    [InlineData("flow house in 1..2 lower", "H1 1", "open holds-so-far", "open holds-so-far")]
    [InlineData("flow house in 1..2 lower", "H1 3", "not-met flow-broke-limit", "not-met flow-broke-limit")]
    [InlineData("flow house in 1..2", "M01 1; M02 withheld", "not-determinable absence-stated", "met flow-passed-bound")]
    public void Judge_BandOfARunningTotal_ByReading(string line, string reports, string bindsSays, string exceededSays)
    {
        Assert.Equal(bindsSays, Town.Verdict(line, reports));
        Assert.Equal(exceededSays, Town.Verdict(line, reports, policy: Bands("exceeded")));
    }

    [Fact]
    public void Judge_PolicyThatNeverExceeds_KeepsWhatLiesBeyondBands()
    {
        var never = Town.Practice with { Name = "never", Exceedance = ExceedanceRule.Never };
        Assert.Equal("met", Verdict("rate percent in 4..5", "Y 5.1", never));
        Assert.Equal("met", Verdict("rate percent near 4 +-0.5 lower", "Y 2.79", never));
        Assert.Equal("not-met", Verdict("rate percent in 4..5", "Y 5.1", never with { Bands = BandConvention.NotKept }));
    }

    // "Khoảng 4" with half a point of tolerance: two-sided, one-sided-met, one-sided-exceeded.
    [Theory]
    [InlineData("rate percent near 4 +-0.5 lower", "3.5", "met met met")]
    [InlineData("rate percent near 4 +-0.5 lower", "3.49", "not-met met exceeded")]
    [InlineData("rate percent near 4 +-0.5 lower", "4.5", "met met met")]
    [InlineData("rate percent near 4 +-0.5 lower", "4.51", "not-met not-met not-met")]
    [InlineData("rate percent near 4 +-0.5", "4.51", "not-met met exceeded")]
    [InlineData("rate percent near 4 +-0.5", "3.49", "not-met not-met not-met")]
    [InlineData("rate percent near 4 +-0.5 neutral", "4.51", "not-met not-met not-met")]
    public void Judge_Near_ByReading(string line, string figure, string verdicts) =>
        Assert.Equal(verdicts, string.Join(' ', NearConvention.All.Select(reading => Verdict(line, "Y " + figure, Near(reading.Code)))));

    // A tenth of 4 is 0,4: the policy's tolerance stands in the place of the target's.
    [Theory]
    [InlineData("rate percent near 4 +-0.5", "4.4", 0.1, "met")]
    [InlineData("rate percent near 4 +-0.5", "4.41", 0.1, "not-met")]
    [InlineData("rate percent near 4 +-0.5", "4.41", null, "met")]
    [InlineData("rate percent near 4 +-0", "4.4", 0.1, "met")]
    [InlineData("rate percent near 4 +-0.5", "4", 0.0, "met")]
    [InlineData("rate percent near 4 +-0.5", "4.01", 0.0, "not-met")]
    [InlineData("rate percent near -4 +-0.5 unlimited", "-4.4", 0.1, "met")]
    [InlineData("rate percent near -4 +-0.5 unlimited", "-4.41", 0.1, "not-met")]
    public void Judge_Near_ByToleranceOfThePolicy(string line, string figure, double? tolerance, string verdict)
    {
        var judgement = Town.Judge(line, "Y " + figure, policy: Near("two-sided", (decimal?)tolerance));
        Assert.Equal(verdict, judgement.Verdict.Code);
        Assert.Equal(
            tolerance is { } share ? (decimal)share * 4m
            : Assert.IsType<NearTarget>(judgement.Line.Target).Tolerance.Amount, Assert.IsType<NearTarget>(judgement.Target).Tolerance.Amount);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void NearTolerance_OutsideZeroToOne_IsRefused(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Town.Literal with { NearTolerance = (decimal)share });

    // Tolerances of shares in percentage points: 95% with half a point.
    [Theory]
    [InlineData("95.5", "met")]
    [InlineData("94.5", "met")]
    [InlineData("95.51", "not-met")]
    [InlineData("191/200", "met")]
    public void Judge_NearAShareInPoints_WithinTolerance(string figure, string verdict)
    {
        Assert.Equal(verdict, Verdict("rate percent near 95 +-0.5 points", "Y " + figure, Town.Literal));
        var typed = Target.Near(
            Indicator<Share>.Define("coverage", BilingualName.Of("Tỷ lệ bao phủ", "Coverage"), Share.Percent, OverTime.Stock), Share.Percent.Of(95m),
                PercentagePoints.Point.Of(0.5m));
        Assert.Equal("percentage-point", typed.Tolerance.Unit.Code);
    }

    // Bare numbers: the columns are by polarity and as equality. The comparator in the target is only the author's reading.
    [Theory]
    [InlineData("stock hectare >= 2570 bare", "2571", "exceeded not-met")]
    [InlineData("stock hectare >= 2570 bare", "2570", "met met")]
    [InlineData("stock hectare >= 2570 bare", "2569", "not-met not-met")]
    [InlineData("stock hectare > 2570 bare", "2570", "met met")]
    [InlineData("rate percent >= 3 bare lower", "2", "exceeded not-met")]
    [InlineData("rate percent >= 3 bare lower", "4", "not-met not-met")]
    [InlineData("rate percent >= 40 bare neutral", "40", "met met")]
    [InlineData("rate percent >= 40 bare neutral", "41", "not-met not-met")]
    [InlineData("stock hectare >= 2570", "2571", "exceeded exceeded")]
    [InlineData("flow billion-dong grows >= 13 bare", "+13.5%", "exceeded not-met")]
    [InlineData("rate percent changes <= -0.5 bare lower base:Y=2.5", "1.9", "exceeded not-met")]
    [InlineData("rate percent in 4..5 bare", "4.5", "met met")]
    public void Judge_BareNumber_ByReading(string line, string figure, string verdicts) =>
        Assert.Equal(verdicts, string.Join(' ', new[] { Town.Literal, Equality }.Select(policy => Verdict(line, "Y " + figure, policy))));

    [Fact]
    public void Target_BareNumberAsEquality_IsShownAsItWasRead()
    {
        Assert.Equal("level it eq 2570 hectare", Town.Judge("stock hectare >= 2570 bare", "Y 2571", policy: Equality).Target.ToString());
        Assert.Equal("level it ge 2570 hectare", Town.Judge("stock hectare >= 2570 bare", "", policy: Town.Literal).Target.ToString());
        Assert.Equal("level it eq 2570 hectare", Town.Judge("stock hectare >= 2570 bare", "", policy: Equality).Target.ToString());
    }

    [Fact]
    public void Judge_BareNumberOfAnAllOf_IsReadInEachPart() =>
        Assert.Equal("not-met", Verdict("stock hectare >= 2570 and >= 2000 bare", "Y 2570", Equality));

    // An amendment states its target anew, with its comparator.
    [Fact]
    public void Judge_AmendedBareNumber_IsReadAsAmended()
    {
        var line = LineText.Read("stock hectare >= 2570 bare");
        var amended = LineText.Read("stock hectare >= 2500").Target;
        var plan = Town.PlanOf(line with { Amendments = [new Amendment { From = new LocalDate(2023, 7, 1), Target = amended, Basis = Some.Basis }] }).Value;
        Assert.Equal("exceeded", Town.Review(plan, "Y 2571", policy: Equality).Judgements[0].Verdict.Code);
    }

    // The figures are made anew for such a policy and kept; judging again allocates nothing, and the usual ones stay.
    [Fact]
    public void Judge_PoliciesByTurns_DoNotDisturbEachOther()
    {
        var figures = MatchedFigures.Of(Town.PlanOf("stock hectare >= 2570 bare|b: rate percent near 4 +-0.5"),
            ObservationLog.Empty.Append(ReportText.Read("Y 2571; b: Y 4.45 percent", LineText.UnitOf("hectare"))).KnownAt(Instant.MaxValue),
                new LocalDate(2023, 12, 31));
        var (usual, other) = (new Evaluator(Town.Literal), new Evaluator(Equality with { NearTolerance = 0.1m, RoundBeforeComparing = Rounding.HalfUp(1) }));
        Assert.Equal(["exceeded", "met"], usual.Judge(figures).Select(static judgement => judgement.Verdict.Code));
        Assert.Equal(["not-met", "not-met"], other.Judge(figures).Select(static judgement => judgement.Verdict.Code));
        Assert.Equal(["exceeded", "met"], usual.Judge(figures).Select(static judgement => judgement.Verdict.Code));
        var buffer = new Judgement[2];
        other.Judge(figures, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        other.Judge(figures, buffer);
        usual.Judge(figures, buffer);
        other.Judge(figures, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
