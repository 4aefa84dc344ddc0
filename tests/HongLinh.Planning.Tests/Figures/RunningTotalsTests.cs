using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Figures;

// Totals of a flow in billions, added up by hand; they cannot fall unless said otherwise.
public sealed class RunningTotalsTests
{
    // The least of the year: the last total that is more than a forecast, and what was reported for later days.
    [Theory]
    [InlineData("M01 10; M02 12", "22")]
    [InlineData("M01 10; M02 12; M04 5", "27")]
    [InlineData("M01 10; YTD02 25; YTD03 <30", "25")]
    [InlineData("M01 10; M02 words; M03 >5", "15")]
    [InlineData("M02 12; M03 5", "17")]
    [InlineData("M01 10; Y 100 estimated held:2023-06-14 known:2023-06-14", "10")]
    public void LeastOfYear_Reports_AreAddedWithoutForecasts(string reports, string billions) =>
        Assert.Equal(billions, InBillions(Totals(reports).LeastOfYear()!.Value.Low!.Value));

    [Fact]
    public void LeastOfYear_TotalThatCanFall_IsNone() => Assert.Null(RunningTotals.Of(Figures("M01 10"), cannotFall: false).LeastOfYear());

    // Up to a day: what reaches past it does not count.
    [Theory]
    [InlineData("M01 10; M02 12; M04 5", 1, 31, "10")]
    [InlineData("M01 10; M02 12; M04 5", 2, 28, "22")]
    [InlineData("M01 10; M02 12; M04 5", 4, 29, "22")]
    [InlineData("M01 10; M02 12; M04 5", 4, 30, "27")]
    [InlineData("M01 10; YTD02 25", 2, 28, "25")]
    [InlineData("M02 12; M04 5", 3, 31, "12")]
    public void PartOf_ADay_IsWhatIsKnownByThen(string reports, int month, int day, string billions)
    {
        var part = Totals(reports).PartOf(new LocalDate(2023, month, day))!;
        Assert.Equal(billions, InBillions(part.Span!.Value.Low!.Value));
        Assert.Equal((FigureGap.StartMissing, null), (part.Gap, part.Span!.Value.High));
        Assert.Equal(part.Span, part.Year);
    }

    [Fact]
    public void PartOf_NothingByThen_IsNone() => Assert.Null(Totals("M02 12").PartOf(new LocalDate(2023, 2, 27)));

    // 31 July 2023 is a Monday: the week from it to 6 August shares a day with the total through July, so it neither adds to it nor lies beyond it.
    [Fact]
    public void LeastOfYear_SpanThatSharesADayWithTheTotal_IsNotAdded()
    {
        var week = Read("M08 3")[0] with { Period = ReportingPeriod.Week(LineText.Year, 31) };
        Assert.Equal(new LocalDate(2023, 7, 31), week.Period.FirstDay);
        var totals = RunningTotals.Of([.. Figures("YTD07 50"), new AsReported(Asked.Flow).Read(week)], cannotFall: true);
        Assert.Equal("50", InBillions(totals.LeastOfYear()!.Value.Low!.Value));
        Assert.Empty(totals.BeyondGap());
    }

    // March is missing: April and May lie beyond it.
    [Fact]
    public void BeyondGap_ReportsAfterIt_AreListed()
    {
        Assert.Equal(["2023-M04", "2023-M05"], Totals("M01 10; M02 12; M04 5; M05 6").BeyondGap().Select(static report => report.Period.ToString()));
        Assert.Empty(Totals("M01 10; M02 12").BeyondGap());
    }

    // Words for the month that follows leave the total as a lower bound; words after a gap say nothing about it.
    [Fact]
    public void At_SilenceRightAfterOrAfterAGap_CarriesOnlyTheFirst()
    {
        Assert.Equal("10 or more", Text(Totals("M01 10; M02 words").At(new LocalDate(2023, 2, 28))!));
        Assert.Equal([new LocalDate(2023, 1, 31)], Totals("M01 10; M03 words").Days);
    }

    // "Nothing happened" for the months so far, after 10, is said of the last month; after 0 it is 0, as a written 0 is.
    [Theory]
    [InlineData("M01 10; YTD02 nothing-to-report", "10 or more")]
    [InlineData("M01 0; YTD02 nothing-to-report", "0")]
    [InlineData("M01 10; YTD02 0", "0")]
    [InlineData("M01 10; YTD02 12", "12")]
    public void At_NothingHappenedOrZero_IsReadByTheTotalBefore(string reports, string total) =>
        Assert.Equal(total, Text(Totals(reports).At(new LocalDate(2023, 2, 28))!));

    [Fact]
    public void Before_ADay_IsTheTotalThatEndsEarlier()
    {
        var totals = Totals("M01 10; M02 12");
        Assert.Equal(new LocalDate(2023, 1, 31), totals.Before(new LocalDate(2023, 2, 28))!.LastDay);
        Assert.Equal(new LocalDate(2023, 2, 28), totals.Before(new LocalDate(2023, 3, 1))!.LastDay);
        Assert.Null(totals.Before(new LocalDate(2023, 1, 31)));
    }

    private static RunningTotals Totals(string reports) => RunningTotals.Of(Figures(reports), cannotFall: true);

    private static UsableFigure[] Figures(string reports) => [.. Read(reports).Select(new AsReported(Asked.Flow).Read)];

    private static ValueList<Observation> Read(string reports) => ReportText.Read(reports, Asked.Billion);

    private static string Text(UsableFigure figure) =>
        InBillions(figure.Span!.Value.Low!.Value) + (figure.Span.Value.High is null ? " or more" : "");

    private static string InBillions(Fraction value) => (value / Asked.Billion.Factor).ToString();
}
