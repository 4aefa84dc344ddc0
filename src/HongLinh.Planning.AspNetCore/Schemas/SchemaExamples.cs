using System.Text.Json;
using System.Text.Json.Nodes;
using HongLinh.Planning.Json;
using NodaTime;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Examples of the larger definitions, made of the model itself, so that each can be sent as it is.</summary>
internal static class SchemaExamples
{
    private static readonly Lazy<Dictionary<string, JsonNode>> All = new(Make);

    /// <summary>The example of a definition; null where there is none.</summary>
    public static JsonNode? Of(string definition) => All.Value.TryGetValue(definition, out var example) ? example.DeepClone() : null;

    private static Dictionary<string, JsonNode> Make()
    {
        var options = PlanningJson.CreateOptions();
        var plan = Commune();
        var report = new Observation
        {
            Indicator = IndicatorCode.Of("budget-revenue"),
            Period = ReportingPeriod.Half(plan.Year, 1),
            Reported = ReportedExact.Of(Money.BillionDong.Of(6.75m)),
            Maturity = Maturity.Preliminary,
            ReferenceDate = new LocalDate(2026, 6, 30),
            RecordedAt = Instant.FromUtc(2026, 7, 3, 2, 30),
        };
        var known = ObservationLog.Empty.Append(report).KnownAt(report.RecordedAt);
        var scorecard = PlanReview.Run(plan, known, new LocalDate(2026, 7, 3), JudgementPolicy.Literal);
        return new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["observation"] = JsonOf(report, options),
            ["quantity"] = JsonOf<Quantity>(Money.BillionDong.Of(6.75m), options),
            ["plan"] = JsonOf(plan, options),
            ["scorecard"] = JsonOf(scorecard, options),
            ["judgementPolicy"] = JsonOf(JudgementPolicy.AdministrativePractice, options),
            ["reportingPeriod"] = JsonValue.Create("2026-Q2"),
            ["indicatorCode"] = JsonValue.Create("budget-revenue"),
            ["localDate"] = JsonValue.Create("2026-06-30"),
            ["decimal"] = JsonValue.Create("192.50"),
        };
    }

    // The smallest plan that says something: one target of one commune.
    private static Plan Commune()
    {
        var revenue = Indicator<Money>.Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.MillionDong, OverTime.Flow);
        return PlanDraft.For(PlanYear.Of(2026), new OrgUnit { Code = "dong-loc", Name = "Ủy ban nhân dân xã Đồng Lộc", Kind = OrgKind.PeoplesCommittee })
            .Group("Chỉ tiêu kinh tế")
            .Line(Target.GreaterThan(revenue, Money.MillionDong.Of(12_500m)), "Thu ngân sách trên 12.500 triệu đồng")
            .Create().Value;
    }

    private static JsonNode JsonOf<T>(T value, JsonSerializerOptions options) => JsonSerializer.SerializeToNode(value, options.GetTypeInfo(typeof(T)))!;
}
