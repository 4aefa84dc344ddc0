namespace HongLinh.Planning.Rules;

/// <summary>One term less another (hiệu); two shares differ by percentage points.</summary>
internal sealed record DifferenceTerm : Term
{
    private DifferenceTerm(Term left, Term right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>What is taken from.</summary>
    public Term Left { get; }

    /// <summary>What is taken away.</summary>
    public Term Right { get; }

    internal override ValueList<Term> Operands => [Left, Right];

    private protected override string Text => $"({Left} - {Right})";

    /// <summary>A difference.</summary>
    /// <param name="left">What is taken from.</param>
    /// <param name="right">What is taken away.</param>
    public static DifferenceTerm Of(Term left, Term right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new DifferenceTerm(left, right);
    }
}
