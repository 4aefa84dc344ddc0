using HongLinh.Planning.Text.Tests;
using NodaTime;

namespace HongLinh.Planning.Documents.Tests.Writing;

/// <summary>The scorecards whose charts the tests look at; all figures are made up.</summary>
internal static class ChartExamples
{
    /// <summary>Fees behind a plan of 100 a year: 20 by the end of March, 40 by the end of June.</summary>
    public static Scorecard Behind { get; } = Fees(1, 100m, [20m, 40m]);

    /// <summary>A line behind its plan, with figures to March, June and April.</summary>
    public static Scorecard BehindThrice { get; } = Fees(1, 120m, [10m, 30m, 20m]);

    /// <summary>Eight lines behind, in two groups.</summary>
    public static Scorecard EightBehind { get; } = Fees(8, 100m, [20m, 40m], groups: 2);

    public static Scorecard LongNames { get; } = Fees(
        6, 100m, [20m, 40m], groups: 3, name: "Thu phí bảo vệ môi trường đối với khai thác khoáng sản và các khoản phí, lệ phí khác trên địa bàn thị xã ");

    public static Scorecard Huge { get; } = Fees(2, 5_000_000_000_000_000m, [1_000_000_000_000_000m, 1_234_567_890_123_456m], groups: 2);

    public static Scorecard ManyLines { get; } = Fees(300, 100m, [20m, 40m], groups: 10);

    public static Scorecard TooManyGroups { get; } = Fees(34, 100m, [20m, 40m], groups: 17);

    public static Scorecard NoFigures { get; } = Fees(6, 100m, [], groups: 3);

    /// <summary>A balance that was planned to be above -5 and stands at -12.</summary>
    public static Scorecard Negative { get; } = Judged(
        Target.AtLeast(SmallPlan.Define("balance", "Cân đối ngân sách", "Budget balance", Money.BillionDong)
            .With(static i => i with { Limits = NaturalLimits.None }), Money.BillionDong.Of(-5m)),
        SmallPlan.Report("balance", ReportedExact.Of(Money.BillionDong.Of(-8m)), ReportingPeriod.Quarter(SmallPlan.Year, 1)),
        SmallPlan.Report("balance", ReportedExact.Of(Money.BillionDong.Of(-12m))));

    /// <summary>98,9% at the end of March and 98,7% at the end of June, where more than 99% is planned.</summary>
    public static Scorecard Level { get; } = Judged(
        Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m)),
        SmallPlan.Report("waste", ReportedExact.Of(Share.Percent.Of(98.9m)), ReportingPeriod.Quarter(SmallPlan.Year, 1)),
        SmallPlan.Report("waste", ReportedExact.Of(Share.Percent.Of(98.7m))));

    /// <summary>After the year: 5 of 8 houses built, which a policy calls partly met, and none of 8 schools, which it does not.</summary>
    public static Scorecard PartlyMet { get; } = SmallPlan.Judge(
        Plan.Create(SmallPlan.Header, [.. Counted("houses-built", SmallPlan.Houses, 1), .. Counted("schools-built", SmallPlan.Schools, 2)]).Value,
        new LocalDate(2024, 1, 15), JudgementPolicy.Literal with { Name = "partly", NamesPartlyMet = true },
        Built("houses-built", SmallPlan.Houses, 5m), Built("schools-built", SmallPlan.Schools, 0m));

    private static PlanGroup[] Counted(string code, Unit<Things> unit, int ordinal) =>
    [
        new()
        {
            Mark = "a" + OfficeParts.Number(ordinal),
            Name = BilingualName.Of($"Nhóm {OfficeParts.Number(ordinal)}", $"Group {OfficeParts.Number(ordinal)}"),
            Words = SourceSpan.Of("II.2." + OfficeParts.Number(ordinal), 1, "a)"),
            Lines = [SmallPlan.Line(ordinal, Target.Coverage(SmallPlan.Counted(code, code, code, unit), 8, 8))],
        },
    ];

    private static Observation Built(string code, Unit<Things> unit, decimal number) =>
        SmallPlan.Report(code, ReportedExact.Of(unit.Of(number)), ReportingPeriod.WholeYear(SmallPlan.Year)) with
        {
            RecordedAt = Instant.FromUtc(2024, 1, 10, 0, 0),
            Maturity = Maturity.Official,
        };

    private static Scorecard Judged(Target target, params Observation[] reports) =>
        SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, target)), WrittenExamples.Day, JudgementPolicy.Literal, reports);

    private static Scorecard Fees(int lines, decimal promised, decimal[] reported, int groups = 1, string name = "Thu phí")
    {
        ReportingPeriod[] periods = [ReportingPeriod.Quarter(SmallPlan.Year, 1), SmallPlan.FirstHalf, ReportingPeriod.YearToDate(SmallPlan.Year, 4)];
        var codes = Enumerable.Range(1, lines).Select(static number => "fees-" + OfficeParts.Number(number)).ToArray();
        var all = codes.Select((code, at) => SmallPlan.Line(at + 1, Target.GreaterThan(Fee(code, name, at), Money.BillionDong.Of(promised)))).ToArray();
        var plan = Plan.Create(SmallPlan.Header, [.. all.Chunk((lines + groups - 1) / groups).Select((part, at) => new PlanGroup
        {
            Mark = "a" + OfficeParts.Number(at + 1),
            Name = BilingualName.Of($"Nhóm {name} {OfficeParts.Number(at + 1)}", $"Group {OfficeParts.Number(at + 1)}"),
            Words = SourceSpan.Of("II.2." + OfficeParts.Number(at + 1), 1, "a)"),
            Lines = [.. part],
        })]).Value;
        return SmallPlan.Judge(plan, WrittenExamples.Day, JudgementPolicy.Literal, [.. codes.SelectMany(code => reported.Select((amount, at) =>
            SmallPlan.Report(code, ReportedExact.Of(Money.BillionDong.Of(amount)), periods[at]) with
            {
                ReferenceDate = periods[at].LastDay,
            }))]);
    }

    private static Indicator<Money> Fee(string code, string name, int at) =>
        SmallPlan.Define(code, at == 0 ? name.TrimEnd() : $"{name.TrimEnd()} {OfficeParts.Number(at + 1)}", "Fees " + OfficeParts.Number(at + 1), Money.BillionDong)
            .With(static i => i with { OverTime = OverTime.Flow });
}
