using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Calendar.DaysOff;
using HongLinh.Planning.Calendar.Regimes;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Json.Converters;
using HongLinh.Planning.Json.Shapes;
using HongLinh.Planning.Obligations;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Organisations;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Plans;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Sources;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;
using HongLinh.Planning.Vocabularies;
using NodaTime;
using NodaTime.Text;
using Entry = System.Collections.Generic.KeyValuePair<System.Type, System.Func<System.Text.Json.JsonSerializerOptions, System.Text.Json.Serialization.Metadata.JsonTypeInfo>>;

namespace HongLinh.Planning.Json;

/// <summary>What the serializer knows of the types of the model: one table, no reflection.</summary>
internal sealed class PlanningTypes : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Table =
        Basics.Concat(Figures).Concat(Vocabularies).ToFrozenDictionary();

    public static PlanningTypes Instance { get; } = new();

    private static Entry[] Basics =>
    [
        Value(JsonMetadataServices.StringConverter),
        Value(JsonMetadataServices.BooleanConverter),
        Value(JsonMetadataServices.Int32Converter),
        Value(new DecimalConverter()),
        Value(new TextConverter<LocalDate>("a date such as 2023-06-15", static text => LocalDatePattern.Iso.Parse(text).Value, static date => LocalDatePattern.Iso.Format(InIso(date)))),
        Value(new TextConverter<YearMonth>("a month such as 2023-06", static text => YearMonthPattern.Iso.Parse(text).Value, static month => YearMonthPattern.Iso.Format(InIso(month)))),
        Value(new TextConverter<Instant>("a moment in UTC such as 2023-06-15T03:00:00Z", static text => InstantPattern.ExtendedIso.Parse(text).Value, InstantPattern.ExtendedIso.Format)),
    ];

    private static Entry[] Figures =>
    [
        Value(new TextConverter<ReportingPeriod>("a reporting period: 2026-M01, 2026-Q1, 2026-H1, 2026-9M, 2026 or 2026-M01..M05", ReportingPeriod.Parse, static period => period.ToString())),
        Value(new TextConverter<IndicatorCode>("an indicator code: lower-case letters, digits and hyphens, starting with a letter", IndicatorCode.Of, static code => code.Text)),
        Value(new UnitConverter()),
        Shaped(FigureShapes.OfQuantity),
        Shaped(FigureShapes.OfBound),
        Shaped(ReportedShape.Of<Reported>),
        Shaped(ReportedShape.Of<ReportedExact>),
        Shaped(ReportedShape.Of<ReportedBound>),
        Shaped(ReportedShape.Of<ReportedRange>),
        Shaped(ReportedShape.Of<ReportedShare>),
        Shaped(ReportedShape.Of<ReportedGrowth>),
        Shaped(ReportedShape.Of<ReportedItems>),
        Shaped(ReportedShape.Of<ReportedEvent>),
        Shaped(ReportedShape.Of<ReportedWords>),
        Shaped(ReportedShape.Of<ReportedAbsence>),
        Shaped(ObservationShapes.OfObservation),
        Shaped(ObservationShapes.OfLog),
        Shaped(FindingShape.Of),
        Shaped(TermShape.Of),
        Shaped(ConditionShape.Of),
        Shaped(RuleShapes.OfRule),
        Shaped(RuleShapes.OfSet),
        Shaped(RuleShapes.OfName),
        Shaped(RuleShapes.OfInForce),
        Shaped(RuleShapes.OfBasis),
        Value(new TextConverter<PeriodChoice>("a choice of a period: latest, before-latest, latest-of:indicator-code or a period such as 2023-Q1", PeriodChoice.Parse, static choice => choice.ToString())),
        OrNull<bool>(),
        OrNull<int>(),
        OrNull<decimal>(),
        OrNull<LocalDate>(),
        OrNull<YearMonth>(),
        OrNull<Instant>(),
        OrNull<Quantity>(),
        OrNull<ValueList<string>>(),
        OrNull<ValueList<Term>>(),
        OrNull<ValueList<Condition>>(),
        Shaped(Shape.List<string>),
        Shaped(Shape.List<Quantity>),
        Shaped(Shape.List<Observation>),
        Shaped(Shape.List<Finding>),
        Shaped(Shape.List<Term>),
        Shaped(Shape.List<Condition>),
        Shaped(Shape.List<Rule>),
    ];

    private static Entry[] Vocabularies =>
    [
        Codes(ReportingCycle.All, ReportingCycle.TryFromCode),
        Codes(BandReading.All, BandReading.TryFromCode),
        Codes(BareNumberReading.All, BareNumberReading.TryFromCode),
        Codes(BoundReading.All, BoundReading.TryFromCode),
        Codes(Certainty.All, Certainty.TryFromCode),
        Codes(ExceedanceRule.All, ExceedanceRule.TryFromCode),
        Codes(KnifeEdgeGap.All, KnifeEdgeGap.TryFromCode),
        Codes(ChangeAspect.All, ChangeAspect.TryFromCode),
        Codes(ChangeCause.All, ChangeCause.TryFromCode),
        Codes(NearReading.All, NearReading.TryFromCode),
        Codes(PercentFormula.All, PercentFormula.TryFromCode),
        Codes(PercentGap.All, PercentGap.TryFromCode),
        Codes(PercentPrinting.All, PercentPrinting.TryFromCode),
        Codes(ReasonCode.All, ReasonCode.TryFromCode),
        Codes(Verdict.All, Verdict.TryFromCode),
        Codes(IntervalRule.All, IntervalRule.TryFromCode),
        Codes(Outlook.All, Outlook.TryFromCode),
        Codes(OutlookAssumption.All, OutlookAssumption.TryFromCode),
        Codes(OutlookGap.All, OutlookGap.TryFromCode),
        Codes(PaceStanding.All, PaceStanding.TryFromCode),
        Codes(ProjectionMethod.All, ProjectionMethod.TryFromCode),
        Codes(FindingCode.All, FindingCode.TryFromCode),
        Codes(Severity.All, Severity.TryFromCode),
        Codes(Accumulation.All, Accumulation.TryFromCode),
        Codes(Aggregation.All, Aggregation.TryFromCode),
        Codes(Polarity.All, Polarity.TryFromCode),
        Codes(AbsenceReason.All, AbsenceReason.TryFromCode),
        Codes(Maturity.All, Maturity.TryFromCode),
        Codes(ReportState.All, ReportState.TryFromCode),
        Codes(OrgKind.All, OrgKind.TryFromCode),
        Codes(DutyRhythm.All, DutyRhythm.TryFromCode),
        Codes(DayOffKind.All, DayOffKind.TryFromCode),
        Codes(DayOffStatus.All, DayOffStatus.TryFromCode),
        Codes(CalendarKnowledge.All, CalendarKnowledge.TryFromCode),
        Codes(RollRule.All, RollRule.TryFromCode),
        Codes(ReportingLevel.All, ReportingLevel.TryFromCode),
        Codes(NoRuleReason.All, NoRuleReason.TryFromCode),
        Codes(ObligationKind.All, ObligationKind.TryFromCode),
        Codes(ObligationState.All, ObligationState.TryFromCode),
        Codes(MergePolicy.All, MergePolicy.TryFromCode),
        Codes(PhasingKind.All, PhasingKind.TryFromCode),
        Codes(TaskState.All, TaskState.TryFromCode),
        Codes(Truth.All, Truth.TryFromCode),
        Codes(UnknownReason.All, UnknownReason.TryFromCode),
        Codes(SourceConfidence.All, SourceConfidence.TryFromCode),
        Codes(Commitment.All, Commitment.TryFromCode),
        Codes(Comparator.All, Comparator.TryFromCode),
        Codes(GrowthBase.All, GrowthBase.TryFromCode),
        Codes(Holding.All, Holding.TryFromCode),
        Codes(NotAssessableReason.All, NotAssessableReason.TryFromCode),
        Codes(TargetKind.All, TargetKind.TryFromCode),
        Codes(BaseDimension.All, BaseDimension.TryFromCode),
        Codes(MismatchReason.All, MismatchReason.TryFromCode),
    ];

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Table.TryGetValue(type, out var describe) ? describe(options) : null;

    private static Entry Value<T>(JsonConverter<T> converter) =>
        new(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    private static Entry Shaped<T>(Func<JsonSerializerOptions, JsonTypeInfo<T>> describe) =>
        new(typeof(T), describe);

    private static Entry OrNull<T>()
        where T : struct => new(typeof(T?), static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)));

    private static Entry Codes<T>(ValueList<T> all, TryFromCode<T> tryFromCode)
        where T : Vocabulary<T> => Value(new VocabularyConverter<T>(all, tryFromCode));

    // The text names no calendar, so a date of another one would come back as a different day.
    private static LocalDate InIso(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw Refusal.Of($"A date of the calendar {date.Calendar.Id} has no JSON form; write it in the ISO calendar.");

    private static YearMonth InIso(YearMonth month) => month.Calendar == CalendarSystem.Iso
        ? month
        : throw Refusal.Of($"A month of the calendar {month.Calendar.Id} has no JSON form; write it in the ISO calendar.");
}
