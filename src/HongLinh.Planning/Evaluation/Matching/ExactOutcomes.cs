using HongLinh.Planning.Evaluation.Cases;

namespace HongLinh.Planning.Evaluation.Matching;

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
        var equal = target.IsStrict ? Evaluation.Kept.No : Evaluation.Kept.Yes;
        return new ExactOutcomes(
            Conclusion.ByEnd(target, new Comparison(Evaluation.Kept.No, false, false)),
            Conclusion.ByEnd(target, new Comparison(equal, false, target.IsStrict)),
            Conclusion.ByEnd(target, new Comparison(Evaluation.Kept.Yes, false, target.IsStrict)),
            Conclusion.ByEnd(target, new Comparison(Evaluation.Kept.Yes, false, false)),
            Conclusion.ByEnd(target, new Comparison(Evaluation.Kept.Yes, true, false)));
    }
}
