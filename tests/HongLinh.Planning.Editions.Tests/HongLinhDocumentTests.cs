
namespace HongLinh.Planning.Editions.Tests;

// Nothing of the reference document is lost, and nothing stands in the plan that the document does not say.
public sealed class HongLinhDocumentTests
{
    private static readonly Plan Plan = HongLinh2023.Plan.Value;
    private static readonly string Document = HongLinh2023.ReadDocument();

    private static IEnumerable<SourceSpan> Spans =>
    [
        .. Plan.Lines.Select(static line => line.Words),
        .. Plan.Groups.Select(static group => group.Words),
        .. Plan.Prose.Purpose,
        .. Plan.Prose.GeneralObjective,
        .. Plan.Prose.CommonTasks,
        .. Plan.Prose.Footnotes.Select(static note => note.Words),
        .. Plan.Prose.Requests.SelectMany(static request => request.Words),
        .. Plan.Prose.Recipients,
        .. Plan.Prose.Frame,
        .. Plan.Prose.LeftOut.Select(static left => left.Words),
        .. Plan.Work.Tasks.Select(static task => task.Words),
        .. Plan.Work.Duties.Select(static duty => duty.Words),
    ];

    private static readonly string[] Printed = [.. Document.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];

    public static TheoryData<string> Lines => [.. Printed];

    [Theory]
    [MemberData(nameof(Lines))]
    public void ReadDocument_EachLine_HasItsPlaceInThePlan(string line)
    {
        var left = line;
        // The longest first: a short span may stand inside a longer one.
        foreach (var words in Spans.Select(static span => span.Words).OrderByDescending(static words => words.Length))
        {
            left = left.Replace(words, "", StringComparison.Ordinal);
        }

        // Targets of one bullet are joined by a mark, once by "và".
        left = left.Replace(" và ", "", StringComparison.Ordinal);
        Assert.True(left.All(static letter => " ,;.-*".Contains(letter, StringComparison.Ordinal)), $"Without a place: \"{left}\" of \"{line}\"");
    }

    [Fact]
    public void Plan_EverySpan_StandsInTheDocumentWordForWord() =>
        Assert.All(Spans, static span => Assert.Contains(span.Words, Document, StringComparison.Ordinal));

    [Fact]
    public void ReadDocument_IsLongEnoughToBeWhole()
    {
        Assert.DoesNotContain('\r', Document);
        Assert.Equal("Số: /KH-UBND", Printed[0]);
        Assert.Equal("Nguyễn Huy Hùng", Printed[^1]);
        Assert.Equal(59, Printed.Length);
    }

    [Fact]
    public void Plan_Lines_AreNumberedInOrder() => Assert.Equal(Enumerable.Range(1, 24), Plan.Lines.Select(static line => line.Ordinal));

    [Fact]
    public void Plan_LinesOfAGroup_FollowTheDocument()
    {
        var places = Plan.Lines.Select(static line => Document.IndexOf(line.Words.Words, StringComparison.Ordinal)).ToArray();
        Assert.Equal(places.Order(), places);
        Assert.Equal(["a", "b", "c", "d"], Plan.Groups.Select(static group => group.Mark));
        Assert.Equal([7, 4, 11, 2], Plan.Groups.Select(static group => group.Lines.Count));
    }

    // Typed from the document: trên = gt, dưới = lt, a bare number = ge, 01 - 02 = a band.
    [Theory]
    [InlineData(1, "growth production-value gt 13 percent on same-period-last-year")]
    [InlineData(2, "level income-per-head gt 69 million-dong/person/year")]
    [InlineData(3, "level total-investment gt 1400 billion-dong")]
    [InlineData(4, "level budget-revenue gt 192500 million-dong")]
    [InlineData(5, "level sown-area ge 2570 sown-hectare")]
    [InlineData(6, "level grain-output gt 12554 tonne")]
    [InlineData(7, "level waste-collected gt 99 percent")]
    [InlineData(8, "level urban-criteria-met ge 53 urban-criterion")]
    [InlineData(9, "not-assessable urban-criteria-improved because no-quantity")]
    [InlineData(10, "not-assessable road-density because quantity-without-measure")]
    [InlineData(11, "level mobile-broadband ge 80 mobile-broadband-subscription/100-people")]
    [InlineData(12, "level poverty-rate lt 2.32 percent")]
    [InlineData(13, "level health-insurance gt 97 percent")]
    [InlineData(14, "level social-insurance gt 45.5 percent")]
    [InlineData(15, "level new-jobs gt 1200 person")]
    [InlineData(16, "level natural-population-growth lt 1 percent")]
    [InlineData(17, "named-items national-standard-schools [MN Trung Lương, TH&THCS Đậu Liêu, THCS Bắc Hồng, TH Trung Lương]")]
    [InlineData(18, "coverage culture-hamlets 52/52")]
    [InlineData(19, "level culture-families ge 95 percent")]
    [InlineData(20, "level culture-offices gt 97 percent")]
    [InlineData(21, "level culture-houses-started ge 8 culture-house")]
    [InlineData(22, "band culture-houses-repaired ge 1 culture-house, le 2 culture-house")]
    [InlineData(23, "level safe-units ge 100 percent")]
    [InlineData(24, "coverage stable-wards 6/6")]
    public void Plan_Target_IsThatOfTheDocument(int ordinal, string target) => Assert.Equal(target, Plan.Lines[ordinal - 1].Target.ToString());

    // "Duy trì", "tiếp tục củng cố ... đã đạt": to hold all through the year. The other lines are to be reached.
    [Fact]
    public void Plan_LinesThatMaintain_HoldThroughout() =>
        Assert.Equal([7, 8, 16], Plan.Lines.Where(static line => line.Holding == Holding.Throughout).Select(static line => line.Ordinal));

    [Fact]
    public void Plan_NumbersWithoutComparator_AreMarked() =>
        Assert.Equal([5, 8, 19, 21, 23], Plan.Lines.Where(static line => line.IsBareNumber).Select(static line => line.Ordinal));

    [Fact]
    public void Plan_FinishingTheHousesStarted_IsAnAspiration()
    {
        var line = Assert.Single(Plan.Lines, static line => line.Aspiration is not null);
        Assert.Equal((21, "level culture-houses-finished ge 8 culture-house"), (line.Ordinal, line.Aspiration!.ToString()));
    }

    [Fact]
    public void Plan_SchoolThatFailedLastYear_KeepsItsNote()
    {
        var schools = Assert.IsType<NamedItemsTarget>(Plan.Lines[16].Target);
        Assert.Equal(["", "", "", "năm 2022 chưa đạt"], schools.Items.Select(static item => item.Note));
        Assert.Equal("¹", Plan.Lines[16].FootnoteMark);
    }

    // The blank number and day, five bare numbers, two lines of words, growth without a base, two slips, 24 lines without a name.
    [Fact]
    public void Plan_Findings_AreTheRemarksOnTheDocument()
    {
        var codes = HongLinh2023.Plan.Findings.Select(static finding => finding.Code).CountBy(static code => code)
            .OrderBy(static pair => pair.Key.Code, StringComparer.Ordinal);
        Assert.Equal(
            [("plan-bare-number", 5), ("plan-blank-day", 1), ("plan-blank-number", 1), ("plan-no-assignment", 1), ("plan-no-baseline", 1),
                ("plan-not-assessable", 2), ("plan-slip", 2)],
            codes.Select(static pair => (pair.Key.Code, pair.Value)));
        Assert.DoesNotContain(HongLinh2023.Plan.Findings, static finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("production-value 2023-M01..M02: growth 13 percent on same-period-last-year (estimated)")]
    [InlineData("budget-revenue 2023-M01..M02: 106.801 billion-dong (estimated)")]
    [InlineData("sown-area 2023-M01..M02: 1565.8 sown-hectare (estimated)")]
    [InlineData("production-value 2023-H1: gt 2786 billion-dong (estimated)")]
    [InlineData("budget-revenue 2023-H1: 198.018 billion-dong (estimated)")]
    [InlineData("waste-collected 2023-H1: gt 99 percent (estimated)")]
    [InlineData("urban-criteria-met 2023-H1: 54 urban-criterion of 63 urban-criterion (estimated)")]
    [InlineData("urban-class-points 2023-H1: 71.75 urban-point (estimated)")]
    [InlineData("total-investment 2023-H1: 724 billion-dong (estimated)")]
    [InlineData("sown-area 2023-Q1: 1583 sown-hectare (not-stated)")]
    [InlineData("culture-houses-finished 2023-M01..M11: 4 culture-house (not-stated)")]
    [InlineData("culture-houses-repaired 2023-M01..M11: 2 culture-house (not-stated)")]
    [InlineData("budget-revenue 2023: gt 301 billion-dong (not-stated)")]
    [InlineData("urban-criteria-met 2023: 55 urban-criterion of 63 urban-criterion (not-stated)")]
    public void PublishedFigures_AreThoseOfTheArticles(string report) =>
        Assert.Contains(report, HongLinh2023.PublishedFigures.Entries.Select(static entry => entry.ToString()));

    [Fact]
    public void PublishedFigures_AreFourteen() => Assert.Equal(14, HongLinh2023.PublishedFigures.Entries.Count);

    // 21/02/2023 is the day the article gives for the revenue; the words of a report are kept with it.
    [Fact]
    public void PublishedFigures_MarchRevenue_HoldsForTheDayPrinted()
    {
        Observation revenue = HongLinh2023.PublishedFigures.Entries.Single(static entry => entry.Wording == "106,801 tỷ đồng");
        Assert.Equal((new NodaTime.LocalDate(2023, 2, 21), 55m), (revenue.ReferenceDate, revenue.PrintedPercent));
    }
}
