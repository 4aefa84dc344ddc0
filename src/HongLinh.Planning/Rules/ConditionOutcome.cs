namespace HongLinh.Planning.Rules;

/// <summary>The outcome of one condition, with everything that decided it (kết quả của một điều kiện).</summary>
/// <remarks>Nothing is skipped: a part that can no longer change the answer is evaluated and listed too.</remarks>
internal sealed record ConditionOutcome
{
    private ConditionOutcome(Condition condition, Truth truth)
    {
        Condition = condition;
        Truth = truth;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>Whether it holds.</summary>
    public Truth Truth { get; }

    /// <summary>The compared operands; for a condition on a series, every figure of the series.</summary>
    public ValueList<Operand> Operands { get; internal init; }

    /// <summary>The operands that break a condition on a series, in order of time; empty otherwise.</summary>
    public ValueList<Operand> Breaches { get; internal init; }

    /// <summary>The median increment in a search for outliers; null for other conditions, and where it is not known.</summary>
    public QuantityRange? Usual { get; internal init; }

    /// <summary>The usual distance from that median: the median of the distances from it; null where <see cref="Usual"/> is.</summary>
    public QuantityRange? UsualDistance { get; internal init; }

    /// <summary>The outcomes of its parts, in order.</summary>
    public ValueList<ConditionOutcome> Parts { get; internal init; }

    /// <summary>The facts missing for this condition itself; those of its parts are in the parts.</summary>
    public ValueList<UnknownFact> Unknowns { get; internal init; }

    /// <summary>The condition and its truth, for logs.</summary>
    public override string ToString() => $"{Condition}: {Truth}";

    internal static ConditionOutcome Of(Condition condition, Truth truth) => new(condition, truth);

    // This outcome and all outcomes within it, from the outside in.
    internal IEnumerable<ConditionOutcome> All => Parts.SelectMany(static part => part.All).Prepend(this);
}
