using System.Globalization;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Judging;

// What a figure that touches a bound tells, exact or not, with open and closed ends. Every row was worked out by hand from the meaning of the
// words: "yes" (Y) where each value of the figure keeps the target, "no" (N) where none does, "unknown" (?) where some do and some do not.
public sealed class BoundTableTests
{
    // The figure, then its answers against > 100, >= 100, < 100, <= 100 and = 100.
    public static TheoryData<string, string> OneBound => new()
    {
        { "99", "N N Y Y N" },
        { "100", "N Y N Y Y" },
        { "101", "Y Y N N N" },
        { "[90,100)", "N N Y Y N" },
        { "[90,100]", "N ? ? Y ?" },
        { "(90,100)", "N N Y Y N" },
        { "(90,100]", "N ? ? Y ?" },
        { "(100,110]", "Y Y N N N" },
        { "[100,110]", "? Y N ? ?" },
        { "(100,110)", "Y Y N N N" },
        { "[100,110)", "? Y N ? ?" },
        { "(90,110)", "? ? ? ? ?" },
        { "(,100)", "N N Y Y N" },
        { "(,100]", "N ? ? Y ?" },
        { "(100,)", "Y Y N N N" },
        { "[100,)", "? Y N ? ?" },
        { "(,)", "? ? ? ? ?" },
    };

    [Theory]
    [MemberData(nameof(OneBound))]
    public void Compare_FigureTouchingOneBound_AnswersByHand(string figure, string expected)
    {
        Comparator[] comparators = [Comparator.GreaterThan, Comparator.AtLeast, Comparator.LessThan, Comparator.AtMost, Comparator.EqualTo];
        Assert.Equal(expected, Answers(comparators.Select(comparator => Of(Level(comparator), figure, JudgementPolicy.Literal))));
    }

    // A lenient reading takes "trên 100" as "từ 100" and "dưới 100" as "không quá 100": the answers are those of the inclusive columns.
    [Theory]
    [MemberData(nameof(OneBound))]
    public void Compare_StrictBoundReadLeniently_AnswersAsTheInclusiveOne(string figure, string expected)
    {
        var lenient = JudgementPolicy.Literal with { Name = "lenient", StrictBounds = BoundConvention.Lenient };
        var inclusive = expected.Split(' ');
        Assert.Equal(
            $"{inclusive[1]} {inclusive[3]}",
            Answers([Of(Level(Comparator.GreaterThan), figure, lenient), Of(Level(Comparator.LessThan), figure, lenient)]));
    }

    // Better than the number of the bound with every value: the figure, then >= 100 and <= 100.
    [Theory]
    [InlineData("100", "- -")]
    [InlineData("101", "beyond -")]
    [InlineData("99", "- beyond")]
    [InlineData("[100,110]", "- -")]
    [InlineData("(100,110]", "beyond -")]
    [InlineData("[90,100]", "- -")]
    [InlineData("[90,100)", "- beyond")]
    [InlineData("(100,)", "beyond -")]
    [InlineData("(,100)", "- beyond")]
    public void Compare_FigureAtOrPastTheBound_IsBeyondOnlyPastIt(string figure, string expected)
    {
        var policy = JudgementPolicy.Literal with { Name = "any", Exceedance = ExceedanceRule.BeyondAnyBound };
        Assert.Equal(expected, string.Join(' ', new[] { Comparator.AtLeast, Comparator.AtMost }
            .Select(comparator => Of(Level(comparator), figure, policy).IsBeyond ? "beyond" : "-")));
    }

    // The policy decides only where one value equals the number of a strict bound: > 100, >= 100, < 100, <= 100 and = 100.
    [Theory]
    [InlineData("100", "a - a - -")]
    [InlineData("101", "- - - - -")]
    [InlineData("99", "- - - - -")]
    [InlineData("[100,110]", "- - - - -")]
    [InlineData("[90,100]", "- - - - -")]
    [InlineData("(,)", "- - - - -")]
    public void Compare_ExactlyAStrictBound_SaysThatThePolicyDecides(string figure, string expected)
    {
        Comparator[] comparators = [Comparator.GreaterThan, Comparator.AtLeast, Comparator.LessThan, Comparator.AtMost, Comparator.EqualTo];
        Assert.Equal(expected, string.Join(' ', comparators.Select(comparator =>
            Of(Level(comparator), figure, JudgementPolicy.Literal).IsAtBound ? "a" : "-")));
    }

    // An end that is not known is no nought: below 0 as above, the answers are those of the meaning. Against > -100, >= -100, < -100, <= -100.
    [Theory]
    [InlineData("(,)", "? ? ? ?")]
    [InlineData("(,-90]", "? ? ? ?")]
    [InlineData("(,-100]", "N ? ? Y")]
    [InlineData("(,-100)", "N N Y Y")]
    [InlineData("[-110,)", "? ? ? ?")]
    [InlineData("[-100,)", "? Y N ?")]
    [InlineData("(-100,)", "Y Y N N")]
    [InlineData("[-100,-90]", "? Y N ?")]
    public void Compare_BoundBelowNought_AnswersByHand(string figure, string expected)
    {
        Comparator[] comparators = [Comparator.GreaterThan, Comparator.AtLeast, Comparator.LessThan, Comparator.AtMost];
        Assert.Equal(expected, Answers(comparators.Select(comparator => Of(Level(comparator, -100m), figure, JudgementPolicy.Literal))));
    }

    // Before the year ends: the total so far of a flow that cannot fall, what the year can still bring, and why that decides.
    [Theory]
    [InlineData("ge", "100", "[100,)", "met flow-passed-bound")]
    [InlineData("ge", "90", "[90,95]", "not-met cannot-reach")]
    [InlineData("le", "101", "[101,)", "not-met flow-broke-limit")]
    [InlineData("le", "90", "[90,100]", "met cannot-miss")]
    [InlineData("eq", "101", "[101,)", "not-met flow-broke-limit")]
    // No limit is broken by a total that is too small, and none is passed by one that cannot grow.
    [InlineData("eq", "90", "[90,95]", "not-met cannot-reach")]
    [InlineData("eq", "100", "100", "met cannot-miss")]
    [InlineData("eq", "90", "[90,)", "open not-yet-reached")]
    public void ByEnd_TotalOfAFlow_SaysWhyItIsDecided(string comparator, string soFar, string year, string says)
    {
        Assert.True(Comparator.TryFromCode(comparator, out var by), comparator);
        var target = Level(by);
        var bounded = BoundedFigure.Of(target, target.ExactBounds!, Values(soFar), Values(year)) with { CannotFall = true };
        var policy = PolicyConventions.Of(JudgementPolicy.Literal);
        var outcome = Conclusion.ByEnd(bounded, Comparison.Of(bounded, in bounded.Figure, policy), Comparison.Of(bounded, in bounded.YearEnd, policy));
        Assert.Equal(says, $"{outcome.Verdict} {outcome.Reason}");
    }

    // Ten minutes are a sixth of an hour, which no decimal holds: more than 0.1 and less than 0.2 of it, as they stand and not rounded.
    [Theory]
    [InlineData("ge", 0.1, "Y")]
    [InlineData("ge", 0.2, "N")]
    [InlineData("le", 0.1, "N")]
    [InlineData("le", 0.2, "Y")]
    public void Compare_FigureWithoutADecimalInTheUnit_IsComparedExactly(string comparator, double hours, string expected)
    {
        Assert.True(Comparator.TryFromCode(comparator, out var by), comparator);
        var target = LevelTarget.From(Measured(Polarity.Neutral, TimeUnits.Hour), Bound.Of(by, TimeUnits.Hour.Of((decimal)hours))).AsT0;
        var values = Interval.Exactly(Fraction.Of(600, 1));
        var bounded = BoundedFigure.Of(target, target.ExactBounds!, values, values);
        Assert.Equal(expected, Answers([Comparison.Of(bounded, in bounded.Figure, PolicyConventions.Of(JudgementPolicy.Literal))]));
    }

    // 10^20 thousand million dong are 10^29 dong, more than a decimal holds, but not more than it holds of thousand millions.
    [Fact]
    public void Compare_FigureTooLongForTheSmallestUnit_IsComparedInItsOwn()
    {
        var billion = MoneyUnits.BillionDong;
        var target = LevelTarget.From(Measured(Polarity.Neutral, billion), Bound.Of(Comparator.GreaterThan, billion.Of(100_000_000_000_000_000_000m))).AsT0;
        var policy = PolicyConventions.Of(JudgementPolicy.Literal);
        Assert.Equal("N Y", Answers(new[] { 100_000_000_000_000_000_000m, 100_000_000_000_000_000_001m }.Select(amount =>
        {
            var values = Interval.Exactly(billion.Of(amount).InCanonicalUnits);
            var bounded = BoundedFigure.Of(target, target.ExactBounds!, values, values);
            return Comparison.Of(bounded, in bounded.Figure, policy);
        })));
    }

    // The figure, then its answers against the bands [90, 110], (90, 110], [90, 110) and (90, 110).
    public static TheoryData<string, string> Bands => new()
    {
        { "89", "N N N N" },
        { "90", "Y N Y N" },
        { "100", "Y Y Y Y" },
        { "110", "Y Y N N" },
        { "111", "N N N N" },
        { "[90,100]", "Y ? Y ?" },
        { "(90,100]", "Y Y Y Y" },
        { "[80,90]", "? N ? N" },
        { "[80,90)", "N N N N" },
        { "[100,110]", "Y Y ? ?" },
        { "[100,110)", "Y Y Y Y" },
        { "[110,120]", "? ? N N" },
        { "(110,120]", "N N N N" },
        { "[90,110]", "Y ? ? ?" },
        { "(90,110]", "Y Y ? ?" },
        { "[90,110)", "Y ? Y ?" },
        { "(90,110)", "Y Y Y Y" },
        { "[80,120]", "? ? ? ?" },
        { "(,90]", "? N ? N" },
        { "(,90)", "N N N N" },
        { "[110,)", "? ? N N" },
        { "(110,)", "N N N N" },
        { "[90,)", "? ? ? ?" },
        { "(,110]", "? ? ? ?" },
        { "(,)", "? ? ? ?" },
    };

    [Theory]
    [MemberData(nameof(Bands))]
    public void Compare_FigureTouchingABand_AnswersByHand(string figure, string expected) =>
        Assert.Equal(expected, Answers(EachBand(Polarity.Neutral, figure, JudgementPolicy.Literal)));

    // Read leniently, open ends are closed ones: every answer is that of the first column.
    [Theory]
    [MemberData(nameof(Bands))]
    public void Compare_StrictBandReadLeniently_AnswersAsTheClosedBand(string figure, string expected)
    {
        var lenient = JudgementPolicy.Literal with { Name = "lenient", StrictBounds = BoundConvention.Lenient };
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat(expected.Split(' ')[0], 4)), Answers(EachBand(Polarity.Neutral, figure, lenient)));
    }

    // Only the worse end binds. Then: higher is better, lower is better, each against the four bands.
    [Theory]
    [InlineData("89", "N N N N", "Y Y Y Y")]
    [InlineData("90", "Y N Y N", "Y Y Y Y")]
    [InlineData("110", "Y Y Y Y", "Y Y N N")]
    [InlineData("111", "Y Y Y Y", "N N N N")]
    [InlineData("[80,90]", "? N ? N", "Y Y Y Y")]
    [InlineData("[80,90)", "N N N N", "Y Y Y Y")]
    [InlineData("[90,120]", "Y ? Y ?", "? ? ? ?")]
    [InlineData("(90,120]", "Y Y Y Y", "? ? ? ?")]
    [InlineData("[80,110]", "? ? ? ?", "Y Y ? ?")]
    [InlineData("[80,110)", "? ? ? ?", "Y Y Y Y")]
    [InlineData("[110,120]", "Y Y Y Y", "? ? N N")]
    [InlineData("(110,)", "Y Y Y Y", "N N N N")]
    public void Compare_OnlyTheWorseEndBinds_AnswersByHand(string figure, string higher, string lower)
    {
        var met = JudgementPolicy.Literal with { Name = "met", Bands = BandConvention.Met };
        Assert.Equal(higher, Answers(EachBand(Polarity.HigherIsBetter, figure, met)));
        Assert.Equal(lower, Answers(EachBand(Polarity.LowerIsBetter, figure, met)));
    }

    // Better than both ends (b), or kept only (-): 110 lies outside of a band that ends below 110, and inside of one that ends with it.
    [Theory]
    [InlineData("109", "- - - -", "- - - -")]
    [InlineData("110", "- - b b", "- - - -")]
    [InlineData("111", "b b b b", "- - - -")]
    [InlineData("[110,120]", "- - b b", "- - - -")]
    [InlineData("(110,120]", "b b b b", "- - - -")]
    [InlineData("91", "- - - -", "- - - -")]
    [InlineData("90", "- - - -", "- b - b")]
    [InlineData("89", "- - - -", "b b b b")]
    [InlineData("[80,90]", "- - - -", "- b - b")]
    [InlineData("[80,90)", "- - - -", "b b b b")]
    public void Compare_BetterThanBothEnds_IsBeyondOnlyOutside(string figure, string higher, string lower)
    {
        var exceeded = JudgementPolicy.Literal with { Name = "exceeded", Bands = BandConvention.Exceeded };
        Assert.Equal(higher, Beyond(EachBand(Polarity.HigherIsBetter, figure, exceeded)));
        Assert.Equal(lower, Beyond(EachBand(Polarity.LowerIsBetter, figure, exceeded)));
    }

    // Better than the worse end is enough; the worse end itself is only kept.
    [Theory]
    [InlineData("90", "- - - -", "b b b b")]
    [InlineData("91", "b b b b", "b b b b")]
    [InlineData("109", "b b b b", "b b b b")]
    [InlineData("110", "b b b b", "- - - -")]
    [InlineData("[90,100]", "- - - -", "b b b b")]
    [InlineData("(90,100]", "b b b b", "b b b b")]
    [InlineData("[100,110]", "b b b b", "- - - -")]
    [InlineData("[100,110)", "b b b b", "b b b b")]
    public void Compare_BetterThanTheWorseEnd_IsBeyondInside(string figure, string higher, string lower)
    {
        var inside = JudgementPolicy.Literal with { Name = "inside", Bands = BandConvention.ExceededInside };
        Assert.Equal(higher, Beyond(EachBand(Polarity.HigherIsBetter, figure, inside)));
        Assert.Equal(lower, Beyond(EachBand(Polarity.LowerIsBetter, figure, inside)));
    }

    // The policy decides only where one value equals a strict end: the four bands as above.
    [Theory]
    [InlineData("90", "- a - a")]
    [InlineData("110", "- - a a")]
    [InlineData("100", "- - - -")]
    [InlineData("[90,100]", "- - - -")]
    public void Compare_ExactlyAStrictEnd_SaysThatThePolicyDecides(string figure, string expected) =>
        Assert.Equal(expected, string.Join(' ', EachBand(Polarity.Neutral, figure, JudgementPolicy.Literal).Select(static one => one.IsAtBound ? "a" : "-")));

    private static IEnumerable<Comparison> EachBand(Polarity polarity, string figure, JudgementPolicy policy) =>
    [
        Of(Band(polarity, Comparator.AtLeast, Comparator.AtMost), figure, policy),
        Of(Band(polarity, Comparator.GreaterThan, Comparator.AtMost), figure, policy),
        Of(Band(polarity, Comparator.AtLeast, Comparator.LessThan), figure, policy),
        Of(Band(polarity, Comparator.GreaterThan, Comparator.LessThan), figure, policy),
    ];

    private static string Answers(IEnumerable<Comparison> comparisons) =>
        string.Join(' ', comparisons.Select(static one => one.Kept == Truth.Yes ? "Y" : one.Kept == Truth.No ? "N" : "?"));

    private static string Beyond(IEnumerable<Comparison> comparisons) => string.Join(' ', comparisons.Select(static one => one.IsBeyond ? "b" : "-"));

    private static Comparison Of(Target target, string figure, JudgementPolicy policy)
    {
        var values = Values(figure);
        var bounded = BoundedFigure.Of(target, target.ExactBounds!, values, values);
        return Comparison.Of(bounded, in bounded.Figure, PolicyConventions.Of(policy));
    }

    // "100", "[90,100)", "(,100]".
    private static Interval Values(string text)
    {
        if (text[0] is not ('[' or '('))
        {
            return Interval.Exactly(Number(text)!.Value);
        }

        var ends = text[1..^1].Split(',');
        return new Interval(Number(ends[0]), text[0] == '(', Number(ends[1]), text[^1] == ')');
    }

    private static Fraction? Number(string text) => text.Length == 0 ? null : Fraction.From(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static LevelTarget Level(Comparator comparator, decimal bound = 100m) =>
        LevelTarget.From(Measured(Polarity.Neutral), Bound.Of(comparator, Person.Of(bound))).AsT0;

    private static BandTarget Band(Polarity polarity, Comparator lower, Comparator upper) =>
        BandTarget.From(Measured(polarity), Bound.Of(lower, Person.Of(90m)), Bound.Of(upper, Person.Of(110m))).AsT0;

    private static Unit Person => CountUnits.Person;

    private static Indicator Measured(Polarity polarity, Unit? unit = null) => new()
    {
        Code = IndicatorCode.Of("people"),
        Name = BilingualName.Of("Số người", "People"),
        Unit = unit ?? Person,
        OverTime = OverTime.Stock,
        Polarity = polarity,
    };
}
