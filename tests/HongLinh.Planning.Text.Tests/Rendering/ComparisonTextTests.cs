using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>What changed between the two days on which the press published figures, and small changes of each kind.</summary>
public sealed class ComparisonTextTests
{
    private static readonly LocalDate MidYear = new(2023, 7, 30);

    [Fact]
    public Task MarchToJuly_Vietnamese() => Snapshot.Match(ComparisonText.Render(MarchToJuly(), Language.Vietnamese));

    [Fact]
    public Task MarchToJuly_English() => Snapshot.Match(ComparisonText.Render(MarchToJuly(), Language.English));

    // Six figures of July: the points fit no line, the output is sent back, four are new. Counted by hand.
    [Fact]
    public void MarchToJuly_SixLines_ChangedBecauseFiguresCameIn()
    {
        var comparison = MarchToJuly();
        Assert.Equal([1, 3, 4, 5, 7, 8], comparison.Changed.Select(static change => change.Line.Ordinal));
        Assert.Equal(
            ["figure-rejected", "new-figure", "new-figure", "new-figure", "new-figure", "new-figure"],
            comparison.Changed.Select(static change => Assert.Single(change.Causes).Cause.Code));
        // 1.583 ha of 2.570 leave line 5 where 1.565,8 left it: in progress.
        Assert.Equal(["yes", "yes", "yes", "no", "yes", "yes"], comparison.Changed.Select(static change => change.Causes[0].Decides.Code));
        Assert.Equal(18, comparison.Unchanged.Count);
    }

    [Fact]
    public void Render_AnyLanguage_FitsATerminalAndASnapshot() => Assert.All(Language.All, static language =>
    {
        var lines = ComparisonText.Render(MarchToJuly(), language).Split('\n');
        Assert.InRange(lines.Length, 20, 150);
        Assert.All(lines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 130));
    });

    [Fact]
    public void Render_UnderACultureThatFailsWhenTouched_IsTheSame() => Assert.Equal(
        ComparisonText.Render(MarchToJuly(), Language.Vietnamese),
            FailingCulture.Under(static () => ComparisonText.Render(MarchToJuly(), Language.Vietnamese)));

    [Fact]
    public void Render_AmendedTarget_NamesTheDecisionAndItsDay()
    {
        var line = SmallPlan.Line(1, SmallPlan.Targets[0]) with
        {
            Amendments =
            [
                new Amendment
                {
                    From = new LocalDate(2023, 7, 1),
                    Target = Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(200_000m)),
                    Basis = new() { Act = "Nghị quyết số 60/NQ-HĐND" },
                },
            ],
        };
        var text = Compare(SmallPlan.Create(line), Revenue(198.018m), [], new LocalDate(2023, 6, 30));
        Assert.Contains("    Kế hoạch: trên 192.500 triệu đồng → trên 200.000 triệu đồng\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "    Vì chỉ tiêu được điều chỉnh (Nghị quyết số 60/NQ-HĐND, từ ngày 01/07/2023); chỉ riêng thay đổi này đã làm kết quả đánh giá", text,
            StringComparison.Ordinal);
        Assert.EndsWith("Không có chỉ tiêu nào giữ nguyên.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MoreFinalFigureOfTheSameValue_SaysThatOnlyItsStandingChanged()
    {
        var official = Revenue(198.018m) with { Maturity = Maturity.Official };
        var text = Compare(SmallPlan.Create(SmallPlan.Line(1, SmallPlan.Targets[0])), Revenue(198.018m), [official], MidYear);
        Assert.Contains("Số liệu: 198.018 triệu đồng (6 tháng đầu năm, ước) → 198.018 triệu đồng (6 tháng đầu năm, chính thức)", text, StringComparison.Ordinal);
        Assert.Contains(
            "Vì số liệu cùng kỳ đã chính thức hơn: 198.018 triệu đồng (6 tháng đầu năm 2023, chính thức, đến ngày 30/06/2023).", text, StringComparison.Ordinal);
        Assert.DoesNotContain("riêng thay đổi này", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LineAdded_SaysSo()
    {
        var before = SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, SmallPlan.Targets[0])), MidYear, JudgementPolicy.Literal);
        var after =
            SmallPlan.Judge(
            SmallPlan.Create(SmallPlan.Line(1, SmallPlan.Targets[0]), SmallPlan.Line(2, SmallPlan.Targets[2])), MidYear, JudgementPolicy.Literal);
        Assert.Contains("2. Thu gom chất thải rắn\n    Thêm vào kế hoạch: trên 99%; Chưa đủ số liệu (chưa có số liệu).\n",
            ComparisonText.Render(ScorecardComparison.Between(before, after), Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "Bỏ khỏi kế hoạch: trên 99%", ComparisonText.Render(ScorecardComparison.Between(after, before), Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SamePlanTwice_SaysThatNothingChanged()
    {
        var card = SmallPlan.AtMidYear(JudgementPolicy.Literal);
        Assert.Contains("\nUnchanged, 13: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13.\n",
            ComparisonText.Render(ScorecardComparison.Between(card, card), Language.English), StringComparison.Ordinal);
    }

    private static ScorecardComparison MarchToJuly() => ScorecardComparison.Between(Card(new LocalDate(2023, 3, 2)), Card(MidYear));

    private static Scorecard Card(LocalDate asOf)
    {
        var endOfDay = asOf.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() - Duration.Epsilon;
        return PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(endOfDay), asOf, JudgementPolicy.Literal, RuleSet.None);
    }

    private static Observation Revenue(decimal billion) =>
        SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.BillionDong.Of(billion)));

    private static string Compare(Plan plan, Observation report, Observation[] more, LocalDate before) => ComparisonText.Render(
        ScorecardComparison.Between(
            SmallPlan.Judge(plan, before, JudgementPolicy.Literal, report),
            SmallPlan.Judge(plan, MidYear, JudgementPolicy.Literal, [report, .. more])), Language.Vietnamese);
}
