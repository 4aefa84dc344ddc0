namespace HongLinh.Planning;

/// <summary>How far the figure so far is from the bound (phần còn thiếu, phần còn lại).</summary>
public sealed record OpenAmount : OpenPoint
{
    private OpenAmount(Quantity amount, bool keepsBound)
    {
        Amount = amount;
        KeepsBound = keepsBound;
    }

    /// <summary>Bound less figure, in the unit of the target, in percentage points for shares; below 0 when the figure has to fall, 0 at a strict bound.</summary>
    public Quantity Amount { get; }

    /// <summary>Whether the figure keeps the bound so far, so that this much is left before it breaks it; false when this much is lacking.</summary>
    public bool KeepsBound { get; }

    private protected override string Text => (KeepsBound ? "left " : "lacking ") + Amount;

    internal static OpenAmount Lacking(Quantity amount) => new(amount, keepsBound: false);

    internal static OpenAmount Left(Quantity amount) => new(amount, keepsBound: true);
}
