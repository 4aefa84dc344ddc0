using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Bulk.Tests;

public sealed class ColumnJudgeTests
{
    // "Trên 192,50": equal is not enough; better than a strict bound is only kept. Worked out by hand from the words.
    [Fact]
    public void Judge_ScaledRowsAroundAStrictBound_AnswersByHand() => Assert.Equal(
        ["not-met", "not-met", "met", "met", "not-determinable"],
        Codes(Given.Of("stock billion-dong > 192.5", decimals: 2).Verdicts(19_249, 19_250, 19_251, 1_000_000, -1)));

    // "Từ 5 trở lên": more than 5 is exceeded.
    [Fact]
    public void Judge_RowsAroundAnInclusiveBound_AnswersByHand() => Assert.Equal(
        ["not-met", "met", "exceeded"], Codes(Given.Of("stock school >= 5").Verdicts(4, 5, 6)));

    // "Còn 2 - 3%" where lower is better: below 2 lies outside the band, and the usual practice calls that exceeded.
    [Fact]
    public void Judge_RowsAroundABand_FollowsThePolicy()
    {
        long[] rows = [19, 20, 25, 30, 31];
        Assert.Equal(["not-met", "met", "met", "met", "not-met"], Codes(Given.Of("stock percent in 2..3 lower", 1).Verdicts(rows)));
        Assert.Equal(
            ["exceeded", "met", "met", "met", "not-met"],
            Codes(Given.Of("stock percent in 2..3 lower", 1, JudgementPolicy.AdministrativePractice).Verdicts(rows)));
    }

    // 192,5 tỷ = 192.500 triệu.
    [Fact]
    public void Judge_ColumnInASmallerUnit_ConvertsTheBoundExactly()
    {
        var given = Given.Of("stock billion-dong >= 192.5");
        given = given with { Column = given.Column with { Unit = LineText.UnitOf("million-dong") } };
        Assert.Equal(["not-met", "met", "exceeded"], Codes(given.Verdicts(192_499, 192_500, 192_501)));
    }

    // 2^31 - 1, 2^31 and 2^32 are where a number cut to 32 bits would change its sign or its size.
    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", 1L << 31)]
    [InlineData("4294967296", 1L << 32)]
    [InlineData("5000000000000", 5_000_000_000_000L)]
    public void Judge_BoundsBeyond32Bits_AreNotCut(string bound, long row) => Assert.Equal(
        ["not-met", "met", "exceeded", "exceeded", "not-met"],
        Codes(Given.Of($"stock dong >= {bound} unlimited").Verdicts(row - 1, row, row + 1, row + (1L << 32), row - (1L << 32))));

    // 10 billion billion dong with 9 decimals has 29 digits: no row of 64 bits reaches it, and none falls below its opposite.
    [Fact]
    public void Judge_BoundsBeyond64Bits_AreNeverReached()
    {
        Assert.Equal(["not-met", "not-met"], Codes(Given.Of("stock dong >= 10000000000000000000 unlimited", 9).Verdicts(long.MaxValue, long.MinValue)));
        Assert.Equal(["met", "met"], Codes(Given.Of("stock dong > -10000000000000000000 unlimited", 9).Verdicts(long.MaxValue, long.MinValue)));
    }

    [Fact]
    public void Judge_BoundAtTheLastNumber_TellsItFromItsNeighbour() => Assert.Equal(
        ["not-met", "met"], Codes(Given.Of("stock dong >= 9223372036854775807 unlimited").Verdicts(long.MaxValue - 1, long.MaxValue)));

    // Schools are whole: 5,5 is no figure of a count, whether it would keep the target or not.
    [Fact]
    public void Judge_BrokenNumberOfWholeThings_IsRejected()
    {
        var given = Given.Of("stock school >= 5 whole", decimals: 1);
        var verdicts = given.Verdicts(50, 55, 60, 45);
        Assert.Equal(["met", "not-determinable", "exceeded", "not-determinable"], Codes(verdicts));
        Assert.Equal([false, true, false, true], verdicts.Select(static one => one.IsRejected));
        var decimals = new RowVerdict[4];
        given.Judge().Judge([5.0m, 5.5m, 6m, 4.5m], decimals);
        Assert.Equal(verdicts, decimals);
    }

    [Fact]
    public void Judge_ImpossibleFigure_IsRejectedAndNotMissing()
    {
        var verdict = Given.Of("stock percent >= 95").Verdicts(120)[0];
        Assert.Equal((true, false, ReasonCode.FigureRejected, Truth.Unknown), (verdict.IsRejected, verdict.IsMissing, verdict.Reason, verdict.SoFar));
    }

    // Whatever stands where no figure is: it is neither a 0 nor a number.
    [Fact]
    public void Judge_RowsWithoutAFigure_AreMissingWhateverStandsThere()
    {
        var judge = Given.Of("stock school <= 5 lower").Judge();
        var verdicts = new RowVerdict[11];
        judge.Judge([0, 4, 5, 6, long.MinValue, 0, 0, 9, 0, 5, 6], [0b1000_0110, 0b100], verdicts);
        Assert.Equal([true, false, false, true, true, true, true, false, true, true, false], verdicts.Select(static one => one.IsMissing));
        Assert.Equal(["exceeded", "met", "not-met", "not-met"], Codes(verdicts.Where(static one => !one.IsMissing)));
        Assert.All(verdicts.Where(static one => one.IsMissing), static one =>
        {
            Assert.Equal(default, one);
            Assert.Equal((Verdict.NotDeterminable, ReasonCode.NoFigure, Truth.Unknown), (one.Verdict, one.Reason, one.SoFar));
        });
        var decimals = new RowVerdict[11];
        judge.Judge([0m, 4m, 5m, 6m, decimal.MinValue, 0m, 0m, 9m, 0m, 5m, 6m], [0b1000_0110, 0b100], decimals);
        Assert.Equal(verdicts, decimals);
    }

    [Fact]
    public void Default_NoFigure_EqualsWhatAReviewSaysWithoutReports()
    {
        var review = Given.Of("stock school >= 5").Review(null);
        Assert.Equal((review.Verdict, review.Reason, review.SoFar), (default(RowVerdict).Verdict, default(RowVerdict).Reason, default(RowVerdict).SoFar));
    }

    // Before the year ends a total that has passed its bound is decided, and one below it is still open.
    [Fact]
    public void Judge_TotalsOfHalfAYear_AreOpenUntilTheyPassTheBound()
    {
        var given = Given.Of("flow billion-dong > 192");
        given = given with { Column = given.Column with { Period = ReportingPeriod.YearToDate(LineText.Year, 6), AsOf = new LocalDate(2023, 7, 10) } };
        var verdicts = given.Verdicts(100, 192, 193);
        Assert.Equal(["open", "open", "met"], Codes(verdicts));
        Assert.Equal([Truth.No, Truth.No, Truth.Yes], verdicts.Select(static one => one.SoFar));
        Assert.Equal([false, true, false], verdicts.Select(static one => one.IsAtBound));
        Assert.Equal(ReasonCode.FlowPassedBound, verdicts[2].Reason);
    }

    // A mean of 50 up to June cannot become 30 by December: 50 x 6/12 is 25, but of 61 it is 30,5.
    [Fact]
    public void Judge_MeanOfHalfAYear_IsLostBeforeTheYearIs()
    {
        var given = Given.Of("average hectare <= 30 lower");
        given = given with { Column = given.Column with { Period = ReportingPeriod.YearToDate(LineText.Year, 6), AsOf = new LocalDate(2023, 7, 10) } };
        Assert.Equal(["open", "open", "not-met"], Codes(given.Verdicts(50, 60, 61)));
    }

    [Fact]
    public void Judge_SomePlacesDone_AreCalledPartlyMetByAPolicyThatDoes()
    {
        var partly = JudgementPolicy.Literal with { Name = "partly", NamesPartlyMet = true };
        Assert.Equal([false, true, true, false], Given.Of("stock hamlet covers 5/6", 0, partly).Verdicts(0, 1, 4, 5).Select(static one => one.IsPartlyMet));
    }

    // Vectors take many rows at once and the rest is judged one by one: every length must give what single rows give.
    [Fact]
    public void Judge_AnyLength_GivesWhatSingleRowsGive()
    {
        var judge = Given.Of("stock percent in 2..3 lower", 1, JudgementPolicy.AdministrativePractice).Judge();
        var rows = Enumerable.Range(0, 150).Select(static at => (at * 7L % 41) - 3).ToArray();
        var single = rows.Select(row =>
        {
            var one = new RowVerdict[1];
            judge.Judge([row], one);
            return one[0];
        }).ToArray();
        for (var length = 0; length <= rows.Length; length++)
        {
            var verdicts = new RowVerdict[rows.Length + 1];
            judge.Judge(rows.AsSpan(0, length), verdicts);
            Assert.Equal(single[..length], verdicts[..length]);
            Assert.All(verdicts[length..], static untouched => Assert.Equal(default, untouched));
        }
    }

    [Fact]
    public void Judge_AColumn_AllocatesNothing()
    {
        var judge = Given.Of("stock school >= 5 whole", 1).Judge();
        var (rows, decimals, given, verdicts) = (new long[10_000], new decimal[10_000], new byte[1_250], new RowVerdict[10_000]);
        judge.Judge(rows, given, verdicts);
        judge.Judge(decimals, given, verdicts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        judge.Judge(rows, given, verdicts);
        judge.Judge(decimals, given, verdicts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Judge_FromManyThreads_AnswersAlike()
    {
        var judge = Given.Of("stock percent in 2..3", 1).Judge();
        var rows = Enumerable.Range(0, 5_000).Select(static row => (long)row % 50).ToArray();
        var expected = new RowVerdict[rows.Length];
        judge.Judge(rows, expected);
        Parallel.For(0, 64, _ =>
        {
            var verdicts = new RowVerdict[rows.Length];
            judge.Judge(rows, verdicts);
            Assert.Equal(expected, verdicts);
        });
    }

    [Theory]
    [InlineData("stock school items A,B")]
    [InlineData("stock house by 2023-06-30")]
    [InlineData("stock road words")]
    [InlineData("stock billion-dong > 100 and < 193")]
    public void For_TargetOfMoreThanOneNumber_IsRefused(string line)
    {
        var given = Given.Of(line);
        var finding = given.Refusal();
        Assert.Equal(FindingCode.KindMismatch, finding.Code);
        Assert.Contains(given.Line.Target.Kind.Code, finding.ToString(), StringComparison.Ordinal);
    }

    // A row of one year is no total of several.
    [Theory]
    [InlineData("over-term")]
    [InlineData("on-average")]
    public void For_TargetThatSeveralYearsDecide_IsRefused(string holding)
    {
        Assert.True(Holding.TryFromCode(holding, out var of));
        var plan = Plan.Create(Town.Header, [Town.GroupOf("a", LineText.Read("flow person >= 300") with { Holding = of })]).Value;
        Assert.Equal(FindingCode.KindMismatch, Given.Of(plan).Refusal().Code);
    }

    [Fact]
    public void For_UnitOfAnotherKind_IsRefused()
    {
        var given = Given.Of("stock billion-dong > 100");
        Assert.Equal(FindingCode.UnitMismatch, (given with { Column = given.Column with { Unit = LineText.UnitOf("hectare") } }).Refusal().Code);
    }

    [Fact]
    public void For_LineDayOrPeriodThatDoesNotFit_Throws()
    {
        var given = Given.Of("stock billion-dong > 100");
        var nextYear = given.Column with { Period = ReportingPeriod.WholeYear(PlanYear.Of(2024)), AsOf = new LocalDate(2025, 1, 1) };
        var before = given.Column with { AsOf = new LocalDate(2022, 12, 31) };
        Assert.Throws<ArgumentException>("format", () => ColumnJudge.For(given.Plan, given.Line, nextYear, given.Policy));
        Assert.Throws<ArgumentException>("format", () => ColumnJudge.For(given.Plan, given.Line, before, given.Policy));
        Assert.Throws<ArgumentException>("line", () => ColumnJudge.For(given.Plan, Given.Of("stock school > 1").Line, given.Column, given.Policy));
        Assert.Throws<ArgumentOutOfRangeException>(() => given.Column with { Decimals = 19 });
        Assert.Throws<ArgumentOutOfRangeException>(() => given.Column with { Decimals = -1 });
    }

    [Fact]
    public void Judge_BufferOrBitsTooShort_Throws()
    {
        var judge = Given.Of("stock school >= 5").Judge();
        Assert.Throws<ArgumentException>("verdicts", () => judge.Judge(new long[3], new RowVerdict[2]));
        Assert.Throws<ArgumentException>("given", () => judge.Judge(new long[9], [0xFF], new RowVerdict[9]));
        Assert.Throws<ArgumentException>("given", () => judge.Judge(new decimal[1], [], new RowVerdict[1]));
    }

    private static string[] Codes(IEnumerable<RowVerdict> verdicts) => [.. verdicts.Select(static one => one.Verdict.Code)];
}
