using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Scorecards;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>Scorecards and judgements as objects that are written and not read.</summary>
internal static class ScorecardShapes
{
    private const string Replay = "read the plan, the log and the policy, and judge again";

    public static Description OfScorecard => Shape.Result<Scorecard>(
        "scorecard",
        [
            Member<Scorecard>.Required("plan", static card => card.Plan.Header),
            Member<Scorecard>.Required("asOf", static card => card.AsOf),
            Member<Scorecard>.Required("knownAt", static card => card.KnownAt),
            Member<Scorecard>.Required("policy", static card => card.Policy),
            Member<Scorecard>.Required("tally", static card => card.Tally),
            Member<Scorecard>.Required("groups", static card => card.Groups),
            Member<Scorecard>.Required("findings", static card => card.Findings),
        ],
        Replay);

    public static Description OfGroup => Shape.Result<ScorecardGroup>(
        "scorecardGroup",
        [
            Member<ScorecardGroup>.Required("mark", static group => group.Group.Mark),
            Member<ScorecardGroup>.Required("name", static group => group.Group.Name),
            Member<ScorecardGroup>.Required("tally", static group => group.Tally),
            Member<ScorecardGroup>.Required("judgements", static group => group.Judgements),
        ],
        Replay);

    public static Description OfTally => Shape.Result<Tally>(
        "tally",
        [
            Member<Tally>.Required("total", static tally => tally.Total),
            Member<Tally>.Required("exceeded", static tally => tally.Exceeded),
            Member<Tally>.Required("met", static tally => tally.Met),
            Member<Tally>.Required("notMet", static tally => tally.NotMet),
            Member<Tally>.Required("open", static tally => tally.Open),
            Member<Tally>.Required("notDeterminable", static tally => tally.NotDeterminable),
        ],
        Replay);

    /// <summary>A judgement with all that it rests on.</summary>
    public static Description OfEvidence => Shape.Result<Evidence>(
        "judgement",
        [
            Member<Evidence>.Required("line", static evidence => evidence.Judgement.Line.Ordinal),
            Member<Evidence>.Required("words", static evidence => evidence.Words),
            Member<Evidence>.Required("target", static evidence => evidence.Target),
            Member<Evidence>.Required("basis", static evidence => evidence.Basis),
            Member<Evidence>.Required("policy", static evidence => evidence.Judgement.Policy.Name),
            Member<Evidence>.Required("state", static evidence => evidence.Judgement.State),
            Member<Evidence>.Optional("maturity", static evidence => evidence.Judgement.Maturity),
            Member<Evidence>.Required("verdict", static evidence => evidence.Judgement.Verdict),
            Member<Evidence>.Required("certainty", static evidence => evidence.Judgement.Certainty),
            Member<Evidence>.Required("soFar", static evidence => evidence.Judgement.SoFar),
            Member<Evidence>.Required("reason", static evidence => evidence.Judgement.Reason),
            Member<Evidence>.Required("isAtBound", static evidence => evidence.Judgement.IsAtBound),
            Member<Evidence>.Optional<Quantity>("figure", static evidence => evidence.Figure),
            Member<Evidence>.Optional<Quantity>("margin", static evidence => evidence.Margin),
            Member<Evidence>.Required("percent", static evidence => evidence.Percent),
            Member<Evidence>.Required("used", static evidence => evidence.Used),
        ],
        Replay);

    public static Description OfPercent => Shape.Result<PercentOfPlan>(
        "percentOfPlan",
        [
            Member<PercentOfPlan>.Required("formula", static percent => percent.Formula),
            Member<PercentOfPlan>.Optional<Fraction>("ratio", static percent => (percent as ComputedPercent)?.Ratio),
            Member<PercentOfPlan>.Optional("gap", static percent => (percent as UndefinedPercent)?.Gap),
        ],
        Replay);
}
