using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// 5.000 jobs are promised for 2026 to 2030 together: 2026 brought 900, the first half of 2027 brought 480, 1.380 in all or 27,6%.
public sealed class TermTextTests
{
    private static readonly Scorecard Card = SecondYear(withFirst: true);

    [Fact]
    public void Explain_TotalOfSeveralYears_NamesItsYears()
    {
        var said = JudgementText.Explain(Card.Judgements[0], Language.Vietnamese);
        Assert.Contains("900 lao động (năm 2026) + 480 lao động (6 tháng đầu năm 2027", said, StringComparison.Ordinal);
        Assert.Contains("= 1.380 lao động", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_YearWithoutATotal_IsNamed() => Assert.Contains(
        "chưa có số cả năm của năm 2026", JudgementText.Explain(SecondYear(withFirst: false).Judgements[0], Language.Vietnamese).ReplaceLineEndings(" "),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Từ năm 2026 đến hết 6 tháng đầu năm 2027, tạo việc làm mới đạt 1.380 lao động, bằng 27,6% kế hoạch cả giai đoạn", "chưa đạt kế hoạch cả giai đoạn")]
    [InlineData("en", "from 2026 to the end of first half of 2027: 1,380 workers, 27.6% of the plan for the term", "not reached so far")]
    public void Report_TotalOfSeveralYears_IsNotSaidOfTheHalfYear(string code, string said, string outcome)
    {
        var language = code == "vi" ? Language.Vietnamese : Language.English;
        var report = string.Join(' ', SynthesisReport.Of(Card, ReportingPeriod.Half(PlanYear.Of(2027), 1), language).ToText(400).Split(
            (char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, report, StringComparison.Ordinal);
        Assert.Contains(outcome, report, StringComparison.Ordinal);
    }

    // The column for the year so far has what this year brought; the note has the total.
    [Fact]
    public void Table_TotalOfSeveralYears_StandsInTheNote()
    {
        var row = ResultTable.Of(Card, Language.Vietnamese).ToCsv().Split('\n')[1].Split(';');
        Assert.Contains("480", row);
        Assert.Contains("27,60", row);
        Assert.Contains(row, static cell => cell.Contains("chỉ tiêu cả giai đoạn, cộng từ năm 2026: 1.380 lao động", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_BeforeTheFirstReportOfAYear_SaysWhatTheYearsBeforeBrought()
    {
        var judgement = Of("Cả giai đoạn tạo việc làm mới cho 5.000 lao động", [900m], new LocalDate(2027, 1, 20)).Judgements[0];
        Assert.Contains("các năm trước: 900 lao động (năm 2026)", OneLine(JudgementText.Explain(judgement, Language.Vietnamese)), StringComparison.Ordinal);
        Assert.Contains("; các năm trước: 900 lao động (năm 2026); kế hoạch ", JudgementText.Report(judgement, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("the years before: 900 workers (", JudgementText.Report(judgement, Language.English), StringComparison.Ordinal);
    }

    // 1,08 x 1,12 x 1,10 x 1,09 x 1,11 = 1,60984..., the fifth root 1,0999; 1,1 to the fifth is 1,61051. The simple mean is 50 / 5 = 10.
    [Theory]
    [InlineData("vi", "bình quân 2026 - 2030: 9,99% (bình quân nhân), 10% (bình quân cộng)", "bình quân nhân và bình quân cộng cho hai kết luận khác nhau")]
    [InlineData("en", "mean of 2026 - 2030: 9.99% (compound), 10% (simple)", "the compound and the simple mean lie on two sides of the mark")]
    public void Explain_MeansOnTwoSidesOfTheMark_AreBothSaid(string code, string means, string reason)
    {
        var language = code == "vi" ? Language.Vietnamese : Language.English;
        var judgement = Of(Growth, [8m, 12m, 10m, 9m, 11m], new LocalDate(2031, 1, 25)).Judgements[0];
        var said = OneLine(JudgementText.Explain(judgement, language));
        Assert.Contains(means, said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.Contains(
            language.IsVietnamese ? "các năm trước: 8% (năm 2026); 12% (năm 2027)" : "the years before: 8% (2026); 12% (2027)", said, StringComparison.Ordinal);
        Assert.Contains(means, OneLine(JudgementText.Report(judgement, language)), StringComparison.Ordinal);
    }

    // 1,11 for each of five years is above 1,1 for each of them.
    [Fact]
    public void Report_MeanThatIsKept_IsSaidWithTheMean()
    {
        var judgement = Of(Growth, [11m, 11m, 11m, 11m, 11m], new LocalDate(2031, 1, 25)).Judgements[0];
        Assert.EndsWith("vượt kế hoạch, bình quân 2026 - 2030: 11%.", JudgementText.Report(judgement, Language.Vietnamese), StringComparison.Ordinal);
        var explained = OneLine(JudgementText.Explain(judgement, Language.Vietnamese));
        Assert.Contains("Đánh giá: Vượt (bình quân 2026 - 2030: 11%).", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_YearOfAMeanWithoutAFigure_IsNamed() => Assert.Contains(
        "chưa có số cả năm của năm 2027",
        OneLine(JudgementText.Explain(Of(Growth, [8m, null, 10m, 9m, 11m], new LocalDate(2031, 1, 25)).Judgements[0], Language.Vietnamese)),
        StringComparison.Ordinal);

    private const string Growth = "Giai đoạn 2026 - 2030, giá trị sản xuất công nghiệp tăng trưởng bình quân 10%/năm";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // The figures of the years from 2026 on, each known on 20 January of the year after.
    private static Scorecard Of(string promise, decimal?[] figures, LocalDate day)
    {
        var plan = PlanReader.Read(
            $"KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2026 - 2030\nI. CÁC CHỈ TIÊU\n- {promise}.").Value;
        var target = plan.Lines[0].Target;
        var reports = figures.Select((amount, at) => (Amount: amount, Year: PlanYear.Of(2026 + at))).Where(static one => one.Amount is not null).Select(one =>
            Report(target.Indicator, ReportingPeriod.WholeYear(one.Year), 0m, new LocalDate(one.Year.Number + 1, 1, 10)) with
            {
                Reported = target is GrowthTarget growth ? ReportedGrowth.Of(UnitCatalogue.Percent.Of(one.Amount!.Value), growth.Against)
                    : ReportedExact.Of(target.Indicator.Unit.Of(one.Amount!.Value)),
            });
        return PlanReview.RunYears(plan, ObservationLog.Empty.Append(reports).KnownBy(day), day, JudgementPolicy.AdministrativePractice)[^1];
    }

    private static Scorecard SecondYear(bool withFirst)
    {
        var plan = PlanReader.Read(
            "KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2026 - 2030\nI. CÁC CHỈ TIÊU\n- Cả giai đoạn tạo việc làm mới cho 5.000 lao động.").Value;
        var jobs = plan.Lines[0].Indicator;
        Observation[] reports =
        [
            .. withFirst ? new[] { Report(jobs, ReportingPeriod.WholeYear(PlanYear.Of(2026)), 900m, new LocalDate(2027, 1, 10)) } : [],
            Report(jobs, ReportingPeriod.Half(PlanYear.Of(2027), 1), 480m, new LocalDate(2027, 7, 2)),
        ];
        var day = new LocalDate(2027, 7, 5);
        return PlanReview.RunYears(plan, ObservationLog.Empty.Append(reports).KnownBy(day), day, JudgementPolicy.AdministrativePractice)[1];
    }

    private static Observation Report(Indicator indicator, ReportingPeriod period, decimal amount, LocalDate known) => new()
    {
        Indicator = indicator.Code,
        Period = period,
        Reported = ReportedExact.Of(indicator.Unit.Of(amount)),
        Maturity = Maturity.Official,
        ReferenceDate = period.LastDay,
        RecordedAt = known.AtMidnight().InUtc().ToInstant(),
    };
}
