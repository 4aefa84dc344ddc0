namespace HongLinh.Planning.Rules;

/// <summary>One term less another (hiệu); two shares differ by percentage points.</summary>
internal sealed record DifferenceTerm : Term
{
    private DifferenceTerm(Term left, Term right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The term that the other is subtracted from.</summary>
    public Term Left { get; }

    /// <summary>The term subtracted.</summary>
    public Term Right { get; }

    internal override ValueList<Term> Operands => [Left, Right];

    private protected override string Text => $"({Left} - {Right})";

    /// <summary>A difference.</summary>
    /// <param name="left">The term that the other is subtracted from.</param>
    /// <param name="right">The term subtracted.</param>
    public static DifferenceTerm Of(Term left, Term right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new DifferenceTerm(left, right);
    }
}
