namespace HongLinh.Planning;

/// <summary>Fills in what a plan leaves to the policy: the comparator of a bare number, the tolerance of "khoảng".</summary>
internal static class TargetReading
{
    /// <summary>The target as the policy reads it; the given one where nothing is left to the policy.</summary>
    public static Target Of(MatchedTarget matched, Treatment treatment)
    {
        var target = matched.IsBare ? matched.Target.ReadBy(Comparator(matched.Target, treatment.BareNumbers)) : matched.Target;
        return treatment.NearTolerance is { } share ? target.Tolerating(share) : target;
    }

    private static Comparator Comparator(Target target, BareNumberConvention reading) =>
        reading == BareNumberConvention.Equality ? Planning.Comparator.EqualTo : target.BareComparator;
}
