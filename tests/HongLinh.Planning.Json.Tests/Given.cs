using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Values and short ways to read and write that several tests share.</summary>
internal static class Given
{
    public static JsonSerializerOptions Options { get; } = PlanningJson.CreateOptions();

    public static Unit Neighbourhood { get; } = Unit.Counted("neighbourhood-group", "tổ dân phố kiểu mẫu", "model neighbourhood groups");

    /// <summary>One of every case of a report.</summary>
    public static Reported[] Reports =>
    [
        ReportedExact.Of(Money.BillionDong.Of(198.018m)),
        ReportedBound.GreaterThan(Money.BillionDong.Of(2_786m)),
        ReportedRange.Between(Share.Percent.Of(61m), Share.Percent.Of(62.0m)),
        ReportedShare.Of(Neighbourhood.Of(51m), Neighbourhood.Of(52m)),
        ReportedGrowth.Of(Share.Percent.Of(-13.5m), GrowthBase.SamePeriodLastYear),
        ReportedItems.Of(["Trường Mầm non Đậu Liêu"], ["Trường THCS Nguyễn Trãi"]),
        ReportedEvent.HappenedOn(new LocalDate(2023, 5, 20)),
        ReportedWords.Of("xuất siêu"),
        ReportedAbsence.Because(AbsenceReason.NotYetCounted),
    ];

    /// <summary>An observation with every optional member left at its default.</summary>
    public static Observation Plain(Reported reported) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = ReportingPeriod.YearToDate(PlanYear.Of(2023), 6),
        Reported = reported,
        Maturity = Maturity.Preliminary,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = Instant.FromUtc(2023, 7, 4, 2, 30),
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>())!;

    public static JsonException Refusal<T>(string json) => Assert.Throws<JsonException>(() => Read<T>(json));

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
