namespace HongLinh.Planning;

/// <summary>One bound: level, growth, change, coverage, named items and rank.</summary>
internal static class BoundRule
{
    public static OutcomeKey Judge(MatchedTarget target, PolicyConventions policy)
    {
        if (target.HoldsThroughout)
        {
            return ThroughoutRule.Judge<Comparing>(target, policy);
        }

        return JudgeByEnd(target, policy);
    }

    /// <summary>A target to be reached by the end of the year.</summary>
    public static OutcomeKey JudgeByEnd(IBounded target, PolicyConventions policy)
    {
        var latest = Compare(target, in target.Figure, policy);
        return Conclusion.ByEnd(target, latest, target.CoversYearEnd ? latest : CompareSpan(target, in target.YearEnd, policy));
    }

    /// <summary>A target that must hold in every period: the worst figure of the year decides.</summary>
    public static OutcomeKey JudgeThroughout(IBounded target, in Figure worst, PolicyConventions policy)
    {
        var latest = Compare(target, in target.Figure, policy);
        var kept = Compare(target, in worst, policy).Kept;
        return Conclusion.Throughout(target, latest with { Kept = kept < latest.Kept ? kept : latest.Kept });
    }

    /// <summary>One value, not to be held throughout: a comparison picks one of the answers worked out before.</summary>
    public static OutcomeKey JudgeExact(MatchedTarget target, PolicyConventions policy)
    {
        var answers = target.Answers;
        var against = target.Figure.SignAgainst(in target.Bound);
        if (against == 0)
        {
            return policy.Lenient ? answers.EqualLenient : answers.EqualLiteral;
        }

        return against > 0 != target.Direction > 0 ? answers.Missed
            : policy.Exceeds(target.BoundKind) ? answers.Exceeded
            : answers.Kept;
    }

    private static Comparison Compare(IBounded target, in Figure figure, PolicyConventions policy) =>
        figure.IsExact && target.Direction != 0 ? CompareExact(target, in figure, policy) : CompareSpan(target, in figure, policy);

    private static Comparison CompareExact(IBounded target, in Figure figure, PolicyConventions policy)
    {
        var against = figure.SignAgainst(in target.Bound);
        // Seen from the side that keeps the target: above 0 is better than the bound.
        var sign = target.Direction > 0 ? against : -against;
        if (sign == 0)
        {
            return new Comparison(!target.IsStrict || policy.Lenient ? Kept.Yes : Kept.No, false, target.IsStrict);
        }

        return sign > 0
            ? new Comparison(Kept.Yes, policy.Exceeds(target.BoundKind), false)
            : new Comparison(Kept.No, false, false);
    }

    private static Comparison CompareSpan(IBounded target, in Figure figure, PolicyConventions policy)
    {
        ref readonly var bound = ref target.Bound;
        var strict = target.IsStrict && !policy.Lenient;
        if (target.Direction == 0)
        {
            var equal = figure.IsExact && figure.SignAgainst(in bound) == 0;
            var apart = figure.AllBelow(in bound, true) || figure.AllAbove(in bound, true);
            return new Comparison(equal ? Kept.Yes : apart ? Kept.No : Kept.Unknown, false, false);
        }

        var up = target.Direction > 0;
        var kept = (up ? figure.AllAbove(in bound, strict) : figure.AllBelow(in bound, strict)) ? Kept.Yes
            : (up ? figure.AllBelow(in bound, !strict) : figure.AllAbove(in bound, !strict)) ? Kept.No
            : Kept.Unknown;
        var better = up ? figure.AllAbove(in bound, true) : figure.AllBelow(in bound, true);
        return new Comparison(kept, better && policy.Exceeds(target.BoundKind), false);
    }

    private readonly struct Comparing : IComparing
    {
        static Comparison IComparing.Compare(MatchedTarget target, in Figure figure, PolicyConventions policy) => BoundRule.Compare(target, in figure, policy);
    }
}
