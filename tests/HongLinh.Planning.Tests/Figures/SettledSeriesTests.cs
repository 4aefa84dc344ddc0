using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Figures;

// What a series of reports comes to by hand: which figure stands, what is added up, and how far it reaches.
public sealed class SettledSeriesTests
{
    // Only what the year has; of two years each is added up by itself. A month without those before it adds to nothing.
    [Theory]
    [InlineData("Y 400 year:2022; M01 5; M02 7", 2023, "2023-M01=5 2023-M01..M02=12")]
    [InlineData("Y 400 year:2022; M01 5; M02 7", 2022, "2022=400")]
    [InlineData("Y 400 year:2022; M01 5; M02 7", null, "2022=400 2023-M01=5 2023-M01..M02=12")]
    [InlineData("M12 9 year:2022; M01 5", null, "2023-M01=5")]
    [InlineData("M01 3 year:2022; M02 4 year:2022; M01 5; M02 7", null, "2022-M01=3 2022-M01..M02=7 2023-M01=5 2023-M01..M02=12")]
    [InlineData("M01 5; M02 7; M01 3 year:2022", null, "2022-M01=3 2023-M01=5 2023-M01..M02=12")]
    [InlineData("M02 7; M01 5; M01 3 year:2022", 2023, "2023-M01=5 2023-M01..M02=12")]
    [InlineData("Q1 30 year:2022; Q1 31; H1 70", null, "2022-Q1=30 2023-Q1=31 2023-H1=70")]
    [InlineData("M02 7", 2023, "")]
    public void Points_OfAFlow_AreTheTotalsOfEachYear(string reports, int? year, string points)
    {
        var series = Flow(reports, year);
        Assert.Equal(points, string.Join(' ', series.Points.Select(static point => $"{point.Period}={Text(point)}")));
        Assert.Equal(points.Length == 0, series.IsStranded);
    }

    [Fact]
    public void IsStranded_NoReports_IsNot() => Assert.False(Flow("", 2023).IsStranded);

    // Of several figures for one day the one held last stands, then that of the longer span.
    [Theory]
    [InlineData("H1 50 held:2023-06-20; M06 60", "60")]
    [InlineData("H1 50; M06 60 held:2023-06-20", "50")]
    [InlineData("H1 50; Q2 55; M06 60", "50")]
    [InlineData("M05 40; H1 50; M06 60", "40 50")]
    public void Points_OfALevel_AreOneForEachDay(string reports, string points) => Assert.Equal(
        points, string.Join(' ', FigureSeries.Settle(Asked.Stock, Read(reports), new AsReported(Asked.Stock)).Points.Select(Text)));

    // "Hơn 198" and 198,5 agree, whatever came first; words are no second figure; 197 and 198 do not, nor do 197 and more than 198.
    [Theory]
    [InlineData("H1 >198; H1 198.5", "397/2")]
    [InlineData("H1 198.5; H1 >198", "397/2")]
    [InlineData("H1 197; H1 198", "two-figures")]
    [InlineData("H1 >198; H1 197", "two-figures")]
    [InlineData("H1 words; H1 198", "198")]
    // Neither is a figure: the later one says why there is none.
    [InlineData("H1 words; H1 withheld", "absence-stated")]
    [InlineData("H1 withheld; H1 words", "words-only")]
    public void Value_TwoReportsOfOnePeriod_IsTheMoreExactWhereTheyAgree(string reports, string value) =>
        Assert.Equal(value, Asked.Value(Term.Latest(Asked.It), reports, Asked.Flow).Replace(" billion-dong", "", StringComparison.Ordinal));

    // Where no figure was stated, nobody is asked which of two is right.
    [Fact]
    public void Findings_WordsAndAStatedAbsence_AreNoTwoFigures()
    {
        Assert.DoesNotContain(Town.Findings("flow billion-dong > 192", "H1 words; H1 withheld"), static finding => finding.Code == FindingCode.TwoFigures);
        Assert.Equal("not-determinable absence-stated", Town.Verdict("flow billion-dong > 192", "H1 words; H1 withheld"));
    }

    // Contradicting, none of them stands; the series is not without reports all the same.
    [Fact]
    public void Standing_AllSetAside_IsEmpty()
    {
        var series = Flow("M01 5; M01 6", 2023);
        Assert.Empty(series.Standing);
        Assert.Equal(new LocalDate(2023, 1, 31), series.RejectedThrough);
        Assert.Null(series.At(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 31)));
        Assert.NotNull(series.Over(new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 31)));
        Assert.Equal(2, Flow("M01 5; M02 7", 2023).Standing.Length);
        Assert.Equal("7", Text(Assert.Single(Flow("M01 5; M01 6; M02 7", 2023).Standing)));
    }

    // A figure of another kind is set aside: the last day of such a span, in whatever order they came.
    [Theory]
    [InlineData("M01 5 hectare; M02 5 hectare; M03 5", 2)]
    [InlineData("M02 5 hectare; M01 5 hectare; M03 5", 2)]
    [InlineData("M03 5; M01 5 hectare", 1)]
    [InlineData("M03 5; M01 5", null)]
    public void RejectedThrough_FiguresOfAnotherKind_IsTheLastOfTheirDays(string reports, int? month) =>
        Assert.Equal(month is { } last ? ReportingPeriod.Month(LineText.Year, last).LastDay : null, Flow(reports, 2023).RejectedThrough);

    // A span may be reported or added up from shorter ones: February and March are 12, and a level is not added.
    [Fact]
    public void Over_ASpan_IsReportedOrAddedUp()
    {
        var (from, to) = (new LocalDate(2023, 2, 1), new LocalDate(2023, 3, 31));
        Assert.Equal("12", Text(Flow("M01 1; M02 5; M03 7", 2023).Over(from, to)!));
        Assert.Equal("5", Text(Flow("M01 1; M02 5; M03 7", 2023).Over(from, new LocalDate(2023, 2, 28))!));
        Assert.Null(Flow("M01 1; M02 5", 2023).Over(from, to));
        Assert.Equal("12", Text(Flow("M12 9 year:2022; M02 5; M03 7", null).Over(from, to)!));
        Assert.Null(FigureSeries.Settle(Asked.Stock, Read("M02 5; M03 7"), new AsReported(Asked.Stock)).Over(from, to));
    }

    // February alone covers its days and not the first of March.
    [Fact]
    public void Covers_UpToADay_NeedsThatDay()
    {
        var series = Flow("M02 5", 2023);
        Assert.True(series.Covers(new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28)));
        Assert.False(series.Covers(new LocalDate(2023, 2, 1), new LocalDate(2023, 3, 1)));
        Assert.False(series.Covers(new LocalDate(2023, 1, 31), new LocalDate(2023, 2, 28)));
    }

    // By months: the year alone; eleven months that reach the last; a quarter that leaves months out.
    [Theory]
    [InlineData("Y 400", "YearAlone")]
    [InlineData("Y 400; YTD11 350", "Periods")]
    [InlineData("Y 400; Q1 100", "YearBesideParts")]
    [InlineData("Y 400; M02 30", "YearBesideParts")]
    // The second half ends with the year and is no year all the same.
    [InlineData("H2 200", "YearBesideParts")]
    public void CoverageOf_AYear_IsByItsParts(string reports, string coverage) =>
        Assert.Equal(coverage, Flow(reports, 2023).CoverageOf(LineText.Year, ReportingCycle.Month).ToString());

    // A year has one period of a year, and nothing before it leads up to that.
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void LeadsUpTo_APeriodOfAYear_NeedsADayOfIt(int day, bool leads) =>
        Assert.Equal(leads, FigureSeries.LeadsUpTo(new LocalDate(2023, 1, day), LineText.Year, ReportingCycle.Year));

    // What is left when the forecast is split off is still that of one year.
    [Fact]
    public void WithoutForecasts_FiguresOfTwoYears_KeepsTheYear()
    {
        var series = Flow("M01 3 year:2022; M01 5; Y 90 estimated held:2023-06-14", 2023);
        var (reached, forecasts) = series.WithoutForecasts();
        Assert.Equal("90", Text(Assert.Single(forecasts)));
        Assert.Equal((LineText.Year, "5"), (reached.Year, Text(Assert.Single(reached.Points))));
        Assert.Empty(Flow("M01 5", 2023).WithoutForecasts().Forecasts);
    }

    // Another figure takes the place of the one of the same days, and of no other: two months and the months to February end on one day.
    [Fact]
    public void With_OtherFigures_ReplacesThoseOfTheSameDays()
    {
        var series = Flow("M01 5; YTD02 12; M02 7", 2023);
        var other = new AsReported(Asked.Flow).Read(Read("M02 8")[0]);
        var joined = series.With([other], new LocalDate(2023, 2, 28));
        Assert.Equal(["5", "12", "8"], joined.Standing.Select(Text));
        Assert.Equal((LineText.Year, new LocalDate(2023, 2, 28)), (joined.Year, joined.RejectedThrough));
    }

    // Totals are a row of their own beside the rows of each cycle; January is in both, as the month and as the total to its end.
    [Theory]
    [InlineData("YTD02 12; YTD03 20", "12 20")]
    [InlineData("M01 5; M02 7; M03 8", "5 | 5 7 8")]
    [InlineData("M02 7; M03 8", " | 7 8")]
    [InlineData("M01 5; M02 7; YTD03 20; Q2 30", "5 20 | 5 7 | 30")]
    [InlineData("M02 7; YTD03 20; M04 9", "20 | 7 9")]
    [InlineData("M01 5; Q2 30", "5 | 30")]
    [InlineData("", "")]
    public void RowAt_Reports_AreComparedWithinTheirRow(string reports, string rows)
    {
        var series = Flow(reports, 2023);
        Assert.Equal(rows, string.Join(" | ", Enumerable.Range(0, series.RowCount)
            .Select(row => string.Join(' ', series.RowAt(row).ToArray().Select(Text)))));
    }

    // Levels have one row: that of their days.
    [Fact]
    public void RowAt_Levels_AreOneRow()
    {
        var series = FigureSeries.Settle(Asked.Stock, Read("M01 5; H1 50; M06 60"), new AsReported(Asked.Stock));
        Assert.Equal((1, "5 50"), (series.RowCount, string.Join(' ', series.RowAt(0).ToArray().Select(Text))));
    }

    private static FigureSeries Flow(string reports, int? year) =>
        FigureSeries.Settle(Asked.Flow, Read(reports), new AsReported(Asked.Flow), year is { } number ? PlanYear.Of(number) : null);

    private static Observation[] Read(string reports) => [.. ReportText.Read(reports, Asked.Billion)];

    private static string Text(UsableFigure figure) => figure.Span is { Low: { } value } ? (value / Asked.Billion.Factor).ToString() : "?";
}
