using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>Everything that is printed on a terminal, in the width of the terminal.</summary>
public sealed class WidthTests
{
    private static readonly Scorecard July = Judged(new LocalDate(2023, 7, 30));

    private static readonly (string Name, Func<Language, int, string> Render)[] Texts =
    [
        ("scorecard", static (language, width) => ScorecardText.Render(July, language, width)),
        ("table", static (language, width) => ResultTable.Of(July, language).ToText(width)),
        ("table after the year", static (language, width) => ResultTable.Of(Judged(new LocalDate(2024, 1, 31)), language).ToText(width)),
        ("outlook", static (language, width) => OutlookText.Render(July, language, width)),
        ("outlook of a line", static (language, width) => OutlookText.Explain(July.Outlooks()[3], language, width)),
        ("explanation", static (language, width) => JudgementText.Explain(July["budget-revenue"], language, width)),
        ("comparison", static (language, width) => ComparisonText.Render(
            ScorecardComparison.Between(Judged(new LocalDate(2023, 3, 2)), July), language, width)),
        ("plan", static (language, width) => PlanText.Render(July.Plan, language, width)),
        ("check", static (language, width) => FindingText.Render(PlanAudit.Check(July.Plan), July.Plan, language, width)),
        ("rule", static (language, width) => RuleText.Explain(July.RuleOutcomes[0], language, width)),
        ("owed", static (language, width) => ObligationText.Render(CalendarSnapshots.Owed(), language, width)),
        ("year", static (language, width) => CalendarText.Render(
            ReportingRegimes.Decree09Of2019, (PlanYear.Of(2026), ReportingLevel.Province), VietnamDaysOff.Calendar, language, width)),
        ("year without deadlines", static (language, width) => CalendarText.Render(
            ReportingRegimes.Decree09Of2019, (PlanYear.Of(2023), ReportingLevel.Town), VietnamDaysOff.Calendar, language, width)),
    ];

    public static TheoryData<string> Names => [.. Texts.Select(static text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_AnyWidth_NoLineIsWider(string name)
    {
        var render = Texts.Single(text => text.Name == name).Render;
        foreach (var language in Language.All)
        {
            Assert.All([40, 60, 80, 100, 120, 130, 200], width =>
                Assert.All(render(language, width).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_NarrowerThanAnyTable_IsRefused(string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Texts.Single(text => text.Name == name).Render(Language.English, 39));

    // The percentage stands beside its figure, every word of a cell is whole, and nothing is left out.
    [Fact]
    public void Scorecard_EightyColumns_KeepsEveryFact()
    {
        var text = ScorecardText.Render(July, Language.Vietnamese, 80);
        Assert.Contains("Số liệu mới", text, StringComparison.Ordinal);
        Assert.Contains("102,87%", text, StringComparison.Ordinal);
        Assert.Contains("trên 192.500", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Biểu in thu gọn", text, StringComparison.Ordinal);
    }

    // First what nothing fills, then the words, then other years; the unit joins the plan and the figure of the period the total.
    [Fact]
    public void Table_EightyColumns_LeavesOutInOrderAndSaysSo()
    {
        var text = ResultTable.Of(July, Language.Vietnamese).ToText(80);
        Assert.Contains("trên 192.500 │", text, StringComparison.Ordinal);
        Assert.Contains(" 102,87 │", text, StringComparison.Ordinal);
        Assert.Contains("Biểu in thu gọn theo khổ trang, không có cột: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ĐVT", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi chú ", text.Split("Biểu in thu gọn")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ColumnThatNothingFills_GoesBeforeAnyOther()
    {
        var table = new TextTable(
            new TextTable.Column("A", 20), new TextTable.Column("B", 20) { Leaves = 1 }, new TextTable.Column("C", 20) { Leaves = 2 });
        table.Heading("");
        table.Row(["twenty letters wide!"], ["..."], ["nineteen letters .."]);
        table.Row(["a"], ["–"], ["c"]);
        var page = new Page(43);
        table.WriteTo(page, Language.English);
        Assert.Equal(
            "─────────────────────┬────────────────────\nA                    │ C\n─────────────────────┼────────────────────\n"
            + "twenty letters wide! │ nineteen letters ..\na                    │ c\n─────────────────────┴────────────────────\n"
            + "Columns left out to fit 43 characters a\nline: B.\n",
            page.ToString());
    }

    private static Scorecard Judged(LocalDate day) =>
        PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownBy(day), day, JudgementPolicy.Literal);
}
