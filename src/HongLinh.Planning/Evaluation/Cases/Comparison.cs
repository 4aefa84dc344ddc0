namespace HongLinh.Planning;

/// <summary>How a figure compares with its bounds.</summary>
/// <param name="Kept">Whether it keeps them, under the policy.</param>
/// <param name="IsBeyond">Whether it is better than promised, so that keeping them is called exceeding.</param>
/// <param name="IsAtBound">Whether it equals a strict bound, so that the policy decides.</param>
internal readonly record struct Comparison(Kept Kept, bool IsBeyond, bool IsAtBound);
