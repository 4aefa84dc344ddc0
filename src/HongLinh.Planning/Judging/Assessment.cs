namespace HongLinh.Planning;

/// <summary>What there is to judge of a target, made ready once and answered under any policy (nội dung đánh giá).</summary>
internal abstract record Assessment
{
    /// <summary>The figure beside the bounds of the target; null where there is no figure or no bound.</summary>
    public virtual BoundedFigure? Bounded => null;

    public abstract Outcome Judge(PolicyConventions policy);
}
