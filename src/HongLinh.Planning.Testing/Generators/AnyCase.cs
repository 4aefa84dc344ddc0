using System.Globalization;
using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>Plans that can be judged, with reports on them and a day: every kind of target, every way in which figures join.</summary>
internal static class AnyCase
{
    private static readonly PlanYear Year = PlanYear.Of(2023);

    private static readonly Unit[] Units =
        [Money.MillionDong, Money.BillionDong, LandArea.Hectare, Mass.Tonne, Share.Percent, People.Person, Unit.Counted("hamlet", "thôn", "hamlets")];

    private static readonly OrgUnit Town = new() { Code = "town", Name = BilingualName.Of("Thị xã", "Town"), Kind = OrgKind.PeoplesCommittee };

    private static readonly OrgUnit[] Wards =
    [
        Town with { Code = "ward-1", Name = BilingualName.Of("Phường 1", "Ward 1") },
        Town with { Code = "ward-2", Name = BilingualName.Of("Phường 2", "Ward 2") },
    ];

    public static Gen<ReviewCase> Cases { get; } = Line.Array[1, 3].SelectMany(static lines => On(PlanOf(lines)));

    /// <summary>Reports on one plan, mostly as of a day after its year; sometimes as of its last day, or one in its middle.</summary>
    public static Gen<ReviewCase> On(Plan plan) => Gen.Select(AnyReport.LogOn(plan), Gen.Int[0, 5]).Select((log, day) => new ReviewCase
    {
        Plan = plan,
        Log = log,
        AsOf = day == 0 ? plan.Year.FirstDay.PlusMonths(6).PlusDays(14) : day == 1 ? plan.Year.LastDay : plan.Year.LastDay.PlusDays(32),
    });

    private static Gen<PlanLine> Line => Gen.Select(Indicator, Gen.Int[0, 11], Gen.Int[1, 200], Gen.Int[0, 40], Gen.Select(Gen.Int[0, 3], Gen.Bool))
        .Select(static (indicator, kind, number, more, rest) => new PlanLine
        {
            Ordinal = 1,
            Words = SourceSpan.Of("line", 1, "chỉ tiêu"),
            Target = TargetOf(indicator, kind, number, more),
            Holding = rest.Item1 == 0 && kind is 0 or 1 or 2 ? Holding.Throughout : Holding.ByEnd,
            IsBareNumber = kind < 2 && rest.Item2,
            ReportingUnits = indicator.AcrossUnits == AcrossUnits.NotAdded ? [] : [.. Wards],
            Baselines = [.. BaselinesOf(indicator.Unit.Of(number))],
        });

    private static Gen<Indicator> Indicator => Gen.Select(
            Gen.Int[0, Units.Length - 1], AnyFigure.Member(OverTime.All), AnyFigure.Member(Polarity.All),
            Gen.Frequency((5, Gen.Const(AcrossUnits.NotAdded)), (1, AnyFigure.Member(AcrossUnits.All))))
        .Select(static (unit, overTime, polarity, across) => new Indicator
        {
            Code = IndicatorCode.Of("any"),
            Name = BilingualName.Of("Chỉ tiêu", "Indicator"),
            Unit = Units[unit],
            OverTime = overTime,
            Polarity = polarity,
            AcrossUnits = across,
        });

    private static Target TargetOf(Indicator indicator, int kind, int number, int more)
    {
        var (low, high) = (indicator.Unit.Of(number), indicator.Unit.Of(number + more));
        var percent = Bound.Of(Comparator.AtLeast, Share.Percent.Of(more));
        return kind switch
        {
            0 or 1 or 2 => LevelTarget.From(indicator, Bound.Of(Comparator.All[more % Comparator.All.Count], low)).AsT0,
            3 => BandTarget.From(indicator, Bound.Of(Comparator.AtLeast, low), Bound.Of(Comparator.AtMost, high)).AsT0,
            4 => NearTarget.From(indicator, low, indicator.Unit.Of(more)).AsT0,
            5 => GrowthTarget.From(indicator, percent, GrowthBase.All[more % GrowthBase.All.Count]).AsT0,
            6 => ChangeTarget.From(
                indicator, Bound.Of(Comparator.AtLeast, AnyPlan.DifferenceUnit(indicator.Unit).Of(more)), GrowthBase.All[more % GrowthBase.All.Count]).AsT0,
            7 => CoverageTarget.Of(indicator, number, number + more),
            8 => NamedItemsTarget.Of(indicator, [NamedItem.Of("A", "Trường A"), NamedItem.Of("B", "Trường B")]),
            9 => MilestoneTarget.Of(indicator, new LocalDate(2023, 6, 30)),
            10 => RankTarget.Within(indicator, number, number + more),
            _ => AllOfTarget.Of(
            [
                LevelTarget.From(indicator, Bound.Of(Comparator.AtLeast, low)).AsT0,
                LevelTarget.From(indicator, Bound.Of(Comparator.AtMost, high)).AsT0,
            ]),
        };
    }

    private static IEnumerable<Baseline> BaselinesOf(Quantity value) =>
        [Baseline.Of(ReportingPeriod.WholeYear(Year.Previous()), value), Baseline.Of(ReportingPeriod.YearToDate(Year.Previous(), 6), value.Times(0.5m).AsT0)];

    private static Plan PlanOf(PlanLine[] lines) => Plan.Create(
        new PlanHeader { Code = "any-2023", Year = Year, Issuer = Town, Title = BilingualName.Of("Kế hoạch", "Plan") },
        [new PlanGroup { Mark = "a", Name = BilingualName.Of("Nhóm", "Group"), Lines = [.. lines.Select(Numbered)] }]).Value;

    private static PlanLine Numbered(PlanLine line, int at) => line with
    {
        Ordinal = at + 1,
        Target = AnyPlan.WithCode(line.Target, string.Create(CultureInfo.InvariantCulture, $"line-{at + 1}")),
    };
}
