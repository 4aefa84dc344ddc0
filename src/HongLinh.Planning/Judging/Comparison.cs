using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>How a figure compares with its bounds.</summary>
/// <param name="Kept">Whether it keeps them, under the policy.</param>
/// <param name="IsBeyond">Whether it is better than promised, so that keeping the bounds counts as exceeding them.</param>
/// <param name="IsAtBound">Whether it equals a strict bound, so that the policy decides.</param>
internal readonly record struct Comparison(Truth Kept, bool IsBeyond, bool IsAtBound)
{
    /// <summary>Compares values with the bounds of a target.</summary>
    public static Comparison Of(IBounded target, in DecimalSpan figure, PolicyConventions policy) =>
        target.HasUpper ? BandRule.Compare(target, in figure, policy) : BoundRule.Compare(target, in figure, policy);
}
