namespace HongLinh.Planning.Outlooks;

/// <summary>How the interval around a projection was found (cách xác định khoảng ước).</summary>
/// <remarks>
/// All ends are inclusive and exact; nothing is sampled at random. A span of several months counts with its mean. A total that cannot fall never goes below
/// its present value, and a level never leaves the natural limits of its indicator.
/// </remarks>
internal sealed class IntervalRule : Vocabulary<IntervalRule>, IVocabulary<IntervalRule>
{
    /// <summary>
    /// The rest of the year at the lowest and at the highest pace between two figures so far:
    /// per month, or per planned share where the projection is phased. Needs two figures.
    /// </summary>
    public static readonly IntervalRule SlowestAndFastestPace = new(nameof(SlowestAndFastestPace), "slowest-and-fastest-pace");

    /// <summary>
    /// The rest of last year times the lowest and the highest ratio of this year to last year between two figures so far; a ratio
    /// of 1, the same as last year,
    /// is always included. Needs the same months of last year.
    /// </summary>
    public static readonly IntervalRule SmallestAndLargestRatio = new(nameof(SmallestAndLargestRatio), "smallest-and-largest-ratio");

    /// <summary>
    /// The latest level, continued for the rest of the year with the lowest and the highest monthly change so far; no change is
    /// always included. Needs two figures.
    /// </summary>
    public static readonly IntervalRule LargestFallAndRise = new(nameof(LargestFallAndRise), "largest-fall-and-rise");

    /// <summary>One figure shows no spread, so the interval is unknown; a total that cannot fall is its own lower end.</summary>
    public static readonly IntervalRule TooFewFigures = new(nameof(TooFewFigures), "too-few-figures");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<IntervalRule> All { get; } =
    [
        SlowestAndFastestPace,
        SmallestAndLargestRatio,
        LargestFallAndRise,
        TooFewFigures,
    ];

    private IntervalRule(string name, string code)
        : base(name, code)
    {
    }
}
