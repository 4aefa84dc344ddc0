using System.Xml.Linq;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Pages;

public sealed class YearChartTests
{
    private static readonly Indicator<Money> Investment =
        SmallPlan.Define("investment", "Vốn đầu tư", "Investment", Money.BillionDong).With(static i => i with { OverTime = OverTime.Flow });

    // The plot is 342 by 160 with its corner at 60, 182; the most is 110, so five steps of 25 up to 125. Half of the year lies
    // at 60 + 171 = 231, a quarter at 145,5; 20 of 125 is 25,6 up: 156,4; 50 is 64 up: 118; 100 is 128 up: 54; 100/12 is 10,7 up: 171,3.
    [Fact]
    public void Draw_HalfTheYear_PutsThePointsWhereTheyBelong()
    {
        var chart = Chart(Card(null, (3, 20m), (6, 50m)), Language.Vietnamese);
        Assert.Equal(["M60 182L145.5 156.4L231 118"], Paths(chart, "actual"));
        Assert.Equal("M60 54h342", Paths(chart, "bound").Single());
        Assert.StartsWith("M60 182L88.5 171.3L", Paths(chart, "planned").Single(), StringComparison.Ordinal);
        Assert.EndsWith("L402 54", Paths(chart, "planned").Single(), StringComparison.Ordinal);
    }

    // 20 in the first quarter, 30 in the second: 50 + 6 × 20/3 = 90 to 50 + 6 × 10 = 110, 100 in the middle of the run rate.
    [Fact]
    public void Draw_TwoFigures_ShowTheIntervalAtDecember()
    {
        var chart = Chart(Card(null, (3, 20m), (6, 50m)), Language.Vietnamese);
        Assert.Single(Paths(chart, "whisker"), static path => path.StartsWith("M402 ", StringComparison.Ordinal) && path.Split("m-5 0h10").Length == 3);
        Assert.Contains("Ước cả năm: 100 tỷ đồng", chart.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.Contains("từ 90 đến 110 tỷ đồng", chart.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    // One figure shows no spread: its lower end is known, the upper one has no bar.
    [Fact]
    public void Draw_OneFigure_LeavesTheUpperEndOpen() =>
        Assert.Single(Paths(Chart(Card(null, (6, 50m)), Language.Vietnamese), "whisker"), static path => path.Split("m-5 0h10").Length == 2);

    [Fact]
    public void Draw_Label_SaysWhatTheChartShows()
    {
        var chart = Chart(Card(null, (3, 20m), (6, 50m)), Language.Vietnamese);
        Assert.StartsWith(
            "Kế hoạch cả năm: trên 100 tỷ đồng. Thực hiện lũy kế (tỷ đồng): hết tháng 3: 20; hết tháng 6: 50. Kế hoạch lũy kế đến hết tháng 6: 50 tỷ đồng. ",
            chart.Attribute("aria-label")!.Value, StringComparison.Ordinal);
        Assert.StartsWith(
            "Plan for the year: more than 100 billion dong. Running total (billion dong): the end of March: 20; the end of June: 50. Planned to the end of "
            + "June: 50 billion dong. ",
            Chart(Card(null, (3, 20m), (6, 50m)), Language.English).Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "0,20,40,60,80,100,50,100 tỷ đồng,T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12")]
    [InlineData("en", "0,20,40,60,80,100,50,100 billion dong,Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec")]
    public void Draw_Axis_NamesTheMonths(string code, string names)
    {
        Assert.True(Language.TryFromCode(code, out var language));
        var texts = ScorecardPageTests.Of(Chart(Card(null, (6, 50m)), language), "text").Select(static text => text.Value);
        Assert.Equal(names.Split(',').Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Note_UndeclaredPhasing_IsSaidUnderTheChart()
    {
        Assert.Equal(
            "Đúng tiến độ đến hết tháng 6: 100,00% kế hoạch lũy kế; khả năng hoàn thành: chưa rõ. Đường kế hoạch: không phân kỳ, tạm chia đều theo tháng.",
                NoteOf(Card(null, (6, 50m))));
        Assert.EndsWith(
            "Đường kế hoạch: theo tỷ trọng từng tháng đã khai báo.",
            NoteOf(Card(Phasing.ProfileInPercent([40m, 15m, 0m, 0m, 25m, 10m, 5m, 5m, 0m, 0m, 0m, 0m]), (6, 50m))), StringComparison.Ordinal);
    }

    // A limit on spending: 30 of at most 100 by June is within the plan, and a percent of it would read as if more were better.
    [Fact]
    public void Note_Limit_HasNoPercent() => Assert.StartsWith(
        "Trong mức kế hoạch đến hết tháng 6; khả năng hoàn thành", NoteOf(Card(Target.AtMost, null, (6, 30m))), StringComparison.Ordinal);

    // Nothing falls below the frame and nothing is cut off at its top.
    [Fact]
    public void Draw_NegativeTotal_HasItsAxisAtNought()
    {
        var chart = Chart(Card(null, (6, -50m)), Language.Vietnamese);
        Assert.DoesNotContain('-', Paths(chart, "actual").Single());
    }

    [Fact]
    public void Write_FlowWithoutACourse_SaysWhyItIsNotDrawn()
    {
        var plan = SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(Investment, Money.BillionDong.Of(100m))));
        var card =
            SmallPlan.Judge(
            plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal,
            SmallPlan.Report("investment", ReportedBound.GreaterThan(Money.BillionDong.Of(40m))));
        var page = ScorecardPageTests.Page(card, Language.Vietnamese);
        Assert.Contains(ScorecardPageTests.Of(page, "p"), static text => text.Value == "Không lập biểu đồ: Vốn đầu tư, vì số liệu không phải là một con số cụ thể.");
        Assert.Empty(ScorecardPageTests.Of(page, "figure"));
    }

    // 50 of 100 planned by the end of June: the scale ends at 100, so the triangle of the bullet stands at 160 × 1/2 = 80.
    [Fact]
    public void Bullet_Flow_MarksThePace()
    {
        var page = ScorecardPageTests.Page(Card(null, (6, 40m)), Language.Vietnamese);
        var bullet = ScorecardPageTests.Of(page, "svg").First(static svg => svg.Attribute("class")?.Value == "bullet");
        Assert.Equal(["M80 19l4 5h-8z"], Paths(bullet, "pace"));
        Assert.Contains("Kế hoạch lũy kế đến hết tháng 6: 50 tỷ đồng.", bullet.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    private static string NoteOf(Scorecard card) =>
        ScorecardPageTests.Of(ScorecardPageTests.Of(ScorecardPageTests.Page(card, Language.Vietnamese), "figure").Single(), "p").Single().Value;

    private static XElement Chart(Scorecard card, Language language) =>
        ScorecardPageTests.Of(ScorecardPageTests.Page(card, language), "svg").Single(static svg => svg.Attribute("class")?.Value == "year");

    private static IEnumerable<string> Paths(XElement svg, string kind) =>
        ScorecardPageTests.Of(svg, "path").Where(path => path.Attribute("class")?.Value == kind).Select(static path => path.Attribute("d")!.Value);

    private static Scorecard Card(Phasing? phasing, params (int Month, decimal Billion)[] totals) => Card(Target.GreaterThan, phasing, totals);

    private static Scorecard Card(
        Func<Indicator<Money>, Quantity<Money>, Target> target, Phasing? phasing, params (int Month, decimal Billion)[] totals)
    {
        var indicator = totals.Any(static total => total.Billion < 0m) ? Investment.With(static i => i with { Limits = NaturalLimits.Between(null, null) })
            : Investment;
        var line = SmallPlan.Line(1, target(indicator, Money.BillionDong.Of(100m))) with { Phasing = phasing };
        return SmallPlan.Judge(SmallPlan.Create(line), new LocalDate(2023, 7, 30), JudgementPolicy.Literal,
            [.. totals.Select(
                static total =>
                SmallPlan.Report(
                "investment", ReportedExact.Of(Money.BillionDong.Of(total.Billion)), ReportingPeriod.YearToDate(SmallPlan.Year, total.Month)))]);
    }
}
