using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Findings as objects, with their place and operands as values; severity follows from the code and is not written.</summary>
internal static class FindingShape
{
    private const string Lists = "figures";

    // One member for each type of value; the kind tells which one is present.
    private static readonly Cases<FindingDetail> Details = new(
        "detail",
        [
            Member<FindingDetail>.Optional<string>("words", static detail => detail.Kind == DetailKind.Words ? detail.Value as string : null),
            Member<FindingDetail>.Optional<string>("code", static detail =>
                detail.Kind != DetailKind.Words && detail.Kind != DetailKind.NoPeriod ? detail.Value as string : null),
            Member<FindingDetail>.Optional("name", static detail => detail.Value as BilingualName),
            Member<FindingDetail>.Optional<int>("count", static detail => detail.Value as int?),
            Member<FindingDetail>.Optional<decimal>("number", static detail => detail.Value as decimal?),
            Member<FindingDetail>.Optional<LocalDate>("day", static detail => detail.Value as LocalDate?),
            Member<FindingDetail>.Optional<int>("weekday", static detail => detail.Value is IsoDayOfWeek weekday ? (int)weekday : null),
            Member<FindingDetail>.Optional("date", static detail => detail.Value as DocumentDate),
            Member<FindingDetail>.Optional("period", static detail => detail.Value as ReportingPeriod),
            Member<FindingDetail>.Optional<ValueList<IndicatorCode>>("indicators", static detail => detail.Value as ValueList<IndicatorCode>?),
            Member<FindingDetail>.Optional("unit", static detail => detail.Value as Unit),
            Member<FindingDetail>.Optional<Quantity>("quantity", static detail => detail.Value as Quantity?),
            Member<FindingDetail>.Optional<ValueList<Reported>>(Lists, static detail => detail.Value as ValueList<Reported>?),
            Member<FindingDetail>.Optional("target", static detail => detail.Value as Target),
            Member<FindingDetail>.Optional<ValueList<string>>("parts", static detail => detail.Value as ValueList<string>?),
            Member<FindingDetail>.Optional("targetKind", static detail => detail.Value as TargetKind),
            Member<FindingDetail>.Optional("mismatch", static detail => detail.Value as MismatchReason),
            Member<FindingDetail>.Optional("notAssessable", static detail => detail.Value as NotAssessableReason),
            Member<FindingDetail>.Optional("comparator", static detail => detail.Value as Comparator),
            Member<FindingDetail>.Optional("polarity", static detail => detail.Value as Polarity),
            Member<FindingDetail>.Optional("overTime", static detail => detail.Value as OverTime),
            Member<FindingDetail>.Optional("cycle", static detail => detail.Value as ReportingCycle),
            Member<FindingDetail>.Optional("growthBase", static detail => detail.Value as GrowthBase),
            Member<FindingDetail>.Optional("dayOff", static detail => detail.Value as DayOffKind),
            Member<FindingDetail>.Optional("level", static detail => detail.Value as ReportingLevel),
        ],
        [
            Case(DetailKind.Words, "words", static v => v.Get<string>("words")),
            Case(DetailKind.Bilingual, "name", static v => v.Get<BilingualName>("name")),
            Case(DetailKind.Count, "count", static v => v.Get<int?>("count")!.Value),
            Case(DetailKind.Number, "number", static v => v.Get<decimal?>("number")!.Value),
            Case(DetailKind.Day, "day", static v => v.Get<LocalDate?>("day")!.Value),
            Case(DetailKind.Weekday, "weekday", static v => Weekday(v.Get<int?>("weekday")!.Value)),
            Case(DetailKind.Date, "date", static v => v.Get<DocumentDate>("date")),
            Case(DetailKind.Period, "period", static v => v.Get<ReportingPeriod>("period")),
            Case(DetailKind.NoPeriod, null, static _ => FindingDetail.NoPeriod),
            Case(DetailKind.Indicators, "indicators", static v => IndicatorCode.Listed(v.Get<ValueList<IndicatorCode>?>("indicators")!.Value)),
            Case(DetailKind.Unit, "unit", static v => v.Get<Unit>("unit")),
            Case(DetailKind.Organisation, "code", static v => FindingDetail.Organisation(v.Get<string>("code"))),
            Case(DetailKind.Quantity, "quantity", static v => v.Get<Quantity?>("quantity")!.Value),
            Case(DetailKind.Figures, Lists, static v => Reported.Listed(v.Get<ValueList<Reported>?>(Lists)!.Value)),
            Case(DetailKind.WholeFigures, Lists, static v => Reported.Listed(v.Get<ValueList<Reported>?>(Lists)!.Value, areWhole: true)),
            Case(DetailKind.ReportShape, "code", static v => FindingDetail.ReportShape(v.Get<string>("code"))),
            Case(DetailKind.Target, "target", static v => v.Get<Target>("target")),
            Case(DetailKind.TargetKind, "targetKind", static v => v.Get<TargetKind>("targetKind")),
            Case(DetailKind.Column, "code", static v => FindingDetail.Column(v.Get<string>("code"))),
            Case(DetailKind.Parts, "parts", static v => FindingDetail.Parts(v.Get<ValueList<string>?>("parts")!.Value)),
            Case(DetailKind.Mismatch, "mismatch", static v => v.Get<MismatchReason>("mismatch")),
            Case(DetailKind.NotAssessable, "notAssessable", static v => v.Get<NotAssessableReason>("notAssessable")),
            Case(DetailKind.Comparator, "comparator", static v => v.Get<Comparator>("comparator")),
            Case(DetailKind.Polarity, "polarity", static v => v.Get<Polarity>("polarity")),
            Case(DetailKind.OverTime, "overTime", static v => v.Get<OverTime>("overTime")),
            Case(DetailKind.Cycle, "cycle", static v => v.Get<ReportingCycle>("cycle")),
            Case(DetailKind.GrowthBase, "growthBase", static v => v.Get<GrowthBase>("growthBase")),
            Case(DetailKind.DayOff, "dayOff", static v => v.Get<DayOffKind>("dayOff")),
            Case(DetailKind.Level, "level", static v => v.Get<ReportingLevel>("level")),
        ]);

    public static Description OfDetail => Details.As<FindingDetail>();

    public static Description OfPlace => Shape.Object<Place>(
        [
            Member<Place>.Required("kind", static place => place.Kind),
            Member<Place>.Required("parts", static place => place.Parts),
        ],
        static values => Place.Of(values.Get<string>("kind"), values.Get<ValueList<FindingDetail>>("parts")));

    public static Description OfFinding => Shape.Object<Finding>(
        [
            Member<Finding>.Required("code", static finding => finding.Code),
            Member<Finding>.Required("place", static finding => finding.Place),
            Member<Finding>.Required("quoted", static finding => finding.Quoted),
            Member<Finding>.Required("details", static finding => finding.Details),
        ],
        static values => Finding.Of(
            values.Get<FindingCode>("code"), values.Get<Place>("place"), values.Get<FindingDetail>("quoted"),
            values.Get<ValueList<FindingDetail>>("details").AsSpan()));

    /// <summary>Findings in the form of schema version 1: all as text, for comparison and never read.</summary>
    public static Description InVersion1 => Shape.Result<Finding>(
        "finding",
        [
            Member<Finding>.Required("code", static finding => finding.Code),
            Member<Finding>.Required("place", static finding => finding.Place.ToString()),
            Member<Finding>.Required("words", static finding => finding.Quoted.ToString()),
            Member<Finding>.Required("details", static finding => ValueList.From(finding.Details.Select(static detail => detail.ToString()))),
        ],
        "read documents of today's version");

    private static Case<FindingDetail> Case(DetailKind kind, string? member, Func<Values, FindingDetail> make) =>
        new(kind.Code, typeof(FindingDetail), member is null ? [] : [member], make) { Means = detail => detail.Kind == kind };

    private static IsoDayOfWeek Weekday(int number) => number is >= 1 and <= 7
        ? (IsoDayOfWeek)number
        : throw Refusal.Of("A day of the week is a number from 1, Monday, to 7, Sunday.");
}
