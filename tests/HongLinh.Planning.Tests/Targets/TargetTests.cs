using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Tests.Targets;

public sealed class TargetTests
{
    private static readonly Indicator<Money> Revenue =
        Indicator<Money>.Define("revenue", BilingualName.Of("Thu", "Revenue"), Money.MillionDong, OverTime.Stock);
    private static readonly Indicator<Share> Poverty = Indicator<Share>.Define("poverty", BilingualName.Of("Nghèo", "Poverty"), Share.Percent, OverTime.Stock);
    private static readonly Indicator<Things> Schools =
        Indicator<Things>.Define("schools", BilingualName.Of("Trường", "Schools"), Things.Counted("school", "trường", "schools"), OverTime.Stock);

    // below, at and above the bound.
    [Theory]
    [InlineData("gt", false, false, true)]
    [InlineData("ge", false, true, true)]
    [InlineData("lt", true, false, false)]
    [InlineData("le", true, true, false)]
    [InlineData("eq", false, true, false)]
    public void Admits_FigureAgainstBound_ByComparator(string code, bool below, bool at, bool above)
    {
        Assert.True(Comparator.TryFromCode(code, out var comparator));
        Assert.Equal((below, at, above), (comparator.Admits(-7), comparator.Admits(0), comparator.Admits(7)));
    }

    [Theory]
    [InlineData("gt", true, 1, "ge")]
    [InlineData("ge", false, 1, "ge")]
    [InlineData("lt", true, -1, "le")]
    [InlineData("le", false, -1, "le")]
    [InlineData("eq", false, 0, "eq")]
    public void Comparator_StrictDirectionInclusive(string code, bool strict, int direction, string inclusive)
    {
        Assert.True(Comparator.TryFromCode(code, out var comparator));
        Assert.Equal((strict, direction, inclusive), (comparator.IsStrict, comparator.Direction, comparator.Inclusive.Code));
    }

    // The widest change, 140 thousand million million million million persons, is larger than any decimal.
    [Fact]
    public void Review_ChangeBetweenLimitsFurtherApartThanADecimal_IsJudged()
    {
        var line = LineText.Read("line-1: stock person changes <= -5");
        var indicator = line.Indicator with { Limits = NaturalLimits.Between(-70_000_000_000_000_000_000_000_000_000m, 70_000_000_000_000_000_000_000_000_000m) };
        var wide = ChangeTarget.From(indicator, Bound.Of(Comparator.AtMost, indicator.Unit.Of(-5m)), GrowthBase.SamePeriodLastYear).AsT0;
        var plan = Plan.Create(Town.Header, [Town.GroupOf("a", line with { Target = wide })]).Value;
        Assert.Equal(Verdict.NotMet, Town.Review(plan, "line-1: Y +7", "2024-01-31").Judgements[0].Verdict);
    }

    public static TheoryData<string, Target> Written => new()
    {
        { "level revenue gt 5 billion-dong", Target.GreaterThan(Revenue, Money.BillionDong.Of(5m)) },
        { "level revenue ge 5 million-dong", Target.AtLeast(Revenue, Money.MillionDong.Of(5m)) },
        { "level poverty lt 2.32 percent", Target.LessThan(Poverty, Share.Percent.Of(2.32m)) },
        { "level poverty le 23.2 per-mille", Target.AtMost(Poverty, Share.PerMille.Of(23.2m)) },
        { "level revenue eq 0 dong", Target.EqualTo(Revenue, Money.Dong.Of(0m)) },
        { "band revenue ge 1 million-dong, le 2 million-dong", Target.Between(Revenue, Money.MillionDong.Of(1m), Money.MillionDong.Of(2m)) },
        { "near poverty 4 percent +- 0.5 percent", Target.Near(Poverty, Share.Percent.Of(4m), Share.Percent.Of(0.5m)) },
        { "growth revenue gt 13 percent on previous-year", Target.Growth(Revenue, Comparator.GreaterThan, Share.Percent.Of(13m), GrowthBase.PreviousYear) },
        { "change poverty le -0.5 percentage-point on previous-year",
            Target.Change(Poverty, Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(-0.5m), GrowthBase.PreviousYear) },
        { "coverage schools 5/6", Target.Coverage(Schools, 5, 6) },
        { "named-items schools [A, B]", NamedItemsTarget.Of(Schools, [NamedItem.Of("A"), NamedItem.Of("B", "note")]) },
        { "milestone schools by 2023-06-30", MilestoneTarget.Of(Schools, new LocalDate(2023, 6, 30)) },
        { "rank schools 10 of 63", RankTarget.Within(Schools, 10, 63) },
        { "not-assessable schools because no-quantity", NotAssessableTarget.Because(Schools, NotAssessableReason.NoQuantity) },
        { "all-of poverty [level poverty lt 2 percent, level poverty gt 1 percent]",
            AllOfTarget.Of([Target.LessThan(Poverty, Share.Percent.Of(2m)), Target.GreaterThan(Poverty, Share.Percent.Of(1m))]) },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void ToString_EachCase_NamesCaseIndicatorAndQuantity(string text, Target target)
    {
        Assert.Equal(text, target.ToString());
        Assert.StartsWith(target.Kind.Code, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_SameAmountInAnotherScale_IsTheSameTarget()
    {
        Assert.Equal(Target.AtLeast(Revenue, Money.BillionDong.Of(192.5m)), Target.AtLeast(Revenue, Money.MillionDong.Of(192_500m)));
        Assert.NotEqual<Target>(Target.AtLeast(Revenue, Money.BillionDong.Of(5m)), Target.GreaterThan(Revenue, Money.BillionDong.Of(5m)));
    }

    [Fact]
    public void From_BoundOfAnotherKind_IsRefusedWithReason()
    {
        var hectares = Bound.Of(Comparator.AtLeast, LineText.UnitOf("hectare").Of(5m));
        Assert.Equal("ha", LevelTarget.From(Revenue, hectares).AsT1.Given.Symbol);
        Assert.True(BandTarget.From(Revenue, hectares, Bound.Of(Comparator.AtMost, LineText.UnitOf("hectare").Of(6m))).IsT1);
        Assert.True(NearTarget.From(Revenue, hectares.Value, hectares.Value).IsT1);
        Assert.True(GrowthTarget.From(Revenue, hectares, GrowthBase.PreviousYear).IsT1);
        // A change of a share is in points: 0,5% would be a share of what?
        Assert.True(ChangeTarget.From(Poverty, Bound.Of(Comparator.AtMost, UnitCatalogue.Percent.Of(-0.5m)), GrowthBase.PreviousYear).IsT1);
    }

    [Fact]
    public void Of_NonsenseOfTheAuthor_Throws()
    {
        var (one, two) = (Bound.Of(Comparator.AtLeast, UnitCatalogue.Percent.Of(1m)), Bound.Of(Comparator.AtMost, UnitCatalogue.Percent.Of(2m)));
        Assert.Throws<ArgumentException>(() => BandTarget.From(Poverty, two, one));
        Assert.Throws<ArgumentException>(() => Target.Between(Poverty, Share.Percent.Of(2m), Share.Percent.Of(1m)));
        Assert.Throws<ArgumentException>(() => Target.Near(Poverty, Share.Percent.Of(4m), Share.Percent.Of(-1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.Coverage(Schools, 7, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.Coverage(Schools, -1, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Target.Coverage(Schools, 0, 0));
        Assert.Throws<ArgumentException>(() => NamedItemsTarget.Of(Schools, []));
        Assert.Throws<ArgumentException>(() => NamedItemsTarget.Of(Schools, [NamedItem.Of("A"), NamedItem.Of("A", "again")]));
        Assert.Throws<ArgumentException>(static () => NamedItem.Of(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => RankTarget.Within(Schools, 64, 63));
        Assert.Throws<ArgumentOutOfRangeException>(() => RankTarget.Within(Schools, 0, 63));
        var level = Target.LessThan(Poverty, Share.Percent.Of(2m));
        Assert.Throws<ArgumentException>(() => AllOfTarget.Of([level]));
        Assert.Throws<ArgumentException>(() => AllOfTarget.Of([level, AllOfTarget.Of([level, level])]));
        Assert.Throws<ArgumentNullException>(static () => MilestoneTarget.Of(null!, default));
    }

    [Theory]
    [InlineData("revenue", true)]
    [InlineData("r2-d2", true)]
    [InlineData("", false)]
    [InlineData("2r", false)]
    [InlineData("Revenue", false)]
    [InlineData("thu ngân sách", false)]
    [InlineData("revenue\n", false)]
    [InlineData("revenue ", false)]
    public void IndicatorCode_Text_IsLowerCaseAscii(string text, bool accepted)
    {
        if (accepted)
        {
            Assert.Equal(text, IndicatorCode.Of(text).ToString());
        }
        else
        {
            Assert.Throws<ArgumentException>(() => IndicatorCode.Of(text));
        }
    }

    [Fact]
    public void NaturalLimits_LargestBelowSmallest_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => NaturalLimits.Between(2m, 1m));
        Assert.Equal(["..", "0..", "0.. whole", "0..100", "-100..100"],
            [NaturalLimits.None.ToString(), NaturalLimits.NotNegative.ToString(), NaturalLimits.Count.ToString(), NaturalLimits.Percentage.ToString(),
                NaturalLimits.Between(-100m, 100m).ToString()]);
    }

    [Fact]
    public void With_UnitOfAnotherKind_Throws() =>
        Assert.Throws<ArgumentException>(static () => Revenue.With(static indicator => indicator with { Unit = UnitCatalogue.Percent }));
}
