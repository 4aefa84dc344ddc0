namespace HongLinh.Planning;

/// <summary>
/// The choices of a policy that change what is compared: the target as read, the figure as rounded, the marks for exceeded.
/// </summary>
/// <param name="BareNumbers">How a number without a comparator is read.</param>
/// <param name="NearTolerance">The tolerance of "khoảng X" as a share of X; null for the tolerance of the target.</param>
/// <param name="Rounding">How the figure is rounded in the unit of the target; null for no rounding.</param>
/// <param name="Margin">How much better a figure must be to be called exceeded; null where any better one is.</param>
internal sealed record Treatment(BareNumberConvention BareNumbers, decimal? NearTolerance, Rounding? Rounding, ExceedanceMargin? Margin)
{
    /// <summary>The treatment of policies without special choices; figures are matched under it.</summary>
    public static Treatment Usual { get; } = new(BareNumberConvention.ByPolarity, null, null, null);

    public bool IsUsual { get; } = BareNumbers == BareNumberConvention.ByPolarity && NearTolerance is null && Rounding is null && Margin is null;

    public static Treatment Of(JudgementPolicy policy) =>
        new(policy.BareNumbers, policy.NearTolerance, policy.RoundBeforeComparing, ExceedanceMargin.Of(policy));
}
