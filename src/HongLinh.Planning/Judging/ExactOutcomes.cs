using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>The five possible answers for one value against one bound, computed before any policy is known.</summary>
/// <param name="Missed">It is worse than the bound.</param>
/// <param name="EqualLiteral">It equals the bound, under a literal reading.</param>
/// <param name="EqualLenient">It equals the bound, under a lenient reading.</param>
/// <param name="Kept">It is better than the bound, but not called exceeded.</param>
/// <param name="Exceeded">It is better than the bound and called exceeded, from the target's mark on.</param>
internal sealed record ExactOutcomes(Outcome Missed, Outcome EqualLiteral, Outcome EqualLenient, Outcome Kept, Outcome Exceeded)
{
    public static ExactOutcomes Of(IBounded target)
    {
        var equal = target.IsStrict ? Truth.No : Truth.Yes;
        var literal = new Comparison(BoundRule.Keeps(target, target.YearEnd, target.IsStrict), false, false);
        var lenient = literal with { Kept = BoundRule.Keeps(target, target.YearEnd, strict: false) };
        var beyond = literal with
        {
            IsBeyond = BoundRule.Keeps(target, target.YearEnd, strict: true) == Truth.Yes && BoundRule.IsFarEnough(target, target.YearEnd),
        };
        return new ExactOutcomes(
            Conclusion.ByEnd(target, new Comparison(Truth.No, false, false), literal),
            Conclusion.ByEnd(target, new Comparison(equal, false, target.IsStrict), literal),
            Conclusion.ByEnd(target, new Comparison(Truth.Yes, false, target.IsStrict), lenient),
            Conclusion.ByEnd(target, new Comparison(Truth.Yes, false, false), literal),
            Conclusion.ByEnd(target, new Comparison(Truth.Yes, BoundRule.IsFarEnough(target, target.Figure), false), beyond));
    }

    /// <summary>Whether the answers other than equality are the same under every reading.</summary>
    public static bool Suffice(IBounded target) =>
        target.CoversYearEnd || target.Figure.SignAgainst(in target.Bound) == 0
        || BoundRule.Keeps(target, target.YearEnd, target.IsStrict) == BoundRule.Keeps(target, target.YearEnd, strict: false);
}
