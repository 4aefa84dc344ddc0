using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>What a rule says of a target, apart from figures: one shared object for each <see cref="OutcomeKey"/>.</summary>
internal sealed class Outcome
{
    private static readonly bool[] NoAndYes = [false, true];
    private static readonly Outcome?[] Table = BuildTable();

    private Outcome(OutcomeKey key, Situation situation, Kept soFar, (bool Beyond, bool AtBound) flags)
    {
        Key = key;
        Situation = situation;
        SoFar = Truth.All[(int)soFar];
        AtBound = flags.AtBound;
        (Verdict, Certainty, Reason) = Meaning(situation, flags.Beyond);
    }

    public OutcomeKey Key { get; }

    public Situation Situation { get; }

    public Verdict Verdict { get; }

    public Certainty Certainty { get; }

    public ReasonCode Reason { get; }

    /// <summary>Whether the figures so far keep the words of the target.</summary>
    public Truth SoFar { get; }

    /// <summary>Whether the figure equals a strict bound exactly, so that the policy decides.</summary>
    public bool AtBound { get; }

    /// <summary>How weak the verdict is: the weakest part decides an all-of target.</summary>
    public int Weakness =>
        Verdict == Verdict.NotMet ? 4
        : Verdict == Verdict.NotDeterminable ? 3
        : Verdict == Verdict.Open ? 2
        : Verdict == Verdict.Met ? 1 : 0;

    public static Outcome Of(OutcomeKey key) => Table[key.Index]!;

    private static Outcome?[] BuildTable()
    {
        var outcomes =
            from situation in Enum.GetValues<Situation>()
            from soFar in Enum.GetValues<Kept>()
            from beyond in NoAndYes
            from atBound in NoAndYes
            select new Outcome(OutcomeKey.Of(situation, soFar, beyond, atBound), situation, soFar, (beyond, atBound));
        // The key of the last situation is the highest; numbers that no key has stay empty.
        var table = new Outcome?[OutcomeKey.Of(Enum.GetValues<Situation>()[^1], Kept.Yes, beyond: true, atBound: true).Index + 1];
        foreach (var outcome in outcomes)
        {
            table[outcome.Key.Index] = outcome;
        }

        return table;
    }

    private static (Verdict Verdict, Certainty Certainty, ReasonCode Reason) Meaning(Situation situation, bool beyond)
    {
        var kept = beyond ? Verdict.Exceeded : Verdict.Met;
        return situation switch
        {
            Situation.NoFigure => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.NoFigure),
            Situation.FigureRejected => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.FigureRejected),
            Situation.NoFigureForYear => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.NoFigureForYear),
            Situation.NotAssessable => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.NotAssessable),
            Situation.NoBaseline => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.NoBaseline),
            Situation.WordsOnly => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.WordsOnly),
            Situation.AbsenceStated => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.AbsenceStated),
            Situation.ImpreciseAtYearEnd => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.FigureImprecise),
            Situation.ImpreciseSoFar => (Verdict.Open, Certainty.Possible, ReasonCode.FigureImprecise),
            Situation.KeptAtYearEnd => (kept, Certainty.Certain, ReasonCode.YearEndKept),
            Situation.MissedAtYearEnd => (Verdict.NotMet, Certainty.Impossible, ReasonCode.YearEndMissed),
            Situation.HeldThroughout => (kept, Certainty.Certain, ReasonCode.HeldThroughout),
            Situation.PeriodsMissing => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.PeriodsMissing),
            Situation.BrokenInPeriod => (Verdict.NotMet, Certainty.Impossible, ReasonCode.BrokenInPeriod),
            Situation.FlowPassedBound => (kept, Certainty.Certain, ReasonCode.FlowPassedBound),
            Situation.FlowBrokeLimit => (Verdict.NotMet, Certainty.Impossible, ReasonCode.FlowBrokeLimit),
            Situation.CannotMiss => (kept, Certainty.Certain, ReasonCode.CannotMiss),
            Situation.CannotReach => (Verdict.NotMet, Certainty.Impossible, ReasonCode.CannotReach),
            Situation.HoldsSoFar => (Verdict.Open, Certainty.Possible, ReasonCode.HoldsSoFar),
            Situation.NotYetReached => (Verdict.Open, Certainty.Possible, ReasonCode.NotYetReached),
            Situation.AllItemsDone => (kept, Certainty.Certain, ReasonCode.AllItemsDone),
            Situation.ItemLost => (Verdict.NotMet, Certainty.Impossible, ReasonCode.ItemLost),
            Situation.EventHappened => (kept, Certainty.Certain, ReasonCode.EventHappened),
            Situation.EventLate => (Verdict.NotMet, Certainty.Impossible, ReasonCode.EventLate),
            Situation.SuspendedByRule => (Verdict.NotDeterminable, Certainty.Possible, ReasonCode.SuspendedByRule),
            _ => throw new System.Diagnostics.UnreachableException($"No meaning for {situation}."),
        };
    }
}
