namespace HongLinh.Planning;

/// <summary>Something that is measured: its name, its unit, whether higher or lower is better, and how its figures add up (chỉ tiêu).</summary>
/// <remarks>Equality is by content. <see cref="Indicator{TMeasure}"/> is the typed form for code that defines plans.</remarks>
public sealed record Indicator
{
    /// <summary>The stable code.</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>The name as plans print it.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The unit that targets and figures are normally written in.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Whether higher or lower is better; higher by default.</summary>
    public Polarity Polarity { get; init; } = Polarity.HigherIsBetter;

    /// <summary>
    /// How figures join over time. Required, because revenue that is not added
    /// up, or a level that is, would give a wrong verdict without a sign.
    /// </summary>
    public required OverTime OverTime { get; init; }

    /// <summary>How the figures of several units of organisation combine; by default they do not.</summary>
    public AcrossUnits AcrossUnits { get; init; } = AcrossUnits.NotAdded;

    /// <summary>Which figures are possible, in <see cref="Unit"/>; not negative by default.</summary>
    public NaturalLimits Limits { get; init; } = NaturalLimits.NotNegative;

    /// <summary>How often a figure is due; every month by default.</summary>
    public ReportingCycle Cycle { get; init; } = ReportingCycle.Month;

    /// <summary>
    /// Whether figures depend on the season (theo mùa vụ), so that a part of the year tells nothing about the rest; false by default. Areas sown are always
    /// seasonal, whatever this property says.
    /// </summary>
    public bool IsSeasonal { get; init; }

    /// <summary>Which version of the definition is meant, for example "theo tiêu chí mới"; null when there is only one.</summary>
    public BilingualName? Definition { get; init; }

    /// <summary>A figure in the unit of the indicator.</summary>
    /// <param name="amount">Any decimal.</param>
    public Quantity Of(decimal amount) => Unit.Of(amount);

    internal bool FollowsSeasons => IsSeasonal || Unit.Dimension.Equals(SownArea.Hectare.Untyped.Dimension);

    // Money received may be refunded: then a single month is negative, although the total of the year is not.
    internal bool TakesRefunds => OverTime == OverTime.Flow && Limits is { Minimum: 0m, WholeNumbers: false } && Money.Measures(Unit.Dimension);

    // All figures that are possible, in canonical units.
    internal Interval Possible => Limits.Values.Times(Unit.Factor);

    /// <summary>The code.</summary>
    public override string ToString() => Code.Text;
}
