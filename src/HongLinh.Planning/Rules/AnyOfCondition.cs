namespace HongLinh.Planning.Rules;

/// <summary>Any of several conditions holds (một trong).</summary>
internal sealed record AnyOfCondition : Condition
{
    private AnyOfCondition(ValueList<Condition> parts) => Parts = parts;

    /// <summary>The parts; at least one.</summary>
    public ValueList<Condition> Parts { get; }

    private protected override string Text => "any-of (" + string.Join("; ", Parts) + ")";

    /// <summary>Any of several conditions holds (một trong).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AnyOfCondition Of(params IEnumerable<Condition> parts) => new(AtLeastOne(parts));
}
