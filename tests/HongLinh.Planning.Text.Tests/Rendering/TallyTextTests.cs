using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// What is said of a tally, and of the one that was published beside it.
public sealed class TallyTextTests
{
    private static readonly JudgementPolicy Partly = JudgementPolicy.Literal with { Name = "partly", NamesPartlyMet = true };

    private static Scorecard Criteria(decimal met, JudgementPolicy policy) => SmallPlan.Judge(
        SmallPlan.Create(
            SmallPlan.Line(1, Target.Coverage(SmallPlan.Counted("criteria-met", "Tiêu chí đô thị loại III", "Class III criteria", SmallPlan.Criteria), 53, 63)),
            SmallPlan.Line(2, SmallPlan.Targets[^1])),
        new LocalDate(2024, 1, 31), policy,
        SmallPlan.Report("criteria-met", ReportedShare.Of(SmallPlan.Criteria.Of(met), SmallPlan.Criteria.Of(63m)), ReportingPeriod.WholeYear(SmallPlan.Year))
            with
        { Maturity = Maturity.Official, RecordedAt = NodaTime.Instant.FromUtc(2024, 1, 10, 1, 0) });

    private static string Tail(Scorecard card, Language language)
    {
        var text = ScorecardText.Render(card, language);
        return text[text.LastIndexOf('─')..].Replace("\n", " ", StringComparison.Ordinal);
    }

    [Fact]
    public void Render_PartlyMet_IsAClassAndWordsAreCountedApart()
    {
        var text = Tail(Criteria(50m, Partly), Language.Vietnamese);
        Assert.Contains(
            "Trong 02 chỉ tiêu: 01 chỉ tiêu không đạt (trong đó 01 đạt một phần), 01 chỉ tiêu không đánh giá được.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dự báo", text, StringComparison.Ordinal);
        Assert.Contains("Đạt một phần", ResultTable.Of(Criteria(50m, Partly), Language.Vietnamese).ToCsv(), StringComparison.Ordinal);
        Assert.Contains("đạt một phần kế hoạch", JudgementText.Report(Criteria(50m, Partly).Judgements[0], Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("Không đạt", ResultTable.Of(Criteria(50m, JudgementPolicy.Literal), Language.Vietnamese).ToCsv(), StringComparison.Ordinal);
        Assert.Contains(
            "1 not met, 0 in progress, 0 undecided, 1 not assessable.", Tail(Criteria(50m, JudgementPolicy.Literal), Language.English),
            StringComparison.Ordinal);
    }

    // While lines are open the figures so far and what is expected are said too.
    [Fact]
    public void Render_RunningYear_SaysSoFarAndWhatIsExpected()
    {
        var card = SmallPlan.AtMidYear(JudgementPolicy.Literal);
        var text = Tail(card, Language.Vietnamese);
        var (kept, missed) = (card.Tally.KeptSoFar.ToString("00", System.Globalization.CultureInfo.InvariantCulture),
            card.Tally.MissedSoFar.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        var soFar = $"Trong số chỉ tiêu có số liệu hợp lệ: {kept} chỉ tiêu đến nay đáp ứng mức kế hoạch cả năm, {missed} chỉ tiêu chưa đáp ứng.";
        Assert.Contains(soFar, text, StringComparison.Ordinal);
        Assert.Contains("Dự báo cả năm: ", text, StringComparison.Ordinal);
    }

    // 17 of 21 against 1 of 2: the numbers alone, because no line is named.
    [Fact]
    public void Render_PublishedInNumbers_SaysTheDifferenceInNumbers()
    {
        var card = Criteria(55m, JudgementPolicy.Literal).Beside(
            PublishedTally.Of(17, 21) with { Source = "báo", PublishedOn = new LocalDate(2024, 1, 30) });
        Assert.Contains(
            "Đối chiếu với số đã công bố: 17/21 chỉ tiêu đạt và vượt (nguồn: báo, 30/01/2024). Khác biệt: đạt và vượt: công bố 17, bảng này 1; tổng số chỉ tiêu: công bố 21, bảng này 2. "
            + "Số công bố không nêu từng chỉ tiêu nên không đối chiếu được từng dòng.",
            Tail(card, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "As published: 17 of 21 targets met or exceeded (source: báo, 30 January 2024).", Tail(card, Language.English), StringComparison.Ordinal);
        Assert.Contains("17/21", ScorecardPage.Render(card, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("17/21", ResultTable.Of(card, Language.Vietnamese).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_PublishedByLine_NamesTheLinesThatDiffer()
    {
        var published =
            PublishedTally.Of(
            2, 2) with
            {
                Exceeded = 1,
                NotMet = 0,
                Verdicts = [PublishedVerdict.Of(1, Verdict.Exceeded), PublishedVerdict.Of(2, Verdict.Met), PublishedVerdict.Of(7, Verdict.Met)]
            };
        var text = Tail(Criteria(55m, JudgementPolicy.Literal).Beside(published), Language.Vietnamese);
        Assert.Contains("Đối chiếu với số đã công bố: 2/2 chỉ tiêu đạt và vượt, 1 vượt, 0 không đạt.", text, StringComparison.Ordinal);
        Assert.Contains("đạt và vượt: công bố 2, bảng này 1; vượt cùng là 1; không đạt cùng là 0; tổng số chỉ tiêu cùng là 2", text, StringComparison.Ordinal);
        Assert.Contains(
            "Đối chiếu 3 dòng được nêu tên, khác ở: dòng 2 (công bố: Đạt; bảng này: Không đánh giá được); dòng 7 (công bố: Đạt; bảng này: không có dòng này).",
            text, StringComparison.Ordinal);
    }
}
