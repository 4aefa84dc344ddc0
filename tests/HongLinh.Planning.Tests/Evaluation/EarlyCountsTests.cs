using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Obligations;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// What is called a count before the data of its period close is none (Nghị định 09/2019/NĐ-CP, Điều 12: the 14th of the last month).
public sealed class EarlyCountsTests
{
    [Theory]
    // The data of June close on 14/06: the report of the 25th is the usual one, that of the 10th is no count.
    [InlineData("M06 5 known:2023-06-25", "")]
    [InlineData("M06 5 known:2023-06-14", "")]
    [InlineData("M06 5 known:2023-06-10", "figure-counted-too-early")]
    [InlineData("M06 5 preliminary known:2023-06-10", "figure-counted-too-early")]
    [InlineData("M06 5 estimated known:2023-06-10", "")]
    [InlineData("M06 5 known:2023-07-05", "")]
    [InlineData("H1 5 known:2023-06-13", "figure-counted-too-early")]
    [InlineData("H1 5 known:2023-06-20", "")]
    [InlineData("M06 words known:2023-06-10", "")]
    [InlineData("Y 5 known:2023-12-05", "figure-counted-too-early figure-forecast-set-apart")]
    public void Findings_CountBeforeItsDataClose_IsNamed(string report, string code) =>
        Assert.Equal(code, string.Join(' ', Town.Findings("stock person >= 4", report, "2023-12-31").Select(static finding => finding.Code.Code)));

    // A count of the whole year that came in in October was counted by nobody: a forecast.
    [Theory]
    [InlineData("Y 5 known:2023-10-20", "not-determinable no-figure")]
    [InlineData("Y 5 known:2023-12-05", "not-determinable no-figure")]
    [InlineData("Y 5 known:2023-12-20", "exceeded year-end-kept")]
    public void Judge_CountOfTheYearLongBeforeItsEnd_IsAForecast(string report, string says) =>
        Assert.Equal(says, Town.Verdict("stock person >= 4", report));

    // 18/04/2023 lies after the 14th and before the end of a month whose windows are whole months.
    [Fact]
    public void IsTooEarly_RegimeOfWholeMonths_ClosesOnTheLastDay()
    {
        var report = ReportText.Read("M04 5 known:2023-04-18", LineText.UnitOf("person"))[0];
        var months = OwedPlan.Rules.Regime with { Windows = [WindowRule.OwnDays(ReportingCycle.Month, OwedPlan.Rules.Regime.Basis)] };
        Assert.True(Closing.IsTooEarly(report, months, out var closes));
        Assert.Equal(new LocalDate(2023, 4, 30), closes);
        Assert.False(Closing.IsTooEarly(report, null, out _));
    }
}
