using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>Points by hand: 30 for common criteria, 70 for results, 25% off for each return or delay.</summary>
public sealed class WorkScoreTests
{
    private static ScoringRules Rules => Some.Scoring;

    private static WorkScore Score(string entries, ScoringRules? rules = null, params WorkItem[] items)
    {
        var register = Following.Register(items.Length > 0 ? items : [Following.Item("a"), Following.Item("b"), Following.Item("c"), Following.Item("d")]);
        var log = WorkLog.Empty.Append(entries.Split('|').SelectMany(static (text, at) => Following.Entries(text, "abcd"[at].ToString())));
        return WorkScore.Of(rules ?? Rules, WorkReview.Run(register, log, Following.Day("07-31")).Judgements) with { Common = 30m };
    }

    // Four products: one in time, one late, one returned once and done in time, one reported and not done. a = 3/4; b = (1 + 1 + 0,75) / 4;
    // c = (1 + 0,75 + 1) / 4; the mean is (0,75 + 0,6875 + 0,6875) / 3 = 2,125/3; of 70 points 49,58, and 30 for the rest: 79,58.
    [Fact]
    public void Least_FourProducts_IsTheSumByHand()
    {
        var score = Score("06-20 done 06-20|07-05 done 07-05|06-10 done 06-10; 06-15 return; 06-25 done 06-25|06-20 80%");
        Assert.Equal((Fraction.Of(3, 4), Fraction.Of(11, 16), Fraction.Of(11, 16)), (score.Quantity!.Value, score.Quality!.Value, score.Progress!.Value));
        Assert.Equal(79.58m, score.Least!.Value.Round(Rounding.HalfUp(2)));
        Assert.Equal((score.Least, ScoreClass.Good, 0), (score.Most, score.Class, score.Undecided));
    }

    // With an objective cause for the delay c is a full 3/4 as well: 30 + 70 x (0,75 + 0,6875 + 0,75) / 3 = 81,04.
    [Fact]
    public void Least_ExcusedDelay_TakesNothingOff() => Assert.Equal(81.04m,
        (Score("06-20 done 06-20|07-05 done 07-05|06-10 done 06-10; 06-15 return; 06-25 done 06-25|06-20 80%") with { Excused = ["b"] })
            .Least!.Value.Round(Rounding.HalfUp(2)));

    // Five returns take everything off and not more: b = 0, so 30 + 70 x 2/3.
    [Fact]
    public void Quality_ManyReturns_StopsAtZero()
    {
        var score = Score("06-01 done 06-01; 06-02 return; 06-03 done 06-03; 06-04 return; 06-05 done 06-05; 06-06 return; 06-07 done 06-07; "
            + "06-08 return; 06-09 done 06-09; 06-10 return; 06-11 done 06-11", null, Following.Item("a"));
        Assert.Equal((Fraction.Zero, Fraction.Of(230, 3)), (score.Quality!.Value, score.Least!.Value));
    }

    // A product that counts as three, in time, and one that counts as one, never done: a = b = c = 3/4, so 30 + 52,5.
    [Fact]
    public void Least_Weights_AreThoseOfTheProducts()
    {
        var score = Score("06-20 done 06-20|06-20 50%", null, Following.Item("a") with { Weight = 3m }, Following.Item("b"));
        Assert.Equal(Fraction.From(82.5m), score.Least);
    }

    // Nothing was heard of the second: at least 30 + 70/2 = 65, at most 100; the class is open.
    // Three products at 50% that are overdue, and a silent one: 30 to 30 + 70/4 = 47,5, not done either way.
    [Fact]
    public void Class_SilentWork_IsOpenUnlessBothEndsAgree()
    {
        var open = Score("06-20 done 06-20|", null, Following.Item("a"), Following.Item("b"));
        Assert.Equal((Fraction.From(65m), Fraction.From(100m), null, 1), (open.Least, open.Most, open.Class, open.Undecided));
        var decided = Score("06-20 50%|06-20 50%|06-20 50%|");
        Assert.Equal((Fraction.From(30m), Fraction.From(47.5m), ScoreClass.NotDone), (decided.Least, decided.Most, decided.Class));
    }

    // Of a product in time and a silent one, one half is surely done, whichever way it is measured. Done on an unknown day it counts whole in
    // quantity and quality, and less a quarter in progress; with the day, that quarter may come back: 30 + 70 x (1 + 1 + 0,75) / 3 and 100.
    [Fact]
    public void Progress_UndecidedWork_IsWhatIsSureAlready()
    {
        var silent = Score("06-20 done 06-20|", null, Following.Item("a"), Following.Item("b"));
        var half = Fraction.Of(1, 2);
        Assert.Equal((half, half, half), (silent.Quantity!.Value, silent.Quality!.Value, silent.Progress!.Value));
        var undated = Score("07-05 100%", null, Following.Item("a"));
        Assert.Equal((Fraction.From(1m), Fraction.From(1m), Fraction.Of(3, 4)), (undated.Quantity!.Value, undated.Quality!.Value, undated.Progress!.Value));
        Assert.Equal((94.17m, Fraction.From(100m), 1), (undated.Least!.Value.Round(Rounding.HalfUp(2)), undated.Most!.Value, undated.Undecided));
    }

    // 65 to 100 points are good or excellent, which is still open.
    [Theory]
    [InlineData("06-20 done 06-20|06-20 done 06-20", "100..100: excellent")]
    [InlineData("06-20 done 06-20|", "65..100: -")]
    public void ToString_Points_AreWithTheirClass(string entries, string expected) =>
        Assert.Equal(expected, Score(entries, null, Following.Item("a"), Following.Item("b")).ToString());

    [Fact]
    public void Least_NothingScoredOrNotGiven_IsNotEnoughData()
    {
        var nothing = Score("|", null, Following.Item("a", "09-30"), Following.Item("b", null));
        Assert.Equal((0, null, null, null, "not enough data"), (nothing.Scored, nothing.Quantity, nothing.Least, nothing.Class, nothing.ToString()));
        Assert.Null((Score("06-20 done 06-20", null, Following.Item("a")) with { Common = null }).Least);
    }

    // (1 + 1 + 1 + 0,5 + 1 + 0,9) / 6 of 70 points are 63, and 28: 91.
    [Fact]
    public void Least_OfALeader_HasSixCriteria()
    {
        var leader = Score("06-20 done 06-20", Rules with { LeaderCriteria = 3 }, Following.Item("a")) with { Common = 28m };
        Assert.Null(leader.Least);
        var scored = leader with { Leadership = [0.5m, 1m, 0.9m] };
        Assert.Equal((Fraction.From(91m), ScoreClass.Excellent), (scored.Least!.Value, scored.Class));
        Assert.Equal(ScoreClass.NotDone, (scored with { IsDisqualified = true }).Class);
        Assert.Throws<ArgumentException>(() => leader with { Leadership = [1m] });
        Assert.Throws<ArgumentException>(() => leader with { Leadership = [0.5m, 1m, 1.1m] });
        Assert.Throws<ArgumentException>(() => leader with { Leadership = [0.5m, 1m, -0.1m] });
        // (1 + 1 + 1 + 0 + 0 + 1) / 6 of 70 points are 46,67, and 28.
        Assert.Equal(74.67m, (leader with { Leadership = [0m, 0m, 1m] }).Least!.Value.Round(Rounding.HalfUp(2)));
        Assert.Throws<ArgumentOutOfRangeException>("Common", () => leader with { Common = -1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => leader with { Common = 31m });
    }

    [Theory]
    [InlineData(100, "excellent")]
    [InlineData(90, "excellent")]
    [InlineData(89, "good")]
    [InlineData(70, "good")]
    [InlineData(69, "done")]
    [InlineData(50, "done")]
    [InlineData(49, "not-done")]
    public void ClassOf_Bounds_BelongToTheBetterClass(int points, string code) => Assert.Equal(code, Rules.ClassOf(Fraction.From(points))!.Code);

    [Fact]
    public void ClassOf_JustBelow_IsTheLowerClass() => Assert.Equal(ScoreClass.Good, Rules.ClassOf(Fraction.From(89.999m)));

    [Fact]
    public void Class_RulesWithoutThresholds_IsNone()
    {
        var score = Score("06-20 done 06-20", Rules with { Thresholds = [] }, Following.Item("a"));
        Assert.Equal((Fraction.From(100m), null), (score.Least!.Value, score.Class));
        Assert.Throws<ArgumentException>(static () => Some.Scoring with { Thresholds = [70m, 90m, 50m] });
        Assert.Throws<ArgumentException>(static () => Some.Scoring with { Thresholds = [90m, 90m, 50m] });
    }

    // 20% of 10 rated good are 2, of 10 and 4 excellent 2,8, rounded down; never more than have the points.
    [Theory]
    [InlineData(4, 10, false, 2)]
    [InlineData(4, 10, true, 2)]
    [InlineData(5, 10, true, 3)]
    [InlineData(5, 10, false, 2)]
    [InlineData(1, 10, false, 1)]
    public void MostExcellent_Cap_IsAParameter(int excellent, int good, bool countsExcellent, int most) =>
        Assert.Equal(most, (Rules with { CapCountsExcellent = countsExcellent }).MostExcellent(excellent, good));

    [Fact]
    public void MostExcellent_NegativeNumber_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("excellent", static () => Rules.MostExcellent(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>("good", static () => Rules.MostExcellent(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Rules with { CommonPoints = -1m });
    }

    [Fact]
    public void MostExcellent_WithoutACap_IsNull() => Assert.Null((Rules with { ExcellentCap = null }).MostExcellent(4, 10));
}
