using System.Globalization;

namespace HongLinh.Planning;

/// <summary>A place in a ranking, where 1 is best: nằm trong nhóm 10 (thứ hạng).</summary>
public sealed record RankTarget : Target
{
    private RankTarget(Indicator indicator, int worst, int of)
        : base(indicator, [Bound.Of(Comparator.AtMost, indicator.Unit.Of(worst))])
    {
        WorstAllowed = worst;
        Ranked = of;
    }

    /// <summary>The last place that keeps the target.</summary>
    public int WorstAllowed { get; }

    /// <summary>How many are ranked.</summary>
    public int Ranked { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Rank;

    internal override FigureForm Form => FigureForm.Place;

    internal override int Direction => -1;

    // The best rank is 1.
    internal override NaturalLimits Limits => NaturalLimits.Between(1m, Ranked, whole: true);

    internal override bool IsCounted => true;

    internal override int BetterSide => -1;

    private protected override string Detail => string.Create(CultureInfo.InvariantCulture, $" {WorstAllowed} of {Ranked}");

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Ranked(this, WorstAllowed, Ranked);
    }

    private protected override Target On(Indicator indicator) => Within(indicator, WorstAllowed, Ranked);

    /// <summary>Makes the target.</summary>
    /// <param name="indicator">What is ranked.</param>
    /// <param name="worstAllowed">The last place that keeps the target; from 1 to <paramref name="of"/>.</param>
    /// <param name="of">How many are ranked; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not among those ranked.</exception>
    public static RankTarget Within(Indicator indicator, int worstAllowed, int of)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentOutOfRangeException.ThrowIfLessThan(worstAllowed, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(worstAllowed, of);
        return new RankTarget(indicator, worstAllowed, of);
    }
}
