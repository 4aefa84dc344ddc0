using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// A buffer that is used again.
public sealed class EvaluatorTests
{
    private const string ThreeLines = "a: stock person > 10|b: flow person >= 5|c: rate percent in 4..5";

    private static MatchedFigures Match(string reports, string plan = ThreeLines) => MatchedFigures.Of(
        Town.PlanOf(plan), ObservationLog.Empty.Append(ReportText.Read(reports, LineText.UnitOf("person"))).KnownAt(Instant.MaxValue),
            new LocalDate(2023, 12, 31));

    [Fact]
    public void Judge_Twice_GivesEqualJudgements()
    {
        var figures = Match("a: Y 11; b: H1 6; c: Y 4 percent");
        var buffer = new Judgement[3];
        var evaluator = new Evaluator(Town.Literal);
        Assert.Equal(3, evaluator.Judge(figures, buffer));
        var first = buffer.ToArray();
        Assert.Equal(3, evaluator.Judge(figures, buffer));
        Assert.Equal(first, buffer);
        Assert.Equal(first, evaluator.Judge(figures));
    }

    [Fact]
    public void Judge_ChangedFigure_ChangesItsSlot()
    {
        var buffer = new Judgement[3];
        var evaluator = new Evaluator(Town.Literal);
        evaluator.Judge(Match("a: Y 11; b: H1 6"), buffer);
        evaluator.Judge(Match("a: Y 9; b: H1 6"), buffer);
        Assert.Equal(["not-met", "exceeded", "not-determinable"], buffer.Select(static judgement => judgement.Verdict.Code));
        Assert.Equal("a 2023: 9 person (official)", buffer[0].Latest!.ToString());
    }

    // The same outcome on another figure is another judgement.
    [Fact]
    public void Judge_OtherFigureWithTheSameOutcome_ReplacesTheEvidence()
    {
        var buffer = new Judgement[3];
        var evaluator = new Evaluator(Town.Literal);
        evaluator.Judge(Match("a: Y 11"), buffer);
        evaluator.Judge(Match("a: Y 12"), buffer);
        Assert.Equal("12 person", buffer[0].Explain().Figure.ToString());
    }

    [Fact]
    public void Judge_OtherPolicyIntoTheSameBuffer_NamesThatPolicy()
    {
        var figures = Match("a: Y 9");
        var buffer = new Judgement[3];
        new Evaluator(Town.Literal).Judge(figures, buffer);
        new Evaluator(Town.Lenient).Judge(figures, buffer);
        Assert.All(buffer, static judgement => Assert.Equal("lenient", judgement.Policy.Name));
    }

    [Fact]
    public void Judge_LongerBuffer_LeavesTheRestAlone()
    {
        var buffer = new Judgement[5];
        Assert.Equal(3, new Evaluator(Town.Literal).Judge(Match(""), buffer));
        Assert.Equal([false, false, false, true, true], buffer.Select(static judgement => judgement.IsEmpty));
    }

    [Fact]
    public void Judge_ShorterBuffer_Throws()
    {
        var thrown = Assert.Throws<ArgumentException>(static () => new Evaluator(Town.Literal).Judge(Match(""), new Judgement[2]));
        Assert.Contains("2 judgements; the plan has 3 lines", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_IntoABuffer_AllocatesNothing()
    {
        const string everyKind = "a: stock person > 10|b: flow person >= 5|c: rate percent in 4..5|d: stock school items A,B|e: stock house by 2023-06-30"
            + "|f: rate percent > 99 throughout|g: flow billion-dong grows > 13|h: stock person > 1 and < 9|i: stock place rank 1/3|j: stock road words";
        const string reports = "a: Y 11; b: M01 6; c: Y 1/3; d: Y done:A; e: M06 on:2023-05-20; f: M03 98 percent; g: Y +14%; h: Y 5; i: Y 2 place";
        var one = Match(reports, everyKind);
        var other = Match(reports.Replace("a: Y 11", "a: Y 9", StringComparison.Ordinal), everyKind);
        var (evaluator, buffer) = (new Evaluator(Town.Literal), new Judgement[10]);
        evaluator.Judge(one, buffer);
        evaluator.Judge(other, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            evaluator.Judge(one, buffer);
            evaluator.Judge(other, buffer);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Default_Judgement_IsAnEmptySlot()
    {
        Judgement empty = default;
        Assert.True(empty.IsEmpty);
        Assert.Equal("not-determinable no-figure", empty.Says());
        Assert.Equal((Truth.Unknown, ReportState.NotDue, JudgementPolicy.Literal), (empty.SoFar, empty.State, empty.Policy));
        Assert.Equal(((Observation?)null, (Maturity?)null, false, "empty"), (empty.Latest, empty.Maturity, empty.IsAtBound, empty.ToString()));
        Assert.Equal(empty, default);
        Assert.NotEqual(empty, Town.Judge("stock person > 10", ""));
        Assert.Throws<InvalidOperationException>(() => empty.Line);
        Assert.Throws<InvalidOperationException>(() => empty.Target);
        Assert.Throws<InvalidOperationException>(() => empty.Explain());
        Assert.Throws<InvalidOperationException>(() => empty.PercentOfPlan());
    }

    [Fact]
    public void ToString_Judgement_IsOneLineForLogs() =>
        Assert.Equal("1: reported, met, year-end-kept", Town.Judge("stock person > 10", "Y 11").ToString());
}
