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
