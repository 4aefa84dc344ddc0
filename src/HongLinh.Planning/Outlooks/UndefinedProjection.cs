namespace HongLinh.Planning.Outlooks;

/// <summary>A projection that is undefined, and why.</summary>
internal sealed record UndefinedProjection : Projection
{
    private UndefinedProjection(NoOutlookReason gap) => Gap = gap;

    /// <summary>Why it is undefined.</summary>
    public override NoOutlookReason Gap { get; }

    private protected override string Text => Gap.Code;

    internal static UndefinedProjection Because(NoOutlookReason gap) => new(gap);
}
