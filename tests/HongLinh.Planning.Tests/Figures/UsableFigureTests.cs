using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Figures;

// A figure made of several reports, in billions: what it names, which of its reports speaks, and what it keeps when it is joined or copied.
public sealed class UsableFigureTests
{
    private static readonly AsReported Reading = new(Asked.Flow);

    // One report names its own period, even where its list says so; months from January on are named by the last; weeks that end within a month, and
    // months that begin later, by the last of them. 2024 begins on a Monday, the first day of its first week.
    [Fact]
    public void Period_OfASum_IsTheMonthsFromJanuaryOrItsLastReport()
    {
        Assert.Equal("2023-Q1", Figure("Q1 5").Period.ToString());
        Assert.Equal("2023-Q1", (Figure("Q1 5") with { Used = [Report("Q1 5")] }).Period.ToString());
        Assert.Equal("2023-M01..M02", Figure("M01 5").Then(Figure("M02 7")).Period.ToString());
        Assert.Equal("2023-M03", Figure("M02 5").Then(Figure("M03 7")).Period.ToString());
        Assert.Equal("2023-M01..M03", Figure("M01 5").Then(Figure("M02 7")).Then(Figure("M03 1")).Period.ToString());
        Assert.Equal("2024-W02", Week(1).Then(Week(2)).Period.ToString());
    }

    // Two months from January begin with the year; February and March begin with the month of the latest.
    [Fact]
    public void FirstDay_OfSeveralReports_IsThatOfTheYearWhereTheFirstBeginsWithIt()
    {
        var (january, february, march) = (Report("M01 5"), Report("M02 7"), Report("M03 1"));
        var fromJanuary = new UsableFigure(february, [january, february], null, FigureGap.None, null);
        Assert.Equal((new LocalDate(2023, 1, 1), new LocalDate(2023, 2, 28)), (fromJanuary.FirstDay, fromJanuary.LastDay));
        Assert.Equal(january, fromJanuary.First);
        Assert.Equal([january, february], fromJanuary.Used);
        Assert.Equal(new LocalDate(2023, 3, 1), new UsableFigure(march, [february, march], null, FigureGap.None, null).FirstDay);
        // The list counts, also where it has one report that is not the latest, or the latest first.
        Assert.Equal([february], new UsableFigure(march, [february], null, FigureGap.None, null).Used);
        Assert.Equal([march, february], new UsableFigure(march, [march, february], null, FigureGap.None, null).Used);
    }

    // 54 of 63 are exactly 54, ">5" is no one value, and 5 + 7 are exactly 12.
    [Fact]
    public void IsExact_EachForm_IsThatOfOneValue()
    {
        var counted = new AsReported(Asked.Of("it: stock person > 1"));
        Assert.True(counted.Read(Assert.Single(ReportText.Read("M01 54/63", LineText.UnitOf("person")))).IsExact);
        Assert.True(Figure("M01 5").IsExact);
        Assert.False(Figure("M01 >5").IsExact);
        Assert.True(Figure("M01 5").Then(Figure("M02 7")).IsExact);
        Assert.Equal(Billions(12m), Figure("M01 5").Then(Figure("M02 7")).Span!.Value.Low);
        Assert.False(Figure("M01 5").Then(Figure("M02 >7")).IsExact);
    }

    // What leaves a sum open is the first report that gives nothing: it is the one named, with its reason.
    [Fact]
    public void Then_OneOfTwoGivesNothing_NamesThatOne()
    {
        var silentFirst = Figure("M01 words").Then(Figure("M02 7"));
        Assert.Equal((FigureGap.WordsOnly, "2023-M01", null), (silentFirst.Gap, silentFirst.Latest.Period.ToString(), silentFirst.Span));
        var silentLater = Figure("M01 5").Then(Figure("M02 withheld"));
        Assert.Equal((FigureGap.AbsenceStated, "2023-M02", null), (silentLater.Gap, silentLater.Latest.Period.ToString(), silentLater.Span));
        Assert.Equal(new LocalDate(2023, 2, 28), silentFirst.LastDay);
    }

    // A unit that is missing from either part is missing from the sum, once.
    [Fact]
    public void Then_UnitsMissing_AreThoseOfBoth()
    {
        var (a, b) = (Unit("a"), Unit("b"));
        var sum = (Figure("M01 5") with { Missing = [a] }).Then(Figure("M02 7") with { Missing = [b, a] });
        Assert.Equal([a, b], sum.Missing);
        Assert.Equal([a], (Figure("M01 5") with { Missing = [a] }).Then(Figure("M02 7")).Missing);
        Assert.Equal([b], Figure("M01 5").Then(Figure("M02 7") with { Missing = [b] }).Missing);
        Assert.Empty(Figure("M01 5").Then(Figure("M02 7")).Missing);
    }

    // Each member that few figures have is set without touching the others.
    [Fact]
    public void With_OneMember_LeavesTheOthers()
    {
        var least = Interval.Exactly(Billions(9m));
        var both = Figure("M01 5") with { Year = least, Missing = [Unit("a")], BeyondGap = [Report("M03 1")] };
        Assert.Equal((least, 1, 1), (both.Year!.Value, both.Missing.Count, both.BeyondGap.Count));
        Assert.Equal((null, 1, 1), ((both with { Year = null }).Year, (both with { Year = null }).Missing.Count, (both with { Year = null }).BeyondGap.Count));
        Assert.Equal((least, 0), ((both with { Missing = [] }).Year!.Value, (both with { Missing = [] }).Missing.Count));
        Assert.Equal((least, 0), ((both with { BeyondGap = [] }).Year!.Value, (both with { BeyondGap = [] }).BeyondGap.Count));
        Assert.Equal(least, (both with { Parts = (Fraction.One, Fraction.One) }).Year);
        Assert.Null((both with { Parts = null }).Parts);
    }

    // A list of things done says how the year stands, a bare count beside it the figure; both reports are used. Without a count the list stays alone,
    // and so do both where they contradict each other: three named, two counted.
    [Fact]
    public void WithLists_CountBesideAList_UsesBothReports()
    {
        var reading = new AsReported(Asked.Of("it: stock hamlet covers 20/20"));
        UsableFigure[] Read(string reports) => [.. ReportText.Read(reports, LineText.UnitOf("hamlet")).Select(reading.Read)];
        var joined = Assert.Single(UsableFigure.WithLists(Read("M06 done:A,B; M06 18")));
        Assert.Equal((Fraction.From(18m), 2), (joined.Span!.Value.Low!.Value, joined.Used.Count));
        Assert.Equal(Fraction.From(2m), joined.Year!.Value.Low);
        Assert.Equal(["items", "exact"], joined.Used.Select(static report => report.Reported.CaseName));
        Assert.Single(UsableFigure.WithLists(Read("M06 done:A,B")));
        Assert.Equal(2, UsableFigure.WithLists(Read("M06 done:A,B,C; M06 2")).Length);
    }

    private static UsableFigure Figure(string report) => Reading.Read(Report(report));

    private static Observation Report(string report) => Assert.Single(ReportText.Read(report, Asked.Billion));

    private static UsableFigure Week(int week) => Reading.Read(Report("M01 5 year:2024") with { Period = ReportingPeriod.Week(PlanYear.Of(2024), week) });

    private static Fraction Billions(decimal amount) => Asked.Billion.Of(amount).InCanonicalUnits;

    private static OrgUnit Unit(string code) => Obligations.OwedPlan.Unit(code);
}
