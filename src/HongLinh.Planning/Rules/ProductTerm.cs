namespace HongLinh.Planning.Rules;

/// <summary>A term multiplied by a number (tích với một số).</summary>
internal sealed record ProductTerm : Term
{
    private ProductTerm(decimal factor, Term multiplied)
    {
        Factor = factor;
        Multiplied = multiplied;
    }

    /// <summary>The factor.</summary>
    public decimal Factor { get; }

    /// <summary>The term.</summary>
    public Term Multiplied { get; }

    internal override ValueList<Term> Operands => [Multiplied];

    private protected override string Text => $"({Quantity.Canonical(Factor)} * {Multiplied})";

    /// <summary>A product.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="multiplied">The term.</param>
    public static ProductTerm Of(decimal factor, Term multiplied)
    {
        ArgumentNullException.ThrowIfNull(multiplied);
        return new ProductTerm(factor, multiplied);
    }
}
