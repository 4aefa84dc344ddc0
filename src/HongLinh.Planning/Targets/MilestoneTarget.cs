using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>An event by a date: khởi công, hoàn thành, được công nhận (mốc thời gian).</summary>
public sealed record MilestoneTarget : Target
{
    private MilestoneTarget(Indicator indicator, LocalDate by)
        : base(indicator) => By = by;

    /// <summary>The last day on which the event counts.</summary>
    public LocalDate By { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Milestone;

    internal override FigureForm Form => FigureForm.Event;

    internal override int Direction => 0;

    internal override LocalDate? Deadline => By;

    internal override string Numbers => LocalDatePattern.Iso.Format(By);

    private protected override string Detail => $" by {LocalDatePattern.Iso.Format(By)}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Happening(this, By);
    }

    private protected override Target On(Indicator indicator) => Of(indicator, By);

    /// <summary>Makes the target.</summary>
    /// <param name="indicator">The event.</param>
    /// <param name="by">The last day on which it counts, inclusive.</param>
    public static MilestoneTarget Of(Indicator indicator, LocalDate by) => new(indicator, by);
}
