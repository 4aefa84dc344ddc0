namespace HongLinh.Planning.Rules;

/// <summary>A constant: 100 tỷ đồng (hằng số).</summary>
internal sealed record ConstantTerm : Term
{
    private ConstantTerm(Quantity value) => Value = value;

    /// <summary>The value, in the unit in which it was written.</summary>
    public Quantity Value { get; }

    private protected override string Text => Value.ToString();

    /// <summary>A constant.</summary>
    /// <param name="value">The value.</param>
    public static ConstantTerm Of(Quantity value) => new(value);
}
