using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>Figures of the town published by the press from March 2023 to January 2024 for indicators of the plan.</summary>
internal static class HongLinhFigures
{
    // Articles have a date but no time; they count as known from the start of that day in Vietnam (UTC+7).
    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly LocalDate March = new(2023, 3, 2);
    private static readonly LocalDate July = new(2023, 7, 30);
    private const string MarchArticle = "baohatinh.vn 245182 (02/03/2023)";

    // The article dates the session "sáng 30/7", a Sunday: possibly a misprint, kept as printed.
    private const string JulyArticle = "baohatinh.vn 252180 (30/07/2023)";

    private static readonly LocalDate April = new(2023, 4, 11);
    private static readonly LocalDate November = new(2023, 11, 18);
    private static readonly LocalDate January = new(2024, 1, 30);
    private const string AprilArticle = "baohatinh.vn 246975 (11/04/2023)";
    private const string NovemberArticle = "vietnam.vn, khánh thành 6 nhà văn hóa (18/11/2023)";

    // The page shows day and month; the year 2024 is inferred from its content.
    private const string JanuaryArticle = "tinthethaonews.org post261068, đăng lại Báo Hà Tĩnh (30/01/2024)";

    public static ObservationLog Published => ObservationLog.Empty.Append(
        TwoMonths(HongLinhIndicators.ProductionValue, March, "tăng 13%",
            ReportedGrowth.Of(Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear)),
        TwoMonths(HongLinhIndicators.Revenue, new LocalDate(2023, 2, 21), "106,801 tỷ đồng",
            Exactly(Money.BillionDong.Of(106.801m))) with
        { PrintedPercent = 55m },
        TwoMonths(HongLinhIndicators.SownAreaOfYear, March, "1.565,8 ha", Exactly(SownArea.Hectare.Of(1_565.8m))),
        // The 101% printed beside it refer to the plan for the spring, not to that for the year.
        Stated(HongLinhIndicators.SownAreaOfYear, ReportingPeriod.Quarter(PlanYear.Of(2023), 1), April, "1.583 ha, đạt 101% kế hoạch vụ xuân",
            Exactly(SownArea.Hectare.Of(1_583m))) with
        { Source = AprilArticle },
        // No price basis is printed with this value, so the prices are recorded as not stated. The value itself is doubtful: 2.349 tỷ at
        // +6,26% a year later (baohatinh.vn post270947) imply about 2.211.
        HalfYear(HongLinhIndicators.ProductionValue, "hơn 2.786 tỷ đồng", ReportedBound.GreaterThan(Money.BillionDong.Of(2_786m))),
        HalfYear(HongLinhIndicators.Revenue, "198,018 tỷ đồng", Exactly(Money.BillionDong.Of(198.018m))) with { PrintedPercent = 103m },
        HalfYear(HongLinhIndicators.WasteCollected, "trên 99%", ReportedBound.GreaterThan(Share.Percent.Of(99m))),
        HalfYear(HongLinhIndicators.UrbanCriteriaMet, "ước đạt 54/63",
            ReportedShare.Of(HongLinhIndicators.Criterion.Of(54m), HongLinhIndicators.Criterion.Of(63m))),
        // The plan has no line for the points; they are kept, with a finding that they fit no line.
        HalfYear(UrbanPoints, "71,75 điểm", Exactly(Things.Counted("urban-point", "điểm", "points").Of(71.75m))),
        HalfYear(HongLinhIndicators.Investment, "724 tỷ đồng", Exactly(Money.BillionDong.Of(724m))),
        Stated(HongLinhIndicators.CultureHousesFinished, ToNovember, November, "4 nhà văn hóa mới được khánh thành",
            Exactly(HongLinhIndicators.CultureHouse.Of(4m))) with
        { ReferenceDate = new LocalDate(2023, 11, 17), Source = NovemberArticle },
        Stated(HongLinhIndicators.CultureHousesRepaired, ToNovember, November, "2 nhà văn hóa được sửa chữa, nâng cấp",
            Exactly(HongLinhIndicators.CultureHouse.Of(2m))) with
        { ReferenceDate = new LocalDate(2023, 11, 17), Source = NovemberArticle },
        Stated(HongLinhIndicators.Revenue, ReportingPeriod.WholeYear(PlanYear.Of(2023)), January, "hơn 301 tỷ đồng",
            ReportedBound.GreaterThan(Money.BillionDong.Of(301m))) with
        { Source = JanuaryArticle },
        Stated(HongLinhIndicators.UrbanCriteriaMet, ReportingPeriod.WholeYear(PlanYear.Of(2023)), January, "55/63 tiêu chí",
            ReportedShare.Of(HongLinhIndicators.Criterion.Of(55m), HongLinhIndicators.Criterion.Of(63m))) with
        { Source = JanuaryArticle });

    private static ReportingPeriod ToNovember => ReportingPeriod.YearToDate(PlanYear.Of(2023), 11);

    private static Indicator UrbanPoints => new()
    {
        Code = IndicatorCode.Of("urban-class-points"),
        Name = BilingualName.Of("Điểm đô thị loại III", "Points as a class III urban area"),
        Unit = Unit.Counted("urban-point", "điểm", "points"),
        OverTime = OverTime.Stock,
    };

    private static ReportedExact Exactly<TMeasure>(Quantity<TMeasure> value)
        where TMeasure : IMeasure => ReportedExact.Of(value);

    private static Observation TwoMonths(Indicator indicator, LocalDate heldOn, string wording, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = ReportingPeriod.YearToDate(PlanYear.Of(2023), 2),
        Reported = reported,
        Maturity = Maturity.Estimated,
        ReferenceDate = heldOn,
        RecordedAt = March.AtMidnight().WithOffset(Vietnam).ToInstant(),
        Wording = wording,
        Source = MarchArticle,
    };

    private static Observation HalfYear(Indicator indicator, string wording, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = ReportingPeriod.Half(PlanYear.Of(2023), 1),
        Reported = reported,
        Maturity = Maturity.Estimated,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = July.AtMidnight().WithOffset(Vietnam).ToInstant(),
        Wording = wording,
        Source = JulyArticle,
    };

    // The pages give figures without saying how final they are.
    private static Observation Stated(Indicator indicator, ReportingPeriod period, LocalDate printedOn, string wording, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = period,
        Reported = reported,
        Maturity = Maturity.NotStated,
        ReferenceDate = LocalDate.Min(period.LastDay, printedOn),
        RecordedAt = printedOn.AtMidnight().WithOffset(Vietnam).ToInstant(),
        Wording = wording,
    };
}
