using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>The smallest change of the figure that turns kept into not kept, or back, under the policy (khoảng cách đến mốc đạt).</summary>
/// <remarks>Exact: nothing is rounded. Like <see cref="Judgement.SoFar"/>, it concerns the figures so far, not those still to come.</remarks>
public sealed record FlipMargin
{
    internal FlipMargin()
    {
    }

    /// <summary>Whether the figures so far keep the target.</summary>
    public required Truth Keeps { get; init; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public NoFlipReason? Gap { get; init; }

    /// <summary>
    /// The bounds that a change of the figure would cross, nearest first: both ends of a band that is kept, the broken end of one that is not. Empty when there
    /// is no answer, and where no change of the figure could break the target.
    /// </summary>
    public ValueList<FlipDistance> Edges { get; init; }

    /// <summary>The nearest bound; null when there is none.</summary>
    public FlipDistance? Nearest => Edges.Count == 0 ? null : Edges[0];

    /// <summary>The figure as a number in the unit of the target; null when it is not one value.</summary>
    public Fraction? Figure { get; init; }

    /// <summary>Every bound as a number in the unit of the target.</summary>
    internal ValueList<Fraction> Marks { get; init; }

    internal PercentOfPlan? Percent { get; init; }

    /// <summary>Whether the distance to the nearest bound is at most a share of that bound: within 1% of it for a share of 1/100.</summary>
    /// <param name="share">The share, not negative.</param>
    /// <returns>Yes or no where the distance is one value; no where there is no such distance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative.</exception>
    public bool IsNear(Fraction share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, Fraction.Zero);
        return Nearest is { Exactly: { } change } edge && Size(change) <= share * Size(edge.Mark);
    }

    /// <summary>
    /// Whether the figure, rounded for printing, lies on another side of a bound than the exact figure: 12,996% printed as 13,00% against 13%.
    /// </summary>
    /// <param name="printed">How the figure is rounded for printing.</param>
    public bool PrintedFigureMisleads(Rounding printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Figure is { } figure && Marks.Any(mark => Misleads(figure, mark, printed));
    }

    /// <summary>
    /// Whether the percent of plan, rounded for printing, lies on another side of 100% than the exact one: 99,996% printed as 100,00%.
    /// </summary>
    /// <param name="printed">How the percentage is rounded for printing.</param>
    public bool PrintedPercentMisleads(Rounding printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var hundred = Fraction.From(100m);
        return Percent is ComputedPercent computed && Misleads(computed.Exact * hundred, hundred, printed);
    }

    /// <summary>Whether it is kept, and the changes or why there are none.</summary>
    public override string ToString() => $"kept: {Keeps}, " + (Gap is null ? Edges.ToString() : Gap.Code);

    internal static Fraction Size(Fraction value) => value.Sign < 0 ? Fraction.Zero - value : value;

    /// <summary>Whether a value, rounded for printing, lies on another side of a mark than the exact value.</summary>
    internal static bool Misleads(Fraction exact, Fraction mark, Rounding printed) =>
        Math.Sign(exact.RoundedTo(printed).CompareTo(mark)) != Math.Sign(exact.CompareTo(mark));
}
