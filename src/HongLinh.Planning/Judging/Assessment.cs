namespace HongLinh.Planning;

/// <summary>What has to be judged about a target, prepared once and answered under any policy (nội dung đánh giá).</summary>
internal abstract record Assessment
{
    /// <summary>The figure with the bounds of the target; null where there is no figure or no bound.</summary>
    public virtual BoundedFigure? Bounded => null;

    public abstract Outcome Judge(PolicyConventions policy);
}
