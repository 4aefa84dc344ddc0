namespace HongLinh.Planning;

/// <summary>The input of a judgement: a line, an aspiration or a part, with its figures.</summary>
internal interface IMatched
{
    PlanLine Line { get; }

    Target Target { get; }

    ReportState State { get; }

    /// <summary>The report that the judgement rests on; null when there is none.</summary>
    Observation? Latest { get; }

    Maturity? Maturity { get; }

    /// <summary>The full match with all findings, for evidence and outlook.</summary>
    MatchedTarget Whole { get; }
}
