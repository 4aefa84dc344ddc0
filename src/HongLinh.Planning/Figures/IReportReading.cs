namespace HongLinh.Planning;

/// <summary>Turns a report into a figure: as written, or as a target reads it.</summary>
internal interface IReportReading
{
    /// <summary>The figure of a report; null when it was set aside for a reason that the reading notes itself.</summary>
    UsableFigure? Read(Observation observation);

    /// <summary>Chooses, among several figures with values for one span, those that take precedence.</summary>
    UsableFigure[] Foremost(UsableFigure[] valued);

    /// <summary>Notes that several reports state the same figure.</summary>
    void NoteRepeated(UsableFigure[] equals);

    /// <summary>Notes that a report was left out, because an earlier one for the same days is more final.</summary>
    void NoteLessFinal(Observation left, UsableFigure standing);

    /// <summary>The figure of several contradicting reports for one day: set aside, or the range from the least value to the greatest.</summary>
    UsableFigure Contradicting(UsableFigure[] equals);
}
