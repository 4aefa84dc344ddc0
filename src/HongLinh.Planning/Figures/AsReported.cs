namespace HongLinh.Planning;

/// <summary>Reads reports as written, without a target: every amount of the kind of its indicator is a figure.</summary>
/// <remarks>Impossible values are read too; the rules on figures check them.</remarks>
internal sealed class AsReported(Indicator? indicator) : IReportReading
{
    /// <summary>For reports on an indicator that is not described.</summary>
    public static AsReported OfUnknown { get; } = new(null);

    /// <summary>The indicator; null where it is not described.</summary>
    public Indicator? Indicator => indicator;

    public UsableFigure Read(Observation observation) => observation.Reported switch
    {
        // Things in neither list are unknown, so a list gives the least number of things done.
        ReportedItems items when indicator is not null => Listed(observation, Interval.Exactly(indicator.Unit.Of(items.Done.Count).InCanonicalUnits).OrMore),
        ReportedItems or ReportedEvent or ReportedGrowth => UsableFigure.Without(observation, FigureGap.NoAmount),
        ReportedWords => UsableFigure.Without(observation, FigureGap.WordsOnly),
        ReportedAbsence absence when absence.IsZeroOf(indicator) => UsableFigure.Of(observation, Interval.Exactly(Fraction.Zero)),
        ReportedAbsence => UsableFigure.Without(observation, FigureGap.AbsenceStated),
        // 54 of 63 means 54 where criteria are counted, and 6/7 where a share is measured.
        ReportedShare share when IsShareOf(indicator) =>
            UsableFigure.Of(observation, Interval.Exactly(share.Part.InCanonicalUnits / share.Whole.InCanonicalUnits)),
        { Values: not null, Unit: { } unit } => indicator is null || ReferenceEquals(unit, indicator.Unit) || unit.FactorTo(indicator.Unit).IsT0
            ? UsableFigure.AsReported(observation)
            : UsableFigure.Without(observation, FigureGap.UnitMismatch),
        _ => UsableFigure.Without(observation, FigureGap.NoAmount),
    };

    /// <summary>The unit in which a figure is shown: that of its first report, where it has one of its own.</summary>
    public static Unit UnitOf(UsableFigure figure, Indicator? indicator) => figure.First.Reported is ReportedShare && IsShareOf(indicator)
        ? indicator!.Unit
        : figure.First.Reported.Unit ?? indicator!.Unit;

    public UsableFigure[] Foremost(UsableFigure[] valued) => UsableFigure.WithLists(valued);

    // For a rule, the same figure reported twice counts as one; a contradiction appears as a gap.
    public void NoteRepeated(UsableFigure[] equals)
    {
    }

    public void NoteLessFinal(Observation left, UsableFigure standing)
    {
    }

    public UsableFigure Contradicting(UsableFigure[] equals) => UsableFigure.SetAside(equals);

    private static bool IsShareOf(Indicator? indicator) => indicator?.Unit.Dimension.Equals(Dimension.One) == true;

    private static UsableFigure Listed(Observation observation, Interval least) => UsableFigure.Of(observation, least) with { Year = least };
}
