using HongLinh.Planning.Outlooks;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Outlooks, paces and projections as objects that are written but not read alone.</summary>
internal static class OutlookShapes
{
    private const string Instead = "read a document of outlooks with its scorecard at hand";

    private static readonly Cases<Pace> Paces = new(
        "pace",
        [
            Member<Pace>.Optional("unit", static pace => (pace as ComputedPace)?.Unit),
            Member<Pace>.Optional("phasing", static pace => (pace as ComputedPace)?.Phasing),
            Member<Pace>.Optional<bool>("isDeclared", static pace => (pace as ComputedPace)?.IsDeclared),
            Member<Pace>.Optional<bool>("isLimit", static pace => (pace as ComputedPace)?.IsLimit),
            Member<Pace>.Optional<LocalDate>("through", static pace => (pace as ComputedPace)?.Through),
            Member<Pace>.Optional<Fraction>("monthsCovered", static pace => (pace as ComputedPace)?.MonthsCovered),
            Member<Pace>.Optional<Fraction>("promised", static pace => (pace as ComputedPace)?.Promised),
            Member<Pace>.Optional<ValueList<PacePoint>>("points", static pace => (pace as ComputedPace)?.Points),
            Member<Pace>.Optional<Fraction>("planned", static pace => (pace as ComputedPace)?.Planned),
            Member<Pace>.Optional<Fraction>("actual", static pace => (pace as ComputedPace)?.Actual),
            Member<Pace>.Optional<Fraction>("difference", static pace => (pace as ComputedPace)?.Difference),
            Member<Pace>.Optional<Fraction>("ratio", static pace => (pace as ComputedPace)?.Ratio),
            Member<Pace>.Optional("standing", static pace => (pace as ComputedPace)?.Standing),
            Member<Pace>.Optional<Fraction>("requiredPerMonth", static pace => (pace as ComputedPace)?.RequiredPerMonth),
            Member<Pace>.Optional<Fraction>("averagePerMonth", static pace => (pace as ComputedPace)?.AveragePerMonth),
            Member<Pace>.Optional("gap", static pace => pace.Gap),
        ],
        [
            new(
                "computed", typeof(ComputedPace),
                [
                    "unit", "phasing", "isDeclared", "isLimit", "through", "monthsCovered", "promised", "points", "planned", "actual", "difference", "standing",
                ],
                static _ => throw NotRead("pace"))
            {
                Options = ["ratio", "requiredPerMonth", "averagePerMonth"],
            },
            new("undefined", typeof(UndefinedPace), ["gap"], static _ => throw NotRead("pace")),
        ]);

    private static readonly Cases<Projection> Projections = new(
        "projection",
        [
            Member<Projection>.Optional("method", static projection => (projection as ComputedProjection)?.Method),
            Member<Projection>.Optional("unit", static projection => (projection as ComputedProjection)?.Unit),
            Member<Projection>.Optional<Fraction>("value", static projection => (projection as ComputedProjection)?.Value),
            Member<Projection>.Optional<Fraction>("low", static projection => (projection as ComputedProjection)?.Low),
            Member<Projection>.Optional<Fraction>("high", static projection => (projection as ComputedProjection)?.High),
            Member<Projection>.Optional("interval", static projection => (projection as ComputedProjection)?.Rule),
            Member<Projection>.Optional("gap", static projection => projection.Gap),
        ],
        [
            new("computed", typeof(ComputedProjection), ["method", "unit", "value", "interval"], static _ => throw NotRead("projection"))
            {
                Options = ["low", "high"],
            },
            new("undefined", typeof(UndefinedProjection), ["gap"], static _ => throw NotRead("projection")),
        ]);

    public static Description[] All => [OfOutlook, OfPoint, Paces.As<Pace>(), Projections.As<Projection>()];

    // A part of a combined target has the number of the line and a target of its own.
    private static Description OfOutlook => Shape.Result<YearOutlook>(
        "yearOutlook",
        [
            Member<YearOutlook>.Required("line", static year => year.Judgement.Line.Ordinal),
            Member<YearOutlook>.Required("target", static year => year.Judgement.Target),
            Member<YearOutlook>.Required("verdict", static year => year.Judgement.Verdict),
            Member<YearOutlook>.Required("outlook", static year => year.Outlook),
            Member<YearOutlook>.Required("pace", static year => year.Pace),
            Member<YearOutlook>.Required("projection", static year => year.Projection),
            Member<YearOutlook>.Required("assumptions", static year => year.Assumptions),
            Member<YearOutlook>.List("parts", static year => year.Parts),
        ],
        Instead);

    private static Description OfPoint => Shape.Result<PacePoint>(
        "pacePoint",
        [
            Member<PacePoint>.Required("through", static point => point.Through),
            Member<PacePoint>.Required("monthsCovered", static point => point.MonthsCovered),
            Member<PacePoint>.Required("value", static point => point.Value),
        ],
        Instead);

    private static System.Text.Json.JsonException NotRead(string noun) => Refusal.Of($"A {noun} is a result and is not read back: {Instead}.");
}
