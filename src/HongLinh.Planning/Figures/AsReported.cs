namespace HongLinh.Planning;

/// <summary>Reads reports as they stand, without a target: every amount of the kind of its indicator is a figure.</summary>
/// <remarks>What cannot be right is read all the same; the rules on figures ask about it.</remarks>
internal sealed class AsReported(Indicator? indicator) : IReportReading
{
    /// <summary>For reports on what nobody described.</summary>
    public static AsReported OfUnknown { get; } = new(null);

    /// <summary>The indicator; null where nobody said what it is.</summary>
    public Indicator? Indicator => indicator;

    public UsableFigure Read(Observation observation) => observation.Reported switch
    {
        // Things in no list are unknown, so a list says how many there are at least.
        ReportedItems items when indicator is not null => Listed(observation, Interval.Exactly(indicator.Unit.Of(items.Done.Count).InCanonicalUnits).OrMore),
        ReportedItems or ReportedEvent or ReportedGrowth => UsableFigure.Without(observation, FigureGap.NoAmount),
        ReportedWords => UsableFigure.Without(observation, FigureGap.WordsOnly),
        ReportedAbsence absence when absence.IsZeroOf(indicator) => UsableFigure.Of(observation, Interval.Exactly(Fraction.Zero)),
        ReportedAbsence => UsableFigure.Without(observation, FigureGap.AbsenceStated),
        // 54 of 63 is 54 criteria where criteria are counted, and 6/7 where a share is.
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

    // A rule says of one figure what it says of the same figure twice; a contradiction it finds as a gap.
    public void NoteRepeated(UsableFigure[] equals)
    {
    }

    public UsableFigure Contradicting(UsableFigure[] equals) => UsableFigure.SetAside(equals);

    private static bool IsShareOf(Indicator? indicator) => indicator?.Unit.Dimension.Equals(Dimension.One) == true;

    private static UsableFigure Listed(Observation observation, Interval least) => UsableFigure.Of(observation, least) with { Year = least };
}
