namespace HongLinh.Planning;

/// <summary>Reads what a plan leaves open as the policy asks: the comparator of a bare number, the tolerance of "khoảng".</summary>
internal static class TargetReading
{
    /// <summary>The target as it is read; the one given where nothing is left open.</summary>
    public static Target Of(MatchedTarget matched, Treatment treatment) => matched.Target switch
    {
        LevelTarget level when matched.IsBare => Of(level, Comparator(level, treatment.BareNumbers)),
        GrowthTarget growth when matched.IsBare => Of(growth, Comparator(growth, treatment.BareNumbers)),
        ChangeTarget change when matched.IsBare => Of(change, Comparator(change, treatment.BareNumbers)),
        NearTarget near when treatment.NearTolerance is { } share =>
            Target.Accepted(NearTarget.From(near.Indicator, near.Value, near.Value.Unit.Of(Math.Abs(near.Value.Amount) * share))),
        var other => other,
    };

    private static LevelTarget Of(LevelTarget level, Comparator comparator) =>
        level.Bound.Comparator == comparator ? level : Target.Accepted(LevelTarget.From(level.Indicator, Bound.Of(comparator, level.Bound.Value)));

    private static GrowthTarget Of(GrowthTarget growth, Comparator comparator) =>
        growth.Rate.Comparator == comparator ? growth : Target.Accepted(GrowthTarget.From(growth.Indicator, Bound.Of(comparator, growth.Rate.Value), growth.Against));

    private static ChangeTarget Of(ChangeTarget change, Comparator comparator) =>
        change.Difference.Comparator == comparator ? change
        : Target.Accepted(ChangeTarget.From(change.Indicator, Bound.Of(comparator, change.Difference.Value), change.Against));

    private static Comparator Comparator(Target target, BareNumberConvention reading) =>
        reading == BareNumberConvention.Equality ? Planning.Comparator.EqualTo : target.BareComparator;
}
