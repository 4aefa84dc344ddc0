using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>An operand of a finding of each kind.</summary>
internal static class SomeDetails
{
    private static readonly FindingDetail[] All =
    [
        "lời văn", BilingualName.Of("Quy tắc", "Rule"), 7, 12.5m, new LocalDate(2023, 6, 30),
        IsoDayOfWeek.Tuesday, DocumentDate.InMonth(new YearMonth(2023, 1)),
        ReportingPeriod.Quarter(PlanYear.Of(2023), 2), FindingDetail.NoPeriod,
        IndicatorCode.Listed([IndicatorCode.Of("a"), IndicatorCode.Of("b")]), (Unit)LandArea.Hectare,
        FindingDetail.Organisation("hong-linh"), (Quantity)LandArea.Hectare.Of(2.5m),
        Reported.Listed([ReportedWords.Of("tăng khá"), ReportedExact.Of(UnitCatalogue.Percent.Of(3m))]),
        Reported.Listed([ReportedExact.Of(UnitCatalogue.Percent.Of(3m))], areWhole: true), FindingDetail.ReportShape("range"),
        LevelTarget.From(Indicator, Bound.Of(Comparator.AtLeast, UnitCatalogue.Percent.Of(95m))).AsT0, TargetKind.Level, FindingDetail.Column("value"),
        FindingDetail.Parts(["title", "year"]), MismatchReason.DifferentDimension, NotAssessableReason.NoQuantity,
        Comparator.AtMost, Polarity.LowerIsBetter, OverTime.Flow, ReportingCycle.Quarter,
        GrowthBase.PreviousYear, DayOffKind.PublicHoliday, ReportingLevel.All[0],
    ];

    private static Indicator Indicator => new()
    {
        Code = IndicatorCode.Of("coverage"),
        Name = BilingualName.Of("Tỷ lệ", "Coverage"),
        Unit = UnitCatalogue.Percent,
        OverTime = OverTime.Stock,
    };

    public static FindingDetail Of(DetailKind kind) =>
        Array.Find(All, detail => detail.Kind == kind) ?? throw new ArgumentException($"There is no operand of kind {kind}.", nameof(kind));
}
