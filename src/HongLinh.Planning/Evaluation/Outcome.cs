using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Evaluation;

/// <summary>What a rule says of a target, apart from figures: one shared object for each combination, so that judging allocates nothing.</summary>
internal sealed class Outcome
{
    private static readonly Outcome[] Table = BuildTable();

    private Outcome(Situation situation, Truth soFar, bool beyond, bool atBound)
    {
        Situation = situation;
        SoFar = soFar;
        AtBound = atBound;
        (Verdict, Certainty, Reason) = Meaning(situation, beyond);
    }

    public Situation Situation { get; }

    public Verdict Verdict { get; }

    public Certainty Certainty { get; }

    public ReasonCode Reason { get; }

    /// <summary>Whether the figures so far keep the words of the target.</summary>
    public Truth SoFar { get; }

    /// <summary>Whether the figure equals a strict bound exactly, so that the policy decides.</summary>
    public bool AtBound { get; }

    public static Outcome Of(Situation situation, Truth soFar, bool beyond = false, bool atBound = false) =>
        Table[(((int)situation * Truth.All.Count + soFar.Position) * 2 + (beyond ? 1 : 0)) * 2 + (atBound ? 1 : 0)];

    /// <summary>How weak the verdict is: the weakest part decides an all-of target.</summary>
    public int Weakness =>
        Verdict == Verdict.NotMet ? 4
        : Verdict == Verdict.NotDeterminable ? 3
        : Verdict == Verdict.Open ? 2
        : Verdict == Verdict.Met ? 1 : 0;

    private static Outcome[] BuildTable()
    {
        var situations = Enum.GetValues<Situation>();
        var table = new List<Outcome>(situations.Length * Truth.All.Count * 4);
        foreach (var situation in situations)
        {
            foreach (var soFar in Truth.All)
            {
                table.Add(new Outcome(situation, soFar, beyond: false, atBound: false));
                table.Add(new Outcome(situation, soFar, beyond: false, atBound: true));
                table.Add(new Outcome(situation, soFar, beyond: true, atBound: false));
                table.Add(new Outcome(situation, soFar, beyond: true, atBound: true));
            }
        }

        return [.. table];
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
            Situation.BrokenInPeriod => (Verdict.NotMet, Certainty.Impossible, ReasonCode.BrokenInPeriod),
            Situation.FlowPassedBound => (kept, Certainty.Certain, ReasonCode.FlowPassedBound),
            Situation.FlowBrokeLimit => (Verdict.NotMet, Certainty.Impossible, ReasonCode.FlowBrokeLimit),
            Situation.HoldsSoFar => (Verdict.Open, Certainty.Possible, ReasonCode.HoldsSoFar),
            Situation.NotYetReached => (Verdict.Open, Certainty.Possible, ReasonCode.NotYetReached),
            Situation.AllItemsDone => (kept, Certainty.Certain, ReasonCode.AllItemsDone),
            Situation.ItemLost => (Verdict.NotMet, Certainty.Impossible, ReasonCode.ItemLost),
            Situation.EventHappened => (kept, Certainty.Certain, ReasonCode.EventHappened),
            Situation.EventLate => (Verdict.NotMet, Certainty.Impossible, ReasonCode.EventLate),
            _ => throw new System.Diagnostics.UnreachableException($"No meaning for {situation}."),
        };
    }
}
