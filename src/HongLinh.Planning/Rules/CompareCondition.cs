namespace HongLinh.Planning.Rules;

/// <summary>A term compared with another: thu ngân sách ít nhất 100 tỷ đồng (so sánh).</summary>
internal sealed record CompareCondition : Condition
{
    private CompareCondition(Term left, Comparator comparator, Term right)
    {
        Left = left;
        Comparator = comparator;
        Right = right;
    }

    /// <summary>The term.</summary>
    public Term Left { get; }

    /// <summary>How the two must compare.</summary>
    public Comparator Comparator { get; }

    /// <summary>The other term.</summary>
    public Term Right { get; }

    private protected override string Text => $"{Left} {Comparator} {Right}";

    /// <summary>A comparison.</summary>
    /// <param name="left">The term.</param>
    /// <param name="comparator">How the two must compare.</param>
    /// <param name="right">The other term.</param>
    public static CompareCondition Of(Term left, Comparator comparator, Term right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(comparator);
        ArgumentNullException.ThrowIfNull(right);
        return new CompareCondition(left, comparator, right);
    }
}
