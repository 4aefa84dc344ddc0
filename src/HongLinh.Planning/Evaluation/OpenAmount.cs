namespace HongLinh.Planning;

/// <summary>How far the figure so far is from the bound (phần còn thiếu, phần còn lại).</summary>
internal sealed record OpenAmount : OpenPoint
{
    private OpenAmount(Quantity amount, bool keepsBound)
    {
        Amount = amount;
        KeepsBound = keepsBound;
    }

    /// <inheritdoc/>
    public override Quantity? Amount { get; }

    /// <inheritdoc/>
    public override bool KeepsBound { get; }

    private protected override string Text => (KeepsBound ? "left " : "lacking ") + Amount;

    internal static OpenAmount Lacking(Quantity amount) => new(amount, keepsBound: false);

    internal static OpenAmount Left(Quantity amount) => new(amount, keepsBound: true);
}
