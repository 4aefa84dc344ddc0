namespace HongLinh.Planning;

/// <summary>What the rules found; each has one verdict, one certainty and one reason in <see cref="Outcome"/>.</summary>
internal enum Situation : byte
{
    NoFigure,
    FigureRejected,
    NoFigureForYear,
    NotAssessable,
    NoBaseline,
    WordsOnly,
    AbsenceStated,
    ImpreciseAtYearEnd,
    ImpreciseSoFar,
    KeptAtYearEnd,
    MissedAtYearEnd,
    HeldThroughout,
    PeriodsMissing,
    BrokenInPeriod,
    FlowPassedBound,
    FlowBrokeLimit,
    CannotMiss,
    CannotReach,
    HoldsSoFar,
    NotYetReached,
    AllItemsDone,
    ItemLost,
    EventHappened,
    EventLate,
    SuspendedByRule,
}
