namespace HongLinh.Planning.Json;

/// <summary>Scorecards and judgements as objects that are written but not read.</summary>
internal static class ScorecardShapes
{
    public const string Replay = "read the plan, the log and the policy, and judge again";

    // More places than any printed mean has; the years themselves stand in the log.
    private static readonly Rounding OfMean = Rounding.HalfUp(6);

    public static Description OfScorecard => Shape.Result<Scorecard>(
        "scorecard",
        [
            Member<Scorecard>.Required("plan", static card => card.Plan.Header),
            Member<Scorecard>.Required("asOf", static card => card.AsOf),
            Member<Scorecard>.Required("knownAt", static card => card.KnownAt),
            Member<Scorecard>.Required("policy", static card => card.Policy),
            Member<Scorecard>.Required("tally", static card => card.Tally),
            Member<Scorecard>.Optional("published", static card => card.Published),
            Member<Scorecard>.Optional<ValueList<PublishedVerdict>>("publishedDifferences", static card => card.Published?.DifferencesFrom(card)),
            Member<Scorecard>.Required("groups", static card => card.Groups),
            Member<Scorecard>.Required("findings", static card => card.Findings),
            Member<Scorecard>.Required("ruleOutcomes", static card => card.RuleOutcomes),
            Member<Scorecard>.Required("fingerprint", static card => card.Fingerprint),
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
            .. OfVerdicts,
            Member<Tally>.Required("notAssessable", static tally => tally.NotAssessable),
            Member<Tally>.Required("partlyMet", static tally => tally.PartlyMet),
            Member<Tally>.Required("keptSoFar", static tally => tally.KeptSoFar),
            Member<Tally>.Required("missedSoFar", static tally => tally.MissedSoFar),
            Member<Tally>.Required("expectedKept", static tally => tally.ExpectedKept),
            Member<Tally>.Required("expectedMissed", static tally => tally.ExpectedMissed),
            Member<Tally>.Required("unclear", static tally => tally.Unclear),
        ],
        Replay);

    /// <summary>A tally in the form of schema version 1: the verdicts only.</summary>
    public static Description OfTallyInVersion1 => Shape.Result<Tally>("tally", [.. OfVerdicts], Replay);

    /// <summary>A judgement with everything it rests on.</summary>
    public static Description OfEvidence =>
        Shape.Result<Evidence>(
        "judgement", [.. OfJudgement, .. OfWhatItRestsOn, Member<Evidence>.Required("periodsSince", static evidence => evidence.PeriodsSince)], Replay);

    /// <summary>A judgement in the form of schema version 1, for comparison and never read; it states how certain each verdict is.</summary>
    public static Description OfEvidenceInVersion1 => Shape.Result<Evidence>(
        "judgement",
        [.. OfJudgement, Member<Evidence>.Required("certainty", static evidence => CertaintyOf(evidence.Judgement.Verdict)), .. OfWhatItRestsOn],
        Replay);

    public static Description OfFingerprint => Shape.Result<Fingerprint>(
        "fingerprint",
        [
            Member<Fingerprint>.Required("plan", static fingerprint => fingerprint.Plan),
            Member<Fingerprint>.Required("policy", static fingerprint => fingerprint.Policy),
            Member<Fingerprint>.Required("rules", static fingerprint => fingerprint.Rules),
            Member<Fingerprint>.Required("calendar", static fingerprint => fingerprint.Calendar),
            Member<Fingerprint>.Required("figures", static fingerprint => fingerprint.Figures),
            Member<Fingerprint>.Required("moment", static fingerprint => fingerprint.Moment),
            Member<Fingerprint>.Required("engine", static fingerprint => fingerprint.Engine),
            Member<Fingerprint>.Required("whole", static fingerprint => fingerprint.Whole),
        ],
        Replay);

    public static Description OfPercent => Shape.Result<PercentOfPlan>(
        "percentOfPlan",
        [
            Member<PercentOfPlan>.Required("formula", static percent => percent.Formula),
            Member<PercentOfPlan>.Optional<Fraction>("ratio", static percent => percent.Ratio),
            Member<PercentOfPlan>.Optional("gap", static percent => percent.Gap),
        ],
        Replay);

    private static Member<Tally>[] OfVerdicts =>
    [
        Member<Tally>.Required("total", static tally => tally.Total),
        Member<Tally>.Required("exceeded", static tally => tally.Exceeded),
        Member<Tally>.Required("met", static tally => tally.Met),
        Member<Tally>.Required("notMet", static tally => tally.NotMet),
        Member<Tally>.Required("open", static tally => tally.Open),
        Member<Tally>.Required("notDeterminable", static tally => tally.NotDeterminable),
    ];

    private static Member<Evidence>[] OfJudgement =>
    [
        Member<Evidence>.Required("line", static evidence => evidence.Judgement.Line.Ordinal),
        Member<Evidence>.Optional("words", static evidence => evidence.Words.IsNone ? null : evidence.Words),
        Member<Evidence>.Required("target", static evidence => evidence.Target),
        Member<Evidence>.Required("bounds", static evidence => evidence.Bounds),
        Member<Evidence>.Optional("basis", static evidence => evidence.Basis),
        Member<Evidence>.Optional("amendment", static evidence => evidence.Amendment),
        Member<Evidence>.Required("policy", static evidence => evidence.Judgement.Policy.Name),
        Member<Evidence>.Required("state", static evidence => evidence.Judgement.State),
        Member<Evidence>.Optional("maturity", static evidence => evidence.Judgement.Maturity),
        Member<Evidence>.Required("verdict", static evidence => evidence.Judgement.Verdict),
        Member<Evidence>.Optional<bool>("isPartlyMet", static evidence => evidence.Judgement.IsPartlyMet ? true : null),
    ];

    private static Member<Evidence>[] OfWhatItRestsOn =>
    [
        Member<Evidence>.Required("soFar", static evidence => evidence.Judgement.SoFar),
        Member<Evidence>.Required("reason", static evidence => evidence.Judgement.Reason),
        Member<Evidence>.Required("isAtBound", static evidence => evidence.Judgement.IsAtBound),
        Member<Evidence>.Optional("period", static evidence => evidence.Period),
        Member<Evidence>.Optional("window", static evidence => evidence.Window),
        Member<Evidence>.Optional<Quantity>("figure", static evidence => evidence.Figure),
        Member<Evidence>.Optional<Quantity>("rounded", static evidence => evidence.Rounded),
        Member<Evidence>.Optional<Quantity>("margin", static evidence => evidence.Margin),
        Member<Evidence>.Optional<int>("daysLate", static evidence => evidence.DaysLate),
        Member<Evidence>.Required("percent", static evidence => evidence.Percent),
        Member<Evidence>.Required("used", static evidence => evidence.Used),
        Member<Evidence>.Required("replaced", static evidence => evidence.Replaced),
        Member<Evidence>.List("foreseen", static evidence => evidence.Foreseen),
        Member<Evidence>.List("earlierYears", static evidence => evidence.EarlierYears),
        Member<Evidence>.List("yearsOfMean", static evidence => evidence.YearsOfMean),
        Member<Evidence>.Optional<Quantity>("simpleMean", static evidence => evidence.SimpleMean(OfMean)),
        Member<Evidence>.Optional<Quantity>("compoundMean", static evidence => evidence.CompoundMean(OfMean)),
        Member<Evidence>.List("beyondGap", static evidence => evidence.BeyondGap),
        Member<Evidence>.Required("findings", static evidence => evidence.Findings),
        Member<Evidence>.Required("suspensions", static evidence => evidence.Suspensions),
        Member<Evidence>.Required("stillOpen", static evidence => evidence.StillOpen),
    ];

    // Version 1 had a separate word for what the verdict already states.
    private static string CertaintyOf(Verdict verdict) =>
        verdict.Match(exceeded: "certain", met: "certain", notMet: "impossible", open: "possible", notDeterminable: "possible");
}
