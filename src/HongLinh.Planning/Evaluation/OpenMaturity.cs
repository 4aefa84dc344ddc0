namespace HongLinh.Planning;

/// <summary>The figure is not official yet (số liệu chưa chính thức).</summary>
internal sealed record OpenMaturity : OpenPoint
{
    private OpenMaturity(Maturity maturity) => Maturity = maturity;

    /// <inheritdoc/>
    public override Maturity Maturity { get; }

    private protected override string Text => $"maturity {Maturity}";

    internal static OpenMaturity Of(Maturity maturity) => new(maturity);
}
