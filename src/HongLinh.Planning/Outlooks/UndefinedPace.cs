namespace HongLinh.Planning.Outlooks;

/// <summary>A pace that is undefined, and why.</summary>
internal sealed record UndefinedPace : Pace
{
    private UndefinedPace(NoOutlookReason gap) => Gap = gap;

    /// <summary>Why it is undefined.</summary>
    public override NoOutlookReason Gap { get; }

    private protected override string Text => Gap.Code;

    internal static UndefinedPace Because(NoOutlookReason gap) => new(gap);
}
