using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Papers;

// A town of three wards in June 2023: jobs that add up, a share from its parts, hamlets of which the plan fixed the number.
internal static class Wards
{
    public static readonly PlanYear Year = PlanYear.Of(2023);
    public static readonly OrgUnit Town = new()
    {
        Code = "town",
        Name = BilingualName.Of("Ủy ban nhân dân thị xã Hồng Lĩnh", "People's Committee of Hồng Lĩnh town"),
        Kind = OrgKind.PeoplesCommittee,
    };

    public static readonly OrgUnit North = Ward("bac-hong", "UBND phường Bắc Hồng", "Bắc Hồng ward");
    public static readonly OrgUnit South = Ward("nam-hong", "UBND phường Nam Hồng", "Nam Hồng ward");
    public static readonly OrgUnit Commune = Ward("thuan-loc", "UBND xã Thuận Lộc", "Thuận Lộc commune");

    public static readonly Indicator Jobs = new()
    {
        Code = IndicatorCode.Of("new-jobs"),
        Name = BilingualName.Of("Số lao động được giải quyết việc làm", "New jobs"),
        Unit = People.Person,
        OverTime = OverTime.Flow,
        AcrossUnits = AcrossUnits.Sum,
        Limits = NaturalLimits.Count,
    };

    public static readonly Indicator Insured = new()
    {
        Code = IndicatorCode.Of("health-insurance"),
        Name = BilingualName.Of("Tỷ lệ dân số tham gia bảo hiểm y tế", "People with health insurance"),
        Unit = Share.Percent,
        OverTime = OverTime.Stock,
        AcrossUnits = AcrossUnits.RatioOfParts,
        Limits = NaturalLimits.Percentage,
    };

    public static readonly Plan Plan = PlanDraft.For(Year, Town)
        .Group(BilingualName.Of("Nhóm chỉ tiêu văn hóa - xã hội", "Culture and society"))
        .Line(LevelTarget.From(Jobs, Bound.Of(Comparator.AtLeast, Jobs.Of(900m))).AsT0, "", ByWards)
        .Line(LevelTarget.From(Insured, Bound.Of(Comparator.AtLeast, Insured.Of(92m))).AsT0, "", ByWards)
        .Create().Value;

    public static UnitMatrix Matrix { get; } = MatrixOf(
        Figure(Jobs, North, 310m), Figure(Jobs, South, 285m),
        Part(North, 9_300m, 10_000m), Part(South, 7_200m, 8_000m), Part(Commune, 3_900m, 4_000m));

    public static UnitMatrix MatrixOf(params IEnumerable<Observation> reports) => UnitMatrix.Of(
        PlanReview.Run(Plan, ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), new LocalDate(2023, 7, 10), JudgementPolicy.Literal, RuleSet.None),
        ReportingPeriod.YearToDate(Year, 6));

    public static Observation Figure(Indicator indicator, OrgUnit unit, decimal amount) => Of(indicator, unit, ReportedExact.Of(indicator.Of(amount)));

    public static Observation Part(OrgUnit unit, decimal part, decimal whole) =>
        Of(Insured, unit, ReportedShare.Of(People.Person.Of(part), People.Person.Of(whole)));

    private static Observation Of(Indicator indicator, OrgUnit unit, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = ReportingPeriod.YearToDate(Year, 6),
        Reported = reported,
        Maturity = Maturity.Official,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = Instant.FromUtc(2023, 7, 2, 0, 0),
        ReportingUnit = unit.Code,
    };

    private static PlanLine ByWards(PlanLine line) => line with { ReportingUnits = [North, South, Commune] };

    private static OrgUnit Ward(string code, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = OrgKind.Ward };
}
