namespace HongLinh.Planning;

/// <summary>The five answers that one value against one bound can have, worked out before any policy is known.</summary>
/// <param name="Missed">It is worse than the bound.</param>
/// <param name="EqualLiteral">It equals the bound, which is read literally.</param>
/// <param name="EqualLenient">It equals the bound, which is read leniently.</param>
/// <param name="Kept">It is better than the bound, and that is not called exceeded.</param>
/// <param name="Exceeded">It is better than the bound, and that is called exceeded.</param>
internal sealed record ExactOutcomes(OutcomeKey Missed, OutcomeKey EqualLiteral, OutcomeKey EqualLenient, OutcomeKey Kept, OutcomeKey Exceeded)
{
    public static ExactOutcomes None { get; } = new(default, default, default, default, default);

    public static ExactOutcomes Of(MatchedTarget target)
    {
        var equal = target.IsStrict ? Planning.Kept.No : Planning.Kept.Yes;
        var literal = new Comparison(YearKept(target, strict: target.IsStrict), false, false);
        var lenient = literal with { Kept = YearKept(target, strict: false) };
        var beyond = literal with { IsBeyond = YearKept(target, strict: true) == Planning.Kept.Yes };
        return new ExactOutcomes(
            Conclusion.ByEnd(target, new Comparison(Planning.Kept.No, false, false), literal),
            Conclusion.ByEnd(target, new Comparison(equal, false, target.IsStrict), literal),
            Conclusion.ByEnd(target, new Comparison(Planning.Kept.Yes, false, target.IsStrict), lenient),
            Conclusion.ByEnd(target, new Comparison(Planning.Kept.Yes, false, false), literal),
            Conclusion.ByEnd(target, new Comparison(Planning.Kept.Yes, true, false), beyond));
    }

    /// <summary>Whether the answers that do not name a reading are the same under each.</summary>
    public static bool Suffice(MatchedTarget target) =>
        target.CoversYearEnd || target.Figure.SignAgainst(in target.Bound) == 0
        || YearKept(target, target.IsStrict) == YearKept(target, strict: false);

    private static Kept YearKept(MatchedTarget target, bool strict)
    {
        ref readonly var bound = ref target.Bound;
        var (up, year) = (target.Direction > 0, target.YearEnd);
        return (up ? year.AllAbove(in bound, strict) : year.AllBelow(in bound, strict)) ? Planning.Kept.Yes
            : (up ? year.AllBelow(in bound, !strict) : year.AllAbove(in bound, !strict)) ? Planning.Kept.No
            : Planning.Kept.Unknown;
    }
}
