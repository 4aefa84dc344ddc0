namespace HongLinh.Planning.Rules;

/// <summary>All of several conditions hold (tất cả).</summary>
internal sealed record AllOfCondition : Condition
{
    private AllOfCondition(ValueList<Condition> parts) => Parts = parts;

    /// <summary>The parts; at least one.</summary>
    public ValueList<Condition> Parts { get; }

    private protected override string Text => "all-of (" + string.Join("; ", Parts) + ")";

    /// <summary>All of several conditions hold (tất cả).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AllOfCondition Of(params IEnumerable<Condition> parts) => new(AtLeastOne(parts));
}
