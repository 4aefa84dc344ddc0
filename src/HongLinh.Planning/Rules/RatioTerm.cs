namespace HongLinh.Planning.Rules;

/// <summary>One term divided by another (tỷ số): a multiple of one kind, or money per head.</summary>
internal sealed record RatioTerm : Term
{
    private RatioTerm(Term dividend, Term divisor)
    {
        Dividend = dividend;
        Divisor = divisor;
    }

    /// <summary>The dividend.</summary>
    public Term Dividend { get; }

    /// <summary>The divisor; where it may be 0 the ratio is unknown.</summary>
    public Term Divisor { get; }

    internal override ValueList<Term> Operands => [Dividend, Divisor];

    private protected override string Text => $"({Dividend} / {Divisor})";

    /// <summary>A ratio.</summary>
    /// <param name="dividend">The dividend.</param>
    /// <param name="divisor">The divisor; where it may be 0 the ratio is unknown.</param>
    public static RatioTerm Of(Term dividend, Term divisor)
    {
        ArgumentNullException.ThrowIfNull(dividend);
        ArgumentNullException.ThrowIfNull(divisor);
        return new RatioTerm(dividend, divisor);
    }
}
