using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Rules;

// Yes, no and unknown for every condition on single figures.
public sealed class ConditionTests
{
    private static readonly Term It = Term.Latest(Asked.It);
    private static readonly Condition Ge100 = It.AtLeast(Asked.Billion.Of(100m));
    private static readonly Condition Yes = Term.Constant(Asked.Billion.Of(1m)).AtLeast(Asked.Billion.Of(1m));
    private static readonly Condition No = Term.Constant(Asked.Billion.Of(1m)).AtLeast(Asked.Billion.Of(2m));
    private static readonly Condition Unknown = Term.Latest(Asked.Other).AtLeast(Asked.Billion.Of(1m));

    public static TheoryData<string, string, string> Comparisons => new()
    {
        { "ge", "H1 100", "yes" },
        { "ge", "H1 100000 million-dong", "yes" },
        { "ge", "H1 99.999", "no" },
        { "gt", "H1 100", "no" },
        { "gt", "H1 >100", "yes" },
        { "ge", "H1 >99", "unknown: figure-imprecise" },
        { "ge", "H1 <100", "no" },
        { "le", "H1 <100", "yes" },
        { "lt", "H1 99..100", "unknown: figure-imprecise" },
        { "lt", "H1 98..99", "yes" },
        { "le", "H1 101..102", "no" },
        { "eq", "H1 100", "yes" },
        { "eq", "H1 99..101", "unknown: figure-imprecise" },
        { "eq", "H1 >100", "no" },
        { "ge", "H1 words", "unknown: words-only" },
        { "ge", "H1 nothing-to-report", "unknown: absence-stated" },
        { "ge", "", "unknown: no-figure" },
        { "ge", "H1 5 hectare", "unknown: unit-mismatch" },
        { "ge", "H1 100; H1 101", "unknown: two-figures" },
    };

    public static TheoryData<string, string> Bands => new()
    {
        { "H1 60", "yes" },
        { "H1 61.5", "yes" },
        { "H1 62", "no" },
        { "H1 59", "no" },
        { "H1 60..61", "yes" },
        { "H1 61..62", "unknown: figure-imprecise" },
        { "H1 >62", "no" },
        { "H1 words", "unknown: words-only" },
    };

    public static TheoryData<string, string> Whole => new()
    {
        { "H1 54", "yes" },
        { "H1 54.5", "no" },
        { "H1 1.5 thousand-person", "yes" },
        { "H1 61.2..61.8", "no" },
        { "H1 61..62", "unknown: figure-imprecise" },
        { "H1 -1.8..-1.2", "no" },
        { "H1 >61", "unknown: figure-imprecise" },
        { "", "unknown: no-figure" },
    };

    public static TheoryData<Condition, string> Connectives => new()
    {
        { Condition.AllOf(Yes, Yes), "yes" },
        { Condition.AllOf(Yes, Unknown), "unknown: no-figure" },
        { Condition.AllOf(Unknown, No), "no" },
        { Condition.AnyOf(No, Unknown, Yes), "yes" },
        { Condition.AnyOf(No, Unknown), "unknown: no-figure" },
        { Condition.AnyOf(No, No), "no" },
        { Condition.AtLeast(2, Yes, Unknown, Yes), "yes" },
        { Condition.AtLeast(2, Yes, Unknown, No), "unknown: no-figure" },
        { Condition.AtLeast(2, No, Unknown, No), "no" },
        { Condition.Not(Yes), "no" },
        { Condition.Not(No), "yes" },
        { Condition.Not(Unknown), "unknown: no-figure" },
        { Condition.OnlyWhen(Yes, No), "no" },
        { Condition.OnlyWhen(No, No), "yes" },
        { Condition.OnlyWhen(Unknown, No), "unknown: no-figure" },
        { Condition.OnlyWhen(Unknown, Yes), "yes" },
    };

    public static TheoryData<string, string> Reports => new()
    {
        { "H1 100", "yes" },
        { "H1 >100", "yes" },
        { "H1 +13%", "yes" },
        { "M03 5", "yes" },
        { "", "no" },
        { "H1 words", "no" },
        { "H1 withheld", "no" },
        { "H1 100; H1 101", "unknown: two-figures" },
    };

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Compare_Figure_AnswersWhereAllValuesAgree(string comparator, string reports, string answer)
    {
        Assert.True(Comparator.TryFromCode(comparator, out var by), comparator);
        Assert.Equal(answer, Asked.Stocks(It.Is(by, Term.Constant(Asked.Billion.Of(100m))), reports));
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void Within_Figure_AnswersWhereAllValuesAgree(string reports, string answer) => Assert.Equal(answer, Asked.Stocks(
        Condition.Within(It, Bound.Of(Comparator.AtLeast, Asked.Billion.Of(60m)), Bound.Of(Comparator.LessThan, Asked.Billion.Of(62m))), reports));

    [Theory]
    [MemberData(nameof(Whole))]
    public void Whole_Figure_CountsInTheUnit(string reports, string answer)
    {
        var people = Asked.Of("it: stock person > 1");
        Assert.Equal(answer, Asked.Run(WholeCondition.Of(It, people.Unit), reports, [people]).Says());
    }

    [Theory]
    [MemberData(nameof(Connectives))]
    public void Connectives_Parts_FollowKleene(Condition condition, string answer) => Assert.Equal(answer, Asked.Stocks(condition, ""));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Reported_Figure_IsThereOrNot(string reports, string answer) => Assert.Equal(answer, Asked.Flows(Condition.Reported(Asked.It), reports));

    // What decides first does not hide what comes after it.
    [Fact]
    public void Run_DecidedByTheFirstPart_NamesEveryPartWithItsOperands()
    {
        var outcome = Asked.Run(Condition.AnyOf(Ge100, Unknown, No), "H1 198.018", [Asked.Stock]);
        Assert.Equal((Truth.Yes, 3), (outcome.Truth, outcome.Condition.Parts.Count));
        Assert.Equal(
            ["it[latest] = 99009/500 billion-dong, 100 billion-dong = 100 billion-dong", "other[latest] = ?, 1 billion-dong = 1 billion-dong",
                "1 billion-dong = 1 billion-dong, 2 billion-dong = 2 billion-dong"],
            outcome.Condition.Parts.Select(static part => string.Join(", ", part.Operands.Select(static operand => operand.ToString()))));
        Assert.Equal(["other[latest]: no-figure"], outcome.Unknowns.Select(static fact => fact.ToString()));
    }

    [Fact]
    public void Run_FigureInAnotherUnit_IsShownInThatOfTheRule()
    {
        var operand = Asked.Run(Ge100, "H1 198018 million-dong", [Asked.Stock]).Condition.Operands[0];
        Assert.Equal(("198018 million-dong", "198.018 billion-dong"), (operand.Reports[0].Reported.ToString(), operand.Value!.Exact!.Value.ToString()));
    }

    [Fact]
    public void Run_TwoKinds_SaysWhichUnitsDoNotGoTogether()
    {
        var fact = Assert.Single(Asked.Run(It.AtLeast(UnitCatalogue.Percent.Of(5m)), "H1 100", [Asked.Stock]).Unknowns);
        Assert.Equal("billion-dong is not percent: different-dimension", fact.Mismatch!.ToString());
        Assert.Equal("it[latest]: unit-mismatch (billion-dong is not percent: different-dimension)", fact.ToString());
    }

    [Fact]
    public void Factories_Misuse_IsRefused()
    {
        var (low, high) = (Bound.Of(Comparator.AtLeast, Asked.Billion.Of(2m)), Bound.Of(Comparator.AtMost, Asked.Billion.Of(1m)));
        Assert.Throws<ArgumentException>(() => Condition.Within(It, low, high));
        Assert.Throws<ArgumentException>(() => Condition.Within(It, high, low));
        Assert.Throws<ArgumentException>(static () => Condition.AllOf());
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.AtLeast(0, Yes));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.AtLeast(2, Yes));
        Assert.Throws<ArgumentException>(static () => NotCopiedCondition.Of(FigureTerm.Of(Asked.It, PeriodChoice.BeforeLatest)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.NotCopied(Asked.It, 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.NoOutlier(Asked.It, 2));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.NoUnitSlip(Asked.It, null, 99m));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Condition.NoOutlier(Asked.It, 3, 0m));
        Assert.Throws<ArgumentException>(static () => Condition.AllOf(Yes, null!));
        Assert.Throws<ArgumentException>(static () => Condition.AnyOf(null!, Yes));
        Assert.Throws<ArgumentException>(
            () => Condition.Within(It, Bound.Of(Comparator.AtMost, Asked.Billion.Of(1m)), Bound.Of(Comparator.AtMost, Asked.Billion.Of(2m))));
        Assert.Throws<ArgumentException>(
            () => Condition.Within(It, Bound.Of(Comparator.AtLeast, Asked.Billion.Of(1m)), Bound.Of(Comparator.AtLeast, Asked.Billion.Of(2m))));
        Assert.Throws<ArgumentException>(() => Condition.Within(It, low, Bound.Of(Comparator.AtMost, UnitCatalogue.Percent.Of(3m))));
    }

    // Two kinds are not compared, although 100 is more than 5 and 100 is a whole number.
    [Fact]
    public void Run_TwoKinds_IsUnknownForEveryComparison()
    {
        var (percent, person) = (UnitCatalogue.Percent, CountUnits.Person);
        Condition[] conditions =
        [
            It.AtLeast(percent.Of(5m)), It.AtMost(percent.Of(5m)), Condition.Whole(It, person),
            Condition.Within(It, Bound.Of(Comparator.AtLeast, person.Of(1m)), Bound.Of(Comparator.AtMost, person.Of(100m))),
        ];
        Assert.All(conditions, static condition => Assert.Equal("unknown: unit-mismatch", Asked.Stocks(condition, "H1 100")));
    }

    // The unit of the constant is that of the rule; of two figures, the unit of the second.
    [Theory]
    [InlineData("constant", "100 billion-dong, 198.018 billion-dong")]
    [InlineData("other", "198.018 billion-dong, 4 billion-dong")]
    public void Run_ConstantOrFigureOnTheRight_IsShownInOneUnit(string left, string shown)
    {
        var condition = left == "constant"
            ? Term.Constant(Asked.Billion.Of(100m)).Is(Comparator.AtMost, It)
            : It.Is(Comparator.AtLeast, Term.Latest(Asked.Other));
        var operands = Asked.Run(condition, "H1 198018 million-dong; other: H1 4", [Asked.Stock]).Condition.Operands;
        Assert.Equal(shown, string.Join(", ", operands.Select(static operand => operand.Value!.Exact!.Value.ToString())));
    }

    // What is answered leaves nothing open: "hơn 100" is certainly at least 100, and no report is no report.
    [Fact]
    public void Run_AnsweredCondition_LacksNothing()
    {
        Assert.Empty(Asked.Run(Ge100, "H1 >100", [Asked.Stock]).Unknowns);
        Assert.Empty(Asked.Run(Condition.Reported(Asked.It), "", [Asked.Flow]).Unknowns);
        var operand = Assert.Single(Asked.Run(Condition.Reported(Asked.It), "M01 5", [Asked.Flow]).Condition.Operands);
        Assert.Equal("it[latest] = 5 billion-dong", operand.ToString());
    }

    [Theory]
    [InlineData("M01 5", "no")]
    [InlineData("H1 5", "yes")]
    public void Reported_NamedPeriod_IsThatPeriod(string reports, string answer) => Assert.Equal(
        answer, Asked.Flows(Condition.Reported(Asked.It, ReportingPeriod.Half(Evaluation.LineText.Year, 1)), reports));

    [Theory]
    [InlineData("H1 1.2..1.8 thousand-person", "no")]
    [InlineData("H1 1.2..2.1 thousand-person", "unknown: figure-imprecise")]
    [InlineData("H1 1.5 thousand-person", "no")]
    public void Whole_InThousands_CountsThousands(string reports, string answer) => Assert.Equal(
        answer, Asked.Run(Condition.Whole(It, Evaluation.LineText.UnitOf("thousand-person")), reports, [Asked.Of("it: stock person > 1")]).Says());

    // What is just allowed: a band of one value, all of the parts, one part of two.
    [Fact]
    public void Factories_AtTheirLimits_AreAccepted()
    {
        var two = Asked.Billion.Of(2m);
        var point = Condition.Within(It, Bound.Of(Comparator.AtLeast, two), Bound.Of(Comparator.AtMost, two));
        Assert.Equal(("yes", "no", "no"), (Asked.Stocks(point, "H1 2"), Asked.Stocks(point, "H1 1.9"), Asked.Stocks(point, "H1 2.1")));
        Assert.Equal("unknown: no-figure", Asked.Stocks(Condition.AtLeast(2, Yes, Unknown), ""));
        Assert.Equal("yes", Asked.Stocks(Condition.AtLeast(1, No, Yes), ""));
        Assert.Equal("no", Asked.Stocks(Condition.NotCopied(Asked.It, 2), "M01 5; M02 5"));
        Assert.Equal("no", Asked.Stocks(Condition.NoUnitSlip(Asked.It, null, 100m), "M01 5; M02 500"));
    }
}
