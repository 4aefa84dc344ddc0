namespace HongLinh.Planning.Outlooks;

/// <summary>A projection that has no answer, and why.</summary>
public sealed record UndefinedProjection : Projection
{
    private UndefinedProjection(OutlookGap gap) => Gap = gap;

    /// <summary>Why there is no answer.</summary>
    public OutlookGap Gap { get; }

    private protected override string Text => Gap.Code;

    internal static UndefinedProjection Because(OutlookGap gap) => new(gap);
}
