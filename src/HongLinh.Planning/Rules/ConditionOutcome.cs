namespace HongLinh.Planning.Rules;

/// <summary>What came out of one condition, with everything it was decided on (kết quả của một điều kiện).</summary>
/// <remarks>Nothing is skipped: a part that could no longer change the answer is evaluated and named too.</remarks>
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

    /// <summary>What it compares; for a condition on a series every figure of the series.</summary>
    public ValueList<Operand> Operands { get; internal init; }

    /// <summary>The operands that break a condition on a series, in order of time; empty otherwise.</summary>
    public ValueList<Operand> Breaches { get; internal init; }

    /// <summary>What is usual where increments that stand out are looked for: their median; null for other conditions, and where that is not known.</summary>
    public QuantityRange? Usual { get; internal init; }

    /// <summary>How far increments usually lie from that: the median of their distances from it; null where <see cref="Usual"/> is.</summary>
    public QuantityRange? UsualDistance { get; internal init; }

    /// <summary>The outcomes of the conditions it is made of, in order.</summary>
    public ValueList<ConditionOutcome> Parts { get; internal init; }

    /// <summary>The facts that this condition itself lacks; those of its parts are in the parts.</summary>
    public ValueList<UnknownFact> Unknowns { get; internal init; }

    /// <summary>The condition and its truth, for logs.</summary>
    public override string ToString() => $"{Condition}: {Truth}";

    internal static ConditionOutcome Of(Condition condition, Truth truth) => new(condition, truth);

    // This one and all within it, from the outside in.
    internal IEnumerable<ConditionOutcome> All => Parts.SelectMany(static part => part.All).Prepend(this);
}
