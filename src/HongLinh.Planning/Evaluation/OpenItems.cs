namespace HongLinh.Planning;

/// <summary>Things that are neither done nor lost (việc chưa rõ kết quả).</summary>
public sealed record OpenItems : OpenPoint
{
    private OpenItems(Quantity count, ValueList<string> names)
    {
        Count = count;
        Names = names;
    }

    /// <summary>How many; above 0.</summary>
    public Quantity Count { get; }

    /// <summary>Their names, in the order of the plan; empty when the plan counts them without naming them.</summary>
    public ValueList<string> Names { get; }

    private protected override string Text => $"items {Count} {Names}";

    internal static OpenItems Of(Quantity count, ValueList<string> names) => new(count, names);
}
