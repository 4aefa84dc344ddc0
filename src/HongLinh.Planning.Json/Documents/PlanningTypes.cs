using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Json;

/// <summary>The types of the model for the serializer and the schema: one table, no reflection.</summary>
internal sealed class PlanningTypes : IJsonTypeInfoResolver
{
    private const string MonthForm = "-?[0-9]{4}-(0[1-9]|1[0-2])";
    private const string DayForm = "(0[1-9]|[12][0-9]|3[01])";
    private const string Month = "^" + MonthForm + "$";
    private const string Day = "^" + MonthForm + "-" + DayForm + "$";
    private const string DayOrMonth = "^" + MonthForm + "(-" + DayForm + ")?$";
    private const string Moment = "^" + MonthForm + "-" + DayForm + @"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z$";
    private const string PeriodForm = @"[0-9]{4}(-(9M|Q[1-4]|H[12]|W[0-5][0-9]|M(0[1-9]|1[0-2])|M01\.\.M(0[1-9]|1[0-2])))?";
    private const string Period = "^" + PeriodForm + "$";
    private const string CodeForm = "[a-z][a-z0-9-]*";
    private const string Choice = "^(latest|before-latest|latest-of:" + CodeForm + "|" + PeriodForm + ")$";

    private static readonly FrozenDictionary<Type, Description> Table =
        ((Description[])[.. Basics, .. Figures, .. Plans, .. Rules, .. Results, .. Deadlines, .. Forecasts, .. Lists, .. Vocabularies])
            .ToFrozenDictionary(static description => description.Type);

    private static readonly ConcurrentDictionary<Type, string?> Referred = new();

    private static readonly PlanningTypes Instance = new();

    private static Description[] Basics =>
    [
        Value(null, JsonMetadataServices.StringConverter, Form.String),
        Value(null, JsonMetadataServices.BooleanConverter, Form.Boolean),
        Value(null, new SchemaVersionConverter(), Form.Whole("the version of the schema", DocumentVersion.Latest, DocumentVersion.Latest)),
        Whole("a whole number", int.MinValue, int.MaxValue, static number => number, static number => number),
        Value("decimal", new DecimalConverter(), Form.Text("a decimal with every digit as it was written", @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$")),
        Text("a ratio of two whole numbers such as 51/52", "^-?[0-9]+(/[0-9]+)?$", FractionText.Parse, static fraction => fraction.ToString()),
        Text("a date such as 2023-06-15", Day, static text => LocalDatePattern.Iso.Parse(text).Value, static date => LocalDatePattern.Iso.Format(InIso(date))),
        Text("a month such as 2023-06", Month, static text => YearMonthPattern.Iso.Parse(text).Value,
            static month => YearMonthPattern.Iso.Format(InIso(month))),
        Text("a moment in UTC such as 2023-06-15T03:00:00Z", Moment, static text => InstantPattern.ExtendedIso.Parse(text).Value,
            InstantPattern.ExtendedIso.Format),
        OrNull<bool>(),
        OrNull<int>(),
        OrNull<decimal>(),
        OrNull<Fraction>(),
        OrNull<LocalDate>(),
        OrNull<YearMonth>(),
        OrNull<Instant>(),
    ];

    private static Description[] Figures =>
    [
        Text("a reporting period: 2026-M01, 2026-Q1, 2026-H1, 2026-9M, 2026, 2026-M01..M05 or 2026-W05", Period, ReportingPeriod.Parse,
            static period => period.ToString()),
        Text("an indicator code: lower-case letters, digits and hyphens, starting with a letter", "^" + CodeForm + "$", IndicatorCode.Of,
            static code => code.Text),
        Value("unit", new UnitConverter(), UnitForm.Schema),
        FigureShapes.OfQuantity,
        FigureShapes.OfBound,
        ReportedShape.Cases.As<Reported>(),
        ReportedShape.Cases.As<ReportedExact>(),
        ReportedShape.Cases.As<ReportedBound>(),
        ReportedShape.Cases.As<ReportedRange>(),
        ReportedShape.Cases.As<ReportedShare>(),
        ReportedShape.Cases.As<ReportedGrowth>(),
        ReportedShape.Cases.As<ReportedItems>(),
        ReportedShape.Cases.As<ReportedEvent>(),
        ReportedShape.Cases.As<ReportedWords>(),
        ReportedShape.Cases.As<ReportedAbsence>(),
        ObservationShapes.OfObservation,
        ObservationShapes.OfLog,
        FindingShape.OfFinding,
        FindingShape.OfDetail,
        FindingShape.OfPlace,
        OrNull<Quantity>(),
    ];

    private static Description[] Plans =>
    [
        Whole("a year from 1945 to 2200", 1945, 2200, PlanYear.Of, static year => year.Number),
        Text("the date of a document such as 2023-01-05, or 2023-01 where the day was left blank", DayOrMonth, ReadDate, WriteDate),
        SourceShapes.OfName,
        SourceShapes.OfSpan,
        SourceShapes.OfInForce,
        SourceShapes.OfDays,
        SourceShapes.OfBasis,
        SourceShapes.OfOrgUnit,
        IndicatorShapes.OfIndicator,
        IndicatorShapes.OfLimits,
        .. TargetShape.All,
        TargetShape.OfItem,
        PhasingShape.Cases.As<Phasing>(),
        PhasingShape.Cases.As<StandardPhasing>(),
        PhasingShape.Cases.As<ProfilePhasing>(),
        PhasingShape.Cases.As<EarlierYearsPhasing>(),
        LineShapes.OfLine,
        LineShapes.OfAssignment,
        LineShapes.OfBaseline,
        LineShapes.OfAmendment,
        LineShapes.OfSlip,
        PlanShapes.OfPlan,
        PlanShapes.OfHeader,
        PlanShapes.OfNumber,
        PlanShapes.OfSession,
        PlanShapes.OfGroup,
        ProseShapes.OfProse,
        ProseShapes.OfFootnote,
        ProseShapes.OfRequest,
        ProseShapes.OfLeftOut,
        WorkShapes.OfWork,
        WorkShapes.OfTask,
        WorkShapes.OfDuty,
        DocumentShape.Of<Plan>("plan"),
        .. FollowedWorkShapes.All,
        WorkResultShapes.OfJudgement,
        WorkResultShapes.OfReview,
    ];

    private static Description[] Deadlines =>
    [
        Text("a time zone of the time zone database such as Asia/Ho_Chi_Minh, or a fixed offset such as UTC+07", "^[A-Za-z0-9_+/:-]+$", ZoneText.Parse,
            ZoneText.Write),
        .. RegimeShapes.All,
        .. ObligationShapes.All,
        .. ResultShapes.All,
    ];

    private static Description[] Forecasts => [.. OutlookShapes.All, .. ComparisonShapes.All, OrNull<Judgement>()];

    private static Description[] Rules =>
    [
        Text("a choice of a period: latest, before-latest, latest-of:indicator-code or a period such as 2023-Q1", Choice, PeriodChoice.Parse,
            static choice => choice.ToString()),
        .. TermShape.All,
        .. ConditionShape.All,
        RuleShapes.OfRule,
        RuleShapes.OfSet,
        OutcomeShapes.OfRule,
        OutcomeShapes.OfCondition,
        OutcomeShapes.OfOperand,
        OutcomeShapes.OfUnknown,
        OutcomeShapes.OfRange,
        OutcomeShapes.OfMismatch,
    ];

    private static Description[] Results =>
    [
        Value("roundingMode",
            new TextConverter<MidpointRounding>("a way of rounding: " + string.Join(", ", RoundingModes.Codes), RoundingModes.Parse, RoundingModes.CodeOf),
            Form.Codes(RoundingModes.Codes)),
        PolicyShape.OfRounding,
        PolicyShape.OfPolicy,
        DocumentShape.Of<JudgementPolicy>("policy"),
        new(typeof(Judgement), null, static options => JsonMetadataServices.CreateValueInfo<Judgement>(options, new JudgementConverter()),
            static definitions => definitions.ReferTo(typeof(Evidence))),
        ScorecardShapes.OfScorecard,
        ScorecardShapes.OfGroup,
        ScorecardShapes.OfTally,
        PublishedShapes.OfTally,
        PublishedShapes.OfVerdict,
        ScorecardShapes.OfEvidence,
        ScorecardShapes.OfPercent,
        ScorecardShapes.OfFingerprint,
        OpenPointShape.Cases.As<OpenPoint>(),
        OpenPointShape.Cases.As<OpenAmount>(),
        OpenPointShape.Cases.As<OpenItems>(),
        OpenPointShape.Cases.As<OpenUnits>(),
        OpenPointShape.Cases.As<OpenPeriods>(),
        OpenPointShape.Cases.As<OpenMaturity>(),
        DocumentShape.Of<Scorecard>("scorecard"),
        Text("a SHA-256 as 64 lower-case hexadecimal digits", "^[0-9a-f]{64}$", Sha256Text.Parse, static hash => hash.Text),
        ReplayShapes.OfReplay,
    ];

    private static Description[] Lists =>
    [
        Shape.List<string>(),
        OrNull<ValueList<string>>(),
        OrNull<ValueList<IndicatorCode>>(),
        OrNull<ValueList<Reported>>(),
        Shape.List<PublishedVerdict>(),
        OrNull<ValueList<PublishedVerdict>>(),
        Shape.List<Quantity>(),
        Shape.List<Observation>(),
        Shape.List<Finding>(),
        Shape.List<FindingDetail>(),
        Shape.List<Reported>(),
        Shape.List<IndicatorCode>(),
        Shape.List<NamedItem>(),
        OrNull<ValueList<NamedItem>>(),
        Shape.List<Target>(),
        OrNull<ValueList<Target>>(),
        Shape.List<OrgUnit>(),
        OrNull<ValueList<OrgUnit>>(),
        Shape.List<PlanYear>(),
        OrNull<ValueList<PlanYear>>(),
        Shape.List<Fraction>(),
        OrNull<ValueList<Fraction>>(),
        Shape.List<ReportingPeriod>(),
        OrNull<ValueList<ReportingPeriod>>(),
        Shape.List<Term>(),
        OrNull<ValueList<Term>>(),
        Shape.List<Condition>(),
        OrNull<ValueList<Condition>>(),
        Shape.List<Rule>(),
        OrNull<ValueList<Rule>>(),
        Shape.List<RuleOutcome>(),
        Shape.List<ConditionOutcome>(),
        Shape.List<Operand>(),
        Shape.List<UnknownFact>(),
        Shape.List<Bound>(),
        Shape.List<OpenPoint>(),
        Shape.List<SourceSpan>(),
        Shape.List<Baseline>(),
        Shape.List<Amendment>(),
        Shape.List<WordingSlip>(),
        Shape.List<PlanLine>(),
        Shape.List<PlanGroup>(),
        Shape.List<Footnote>(),
        Shape.List<PlanRequest>(),
        Shape.List<LeftOut>(),
        Shape.List<AssignedTask>(),
        Shape.List<decimal>(),
        Shape.List<WorkItem>(),
        Shape.List<WorkEntry>(),
        Shape.List<ReportingDuty>(),
        Shape.List<Judgement>(),
        Shape.List<ScorecardGroup>(),
        Shape.List<WindowRule>(),
        Shape.List<DeadlineRule>(),
        Shape.List<DayOff>(),
        Shape.List<Extension>(),
        Shape.List<Submission>(),
        Shape.List<Obligation>(),
        Shape.List<WorkJudgement>(),
        Shape.List<YearOutlook>(),
        Shape.List<OutlookAssumption>(),
        Shape.List<PacePoint>(),
        OrNull<ValueList<PacePoint>>(),
        Shape.List<LineChange>(),
        Shape.List<ChangeAspect>(),
        Shape.List<CauseOfChange>(),
    ];

    private static Description[] Vocabularies =>
    [
        Codes<ReportingCycle>(),
        Codes<BandConvention>(),
        Codes<BareNumberConvention>(),
        Codes<BoundConvention>(),
        Codes<ExceedanceRule>(),
        Codes<NoFlipReason>(),
        Codes<ChangeAspect>(),
        Codes<ChangeCause>(),
        Codes<NearConvention>(),
        Codes<PercentFormula>(),
        Codes<NoPercentReason>(),
        Codes<PercentPrinting>(),
        Codes<ReasonCode>(),
        Codes<Verdict>(),
        Codes<IntervalRule>(),
        Codes<Outlook>(),
        Codes<OutlookAssumption>(),
        Codes<NoOutlookReason>(),
        Codes<PaceStanding>(),
        Codes<ProjectionMethod>(),
        Codes<FindingCode>(),
        Codes<DetailKind>(),
        Codes<Severity>(),
        Codes<OverTime>(),
        Codes<AcrossUnits>(),
        Codes<Polarity>(),
        Codes<AbsenceReason>(),
        Codes<Maturity>(),
        Codes<ReportState>(),
        Codes<OrgKind>(),
        Codes<DutyRhythm>(),
        Codes<DayOffKind>(),
        Codes<DayOffStatus>(),
        Codes<CalendarKnowledge>(),
        Codes<RollRule>(),
        Codes<ReportingLevel>(),
        Codes<NoRuleReason>(),
        Codes<ObligationKind>(),
        Codes<ObligationState>(),
        Codes<MergePolicy>(),
        Codes<PhasingKind>(),
        Codes<Truth>(),
        Codes<UnknownReason>(),
        Codes<SourceConfidence>(),
        Codes<Commitment>(),
        Codes<Comparator>(),
        Codes<GrowthBase>(),
        Codes<Holding>(),
        Codes<NotAssessableReason>(),
        Codes<TargetKind>(),
        Codes<BaseDimension>(),
        Codes<MismatchReason>(),
        Codes<ScoreClass>(),
        Codes<WorkKind>(),
        Codes<WorkEntryKind>(),
        Codes<WorkState>(),
        Codes<ReminderStep>(),
        Codes<WorkRateDefinition>(),
    ];

    /// <summary>New options for any document.</summary>
    public static JsonSerializerOptions CreateOptions() => new()
    {
        TypeInfoResolver = Instance,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = DocumentDepth.Most,
        // Vietnamese letters stay readable; characters that could end a script or an attribute of a page are still escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Table.TryGetValue(type, out var description) ? description.Info(options) : null;

    /// <summary>The name of the definition that describes a type in schemas; null for a type without one.</summary>
    public static string? DefinitionOf(Type type) =>
        !Table.TryGetValue(type, out var description) ? null : description.Name ?? Referred.GetOrAdd(type, static one => Refer(one));

    /// <summary>The definitions of these names, as the published schema has them, together with all that they refer to.</summary>
    public static JsonObject DefinitionsOf(IReadOnlyCollection<string> names)
    {
        var definitions = new Definitions(static type => Table[type]);
        foreach (var description in Table.Values.Where(one => one.Name is { } name && names.Contains(name)))
        {
            definitions.ReferTo(description.Type);
        }

        return definitions.ToJson();
    }

    /// <summary>The published schema of all documents.</summary>
    public static string Schema() => SchemaText.Write(static type => Table[type]);

    // A type without a name of its own may be described by another: a judgement by its evidence.
    private static string? Refer(Type type)
    {
        const string Prefix = "#/$defs/";
        return new Definitions(static part => Table[part]).ReferTo(type)["$ref"] is JsonValue reference ? reference.GetValue<string>()[Prefix.Length..] : null;
    }

    private static Description Value<T>(string? name, JsonConverter<T> converter, JsonObject form) =>
        new(typeof(T), name, options => JsonMetadataServices.CreateValueInfo<T>(options, converter), _ => form.DeepClone().AsObject());

    private static Description Text<T>(string meaning, string pattern, Func<string, T> read, Func<T, string> write) =>
        Value(Definitions.NameOf<T>(), new TextConverter<T>(meaning, read, write), Form.Text(meaning, pattern));

    private static Description Whole<T>(string meaning, int minimum, int maximum, Func<int, T> read, Func<T, int> write) =>
        Value(typeof(T) == typeof(int) ? null
            : Definitions.NameOf<T>(), new WholeNumberConverter<T>(meaning, read, write), Form.Whole(meaning, minimum, maximum));

    // The schema leaves the member out instead.
    private static Description OrNull<T>()
        where T : struct => new(
        typeof(T?), null, static options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options)),
            static definitions => definitions.ReferTo(typeof(T)));

    private static Description Codes<T>()
        where T : Vocabulary<T>, IVocabulary<T> =>
        Value(Definitions.NameOf<T>(), new VocabularyConverter<T>(), Form.Codes(T.All.Select(static member => member.Code)));

    private static DocumentDate ReadDate(string text) => YearMonthPattern.Iso.Parse(text) is { Success: true } month
        ? DocumentDate.InMonth(month.Value)
        : DocumentDate.On(LocalDatePattern.Iso.Parse(text).Value);

    private static string WriteDate(DocumentDate date)
    {
        _ = InIso(date.Month);
        return date.ToString();
    }

    // The text does not name a calendar, so a date of another calendar would be read back as a different day.
    private static LocalDate InIso(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw Refusal.Of($"A date of the calendar {date.Calendar.Id} has no JSON form; write it in the ISO calendar.");

    private static YearMonth InIso(YearMonth month) => month.Calendar == CalendarSystem.Iso
        ? month
        : throw Refusal.Of($"A month of the calendar {month.Calendar.Id} has no JSON form; write it in the ISO calendar.");
}
