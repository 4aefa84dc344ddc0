using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Rules;

public sealed class RuleSetTests
{
    private static readonly Rule First =
        Asked.RuleOn(Term.Latest(Asked.It).AtLeast(Asked.Billion.Of(100m))) with { InForce = InForce.Between(new(2023, 1, 1), new(2023, 6, 30)) };
    private static readonly Rule Second =
        First with { Version = 2, InForce = InForce.Since(new(2023, 7, 1)), Condition = Term.Latest(Asked.It).AtLeast(Asked.Billion.Of(200m)) };

    [Theory]
    [InlineData("2022-12-31", "")]
    [InlineData("2023-01-01", "asked v1: yes")]
    [InlineData("2023-06-30", "asked v1: yes")]
    [InlineData("2023-07-01", "asked v2: no")]
    [InlineData("2030-01-01", "asked v2: no")]
    public void Run_TwoVersions_IsTheOneInForceOnTheDay(string asOf, string outcomes)
    {
        var run = RuleSet.Create(First, Second).Run(Asked.View("Y 150 held:2022-12-01"), [Asked.Stock], NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value);
        Assert.Equal(outcomes, string.Join(", ", run));
    }

    [Fact]
    public void Create_VersionsThatOverlap_AreRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(static () => RuleSet.Create(First, Second with { InForce = InForce.Since(new(2023, 6, 30)) }));
        Assert.StartsWith("asked v1 and asked v2 cannot stand together", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => RuleSet.Create(First, Second with { InForce = null }));
        Assert.Throws<ArgumentException>(static () => RuleSet.Create(First, First with { InForce = InForce.Since(new(2024, 1, 1)) }));
        Assert.Throws<ArgumentException>(static () => RuleSet.Create(Second).With(Second with { Version = 3 }));
    }

    [Fact]
    public void Create_AnotherIdOrDaysApart_IsAccepted() =>
        Assert.Equal(3, RuleSet.Create(First, Second).With(First with { Id = "other" }).Rules.Count);

    [Theory]
    [InlineData("")]
    [InlineData("Asked")]
    [InlineData("1-rule")]
    [InlineData("a rule")]
    public void Id_OtherForm_IsRefused(string id) => Assert.Throws<ArgumentException>(() => First with { Id = id });

    [Fact]
    public void Version_BelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => First with { Version = 0 });

    // The issuer's own code and no code are the same town; a figure of a year before the plan's is not its latest.
    [Fact]
    public void Run_WithPlan_KnowsIssuerYearAndIndicators()
    {
        var plan = Town.PlanOf("flow billion-dong > 192");
        var rules = RuleSet.Create(Asked.RuleOn(Term.Latest(Asked.It).AtLeast(Asked.Billion.Of(30m))));
        string On(string reports) => Assert.Single(rules.Run(Asked.View(reports), plan, new LocalDate(2023, 12, 31))).Says();
        Assert.Equal("yes", On("M01 15 about:town; M02 16"));
        Assert.Equal("unknown: no-figure", On("M01 15 about:elsewhere"));
        Assert.Equal("unknown: no-figure", On("Y 400 year:2022"));
    }
}
