namespace HongLinh.Planning.Outlooks;

/// <summary>A pace that has no answer, and why.</summary>
public sealed record UndefinedPace : Pace
{
    private UndefinedPace(OutlookGap gap) => Gap = gap;

    /// <summary>Why there is no answer.</summary>
    public OutlookGap Gap { get; }

    private protected override string Text => Gap.Code;

    internal static UndefinedPace Because(OutlookGap gap) => new(gap);
}
