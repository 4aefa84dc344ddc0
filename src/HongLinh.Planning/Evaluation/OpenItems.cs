namespace HongLinh.Planning;

/// <summary>Things that are neither done nor lost (việc chưa rõ kết quả).</summary>
internal sealed record OpenItems : OpenPoint
{
    private OpenItems(Quantity count, ValueList<string> names)
    {
        Count = count;
        Names = names;
    }

    /// <inheritdoc/>
    public override Quantity? Count { get; }

    /// <inheritdoc/>
    public override ValueList<string> Names { get; }

    private protected override string Text => $"items {Count} {Names}";

    internal static OpenItems Of(Quantity count, ValueList<string> names) => new(count, names);
}
