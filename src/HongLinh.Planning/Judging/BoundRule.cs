using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Judges targets with one bound: level, growth, change, coverage, named items and rank.</summary>
internal static class BoundRule
{
    public static Comparison Compare(IBounded target, in DecimalSpan figure, PolicyConventions policy) =>
        figure.IsExact && target.Direction != 0 ? CompareExact(target, in figure, policy) : CompareSpan(target, in figure, policy);

    /// <summary>Whether values lie on the side of the bound that keeps the target.</summary>
    public static Truth Keeps(IBounded target, in DecimalSpan values, bool strict)
    {
        ref readonly var bound = ref target.Bound;
        var up = target.Direction > 0;
        return (up ? values.AllAbove(in bound, strict) : values.AllBelow(in bound, strict)) ? Truth.Yes
            : (up ? values.AllBelow(in bound, !strict) : values.AllAbove(in bound, !strict)) ? Truth.No
            : Truth.Unknown;
    }

    /// <summary>Whether values exceed the bound by the margin that the policy requires.</summary>
    public static bool IsFarEnough(IBounded target, in DecimalSpan values) =>
        target.Marks is not { } marks || ExceedanceMarks.Reached(in values, marks.OfBound, target.Direction > 0);

    private static Comparison CompareExact(IBounded target, in DecimalSpan figure, PolicyConventions policy)
    {
        var against = figure.SignAgainst(in target.Bound);
        // Measured towards the keeping side: above 0 is better than the bound.
        var sign = target.Direction > 0 ? against : -against;
        if (sign == 0)
        {
            return new Comparison(!target.IsStrict || policy.Lenient ? Truth.Yes : Truth.No, false, target.IsStrict);
        }

        return sign > 0
            ? new Comparison(Truth.Yes, policy.Exceeds(target.BoundKind) && IsFarEnough(target, in figure), false)
            : new Comparison(Truth.No, false, false);
    }

    private static Comparison CompareSpan(IBounded target, in DecimalSpan figure, PolicyConventions policy)
    {
        ref readonly var bound = ref target.Bound;
        if (target.Direction == 0)
        {
            var equal = figure.IsExact && figure.SignAgainst(in bound) == 0;
            var apart = figure.AllBelow(in bound, true) || figure.AllAbove(in bound, true);
            return new Comparison(equal ? Truth.Yes : apart ? Truth.No : Truth.Unknown, false, false);
        }

        var better = target.Direction > 0 ? figure.AllAbove(in bound, true) : figure.AllBelow(in bound, true);
        return new Comparison(
            Keeps(target, in figure, target.IsStrict && !policy.Lenient), better && policy.Exceeds(target.BoundKind) && IsFarEnough(target, in figure), false);
    }
}
