using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>Figures of the town that the press published in March and July 2023 for indicators of the plan.</summary>
internal static class HongLinhFigures
{
    // Articles carry a date and no time; they count as known from the start of that day in Vietnam (UTC+7).
    private static readonly Offset Vietnam = Offset.FromHours(7);
    private static readonly LocalDate March = new(2023, 3, 2);
    private static readonly LocalDate July = new(2023, 7, 30);
    private const string MarchArticle = "baohatinh.vn 245182 (02/03/2023)";

    // The article dates the session "sáng 30/7", a Sunday: possibly a misprint, kept as printed.
    private const string JulyArticle = "baohatinh.vn 252180 (30/07/2023)";

    public static ObservationLog Published => ObservationLog.Empty.Append(
        TwoMonths(HongLinhIndicators.ProductionValue, March, "tăng 13%",
            ReportedGrowth.Of(Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear)),
        TwoMonths(HongLinhIndicators.Revenue, new LocalDate(2023, 2, 21), "106,801 tỷ đồng",
            Exactly(Money.BillionDong.Of(106.801m))) with
        { PrintedPercent = 55m },
        TwoMonths(HongLinhIndicators.SownAreaOfYear, March, "1.565,8 ha", Exactly(SownArea.Hectare.Of(1_565.8m))),
        // No price basis is printed with this value, so it is money at prices not stated.
        HalfYear(HongLinhIndicators.ProductionValue, "hơn 2.786 tỷ đồng", ReportedBound.GreaterThan(Money.BillionDong.Of(2_786m))),
        HalfYear(HongLinhIndicators.Revenue, "198,018 tỷ đồng", Exactly(Money.BillionDong.Of(198.018m))) with { PrintedPercent = 103m },
        HalfYear(HongLinhIndicators.WasteCollected, "trên 99%", ReportedBound.GreaterThan(Share.Percent.Of(99m))),
        HalfYear(HongLinhIndicators.UrbanCriteriaMet, "ước đạt 54/63",
            ReportedShare.Of(HongLinhIndicators.Criterion.Of(54m), HongLinhIndicators.Criterion.Of(63m))),
        // The plan has no line for the points; they are kept, and said to fit no line.
        HalfYear(UrbanPoints, "71,75 điểm", Exactly(Things.Counted("urban-point", "điểm", "points").Of(71.75m))),
        HalfYear(HongLinhIndicators.Investment, "724 tỷ đồng", Exactly(Money.BillionDong.Of(724m))));

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
}
