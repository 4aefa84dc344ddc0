using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

/// <summary>
/// The wards of Hồng Lĩnh: six until 30/06/2025, two that follow them from 01/07/2025, of which one has the code 18115 as one of the six had. No figure of
/// the one is a figure of the other, and the six and the two never add up to both.
/// </summary>
public sealed class MergedUnitsTests
{
    private static readonly PlanYear Year = PlanYear.Of(2025);
    private static readonly InForce Before = InForce.Between(new LocalDate(1992, 3, 2), new LocalDate(2025, 6, 30));
    private static readonly InForce Since = InForce.Since(new LocalDate(2025, 7, 1));

    private static readonly OrgUnit[] Wards =
    [
        .. new[] { "18115", "18118", "18121", "18124", "18127", "18130" }.Select(static code => Ward(code, Before)),
        Ward("18115", Since), Ward("18118", Since),
    ];

    // Six wards with 10 each to June: 60. Nine months of the two that follow have all of it: 45 + 35 = 80, not 140.
    [Fact]
    public void Figure_NewWardsCountFromJanuary_TheOldOnesAreInThem() => Assert.Equal("80 person",
        Figure(OverTime.Flow, [.. SixToJune(10m), Report("18115", Nine, 45m), Report("18118", Nine, 35m)]));

    // Third quarter of the two, 15 + 5, after the 60 of the six: 80 too.
    [Fact]
    public void Figure_NewWardsCountFromJuly_FollowTheOldOnes()
    {
        Assert.Equal("80 person", Figure(OverTime.Flow, [.. SixToJune(10m), Report("18115", Third, 15m), Report("18118", Third, 5m)]));
        var months = new[] { 7, 8, 9 }.SelectMany(month => new[] { Report("18115", Month(month), 5m), Report("18118", Month(month), 2m) });
        // 60 + 3 x (5 + 2) = 81.
        Assert.Equal("81 person", Figure(OverTime.Flow, [.. SixToJune(10m), .. months]));
        Assert.Empty(Card(OverTime.Flow, [.. SixToJune(10m), .. months]).Findings);
    }

    // One from January, one from July: what the six had is in the first in part, and nobody can say in which.
    [Fact]
    public void Figure_OneFromJanuaryAndOneFromJuly_IsNotAddedUp()
    {
        Observation[] reports = [.. SixToJune(10m), Report("18115", Nine, 45m), Report("18118", Third, 5m)];
        Assert.Equal("60 person", Figure(OverTime.Flow, reports));
        Assert.Contains(Card(OverTime.Flow, reports).Findings, static finding => finding.Code == FindingCode.UnitsBeforeAndAfter);
    }

    // How many there are at the end of September are those of the two.
    [Fact]
    public void Figure_Levels_AreThoseOfTheWardsThatExist()
    {
        Assert.Equal("60 person", Figure(OverTime.Stock, SixToJune(10m)));
        Assert.Equal("70 person", Figure(OverTime.Stock, [.. SixToJune(10m), Report("18115", Nine, 40m), Report("18118", Nine, 30m)]));
        Assert.Empty(Card(OverTime.Stock, [.. SixToJune(10m), Report("18115", Nine, 40m), Report("18118", Nine, 30m)]).Findings);
    }

    // A ward that ended in June reports August; nothing is added, and it is said.
    [Fact]
    public void Findings_WardThatIsNoMore_AreSaid()
    {
        var card = Card(OverTime.Flow, [.. SixToJune(10m), Report("18121", Month(8), 3m)]);
        var finding = Assert.Single(card.Findings, static finding => finding.Code == FindingCode.UnitNotInExistence);
        Assert.Equal(["18121", "2025-M08"], finding.Details.Select(static detail => detail.ToString()));
        Assert.Equal("60 person", card.Judgements[0].Explain().Figure.ToString());
    }

    // One of the six is missing in June: what the year has is open, and the two that count from January close it.
    [Fact]
    public void Figure_OldWardMissing_IsClosedByTheNewOnes()
    {
        var five = SixToJune(10m)[1..];
        Assert.Contains(Card(OverTime.Flow, five).Judgements[0].Explain().StillOpen, static point => point is OpenUnits);
        Observation[] reports = [.. five, Report("18115", Nine, 45m), Report("18118", Nine, 35m)];
        Assert.Equal("80 person", Figure(OverTime.Flow, reports));
        Assert.DoesNotContain(Card(OverTime.Flow, reports).Judgements[0].Explain().StillOpen, static point => point is OpenUnits);
    }

    [Fact]
    public void ReportingUnits_OneCodeForTheSameDays_IsRefused()
    {
        var line = LineOf(OverTime.Flow);
        Assert.Equal(8, line.ReportingUnits.Count);
        Assert.Throws<ArgumentException>(
            () => line with { ReportingUnits = [Ward("18115", Before), Ward("18115", InForce.Since(new LocalDate(2025, 6, 30)))] });
        Assert.Throws<ArgumentException>(() => line with { ReportingUnits = [Ward("18115", Before), Ward("18115", null)] });
    }

    private static ReportingPeriod Nine => ReportingPeriod.YearToDate(Year, 9);

    private static ReportingPeriod Third => ReportingPeriod.Quarter(Year, 3);

    private static ReportingPeriod Month(int month) => ReportingPeriod.Month(Year, month);

    private static OrgUnit Ward(string code, InForce? exists) =>
        new() { Code = code, Name = BilingualName.Of("phường " + code, "ward " + code), Kind = OrgKind.Ward, Exists = exists };

    private static Observation[] SixToJune(decimal each) => [.. Wards[..6].Select(ward => Report(ward.Code, ReportingPeriod.Half(Year, 1), each))];

    private static Observation Report(string ward, ReportingPeriod period, decimal persons) => new()
    {
        Indicator = IndicatorCode.Of("new-jobs"),
        Period = period,
        Reported = ReportedExact.Of(People.Person.Of(persons)),
        Maturity = Maturity.Official,
        ReferenceDate = period.LastDay,
        RecordedAt = period.LastDay.PlusDays(5).AtMidnight().InUtc().ToInstant(),
        ReportingUnit = ward,
    };

    private static PlanLine LineOf(OverTime overTime) => new()
    {
        Ordinal = 1,
        Target = Target.AtLeast(
            Indicator<People>.Define("new-jobs", BilingualName.Of("Việc làm mới", "New jobs"), People.Person, overTime)
                .With(static one => one with { AcrossUnits = AcrossUnits.Sum }),
            People.Person.Of(1_000m)),
        ReportingUnits = ValueList.From(Wards),
    };

    private static Scorecard Card(OverTime overTime, Observation[] reports)
    {
        var header = Some.Header("plan-2025") with { Year = Year };
        var plan = Plan.Create(header, [Some.Group(1m) with { Lines = [LineOf(overTime)] }]).Value;
        return PlanReview.Run(
            plan, ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), new LocalDate(2025, 10, 31), JudgementPolicy.Literal, RuleSet.None);
    }

    private static string Figure(OverTime overTime, Observation[] reports) => $"{Card(overTime, reports).Judgements[0].Explain().Figure}";
}
