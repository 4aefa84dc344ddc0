using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Tests.Calendar;

public sealed class ReportingPeriodTextTests
{
    private static readonly PlanYear Year = PlanYear.Of(2026);

    private static readonly Gen<ReportingPeriod> Any =
        from number in Gen.Int[1945, 2200]
        from cycle in Gen.Int[0, ReportingCycle.All.Count - 1].Select(static i => ReportingCycle.All[i])
        let year = PlanYear.Of(number)
        from ordinal in Gen.Int[1, cycle.CountIn(year)]
        select ReportingPeriod.Of(year, cycle, ordinal);

    // Days read off a wall calendar; the weeks are those of ISO 8601: the week with the year's first Thursday is number 1.
    public static TheoryData<string, string, string> Spans => new()
    {
        { "2026", "2026-01-01", "2026-12-31" },
        { "2026-H1", "2026-01-01", "2026-06-30" },
        { "2026-H2", "2026-07-01", "2026-12-31" },
        { "2026-9M", "2026-01-01", "2026-09-30" },
        { "2026-Q1", "2026-01-01", "2026-03-31" },
        { "2026-Q2", "2026-04-01", "2026-06-30" },
        { "2026-Q3", "2026-07-01", "2026-09-30" },
        { "2026-Q4", "2026-10-01", "2026-12-31" },
        { "2026-M02", "2026-02-01", "2026-02-28" },
        { "2028-M02", "2028-02-01", "2028-02-29" },
        { "2026-M01..M01", "2026-01-01", "2026-01-31" },
        { "2026-M01..M05", "2026-01-01", "2026-05-31" },
        { "2026-M01..M12", "2026-01-01", "2026-12-31" },
        { "2020-W53", "2020-12-28", "2021-01-03" },
        { "2021-W01", "2021-01-04", "2021-01-10" },
        { "2026-W01", "2025-12-29", "2026-01-04" },
        { "2026-W53", "2026-12-28", "2027-01-03" },
        { "2027-W01", "2027-01-04", "2027-01-10" },
        { "2024-W09", "2024-02-26", "2024-03-03" },
    };

    public static TheoryData<string> Malformed =>
    [
        "", " ", "202", "20266", "1944", "2201", "+2026", " 2026", "2026 ", "20 6", "２０２６", "2026-",
        "2026-M", "2026-M1", "2026-M00", "2026-M13", "2026-M001", "2026-m01", "2026-M+1", "2026-M 1", "2026-M1\0", "2026-01",
        "2026-Q", "2026-Q0", "2026-Q5", "2026-Q01", "2026-Q１", "2026-QI", "2026/Q1", "Q1-2026",
        "2026-H0", "2026-H3", "2026-9", "2026-9m", "2026-09M", "2026-12M",
        "2026-W00", "2026-W54", "2025-W53", "2026-W5", "2026-W1\0",
        "2026-M01..M00", "2026-M01..M13", "2026-M02..M03", "2026-M01..03", "2026-M01..M3", "2026-M01.M03", "2026-M01..M05..M06", "202\0",
    ];

    [Theory]
    [MemberData(nameof(Spans))]
    public void Parse_CanonicalText_HasTheDaysOfTheWallCalendar(string text, string first, string last)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(text, period.ToString());
        Assert.Equal((first, last), (Iso(period.FirstDay), Iso(period.LastDay)));
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedText_IsRefusedWithTheText(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Null(period);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_Nothing_IsNoPeriod() => Assert.False(ReportingPeriod.TryParse(null, out _));

    [Fact]
    public void Parse_TextOfAnyPeriod_IsThatPeriod() => Any.Sample(static period => ReportingPeriod.Parse(period.ToString()) == period);

    [Fact]
    public void CompareTo_AnyTwo_OrdersAndIsZeroOnlyForEqualOnes() => Gen.Select(Any, Any).Sample(static (a, b) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == (a == b)
        && (a.LastDay == b.LastDay || a.CompareTo(b) < 0 == a.LastDay < b.LastDay));

    [Fact]
    public void CompareTo_PeriodsThatEndTogether_PutsTheShorterFirst() => Assert.Equal(
        "2026-M05 2026-M06 2026-Q2 2026-H1 2026-M01..M06 2026-W27 2026-M09 2026-Q3 2026-9M 2026-M01..M09 2026-M12 2026",
        string.Join(' ', "2026 2026-M12 2026-M06 2026-Q2 2026-M01..M06 2026-H1 2026-M09 2026-Q3 2026-M01..M09 2026-9M 2026-W27 2026-M05"
            .Split(' ').Select(ReportingPeriod.Parse).Order()));

    [Theory]
    [InlineData(2020, 53)]
    [InlineData(2025, 52)]
    [InlineData(2026, 53)]
    [InlineData(2027, 52)]
    public void CountIn_Weeks_AreThoseOfTheIsoYear(int year, int weeks) =>
        Assert.Equal(weeks, ReportingCycle.Week.CountIn(PlanYear.Of(year)));

    [Fact]
    public void AllOf_EachCycle_GivesItsPeriodsInOrder()
    {
        var expected =
            new[] { (ReportingCycle.Week, 53), (ReportingCycle.Month, 12), (ReportingCycle.Quarter, 4), (ReportingCycle.HalfYear, 2),
            (ReportingCycle.NineMonths, 1), (ReportingCycle.Year, 1), (ReportingCycle.YearToDate, 12) };
        Assert.Equal(ReportingCycle.All, expected.Select(static row => row.Item1));
        Assert.All(expected, static row =>
        {
            var all = ReportingPeriod.AllOf(Year, row.Item1);
            Assert.Equal(row.Item2, all.Count);
            Assert.Equal(all, all.Order());
            Assert.Equal(Enumerable.Range(1, row.Item2), all.Select(static period => period.Ordinal));
        });
    }

    // Weeks, months, quarters and halves each give every day to one period.
    [Fact]
    public void AllOf_CyclesThatDivideTheYear_LeaveNoDayOutAndNoneTwice() => Gen.Int[1945, 2199].Sample(static number =>
    {
        Assert.All(new[] { ReportingCycle.Week, ReportingCycle.Month, ReportingCycle.Quarter, ReportingCycle.HalfYear, ReportingCycle.Year }, cycle =>
        {
            var days = ReportingPeriod.AllOf(PlanYear.Of(number), cycle).Append(ReportingPeriod.Of(PlanYear.Of(number + 1), cycle, 1)).ToArray();
            Assert.All(days.Zip(days.Skip(1)), static pair => Assert.Equal(pair.First.LastDay.PlusDays(1), pair.Second.FirstDay));
        });
    });

    [Theory]
    [InlineData("2026", "2026-Q3", true)]
    [InlineData("2026", "2026", true)]
    [InlineData("2026-Q1", "2026-M03", true)]
    [InlineData("2026-Q1", "2026-M04", false)]
    [InlineData("2026-M03", "2026-Q1", false)]
    [InlineData("2026-9M", "2026-Q3", true)]
    [InlineData("2026-9M", "2026-M01..M10", false)]
    [InlineData("2026", "2025", false)]
    [InlineData("2026", "2026-W01", false)] // Its Monday is 29/12/2025.
    [InlineData("2026", "2026-W02", true)]
    [InlineData("2026-M12", "2026-W53", false)] // Its Sunday is 03/01/2027.
    public void Contains_TwoPeriods_AsksForEveryDay(string outer, string inner, bool expected) =>
        Assert.Equal(expected, ReportingPeriod.Parse(outer).Contains(ReportingPeriod.Parse(inner)));

    [Theory]
    [InlineData("2026-Q1", "2026-M01..M03", true)]
    [InlineData("2026-9M", "2026-M01..M09", true)]
    [InlineData("2026", "2026-M01..M12", true)]
    [InlineData("2026-M01", "2026-M01..M01", true)]
    [InlineData("2026-Q1", "2026-H1", false)]
    public void CoversSameDays_OtherCycle_IsNotEqualYetTheSame(string one, string other, bool same)
    {
        var (first, second) = (ReportingPeriod.Parse(one), ReportingPeriod.Parse(other));
        Assert.Equal(same, first.CoversSameDays(second));
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("2026-Q1", "2025-Q1")]
    [InlineData("2026", "2025")]
    [InlineData("2026-M01..M05", "2025-M01..M05")]
    [InlineData("2021-W01", "2020-W01")]
    [InlineData("2020-W53", "2019-W52")] // 2019 had 52 weeks.
    [InlineData("1946-M01", "1945-M01")]
    public void YearBefore_APeriod_IsItsNamesakeOrTheLastWeek(string period, string before) =>
        Assert.Equal(before, ReportingPeriod.Parse(period).YearBefore().ToString());

    [Fact]
    public void YearBefore_TheFirstYear_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => ReportingPeriod.Parse("1945-Q1").YearBefore());

    [Theory]
    [InlineData("2026", true, true)]
    [InlineData("2026-Q1", true, false)]
    [InlineData("2026-Q4", false, true)]
    [InlineData("2026-9M", true, false)]
    [InlineData("2026-M01..M12", true, true)]
    [InlineData("2026-W01", false, false)]
    [InlineData("2024-W01", true, false)] // 01/01/2024 was a Monday.
    public void StartsWithYear_APeriod_IsAskedOfItsFirstDay(string text, bool starts, bool ends)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal((starts, ends), (period.StartsWithYear, period.ReachesYearEnd));
    }

    [Fact]
    public void Of_NumbersTheYearDoesNotHave_AreRefused() => Assert.All(ReportingCycle.All, static cycle =>
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Of(Year, cycle, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Of(Year, cycle, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Of(Year, cycle, cycle.CountIn(Year) + 1));
    });

    [Fact]
    public void Week_FiftyThreeOfAShortYear_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => ReportingPeriod.Week(PlanYear.Of(2025), 53));

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
