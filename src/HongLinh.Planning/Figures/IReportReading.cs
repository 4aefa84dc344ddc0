namespace HongLinh.Planning;

/// <summary>How a report becomes a figure: as it stands, or as a target reads it.</summary>
internal interface IReportReading
{
    /// <summary>The figure of a report; null when it was set aside for a reason that the reading notes itself.</summary>
    UsableFigure? Read(Observation observation);

    /// <summary>Those of several figures for one span, each with a value, that go before the others.</summary>
    UsableFigure[] Foremost(UsableFigure[] valued);

    /// <summary>Several reports say the same.</summary>
    void NoteRepeated(UsableFigure[] equals);

    /// <summary>The figure of several reports for one day that contradict each other: set aside, or all values from the least to the most.</summary>
    UsableFigure Contradicting(UsableFigure[] equals);
}
