namespace HongLinh.Planning.Rules;

/// <summary>A term lies between two bounds, each inclusive or exclusive: 0% đến 100% (trong khoảng).</summary>
internal sealed record WithinCondition : Condition
{
    private WithinCondition(Term term, Bound lower, Bound upper)
    {
        Term = term;
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The lower bound: at least, or greater than.</summary>
    public Bound Lower { get; }

    /// <summary>The upper bound: at most, or less than.</summary>
    public Bound Upper { get; }

    private protected override string Text => $"{Term} {Lower}, {Upper}";

    /// <summary>A band.</summary>
    /// <param name="term">The term.</param>
    /// <param name="lower">At least or greater than the smaller value.</param>
    /// <param name="upper">At most or less than the larger value.</param>
    /// <exception cref="ArgumentException">A bound is on the wrong side, the bounds are of different kinds, or the lower lies above the upper.</exception>
    public static WithinCondition Of(Term term, Bound lower, Bound upper)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        return lower.Comparator.Direction == 1 && upper.Comparator.Direction == -1
            && lower.Value.CompareTo(upper.Value).TryPickT0(out var order, out _) && order <= 0
            ? new WithinCondition(term, lower, upper)
            : throw new ArgumentException(
                $"A band is at least or greater than one value and at most or less than a larger one of the same kind, not {lower}, {upper}.", nameof(lower));
    }
}
