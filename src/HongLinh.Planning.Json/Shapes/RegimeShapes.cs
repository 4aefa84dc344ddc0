using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Reporting regimes, their deadlines and the days off behind them as objects.</summary>
internal static class RegimeShapes
{
    public static Description[] All =>
    [
        OfRegime, OfWindow, OfDeadlineRule, OfDeadline, OfDueReport, OfDayOff, OfTable, OfCalendar, DocumentShape.Of<ReportingRegime>("regime"),
    ];

    private static Description OfRegime => Shape.Object<ReportingRegime>(
        [
            Member<ReportingRegime>.Required("code", static regime => regime.Code),
            Member<ReportingRegime>.Required("name", static regime => regime.Name),
            Member<ReportingRegime>.Required("basis", static regime => regime.Basis),
            Member<ReportingRegime>.Optional("inForce", static regime => regime.InForce, static (regime, value) => regime with { InForce = value }),
            Member<ReportingRegime>.Text("replaces", static regime => regime.Replaces, static (regime, value) => regime with { Replaces = value }),
            Member<ReportingRegime>.Required("windows", static regime => regime.Windows),
            Member<ReportingRegime>.List("deadlines", static regime => regime.Deadlines, static (regime, value) => regime with { Deadlines = value }),
            Member<ReportingRegime>.Usual("roll", static regime => regime.Roll, static (regime, value) => regime with { Roll = value }),
        ],
        static values => new ReportingRegime
        {
            Code = values.Get<string>("code"),
            Name = values.Get<BilingualName>("name"),
            Basis = values.Get<LegalBasis>("basis"),
            Windows = values.Get<ValueList<WindowRule>>("windows"),
        });

    private static Description OfWindow => Shape.Object<WindowRule>(
        [
            Member<WindowRule>.Required("cycle", static rule => rule.Cycle),
            Member<WindowRule>.Optional<int>("cutOffDay", static rule => rule.CutOffDay),
            Member<WindowRule>.Required("basis", static rule => rule.Basis),
        ],
        static values => values.Get<int?>("cutOffDay") is { } day
            ? WindowRule.CutOff(values.Get<ReportingCycle>("cycle"), day, values.Get<LegalBasis>("basis"))
            : WindowRule.OwnDays(values.Get<ReportingCycle>("cycle"), values.Get<LegalBasis>("basis")));

    /// <summary>A deadline on a day of the month, or a number of working days after the cut-off: always one of the two.</summary>
    private static Description OfDeadlineRule => Shape.Object<DeadlineRule>(
        [
            Member<DeadlineRule>.Optional("level", static rule => rule.Level),
            Member<DeadlineRule>.Optional<int>("day", static rule => rule.CountsWorkingDays ? null : rule.Number),
            Member<DeadlineRule>.Optional<int>("workingDays", static rule => rule.CountsWorkingDays ? rule.Number : null),
            Member<DeadlineRule>.Required("basis", static rule => rule.Basis),
        ],
        static values => (values.Get<int?>("day"), values.Get<int?>("workingDays")) switch
        {
            ({ } day, null) => DeadlineRule.OnDay(values.Get<ReportingLevel?>("level"), day, values.Get<LegalBasis>("basis")),
            (null, { } days) => DeadlineRule.WorkingDaysAfterCutOff(values.Get<ReportingLevel?>("level"), days, values.Get<LegalBasis>("basis")),
            _ => throw Refusal.Of("A deadline has either the member 'day' or the member 'workingDays'."),
        });

    private static Description OfDeadline => Shape.Object<Deadline>(
        [
            Member<Deadline>.Optional<LocalDate>("nominal", static deadline => deadline.Nominal),
            Member<Deadline>.Optional<LocalDate>("adjusted", static deadline => deadline.Adjusted),
            Member<Deadline>.Required("knowledge", static deadline => deadline.Knowledge),
            Member<Deadline>.Required("rule", static deadline => deadline.Rule),
        ],
        static values => new Deadline(
            values.Get<LocalDate?>("nominal"), values.Get<LocalDate?>("adjusted"), values.Get<CalendarKnowledge>("knowledge"),
            values.Get<DeadlineRule>("rule")));

    private static Description OfDueReport => Shape.Object<DueReport>(
        [
            Member<DueReport>.Required("period", static due => due.Period),
            Member<DueReport>.Required("window", static due => due.Window),
            Member<DueReport>.Required("deadline", static due => due.Deadline),
        ],
        static values => new DueReport(values.Get<ReportingPeriod>("period"), values.Get<DateInterval>("window"), values.Get<Deadline>("deadline")));

    private static Description OfDayOff => Shape.Object<DayOff>(
        [
            Member<DayOff>.Required("date", static day => day.Date),
            Member<DayOff>.Required("kind", static day => day.Kind),
            Member<DayOff>.Required("name", static day => day.Name),
            Member<DayOff>.Required("basis", static day => day.Basis),
            Member<DayOff>.Required("status", static day => day.Status),
        ],
        static values => new DayOff
        {
            Date = values.Get<LocalDate>("date"),
            Kind = values.Get<DayOffKind>("kind"),
            Name = values.Get<string>("name"),
            Basis = values.Get<LegalBasis>("basis"),
            Status = values.Get<DayOffStatus>("status"),
        });

    private static Description OfTable => Shape.Object<DayOffTable>(
        [
            Member<DayOffTable>.Required("firstYear", static table => table.FirstYear),
            Member<DayOffTable>.Required("lastYear", static table => table.LastYear),
            Member<DayOffTable>.Required("horizon", static table => table.Horizon),
            Member<DayOffTable>.Required("entries", static table => table.Entries),
        ],
        static values => Whole(DayOffTable.Create(
            values.Get<int>("firstYear"), values.Get<int>("lastYear"), values.Get<int>("horizon"), values.Get<ValueList<DayOff>>("entries"))));

    private static Description OfCalendar => Shape.Object<WorkingCalendar>(
        [
            Member<WorkingCalendar>.Required("table", static calendar => calendar.Table),
            Member<WorkingCalendar>.Optional<bool>("withProposals", static calendar => calendar.WithProposals ? true : null),
        ],
        static values => values.Get<bool?>("withProposals") == true
            ? WorkingCalendar.IfProposalsPass(values.Get<DayOffTable>("table"))
            : WorkingCalendar.Of(values.Get<DayOffTable>("table")));

    // A written table contains no entry that making it would leave out, so a document with such an entry is refused.
    private static DayOffTable Whole(Reading<DayOffTable> made) => made.Findings.Count == 0
        ? made.Value
        : throw Refusal.Of($"A day cannot stand in the table: {Refusal.Shown(string.Join("; ", made.Findings))}");
}
