using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Rules;

public sealed class RuleRunTests
{
    private static readonly Term It = Term.Latest(Asked.It);
    private static readonly Term Other = Term.Latest(Asked.Other);

    private static readonly ValueList<Rule> Rules =
    [
        Asked.RuleOn(It.AtLeast(Asked.Billion.Of(100m))),
        Asked.RuleOn(Other.AtLeast(Asked.Billion.Of(5m))),
        Asked.RuleOn(It.Is(Comparator.GreaterThan, Other)),
        Asked.RuleOn(Term.Constant(Asked.Billion.Of(1m)).AtLeast(Asked.Billion.Of(2m))),
    ];

    // 150 becomes 90 and then 3, while the other stays at 5: what reads it changes, the rest stays.
    [Fact]
    public void With_OneReportMore_AnswersAsAnewRunDoes()
    {
        const string first = "H1 150; other: H1 5";
        var (one, two, three) = (Book(first), Book(first + "; H1 90 correction"), Book(first + "; H1 90 correction; H1 3 correction"));
        var run = RuleRun.Of(Rules, FactsOf(one));
        Assert.Equal("yes yes yes no", Says(run));
        run = run.With(two, two.PlaceOf(Asked.It, ""), Asked.It);
        Assert.Equal("no yes yes no", Says(run));
        run = run.With(three, three.PlaceOf(Asked.It, ""), Asked.It);
        Assert.Equal("no yes no no", Says(run));
    }

    [Fact]
    public void With_OneReportMore_LeavesTheEarlierRunAsItWas()
    {
        var (one, two) = (Book("H1 150"), Book("H1 150; H1 90 correction"));
        var before = RuleRun.Of(Rules, FactsOf(one));
        _ = before.With(two, two.PlaceOf(Asked.It, ""), Asked.It);
        Assert.Equal("yes unknown unknown no", Says(before));
    }

    // Broken and set to suspend: neither alone is enough, and neither is what nobody knows.
    [Theory]
    [InlineData("H1 90", true, true)]
    [InlineData("H1 90", false, false)]
    [InlineData("H1 150", true, false)]
    [InlineData("H1 words", true, false)]
    [InlineData("", true, false)]
    public void Suspends_RuleAndAnswer_NeedsBoth(string reports, bool isSetTo, bool suspends)
    {
        var rule = Rules[0] with { SuspendsVerdict = isSetTo };
        Assert.Equal(suspends, RuleRun.Of([rule], FactsOf(Book(reports))).Suspends);
        Assert.Equal(suspends, Assert.Single(RuleRun.Of([rule], FactsOf(Book(reports))).Outcomes).Suspends);
    }

    [Fact]
    public void Suspends_NoRules_IsNo() => Assert.False(RuleRun.Of([], FactsOf(Book("H1 90"))).Suspends);

    // A series that is broken names the figures that break it; one that is kept, all of them.
    [Theory]
    [InlineData("YTD01 15; YTD02 31; YTD03 29; YTD04 40", "31 billion-dong, 29 billion-dong")]
    [InlineData("YTD01 15; YTD02 31; YTD03 39", "15 billion-dong, 31 billion-dong, 39 billion-dong")]
    public void Reports_SeriesBrokenOrKept_AreThoseThatMatter(string reports, string named) => Assert.Equal(
        named,
        string.Join(", ", Asked.Run(Condition.NeverFalls(Asked.It), reports, [Asked.Flow]).Reports.Select(static report => report.Reported.ToString())));

    // Equal are outcomes of one rule with one answer for one reason.
    [Fact]
    public void Equals_Outcomes_NeedsRuleAnswerAndReason()
    {
        RuleOutcome On(Condition condition, string reports) => Asked.Run(condition, reports, [Asked.Stock]);
        var atLeast = It.AtLeast(Asked.Billion.Of(100m));
        var one = On(atLeast, "H1 150");
        Assert.Equal(one, On(atLeast, "H1 150"));
        Assert.NotEqual(one, On(atLeast, "H1 160"));
        Assert.NotEqual(one, On(atLeast, "H1 90"));
        Assert.NotEqual(one, On(It.AtLeast(Asked.Billion.Of(101m)), "H1 150"));
        Assert.False(one.Equals(null));
        // The same figures under a rule of another version.
        var (first, second) = (Asked.RuleOn(atLeast), Asked.RuleOn(atLeast) with { Version = 2 });
        var facts = FactsOf(Book("H1 150"));
        Assert.NotEqual(RuleRun.Of([first], facts).Outcomes[0], RuleRun.Of([second], facts).Outcomes[0]);
    }

    // From the outside in, as a reader follows it.
    [Fact]
    public void All_NestedConditions_StartWithTheOutermost()
    {
        var condition = Condition.Not(It.AtLeast(Asked.Billion.Of(100m)));
        Assert.Equal(
            [condition.ToString(), "it[latest] ge 100 billion-dong"],
            Asked.Run(condition, "H1 150", [Asked.Stock]).Condition.All.Select(static one => one.Condition.ToString()));
    }

    [Fact]
    public void Create_NullAmongTheRules_IsRefused() => Assert.Throws<ArgumentException>(static () => RuleSet.Create(Rules[0], null!));

    // The indicator of a promise is described by the plan, also where more is aspired to.
    [Fact]
    public void IndicatorsOf_LineWithAnAspiration_HasItsIndicatorOnce()
    {
        var plan = Town.PlanOf(
            LineText.Read("it: flow billion-dong > 192") with { Aspiration = LineText.Read("it: flow billion-dong >= 200").Target },
            LineText.Read("other: flow billion-dong > 1", 2)).Value;
        Assert.Equal(["it", "other"], Scope.IndicatorsOf(plan).Select(static indicator => indicator.Code.Text));
    }

    private static ReportBook Book(string reports) => new(Asked.View(reports).Observations, "", static _ => true);

    private static Facts FactsOf(ReportBook book) => new(book, Scope.Of([Asked.Stock]));

    private static string Says(RuleRun run) => string.Join(' ', run.Outcomes.Select(static outcome => outcome.Truth.Code));
}
