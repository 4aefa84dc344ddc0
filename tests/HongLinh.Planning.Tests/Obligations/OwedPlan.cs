using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Calendar.Regimes;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Obligations;

/// <summary>A plan of 2023 with one line, and rules: windows to the 14th, the town reports by the 25th.</summary>
internal static class OwedPlan
{
    public static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
    public static readonly OrgUnit Tax = Unit("tax");

    /// <summary>Before anything of 2023 is due.</summary>
    public static readonly Instant Early = Instant.FromUtc(2022, 12, 20, 0, 0);

    /// <summary>After everything of 2023 is due.</summary>
    public static readonly Instant Late = Instant.FromUtc(2024, 2, 1, 0, 0);

    public static ObligationRules Rules { get; } = new()
    {
        Regime = Regime(Fourteenth.Regime),
        Level = ReportingLevel.Town,
        Calendar = ExampleDays.Calendar,
        Zone = Vietnam,
        DefaultReporter = Unit("departments"),
    };

    public static ReportingRegime Regime(ReportingRegime windows) =>
        windows with { Code = "town", Deadlines = [DeadlineRule.OnDay(ReportingLevel.Town, 25, Some.Basis)] };

    public static OrgUnit Unit(string code) => new() { Code = code, Name = BilingualName.Of(code + " vi", code), Kind = OrgKind.Agency };

    public static PlanLine Line(ReportingCycle cycle, int ordinal = 1, decimal promised = 100m) => new()
    {
        Ordinal = ordinal,
        Target = Target.AtLeast(Some.Revenue.With(indicator => indicator with { Cycle = cycle }), Money.BillionDong.Of(promised)),
        Words = Some.Words,
    };

    public static Plan Plan(PlanWork? work, params PlanLine[] lines)
    {
        var reading = HongLinh.Planning.Plan.Create(Some.Header("plan-2023"), [Some.Group(1m) with { Lines = ValueList.From(lines) }], work: work);
        Assert.DoesNotContain(reading.Findings, static finding => finding.Severity == HongLinh.Planning.Severity.Error);
        return reading.Value;
    }

    public static Plan Of(ReportingCycle cycle) => Plan(null, Line(cycle));

    public static Observation Figure(string period, Instant knownAt, Reported? reported = null) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = ReportingPeriod.Parse(period),
        Reported = reported ?? ReportedExact.Of(Money.BillionDong.Of(50m)),
        Maturity = Maturity.Official,
        ReferenceDate = ReportingPeriod.Parse(period).LastDay,
        RecordedAt = knownAt,
    };

    public static ObligationBook Open(Plan plan, Instant at, params Observation[] figures) => Open(plan, Rules, at, figures);

    public static ObligationBook Open(Plan plan, ObligationRules rules, Instant at, params Observation[] figures) =>
        ObligationBook.Open(plan, rules, ObservationLog.Empty.Append(figures).KnownAt(at));

    /// <summary>The one obligation of a period.</summary>
    public static Obligation In(this ObligationBook book, string period) =>
        Assert.Single(book.Obligations, obligation => obligation.Period == ReportingPeriod.Parse(period));

    public static string Periods(this ObligationBook book) => string.Join(' ', book.Obligations.Select(static obligation => obligation.Period));

    /// <summary>A moment of the Vietnamese clock; the end of a day is 24:00.</summary>
    public static Instant At(int month, int day, int hour = 12) =>
        new LocalDate(2023, month, day).AtMidnight().PlusHours(hour).InZoneStrictly(Vietnam).ToInstant();
}
