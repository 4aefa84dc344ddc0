namespace HongLinh.Planning;

/// <summary>A promise in words that no measurement can confirm: "tăng 10% chất lượng" (không lượng hóa được).</summary>
/// <remarks>Kept in the plan and in every table, so that no words of the plan are lost; never judged.</remarks>
public sealed record NotAssessableTarget : Target
{
    private NotAssessableTarget(Indicator indicator, NotAssessableReason reason)
        : base(indicator) => Reason = reason;

    /// <summary>Why the words cannot be measured.</summary>
    public NotAssessableReason Reason { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.NotAssessable;

    internal override FigureForm Form => FigureForm.None;

    internal override int Direction => 0;

    private protected override string Detail => $" because {Reason}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Unmeasured(this, Reason);
    }

    private protected override Target On(Indicator indicator) => Because(indicator, Reason);

    /// <summary>Makes the target.</summary>
    /// <param name="indicator">The subject of the words.</param>
    /// <param name="reason">Why they cannot be measured.</param>
    public static NotAssessableTarget Because(Indicator indicator, NotAssessableReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new NotAssessableTarget(indicator, reason);
    }
}
