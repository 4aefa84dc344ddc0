using HongLinh.Planning.Comparisons;

namespace HongLinh.Planning.Json;

/// <summary>What changed between two scorecards, and why, as objects that are written but not read alone.</summary>
internal static class ComparisonShapes
{
    private const string Instead = "read a document of a comparison with both scorecards at hand";

    public static Description[] All => [OfLine, OfCause];

    private static Description OfLine => Shape.Result<LineChange>(
        "lineChange",
        [
            Member<LineChange>.Required("line", static change => change.Line.Ordinal),
            Member<LineChange>.Required("indicator", static change => change.Line.Indicator.Code),
            Member<LineChange>.Required("aspects", static change => change.Aspects),
            Member<LineChange>.Required("causes", static change => change.Causes),
            // Absent where only the other scorecard has the line.
            Member<LineChange>.Optional<Judgement>("before", static change => change.Before),
            Member<LineChange>.Optional<Judgement>("after", static change => change.After),
        ],
        Instead);

    private static Description OfCause => Shape.Result<CauseOfChange>(
        "causeOfChange",
        [
            Member<CauseOfChange>.Required("cause", static cause => cause.Cause),
            Member<CauseOfChange>.Required("decides", static cause => cause.Decides),
            Member<CauseOfChange>.Optional("amendment", static cause => cause.Amendment),
            Member<CauseOfChange>.Required("reports", static cause => cause.Reports),
        ],
        Instead);
}
