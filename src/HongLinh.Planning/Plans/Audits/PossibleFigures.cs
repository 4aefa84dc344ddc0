namespace HongLinh.Planning;

/// <summary>The possible figures of a target's indicator, in the unit in which the target is stated, for findings.</summary>
internal static class PossibleFigures
{
    /// <summary>The possible figures; says so where only whole numbers are possible.</summary>
    public static FindingDetail Of(TargetRange range)
    {
        Reported? figures = (End(range.Possible.Low, range.Target), End(range.Possible.High, range.Target)) switch
        {
            ({ } low, { } high) => ReportedRange.Between(low, high),
            ({ } low, null) => ReportedBound.Of(Bound.Of(Comparator.AtLeast, low)),
            (null, { } high) => ReportedBound.Of(Bound.Of(Comparator.AtMost, high)),
            _ => null,
        };
        return figures is null ? "-" : Reported.Listed([figures], range.IsWhole);
    }

    /// <summary>A natural limit.</summary>
    public static FindingDetail Limit(TargetRange range, Fraction limit) => End(limit, range.Target) is { } shown ? shown : limit.ToString();

    private static Quantity? End(Fraction? end, Target target) =>
        end is { } value && (value * target.Scale / target.LimitUnit.Factor).TryToDecimal(out var amount) ? target.LimitUnit.Of(amount) : null;
}
