using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests;

/// <summary>A made-up plan with a line of each kind of target, and reports on it.</summary>
internal static class SmallPlan
{
    public static readonly PlanYear Year = PlanYear.Of(2023);
    public static readonly ReportingPeriod FirstHalf = ReportingPeriod.Half(Year, 1);
    public static readonly Unit<Things> Schools = Things.Counted("school", "trường", "schools");
    public static readonly Unit<Things> Houses = Things.Counted("culture-house", "nhà văn hóa", "culture houses");
    public static readonly Unit<Things> Criteria = Things.Counted("criterion", "tiêu chí", "criteria");

    public static readonly Indicator<Money> Revenue = Define("budget-revenue", "Thu ngân sách", "Budget revenue", Money.MillionDong)
        .With(static i => i with { OverTime = OverTime.Flow });

    public static readonly Indicator<Money> Output =
        Define("output", "Giá trị sản xuất (theo giá cố định 2010)", "Output (constant 2010 prices)", Money.BillionDong);

    public static readonly Indicator<Share> Waste = Define("waste", "Thu gom chất thải rắn", "Waste collected", Share.Percent);
    public static readonly Indicator<Share> Poverty = Define("poverty", "Tỷ lệ hộ nghèo", "Poverty rate", Share.Percent)
        .With(static i =>
            i with
            {
                Polarity = Polarity.LowerIsBetter,
                Definition = BilingualName.Of("theo tiêu chí mới", "by the new standard"),
                Cycle = ReportingCycle.Year
            });

    public static readonly OrgUnit Town = Unit("437", "Ủy ban nhân dân thị xã", "People's Committee of the town", OrgKind.PeoplesCommittee);

    public static OrgUnit Unit(string code, string vietnamese, string english, OrgKind kind) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = kind };

    public static Indicator<T> Define<T>(string code, string vietnamese, string english, Unit<T> unit)
        where T : IMeasure => Indicator<T>.Define(code, BilingualName.Of(vietnamese, english), unit, OverTime.Stock);

    public static Indicator<Things> Counted(string code, string vietnamese, string english, Unit<Things> unit) =>
        Define(code, vietnamese, english, unit).With(static i => i with { Limits = NaturalLimits.Count });

    public static PlanLine Line(int ordinal, Target target, string words = "lời văn của kế hoạch") =>
        new() { Ordinal = ordinal, Target = target, Words = SourceSpan.Of("II.2.a", ordinal, words) };

    public static Target[] Targets { get; } =
    [
        Target.GreaterThan(Revenue, Money.MillionDong.Of(192_500m)),
        Target.Growth(Output, Comparator.GreaterThan, Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear),
        Target.GreaterThan(Waste, Share.Percent.Of(99m)),
        Target.LessThan(Poverty, Share.Percent.Of(2.32m)),
        Target.Change(Poverty, Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(-0.5m), GrowthBase.PreviousYear),
        Target.Coverage(Counted("criteria-met", "Tiêu chí đô thị loại III", "Class III criteria", Criteria), 53, 63),
        Target.Between(Counted("houses-repaired", "Sửa chữa nhà văn hóa", "Culture houses repaired", Houses), Houses.Of(1m), Houses.Of(2m)),
        NamedItemsTarget.Of(Counted("schools", "Trường đạt chuẩn", "Schools to standard", Schools),
            [NamedItem.Of("MN Trung Lương"), NamedItem.Of("THCS Bắc Hồng", "năm 2022 chưa đạt")]),
        Target.Near(Define("prices", "Chỉ số giá", "Price index", Share.Percent), Share.Percent.Of(4m), Share.Percent.Of(0.5m)),
        MilestoneTarget.Of(Counted("houses-started", "Khởi công 08 nhà văn hóa", "Start of 8 culture houses", Houses), new LocalDate(2023, 12, 31)),
        RankTarget.Within(Define("reform-rank", "Xếp hạng cải cách hành chính", "Reform ranking", Things.Counted("rank", "thứ hạng", "places")), 3, 13),
        AllOfTarget.Of(
        [
            Target.Change(Counted("accidents", "số vụ", "accidents", Things.Counted("accident", "vụ", "accidents")), Comparator.LessThan,
                UnitOf("accident", "vụ", "accidents").Of(0m), GrowthBase.SamePeriodLastYear),
            Target.Change(Counted("deaths", "số người chết", "deaths", Things.Counted("death", "người", "people")), Comparator.LessThan,
                UnitOf("death", "người", "people").Of(0m), GrowthBase.SamePeriodLastYear),
        ]),
        NotAssessableTarget.Because(Define("roads", "Mật độ đường giao thông", "Road density", Share.Percent), NotAssessableReason.QuantityWithoutMeasure),
    ];

    public static PlanHeader Header { get; } = new()
    {
        Code = "small-2023",
        Year = Year,
        Issuer = Town,
        Title = BilingualName.Of("Kế hoạch phát triển kinh tế - xã hội năm 2023", "Socio-economic plan for 2023"),
        Number = DocumentNumber.Of("", "KH-UBND"),
        Place = "Hồng Lĩnh",
        Date = DocumentDate.InMonth(new YearMonth(2023, 1)),
        Basis = new LegalBasis { Act = "Nghị quyết số 51/NQ-HĐND ngày 27/12/2022" },
        Session = CouncilSession.Of(7, 11),
        SignedFor = "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
        SignedBy = "Nguyễn Huy Hùng",
    };

    public static Plan Create(params PlanLine[] lines) => Plan.Create(Header,
        [new PlanGroup { Mark = "a", Name = BilingualName.Of("Nhóm chỉ tiêu kinh tế", "Economy"), Words = SourceSpan.Of("II.2.a", 1, "a)"),
            Lines = ValueList.From(lines) }]).Value;

    /// <summary>The plan with a line of each kind.</summary>
    public static Plan OfEachKind() => Create([.. Targets.Select(static (target, i) => Changed(Line(i + 1, target)))]);

    public static Observation Report(string indicator, Reported reported, ReportingPeriod? period = null) => new()
    {
        Indicator = IndicatorCode.Of(indicator),
        Period = period ?? FirstHalf,
        Reported = reported,
        Maturity = Maturity.Estimated,
        ReferenceDate = (period ?? FirstHalf).LastDay,
        RecordedAt = Instant.FromUtc(2023, 7, 30, 1, 0),
    };

    public static Scorecard Judge(Plan plan, LocalDate asOf, JudgementPolicy policy, params Observation[] reports) =>
        PlanReview.Run(plan, ObservationLog.Empty.Append(reports).KnownAt(reports.Select(static report => report.RecordedAt)
            .Append(Instant.FromUtc(2023, 7, 30, 1, 0)).Max()), asOf, policy, RuleSet.None);

    public static Scorecard AtMidYear(JudgementPolicy policy) => Judge(OfEachKind(), new LocalDate(2023, 7, 30), policy,
        Report("budget-revenue", ReportedExact.Of(Money.BillionDong.Of(198.018m))) with { PrintedPercent = 99m },
        Report("output", ReportedGrowth.Of(Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear)),
        Report("waste", ReportedBound.GreaterThan(Share.Percent.Of(99m))),
        Report("criteria-met", ReportedShare.Of(Criteria.Of(54m), Criteria.Of(63m))),
        Report("houses-repaired", ReportedExact.Of(Schools.Of(1m))),
        Report("schools", ReportedItems.Of(["MN Trung Lương"])),
        Report("prices", ReportedWords.Of("ổn định")),
        Report("accidents", ReportedExact.Of(UnitOf("accident", "vụ", "accidents").Of(3m))));

    private static PlanLine Changed(PlanLine line) => line.Ordinal switch
    {
        3 => line with { Holding = Holding.Throughout },
        10 => line with { Aspiration = MilestoneTarget.Of(Counted("houses-done", "hoàn thành", "finished", Houses), new LocalDate(2023, 12, 31)) },
        11 => line with { Commitment = Commitment.Aspired },
        _ => line,
    };

    private static Unit UnitOf(string code, string noun, string english) => HongLinh.Planning.Unit.Counted(code, noun, english);

    public static IEnumerable<Finding> PlanFindings() => Plan.Create(Header, [.. OfEachKind().Groups]).Findings;
}
