using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>
/// Documents of results that are read with their inputs at hand: each names its inputs, and holds the result as written, for comparison with
/// the same result worked out again.
/// </summary>
internal static class ResultShapes
{
    public static Description[] All =>
    [
        OfObligations, OfDeadlines, OfOutlooks, OfComparison,
        Kept<Scorecard>(JsonTokenType.StartObject, "a scorecard"),
        Kept<Fingerprint>(JsonTokenType.StartObject, "the fingerprint of a scorecard"),
        Kept<ValueList<Obligation>>(JsonTokenType.StartArray, "a list of obligations"),
        Kept<ValueList<WorkJudgement>>(JsonTokenType.StartArray, "a list of judgements"),
        Kept<ValueList<YearOutlook>>(JsonTokenType.StartArray, "a list of outlooks"),
        Kept<ValueList<LineChange>>(JsonTokenType.StartArray, "a list of lines"),
    ];

    private static Description OfDeadlines => Shape.Object<DeadlinesDocument>(
        "deadlines",
        [
            Member<DeadlinesDocument>.Required("rules", static deadlines => deadlines.Rules),
            Member<DeadlinesDocument>.List(
                "submissions", static deadlines => deadlines.Submissions, static (deadlines, value) => deadlines with { Submissions = value }),
            Member<DeadlinesDocument>.Optional<ValueList<Rule>>("checks", static deadlines => deadlines.Checks?.Rules),
            Member<DeadlinesDocument>.Required("obligations", static deadlines => deadlines.Obligations),
        ],
        static values => new DeadlinesDocument
        {
            Rules = values.Get<ObligationRules>("rules"),
            Checks = values.Get<ValueList<Rule>?>("checks") is { } checks ? RuleShapes.SetOf(checks, "checks") : null,
            Obligations = values.Get<Written<ValueList<Obligation>>>("obligations"),
        });

    private static Description OfObligations => Shape.Object<ObligationsDocument>(
        "obligationsDocument",
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<ObligationsDocument>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<ObligationsDocument>.Required("engine", static document => document.Engine),
            Member<ObligationsDocument>.Required("plan", static document => document.Plan),
            Member<ObligationsDocument>.Required("knownAt", static document => document.KnownAt),
            Member<ObligationsDocument>.Required("deadlines", static document => document.Deadlines),
        ],
        static values => new ObligationsDocument
        {
            Engine = values.Get<string>("engine"),
            Plan = values.Get<PlanHeader>("plan"),
            KnownAt = values.Get<Instant>("knownAt"),
            Deadlines = values.Get<DeadlinesDocument>("deadlines"),
        });

    private static Description OfOutlooks => Shape.Object<OutlooksDocument>(
        "outlooksDocument",
        [
            Member<OutlooksDocument>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<OutlooksDocument>.Required("engine", static document => document.Engine),
            Member<OutlooksDocument>.Required("scorecard", static document => document.Scorecard),
            Member<OutlooksDocument>.Optional("method", static document => document.Method),
            Member<OutlooksDocument>.Required("outlooks", static document => document.Outlooks),
        ],
        static values => new OutlooksDocument
        {
            Engine = values.Get<string>("engine"),
            Scorecard = values.Get<Written<Fingerprint>>("scorecard"),
            Method = values.Get<ProjectionMethod?>("method"),
            Outlooks = values.Get<Written<ValueList<YearOutlook>>>("outlooks"),
        });

    private static Description OfComparison => Shape.Object<ComparisonDocument>(
        "comparisonDocument",
        [
            Member<ComparisonDocument>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<ComparisonDocument>.Required("engine", static document => document.Engine),
            Member<ComparisonDocument>.Required("before", static document => document.Before),
            Member<ComparisonDocument>.Required("after", static document => document.After),
            Member<ComparisonDocument>.Required("lines", static document => document.Lines),
        ],
        static values => new ComparisonDocument
        {
            Engine = values.Get<string>("engine"),
            Before = values.Get<Written<Fingerprint>>("before"),
            After = values.Get<Written<Fingerprint>>("after"),
            Lines = values.Get<Written<ValueList<LineChange>>>("lines"),
        });

    private static Description Kept<T>(JsonTokenType start, string meaning) => new(
        typeof(Written<T>),
        null,
        options => JsonMetadataServices.CreateValueInfo<Written<T>>(options, new WrittenConverter<T>(start, meaning)),
        static definitions => definitions.ReferTo(typeof(T)));
}
