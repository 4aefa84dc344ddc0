using NodaTime;

namespace HongLinh.Planning.Tests.Plans;

public sealed class PhasingTests
{
    private static readonly ValueList<decimal> Seasons = [40m, 15m, 0m, 0m, 25m, 10m, 5m, 5m, 0m, 0m, 0m, 0m];

    // 10 February: one month and 10 of 28 days, in a leap year 10 of 29.
    [Theory]
    [InlineData(2023, 6, 30, "1/2")]
    [InlineData(2023, 12, 31, "1")]
    [InlineData(2023, 2, 10, "19/168")]
    [InlineData(2024, 2, 10, "13/116")]
    [InlineData(2024, 2, 29, "1/6")]
    [InlineData(2023, 1, 1, "1/372")]
    public void ShareThrough_EvenMonths_CountsMonthsAndDays(int year, int month, int day, string share) =>
        Assert.Equal(share, Phasing.EvenMonths.ShareThrough(new LocalDate(year, month, day)).ToString());

    [Fact]
    public void ShareThrough_Replicated_IsAlwaysTheWhole() =>
        Assert.Equal(Fraction.One, Phasing.Replicated.ShareThrough(new LocalDate(2023, 1, 1)));

    // 55% by the end of February; 15 of the 31 days of January's 40% are 6/31.
    [Theory]
    [InlineData(2, 28, "11/20")]
    [InlineData(1, 15, "6/31")]
    [InlineData(4, 30, "11/20")]
    [InlineData(12, 31, "1")]
    public void ShareThrough_Profile_AddsTheShares(int month, int day, string share) =>
        Assert.Equal(share, Phasing.ProfileInPercent(Seasons).ShareThrough(new LocalDate(2023, month, day)).ToString());

    [Fact]
    public void Profile_ThirdsAreExact() => Assert.Equal(
        Fraction.Of(2, 3),
        Phasing.Profile(
            [Fraction.Of(1, 3), Fraction.Of(1, 3), Fraction.Of(1, 3), default, default, default, default, default, default, default, default, default])
            .ShareThrough(new LocalDate(2023, 2, 28)));

    [Fact]
    public void Profile_NotAYear_IsRefused()
    {
        Assert.Contains("add up to 1", RefusedProfile([40m, 15m, 0m, 0m, 25m, 10m, 5m, 4.9m, 0m, 0m, 0m, 0m]), StringComparison.Ordinal);
        Assert.Contains("cannot be negative", RefusedProfile([50m, 15m, -10m, 0m, 25m, 10m, 5m, 5m, 0m, 0m, 0m, 0m]), StringComparison.Ordinal);
        Assert.Contains("twelve months", RefusedProfile([50m, 50m]), StringComparison.Ordinal);
        Assert.Contains("twelve months", RefusedProfile([]), StringComparison.Ordinal);
    }

    // 1 + 2 + ... + 12 = 78 in one year, twice as much in the other: January has 3 of 234, the first half 63 of 234.
    [Fact]
    public void LikeEarlierYears_TwoYears_SharesTheirSum()
    {
        var phasing = Phasing.LikeEarlierYears(ValueList.From(Months(2022, 2m).Concat(Months(2021, 1m))));
        Assert.Equal([PlanYear.Of(2021), PlanYear.Of(2022)], phasing.Years);
        Assert.Equal(Fraction.Of(1, 78), phasing.Shares[0]);
        Assert.Equal(Fraction.Of(7, 26), phasing.ShareThrough(new LocalDate(2023, 6, 30)));
        Assert.Equal(PhasingKind.EarlierYears, phasing.Kind);
    }

    [Fact]
    public void SharesOfYears_SharesOfTheFigures_IsThePhasingOfTheFigures()
    {
        var phasing = Phasing.LikeEarlierYears(ValueList.From(Months(2022, 2m).Concat(Months(2021, 1m))));
        Assert.Equal(phasing, Phasing.SharesOfYears([PlanYear.Of(2021), PlanYear.Of(2022)], phasing.Shares));
    }

    [Fact]
    public void SharesOfYears_BadYearsOrShares_AreRefused()
    {
        var shares = Phasing.LikeEarlierYears(ValueList.From(Months(2022, 1m))).Shares;
        Assert.Throws<ArgumentException>("years", () => Phasing.SharesOfYears([], shares));
        Assert.Throws<ArgumentException>("years", () => Phasing.SharesOfYears([PlanYear.Of(2022), PlanYear.Of(2021)], shares));
        Assert.Throws<ArgumentException>("years", () => Phasing.SharesOfYears([PlanYear.Of(2022), PlanYear.Of(2022)], shares));
        Assert.Throws<ArgumentException>("shares", () => Phasing.SharesOfYears([PlanYear.Of(2022)], ValueList.From(shares.Skip(1))));
    }

    [Fact]
    public void LikeEarlierYears_OtherScaleOfMoney_IsTheSame() => Assert.Equal(
        Phasing.LikeEarlierYears(ValueList.From(Months(2022, 1m))),
        Phasing.LikeEarlierYears(ValueList.From(Months(2022, 1m).Select(static month =>
            Baseline.Of(month.Period, Money.MillionDong.Of(month.Value.Amount * 1000m))))));

    [Fact]
    public void LikeEarlierYears_BadMonths_AreRefused()
    {
        var year = Months(2022, 1m).ToArray();
        Assert.Contains("2022 needs each of its twelve months once", Refused(year.Skip(1)), StringComparison.Ordinal);
        Assert.Contains("2022 needs each of its twelve months once", Refused(year.Skip(1).Append(year[5])), StringComparison.Ordinal);
        Assert.Contains("2022 needs each of its twelve months once", Refused(year.Append(year[5])), StringComparison.Ordinal);
        Assert.Contains(
            "not a month", Refused(year.Append(Baseline.Of(ReportingPeriod.Quarter(PlanYear.Of(2022), 1), year[0].Value))), StringComparison.Ordinal);
        Assert.Contains("do not add up", Refused(year.Skip(1).Append(Baseline.Of(year[0].Period, Mass.Tonne.Of(1m)))), StringComparison.Ordinal);
        Assert.Contains("negative", Refused(year.Skip(1).Append(Baseline.Of(year[0].Period, Money.BillionDong.Of(-1m)))), StringComparison.Ordinal);
        Assert.Contains("add up to nothing", Refused(Months(2022, 0m)), StringComparison.Ordinal);
        Assert.Contains("add up to nothing", Refused(Enumerable.Empty<Baseline>()), StringComparison.Ordinal);
    }

    private static IEnumerable<Baseline> Months(int year, decimal factor) => Enumerable.Range(1, 12).Select(month =>
        Baseline.Of(ReportingPeriod.Month(PlanYear.Of(year), month), Money.BillionDong.Of(month * factor)));

    private static string RefusedProfile(ValueList<decimal> percents) =>
        Assert.Throws<ArgumentException>(() => Phasing.ProfileInPercent(percents)).Message;

    private static string Refused(IEnumerable<Baseline> months) =>
        Assert.Throws<ArgumentException>(() => Phasing.LikeEarlierYears(ValueList.From(months))).Message;
}
