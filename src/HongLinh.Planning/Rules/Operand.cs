namespace HongLinh.Planning.Rules;

/// <summary>A term as a rule evaluated it: as reported, as converted, or why unknown (toán hạng).</summary>
internal sealed record Operand
{
    private Operand(Term term) => Term = term;

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The indicator of a figure, as the run knew it; null for other terms, and for indicators unknown to the run.</summary>
    public Indicator? Indicator { get; internal init; }

    /// <summary>The reports behind the value, as reported; several when months were added up.</summary>
    public ValueList<Observation> Reports { get; internal init; }

    /// <summary>The possible values; null when unknown.</summary>
    public QuantityRange? Value { get; internal init; }

    /// <summary>The operands that it was computed from.</summary>
    public ValueList<Operand> Parts { get; internal init; }

    /// <summary>Why it is unknown; empty when it has a value.</summary>
    public ValueList<UnknownFact> Unknowns { get; internal init; }

    /// <summary>The term with its value, for logs.</summary>
    public override string ToString() => Term + " = " + (Value?.ToString() ?? "?");

    internal static Operand Of(Term term) => new(term);
}
