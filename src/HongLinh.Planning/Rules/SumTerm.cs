namespace HongLinh.Planning.Rules;

/// <summary>The sum of several terms of one kind (tổng).</summary>
internal sealed record SumTerm : Term
{
    private SumTerm(ValueList<Term> parts) => Parts = parts;

    /// <summary>The terms to add; at least two.</summary>
    public ValueList<Term> Parts { get; }

    internal override ValueList<Term> Operands => Parts;

    private protected override string Text => "(" + string.Join(" + ", Parts) + ")";

    /// <summary>A sum.</summary>
    /// <param name="parts">The terms to add; at least two.</param>
    /// <exception cref="ArgumentException">Fewer than two, or one is null.</exception>
    public static SumTerm Of(params IEnumerable<Term> parts)
    {
        var all = ValueList.From(parts);
        return all.Count >= 2 && all.All(static part => part is not null)
            ? new SumTerm(all)
            : throw new ArgumentException("A sum has at least two parts.", nameof(parts));
    }
}
