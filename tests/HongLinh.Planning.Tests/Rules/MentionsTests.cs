using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Rules;

// After a report, rules that do not read its indicator keep their answers: one that is overlooked here would go on with an old answer.
public sealed class MentionsTests
{
    private static readonly Term It = Term.Latest(Asked.It);
    private static readonly Term Other = Term.Latest(Asked.Other);
    private static readonly Quantity One = Asked.Billion.Of(1m);
    private static readonly Condition OfIt = It.AtLeast(One);
    private static readonly Condition OfOther = Other.AtLeast(One);

    // The condition, then whether it reads "it", "other" and "third".
    public static TheoryData<Condition, string> Conditions => new()
    {
        { OfIt, "it" },
        { Term.Constant(One).Is(Comparator.AtMost, It), "it" },
        { It.Is(Comparator.AtMost, Other), "it other" },
        { Term.Constant(One).AtLeast(One), "" },
        { Condition.Within(It, Bound.Of(Comparator.AtLeast, One), Bound.Of(Comparator.AtMost, One)), "it" },
        { Condition.Whole(It, Asked.Billion), "it" },
        { Condition.Reported(Asked.It), "it" },
        { Condition.AllOf(OfIt, OfOther), "it other" },
        { Condition.AllOf(OfOther, OfIt), "it other" },
        { Condition.AnyOf(OfOther, OfIt), "it other" },
        { Condition.AnyOf(OfOther), "other" },
        { Condition.AtLeast(1, OfOther, OfIt), "it other" },
        { Condition.Not(OfIt), "it" },
        { Condition.OnlyWhen(OfIt, OfOther), "it other" },
        { Condition.OnlyWhen(OfOther, OfOther), "other" },
        { Condition.NeverFalls(Asked.It), "it" },
        { Condition.ShareWithinWhole(Asked.It), "it" },
        { Condition.NoOutlier(Asked.It), "it" },
        { Condition.NoUnitSlip(Asked.It), "it" },
        { Condition.NotCopied(Asked.It), "it" },
        { Term.Sum(Other, It).AtLeast(One), "it other" },
        { Other.Minus(It).AtLeast(One), "it other" },
        { Other.Per(It).AtLeast(One), "it other" },
        { Other.GrowthOn(It).AtLeast(One), "it other" },
        { Other.Times(2m).AtLeast(One), "other" },
        // The figure of one for the days of the other: both decide it.
        { Term.AtLatestOf(Asked.Other, Asked.It).AtLeast(One), "it other" },
        { Condition.Not(Condition.AllOf(OfOther, Condition.AnyOf(OfOther, Term.Sum(Other, Other.Times(2m).Minus(It)).AtLeast(One)))), "it other" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void In_Condition_IsEveryIndicatorThatItReads(Condition condition, string indicators) => Assert.Equal(
        indicators,
        string.Join(' ', new[] { Asked.It, Asked.Other, IndicatorCode.Of("third") }.Where(code => Mentions.In(condition, code))));
}
