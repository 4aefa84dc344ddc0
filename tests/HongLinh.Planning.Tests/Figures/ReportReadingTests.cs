using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Figures;

// What one report says: as a figure without a target, as an operand of a finding, and in time.
public sealed class ReportReadingTests
{
    // 54 of 63 are 54 where people are counted, and 6/7 where a share is measured; 5‰ are a share too, 5 hectares are not.
    [Theory]
    [InlineData("it: stock person > 1", "54/63 person", "54", "person")]
    [InlineData("it: stock percent > 1", "54/63 person", "6/7", "percent")]
    [InlineData("it: stock percent > 1", "5 per-mille", "1/200", "per-mille")]
    [InlineData("it: stock percent > 1", "5 percent", "1/20", "percent")]
    [InlineData("it: stock percent > 1", "5 hectare", null, null)]
    [InlineData("it: stock person > 1", "5 thousand-person", "5000", "thousand-person")]
    public void Read_AsReported_IsAFigureOfTheKindOfTheIndicator(string line, string report, string? value, string? unit)
    {
        var indicator = Asked.Of(line);
        var figure = new AsReported(indicator).Read(One($"M01 {report}"));
        Assert.Equal((value, value is null ? FigureGap.UnitMismatch : FigureGap.None), (figure.Span?.Low?.ToString(), figure.Gap));
        if (unit is not null)
        {
            Assert.Equal(unit, AsReported.UnitOf(figure, indicator).Code);
        }
    }

    // Of an indicator that nobody described, every amount is a figure.
    [Fact]
    public void Read_IndicatorNotDescribed_TakesEveryUnit() =>
        Assert.Equal("50000", AsReported.OfUnknown.Read(One("M01 5 hectare")).Span?.Low?.ToString());

    // Nothing happened: zero of what adds up, unless no year can be that low. Below 0 it may go and still be 0.
    [Theory]
    [InlineData(-100, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(null, true)]
    public void IsZeroOf_NothingToReport_IsZeroWhereZeroIsPossible(int? minimum, bool isZero)
    {
        var indicator = Asked.Flow with { Limits = NaturalLimits.Between(minimum, null) };
        Assert.Equal(isZero, ReportedAbsence.Because(AbsenceReason.NothingToReport).IsZeroOf(indicator));
        Assert.False(ReportedAbsence.Because(AbsenceReason.Withheld).IsZeroOf(indicator));
    }

    // An estimate is a forecast while it holds before the last month of its period, a count is none; all were recorded in 2024.
    [Theory]
    [InlineData("Q2 5 estimated held:2023-05-31", true)]
    [InlineData("Q2 5 estimated held:2023-06-01", false)]
    [InlineData("Q2 5 held:2023-05-31", false)]
    [InlineData("Q2 5 known:2023-05-31", true)]
    public void IsForecast_BeforeTheLastMonth_IsOfWhatWasNotCounted(string report, bool isForecast) => Assert.Equal(isForecast, One(report).IsForecast);

    // Only below 0, and only in a single period of money that may be paid back.
    [Theory]
    [InlineData("M02 -1", true)]
    [InlineData("M02 0", false)]
    [InlineData("YTD02 -1", false)]
    public void IsRefundOf_Money_IsANegativeMonth(string report, bool isRefund) => Assert.Equal(isRefund, One(report).IsRefundOf(Asked.Flow));

    // The data of the year close on 14/12, which begins at 17:00 of the 13th in UTC.
    [Fact]
    public void IsBefore_TheFirstMomentOfTheDay_IsNotBeforeIt()
    {
        var (start, day) = (Instant.FromUtc(2023, 12, 13, 17, 0), AdministrativeYear.ClosingDay(LineText.Year));
        var report = One("Y 5") with { ReferenceDate = day };
        Assert.False(AdministrativeYear.IsBefore(report with { RecordedAt = start }, day));
        Assert.True(AdministrativeYear.IsBefore(report with { RecordedAt = start - Duration.Epsilon }, day));
        Assert.True(AdministrativeYear.IsBefore(report with { RecordedAt = start, ReferenceDate = day.PlusDays(-1) }, day));
    }

    // A less final report that came in later is noted, one that came at the same moment or says the same is not.
    [Theory]
    [InlineData("H1 60 known:2023-07-01; H1 50 estimated known:2023-07-02", true)]
    [InlineData("H1 60 known:2023-07-01; H1 50 estimated known:2023-07-01", false)]
    [InlineData("H1 60 known:2023-07-01; H1 60 estimated known:2023-07-02", false)]
    [InlineData("H1 60 known:2023-07-01; H1 61 known:2023-07-02", false)]
    public void LessFinal_AfterAMoreFinalOne_IsNoted(string reports, bool isNoted) => Assert.Equal(
        isNoted, Town.Findings("flow billion-dong > 192", reports).Any(static finding => finding.Code == FindingCode.LessFinal));

    // The first name that the plan does not have, of those done before those lost; the plan names a handful, or more than sixteen.
    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    public void FirstUnknown_NamesOfAPlan_AreLookedUpInBothLists(int count)
    {
        var named = ValueList.From(Enumerable.Range(1, count).Select(static number => NamedItem.Of(Name(number))));
        Assert.Null(ReportedItems.Of([Name(1)], [Name(count)]).FirstUnknown(named));
        Assert.Equal("x", ReportedItems.Of([Name(1), "x"], ["y"]).FirstUnknown(named));
        Assert.Equal("y", ReportedItems.Of([Name(1)], [Name(count), "y"]).FirstUnknown(named));

        static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"hamlet {number}");
    }

    [Fact]
    public void Of_ShareOfAnIndicator_IsInItsUnit() =>
        Assert.Equal("54 billion-dong of 63 billion-dong", ReportedShare.Of(Asked.Flow, 54m, 63m).ToString());

    // A third of a billion has no decimal and is shown with four places; 10^40 has none at all and is shown as a number.
    [Fact]
    public void DetailOf_ValuesWithoutADecimal_AreShownAllTheSame()
    {
        var third = Asked.Billion.Factor / Fraction.From(3m);
        var huge = Fraction.Of(System.Numerics.BigInteger.Pow(10, 40), 1) * Asked.Billion.Factor;
        Assert.Equal("0.3333 billion-dong", Shown(Interval.Exactly(third)));
        Assert.Equal("ge", ((ReportedBound)Figures(Interval.Between(third, null))[0]).Bound.Comparator.Code);
        Assert.Equal("le", ((ReportedBound)Figures(Interval.Between(null, third))[0]).Bound.Comparator.Code);
        Assert.Equal("0.3333 billion-dong - 1 billion-dong", Shown(Interval.Between(third, Asked.Billion.Factor)));
        Assert.Equal(huge.ToString(), Text(Interval.Exactly(huge)));
        Assert.Equal($"{third} - {huge}", Text(Interval.Between(third, huge)));
        Assert.Equal(huge.ToString(), Text(Interval.Between(null, huge)));
        Assert.Equal("-", Text(Interval.Any));
    }

    // The findings from reading travel with the log and with every view of it.
    [Fact]
    public void Append_ReadingWithFindings_CarriesThem()
    {
        var finding = Finding.Of(FindingCode.TableEmpty, Place.Whole("figures.csv"), "");
        var log = ObservationLog.Empty.Append(new Reading<ValueList<Observation>>([One("M01 5")], [finding]));
        Assert.Equal([finding], log.Findings);
        Assert.Equal([finding], log.KnownAt(Instant.MaxValue).Findings);
        Assert.Equal([finding], log.Append(new Reading<ValueList<Observation>>([One("M02 5")], [])).Findings);
        Assert.NotEqual(log, ObservationLog.Empty.Append(One("M01 5")));
    }

    // The issuer may be named or not: its reports are one series. Another unit has its own, and of what nobody reported there is none.
    [Fact]
    public void ReportBook_IssuerNamedOrNot_IsOneSeries()
    {
        var reports = ReportText.Read("M01 1; M02 2 about:town; M03 3 about:ward; other: M01 4; M04 5 about:town", Asked.Billion);
        var book = new ReportBook(reports, "town", static _ => true);
        Assert.Equal(3, book.Count);
        Assert.Equal([1, 2, 4], MonthsAt(book, "town"));
        Assert.Equal([1, 2, 4], MonthsAt(book, ""));
        Assert.Equal([3], MonthsAt(book, "ward"));
        Assert.True(book.PlaceOf(Asked.It, "nobody") < 0);
        Assert.Equal(1, new ReportBook(reports, "town", static report => report.Indicator == Asked.Other).Count);
    }

    private static int[] MonthsAt(ReportBook book, string unit) =>
        [.. book.At(book.PlaceOf(Asked.It, unit)).ToArray().Select(static report => report.Period.Ordinal)];

    private static Observation One(string report) => Assert.Single(ReportText.Read(report, Asked.Billion));

    private static ValueList<Reported> Figures(Interval values) => (ValueList<Reported>)Reported.DetailOf(values, Asked.Billion).Value;

    private static string Shown(Interval values) => Assert.Single(Figures(values)).ToString();

    private static string Text(Interval values) => (string)Reported.DetailOf(values, Asked.Billion).Value;
}
