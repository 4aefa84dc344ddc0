namespace HongLinh.Planning;

/// <summary>Reads what a plan leaves open as the policy asks: the comparator of a bare number, the tolerance of "khoảng".</summary>
internal static class TargetReading
{
    /// <summary>The target as it is read; the one given where nothing is left open.</summary>
    public static Target Of(MatchedTarget matched, Treatment treatment)
    {
        var target = matched.IsBare ? matched.Target.ReadBy(Comparator(matched.Target, treatment.BareNumbers)) : matched.Target;
        return treatment.NearTolerance is { } share ? target.Tolerating(share) : target;
    }

    private static Comparator Comparator(Target target, BareNumberConvention reading) =>
        reading == BareNumberConvention.Equality ? Planning.Comparator.EqualTo : target.BareComparator;
}
