using System.Globalization;
using System.Xml.Linq;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Pages;

public sealed class ScorecardPageTests
{
    private static readonly LocalDate July = new(2023, 7, 30);

    public static TheoryData<string> Codes => [.. Language.All.Select(static language => language.Code)];

    [Fact]
    public void Render_HongLinh_HasItsSectionsInOrder()
    {
        var page = Page(HongLinh(), Language.Vietnamese, Book());
        Assert.Equal(
            ["h1", "h2", "h2", "h2", "h2", "h2"],
            page.Descendants().Select(static element => element.Name.LocalName).Where(static name => name is "h1" or "h2" or "h3"));
        Assert.Equal(["Tổng hợp", "Kết quả từng chỉ tiêu", "Tiến độ trong năm", "Báo cáo chưa gửi", "Ghi chú số liệu"], Texts(page, "h2"));
        Assert.Equal(["Summary", "Results by target", "The year's pace", "Notes on the figures"], Texts(Page(HongLinh(), Language.English), "h2"));
    }

    // 24 lines and the aspiration of line 21; 1 met, 4 in progress, 19 without enough figures.
    [Fact]
    public void Render_HongLinh_CountsAndShowsEveryLine()
    {
        var page = Page(HongLinh(), Language.Vietnamese);
        Assert.Equal(
            ["0", "1", "0", "4", "17", "2"],
            Of(page, "ul").Single().Descendants().Where(static element => element.Name.LocalName == "b").Select(static count => count.Value));
        var numbers = Of(page, "td").Where(static cell => HasClass(cell, "number") && cell.Value.Length > 0).Select(static cell => cell.Value);
        Assert.Equal(Enumerable.Range(1, 24).Select(static number => number.ToString(CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(24, Of(page, "details").Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Render_EveryLanguage_IsAPageForEverybody(string code)
    {
        Assert.True(Language.TryFromCode(code, out var language));
        var page = Page(HongLinh(), language, Book());
        Assert.Equal(code, page.Attribute("lang")!.Value);
        Assert.All(Of(page, "table"), static table => Assert.NotEqual("", Of(table, "caption").Single().Value));
        Assert.All(Of(page, "th"), static head => Assert.Contains(head.Attribute("scope")?.Value, new[] { "col", "row", "rowgroup" }));
        Assert.All(Of(page, "svg"), static svg => Assert.True(
            svg.Attribute("aria-hidden")?.Value == "true" || svg.Attribute("role")?.Value == "img" && svg.Attribute("aria-label")!.Value.Length > 20));
        Assert.All(Of(page, "figure"), static figure => Assert.NotEqual("", Of(figure, "figcaption").Single().Value));
        Assert.Single(Of(page, "main"));
        Assert.Contains(Of(page, "meta"), static meta => meta.Attribute("name")?.Value == "viewport");
    }

    [Fact]
    public void Render_Page_NeedsNothingFromElsewhere()
    {
        var html = ScorecardPage.Render(HongLinh(), Language.Vietnamese, Book());
        Assert.DoesNotContain("://", html.Replace("http://www.w3.org/1999/xhtml", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\r', html);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SameScorecard_GivesTheSameBytesUnderAnyCulture()
    {
        var expected = ScorecardPage.Render(HongLinh(), Language.Vietnamese, Book());
        using (FailingCulture.Use())
        {
            Assert.Equal(expected, ScorecardPage.Render(HongLinh(), Language.Vietnamese, Book()));
        }
    }

    [Fact]
    public void Render_Style_KnowsDarkScreensNarrowOnesAndPaper()
    {
        Assert.Contains("@media (prefers-color-scheme: dark)", PageStyle.Css, StringComparison.Ordinal);
        Assert.Contains("@media print", PageStyle.Css, StringComparison.Ordinal);
        Assert.Contains("size: A4 landscape", PageStyle.Css, StringComparison.Ordinal);
        Assert.Equal(PageStyle.Css.Count(static letter => letter == '{'), PageStyle.Css.Count(static letter => letter == '}'));
    }

    [Fact]
    public void Render_Foot_NamesPolicyAndVersion()
    {
        var foot = Of(Page(HongLinh(), Language.Vietnamese), "footer").Single().Value;
        Assert.Matches(@"Quy ước đánh giá: theo đúng câu chữ\. Lập bằng HongLinh\.Planning [0-9]+\.[0-9]+\.[0-9]+\.", foot);
    }

    // The outlook of the investment is unclear: 1.448 with one figure only.
    [Fact]
    public void Render_Explanation_SaysTheOutlook()
    {
        var details = Of(Page(HongLinh(), Language.Vietnamese), "details").ElementAt(2).Value;
        Assert.Contains("Khả năng hoàn thành: chưa rõ; ước cả năm 1.448 tỷ đồng", details, StringComparison.Ordinal);
        Assert.Contains(
            "Outlook: unclear; projection for the year: 1,448 billion dong", Of(Page(HongLinh(), Language.English), "details").ElementAt(2).Value,
            StringComparison.Ordinal);
    }

    // The reporter of the rules owes the figures; the offices that the plan names owe their reports.
    [Fact]
    public void Render_Owed_NamesWhoOwesWhat()
    {
        var book = Book();
        var rows = Of(Of(Page(HongLinh(), Language.Vietnamese, book), "div").Single(static part => HasClass(part, "owed")), "tr").Skip(1).ToArray();
        Assert.NotEmpty(rows);
        Assert.Equal(book.Owed.Count(), rows.Length);
        Assert.Equal(
            ["Các phòng, ban, đơn vị thuộc UBND thị xã", "Văn phòng HĐND - UBND thị xã", "Văn phòng HĐND và UBND"],
            rows.Select(static row => Of(row, "td").First().Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Render_EmptyGroup_IsShownWithoutRows()
    {
        var plan =
            Plan.Create(
            SmallPlan.Header,
            [new PlanGroup { Mark = "a", Name = BilingualName.Of("Nhóm trống", "Empty"), Words = SourceSpan.Of("II.2.a", 1, "a)"), Lines = [] }]).Value;
        var page = Page(SmallPlan.Judge(plan, July, JudgementPolicy.Literal), Language.Vietnamese);
        Assert.Contains("a) Nhóm trống", Texts(page, "th"));
        Assert.Empty(Of(page, "td"));
        Assert.Contains("Chưa có số liệu lũy kế để vẽ.", Texts(page, "p"));
    }

    [Fact]
    public void Render_OneLine_IsAPage()
    {
        var page = Page(Lines(1), Language.English);
        Assert.Single(Of(page, "tr"), static row => HasClass(row, "open"));
        Assert.Single(Of(page, "figure"));
    }

    [Fact]
    public void Render_TwoHundredLines_HasARowForEach()
    {
        var page = Page(Lines(200), Language.Vietnamese);
        Assert.Equal(200, Of(page, "details").Count());
        Assert.Equal(200, Of(page, "figure").Count());
    }

    [Fact]
    public void Render_EveryKindOfTarget_IsAPage()
    {
        var page = Page(SmallPlan.AtMidYear(JudgementPolicy.AdministrativePractice), Language.Vietnamese);
        Assert.Equal(13, Of(page, "details").Count());
        Assert.Contains("Quy ước đánh giá: theo thông lệ.", Of(page, "footer").Single().Value, StringComparison.Ordinal);
    }

    internal static Scorecard HongLinh() => PlanReview.Run(
        HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 30, 16, 59)), July, JudgementPolicy.Literal);

    internal static XElement Page(Scorecard card, Language language, ObligationBook? book = null) =>
        XDocument.Parse(ScorecardPage.Render(card, language, book)).Root!;

    internal static IEnumerable<XElement> Of(XElement within, string name) => within.Descendants().Where(element => element.Name.LocalName == name);

    private static IEnumerable<string> Texts(XElement within, string name) => Of(within, name).Select(static element => element.Value);

    private static bool HasClass(XElement element, string name) => (element.Attribute("class")?.Value ?? "").Split(' ').Contains(name);

    private static ObligationBook Book() => ObligationBook.Open(
        HongLinh2023.Plan.Value,
        new ObligationRules
        {
            Regime = ReportingRegimes.Decree09Of2019 with { Deadlines = [DeadlineRule.OnDay(ReportingLevel.Town, 25, SmallPlan.Header.Basis!)] },
            Level = ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
            DefaultReporter = SmallPlan.Unit("vp", "Văn phòng HĐND và UBND", "Office of the council and the committee", OrgKind.Agency),
        },
        HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 30, 16, 59)));

    private static Scorecard Lines(int count)
    {
        var numbers = Enumerable.Range(1, count).Select(static number => (Ordinal: number, Digits: number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var lines = numbers.Select(static number => SmallPlan.Line(number.Ordinal, Target.GreaterThan(
            SmallPlan.Define($"flow-{number.Digits}", $"Chỉ tiêu {number.Digits}", $"Target {number.Digits}", Money.BillionDong)
                .With(static i => i with { OverTime = OverTime.Flow }),
            Money.BillionDong.Of(100m)))).ToArray();
        var reports = numbers.Select(static number => SmallPlan.Report($"flow-{number.Digits}", ReportedExact.Of(Money.BillionDong.Of(40m))));
        return SmallPlan.Judge(SmallPlan.Create(lines), July, JudgementPolicy.Literal, [.. reports]);
    }
}
