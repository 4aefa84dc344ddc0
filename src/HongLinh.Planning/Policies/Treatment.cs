namespace HongLinh.Planning;

/// <summary>
/// The choices of a policy that change what is compared: the target as it is read, the figure as it is rounded, the marks of what is exceeded.
/// </summary>
/// <param name="BareNumbers">How a number without a comparator is read.</param>
/// <param name="NearTolerance">The tolerance of "khoảng X" as a share of X; null for that of the target.</param>
/// <param name="Rounding">How the figure is rounded in the unit of the target; null for not at all.</param>
/// <param name="Margin">By how much a figure must be better to be called exceeded; null where any better one is.</param>
internal sealed record Treatment(BareNumberConvention BareNumbers, decimal? NearTolerance, Rounding? Rounding, ExceedanceMargin? Margin)
{
    /// <summary>What policies use that ask for nothing else; figures are matched under it.</summary>
    public static Treatment Usual { get; } = new(BareNumberConvention.ByPolarity, null, null, null);

    public bool IsUsual { get; } = BareNumbers == BareNumberConvention.ByPolarity && NearTolerance is null && Rounding is null && Margin is null;

    public static Treatment Of(JudgementPolicy policy) =>
        new(policy.BareNumbers, policy.NearTolerance, policy.RoundBeforeComparing, ExceedanceMargin.Of(policy));
}
