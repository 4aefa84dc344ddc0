namespace HongLinh.Planning.Rules;

/// <summary>The growth of one term over another, in per cent of the latter (tốc độ tăng).</summary>
internal sealed record GrowthTerm : Term
{
    private GrowthTerm(Term current, Term origin)
    {
        Current = current;
        Origin = origin;
    }

    /// <summary>The later value.</summary>
    public Term Current { get; }

    /// <summary>The base; where it may be 0 or less the growth is unknown.</summary>
    public Term Origin { get; }

    internal override ValueList<Term> Operands => [Current, Origin];

    private protected override string Text => $"growth({Current} on {Origin})";

    /// <summary>A growth.</summary>
    /// <param name="current">The later value.</param>
    /// <param name="origin">The base; where it may be 0 or less the growth is unknown.</param>
    public static GrowthTerm Of(Term current, Term origin)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(origin);
        return new GrowthTerm(current, origin);
    }
}
