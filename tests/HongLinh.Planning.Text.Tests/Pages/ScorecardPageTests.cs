using System.Globalization;
using System.Xml.Linq;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
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
            ["h1", "h2", "h2", "h2", "h2", "h2", "h2", "h2"],
            page.Descendants().Select(static element => element.Name.LocalName).Where(static name => name is "h1" or "h2" or "h3"));
        Assert.Equal([
                "Tổng hợp", "Cần chỉ đạo ngay", "Chỉ tiêu phụ thuộc quy ước đánh giá", "Kết quả từng chỉ tiêu", "Tiến độ trong năm", "Báo cáo chưa gửi",
                "Ghi chú số liệu",
            ],
            Texts(page, "h2"));
        Assert.Equal(
            ["Summary", "Needs action now", "Targets that depend on the reading", "Results by target", "The year's pace", "Notes on the figures"],
            Texts(Page(HongLinh(), Language.English), "h2"));
    }

    // 24 lines and the aspiration of line 21; 1 met, 4 in progress, 19 without enough figures.
    [Fact]
    public void Render_HongLinh_CountsAndShowsEveryLine()
    {
        var page = Page(HongLinh(), Language.Vietnamese);
        Assert.Equal(
            ["0", "1", "0", "4", "17", "2"],
            Of(Of(page, "ul").Single(static list => HasClass(list, "tally")), "b").Select(static count => count.Value));
        var numbers = Of(page, "td").Where(static cell => HasClass(cell, "number") && cell.Value.Length > 0).Select(static cell => cell.Value);
        Assert.Equal(Enumerable.Range(1, 24).Select(static number => number.ToString(CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(24, Explanations(page).Count());
    }

    // Group a) has seven lines: the budget exceeded, investment, sown area and waste in progress, three without a usable figure.
    [Fact]
    public void Render_HongLinh_HasABarForThePlanAndForEachGroup()
    {
        var bars = Of(Page(HongLinh(), Language.Vietnamese), "svg").Where(static svg => HasClass(svg, "stack")).ToArray();
        Assert.Equal(
            [
                "Toàn bộ kế hoạch: 24 chỉ tiêu: 1 đạt, 4 đang thực hiện, 17 chưa đủ số liệu, 2 không đánh giá được",
                "a) Nhóm chỉ tiêu kinh tế: 7 chỉ tiêu: 1 đạt, 3 đang thực hiện, 3 chưa đủ số liệu",
            ],
            bars.Take(2).Select(static bar => bar.Attribute("aria-label")!.Value));
        Assert.Equal(5, bars.Length);
        Assert.Equal(["1", "4", "17", "2"], Texts(bars[0], "text"));
    }

    // No baseline of the year before is known, so the two columns that would compare with it have no cell to fill.
    [Fact]
    public void Render_ColumnsWithoutAnything_AreLeftOut()
    {
        var table = Results(Page(HongLinh(), Language.Vietnamese));
        Assert.Equal(
            ["TT", "Chỉ tiêu", "ĐVT", "KH năm 2023", "TH kỳ này", "Lũy kế từ đầu năm", "% so KH", "Biểu đồ", "Đánh giá", "Ghi chú"],
            Of(table, "th").Where(static head => head.Attribute("scope")?.Value == "col").Select(static head => head.Value));
    }

    [Fact]
    public void Render_Lines_HaveAnchorsAndNamedDisclosures()
    {
        var page = Page(HongLinh(), Language.Vietnamese);
        var rows = Of(Results(page), "tr").Where(static row => row.Attribute("id") is not null).ToArray();
        Assert.Equal(Enumerable.Range(1, 24).Select(static number => $"ct-{number.ToString(CultureInfo.InvariantCulture)}"), rows.Select(static row =>
            row.Attribute("id")!.Value));
        Assert.Equal("Giải trình chỉ tiêu 4", Of(rows[3], "summary").Single().Value);
        var targets = page.Descendants().Select(static element => element.Attribute("id")?.Value).OfType<string>().ToArray();
        Assert.Equal(targets.Length, targets.Distinct().Count());
        Assert.All(
            Of(page, "a").Select(static link => link.Attribute("href")!.Value), link => Assert.Contains(link[1..], targets, StringComparer.Ordinal));
    }

    // Every choice names a class that some row or group has, and the style sheet has its rule.
    [Fact]
    public void Render_Filters_OfferWhatThePlanHas()
    {
        var page = Page(HongLinh(), Language.Vietnamese);
        var filters = Of(page, "details").Single(static part => HasClass(part, "filters"));
        Assert.Equal(["Nhóm", "Đánh giá"], Texts(filters, "legend"));
        var codes = Of(filters, "input").Select(static input => input.Attribute("id")?.Value).OfType<string>().Select(static id => id[2..]).ToArray();
        Assert.Equal(["g1", "g2", "g3", "g4", "met", "open", "not-determinable", "not-assessable"], codes);
        Assert.All(codes, code =>
        {
            Assert.Contains(Results(page).Descendants(), element => HasClass(element, code));
            Assert.Contains($"main:has(#f-{code}:checked)", Of(page, "style").Single().Value, StringComparison.Ordinal);
        });
    }

    // The investment is to reach 100 by the end of the year and 50 by June; 40 is 10 behind, and (100 - 40) / 6 a month are left to bring.
    [Fact]
    public void Render_LineBehindItsPlan_SaysGapAndWhatAMonthNeeds()
    {
        var page = Page(Lines(1, 40m), Language.Vietnamese);
        var item = Of(Of(page, "ul").Single(static list => HasClass(list, "act")), "li").Single();
        Assert.StartsWith("1. Chỉ tiêu 1, kế hoạch trên 100 tỷ đồng: đến hết tháng 6 thực hiện 40 tỷ đồng, thấp hơn 10 tỷ đồng so với kế hoạch lũy kế 50 tỷ đồng. "
            + "Tính từ tháng 7 đến hết năm, bình quân mỗi tháng phải đạt: 10 tỷ đồng.", item.Value, StringComparison.Ordinal);
        Assert.Equal("#ct-1", Of(item, "a").Single().Attribute("href")!.Value);
    }

    // The less of what was planned by June has come in, the more urgent: 20 of 50 before 30 of 50 before 40 of 50.
    [Fact]
    public void Render_LinesBehindTheirPlan_AreSortedByUrgency()
    {
        var page = Page(Lines(3, 30m, 20m, 40m), Language.English);
        var items = Of(Of(page, "ul").Single(static list => HasClass(list, "act")), "li").Select(static item => item.Value[..2]).ToArray();
        Assert.Equal(["2.", "1.", "3."], items);
    }

    [Fact]
    public void Render_Since_SaysWhatChangedAndWhy()
    {
        var (before, after) = (Lines(1, 40m), Lines(1, 101m));
        var page = XDocument.Parse(ScorecardPage.Render(after, Language.Vietnamese, since: ScorecardComparison.Between(before, after))).Root!;
        Assert.Contains("Thay đổi so với lần đánh giá ngày 30/07/2023", Texts(page, "h2"));
        Assert.Contains(Texts(page, "li"), static item => item.StartsWith("1. Chỉ tiêu 1: Đánh giá: Đang thực hiện", StringComparison.Ordinal)
            && item.Contains("→ Đạt", StringComparison.Ordinal)
            && item.EndsWith("(vì số liệu cùng kỳ được điều chỉnh, đính chính).", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() =>
            ScorecardPage.Render(before, Language.Vietnamese, since: ScorecardComparison.Between(before, after)));
    }

    // The budget equals or passes its mark in both readings here; under practice "trên" is exceeded by more, under the letter it is met.
    [Fact]
    public void Render_DependingOnReading_NamesTheLines()
    {
        var list = Of(Page(HongLinh(), Language.Vietnamese), "li").Select(static item => item.Value);
        Assert.Contains("4. Thu ngân sách: Đạt; nếu đánh giá theo thông lệ: Vượt.", list);
    }

    [Fact]
    public void Render_RemarkAndLeadUnit_AreColumnsWhenGiven()
    {
        var office = SmallPlan.Unit("tckh", "Phòng Tài chính - Kế hoạch", "Finance office", OrgKind.Agency);
        var revenue = SmallPlan.Define("flow-1", "Thu ngân sách", "Revenue", Money.BillionDong).With(static i => i with { OverTime = OverTime.Flow });
        var line = SmallPlan.Line(1, Target.GreaterThan(revenue, Money.BillionDong.Of(100m))) with { Assignment = new Assignment { Lead = office } };
        var report = SmallPlan.Report("flow-1", ReportedExact.Of(Money.BillionDong.Of(40m))) with { Remark = "nợ đọng; đang cưỡng chế" };
        var page = Page(SmallPlan.Judge(SmallPlan.Create(line), July, JudgementPolicy.Literal, report), Language.Vietnamese);
        Assert.Contains(Of(page, "td"), static cell => HasClass(cell, "responsible") && cell.Value == "Phòng Tài chính - Kế hoạch");
        Assert.Contains(Of(page, "td"), static cell => HasClass(cell, "remark") && cell.Value == "nợ đọng; đang cưỡng chế");
    }

    [Fact]
    public void Render_Paper_HasTheHeadAndThePlacesToSign()
    {
        var paper = Of(Page(HongLinh(), Language.Vietnamese), "div").Where(static part => HasClass(part, "paper")).Select(static part => part.Value).ToArray();
        Assert.Equal(2, paper.Length);
        Assert.Equal("ỦY BAN NHÂN DÂN THỊ XÃ HỒNG LĨNHCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc", paper[0]);
        Assert.Equal("NGƯỜI LẬP BIỂUHồng Lĩnh, ngày ...... tháng ...... năm 2023TM. ỦY BAN NHÂN DÂNCHỦ TỊCH", paper[1]);
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
        var details = Explanations(Page(HongLinh(), Language.Vietnamese)).ElementAt(2).Value;
        Assert.Contains("Khả năng hoàn thành: chưa rõ; ước cả năm 1.448 tỷ đồng", details, StringComparison.Ordinal);
        Assert.Contains(
            "Outlook: unclear; projection for the year: 1,448 billion dong", Explanations(Page(HongLinh(), Language.English)).ElementAt(2).Value,
            StringComparison.Ordinal);
    }

    // The reporter of the rules owes the figures; the offices that the plan names owe their reports.
    [Fact]
    public void Render_Owed_NamesWhoOwesWhat()
    {
        var book = Book();
        var units = Of(Page(HongLinh(), Language.Vietnamese, book), "details").Where(static part => HasClass(part, "owed")).ToArray();
        Assert.Equal(
            ["Các phòng, ban, đơn vị thuộc UBND thị xã", "Văn phòng HĐND - UBND thị xã", "Văn phòng HĐND và UBND"],
            units.Select(static unit => Of(unit, "caption").Single().Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            book.Owed.GroupBy(static one => (one.Reporter, one.Kind, one.Subject)).Count(),
            units.Sum(static unit => Of(unit, "tr").Count() - 1));
        Assert.Equal(
            book.Owed.Count(), units.SelectMany(static unit => Of(unit, "tr").Skip(1)).Sum(static row => Of(row, "td").ElementAt(1).Value.Split("; ").Length));
    }

    [Fact]
    public void Render_Owed_CountsTheDaysOverdue()
    {
        var oldest = Book().Owed.Where(static one => one.State == ObligationState.Overdue).Min(static one => one.LastDay)!.Value;
        var page = Page(HongLinh(), Language.Vietnamese, Book());
        Assert.Contains(
            Of(page, "details").Where(static part => HasClass(part, "owed")),
            unit => Of(unit, "summary").Single().Value.EndsWith(
                string.Create(CultureInfo.InvariantCulture, $"lâu nhất {NodaTime.Period.DaysBetween(oldest, July)} ngày"), StringComparison.Ordinal));
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
        Assert.Equal(200, Explanations(page).Count());
        Assert.Equal(200, Of(page, "figure").Count());
    }

    [Fact]
    public void Render_EveryKindOfTarget_IsAPage()
    {
        var page = Page(SmallPlan.AtMidYear(JudgementPolicy.AdministrativePractice), Language.Vietnamese);
        Assert.Equal(13, Explanations(page).Count());
        Assert.Contains("Quy ước đánh giá: theo thông lệ.", Of(page, "footer").Single().Value, StringComparison.Ordinal);
    }

    internal static Scorecard HongLinh() => PlanReview.Run(
        HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 30, 16, 59)), July, JudgementPolicy.Literal);

    internal static XElement Page(Scorecard card, Language language, ObligationBook? book = null) =>
        XDocument.Parse(ScorecardPage.Render(card, language, book)).Root!;

    internal static IEnumerable<XElement> Of(XElement within, string name) => within.Descendants().Where(element => element.Name.LocalName == name);

    private static IEnumerable<string> Texts(XElement within, string name) => Of(within, name).Select(static element => element.Value);

    private static XElement Results(XElement page) => Of(page, "table").Single(static table => HasClass(table, "results"));

    private static IEnumerable<XElement> Explanations(XElement page) => Of(Results(page), "details");

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

    private static Scorecard Lines(int count, params decimal[] billion)
    {
        var numbers = Enumerable.Range(1, count).Select(static number => (Ordinal: number, Digits: number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var lines = numbers.Select(static number => SmallPlan.Line(number.Ordinal, Target.GreaterThan(
            SmallPlan.Define($"flow-{number.Digits}", $"Chỉ tiêu {number.Digits}", $"Target {number.Digits}", Money.BillionDong)
                .With(static i => i with { OverTime = OverTime.Flow }),
            Money.BillionDong.Of(100m)))).ToArray();
        var reports = numbers.Select(number => SmallPlan.Report($"flow-{number.Digits}", ReportedExact.Of(Money.BillionDong.Of(
            billion.Length == 0 ? 40m : billion[number.Ordinal - 1]))));
        return SmallPlan.Judge(SmallPlan.Create(lines), July, JudgementPolicy.Literal, [.. reports]);
    }
}
