namespace HongLinh.Planning;

/// <summary>Things that the plan names one by one, all of which must be done: 04 trường (danh mục).</summary>
public sealed record NamedItemsTarget : Target
{
    private NamedItemsTarget(Indicator indicator, ValueList<NamedItem> items)
        : base(indicator, [Bound.Of(Comparator.AtLeast, indicator.Unit.Of(items.Count))]) => Items = items;

    /// <summary>The items, in the order of the plan.</summary>
    public ValueList<NamedItem> Items { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.NamedItems;

    internal override FigureForm Form => FigureForm.Items;

    internal override int Direction => 1;

    internal override NaturalLimits Limits => NaturalLimits.Between(0m, Items.Count, whole: true);

    internal override bool IsCounted => true;

    internal override ValueList<NamedItem> NamedItems => Items;

    private protected override string Detail => $" {Items}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Named(this, Items);
    }

    private protected override Target On(Indicator indicator) => Of(indicator, Items);

    /// <summary>Makes the target.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="items">The items, each once; at least one.</param>
    /// <exception cref="ArgumentException">There is no item, or a name occurs twice.</exception>
    public static NamedItemsTarget Of(Indicator indicator, ValueList<NamedItem> items)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (items.Count == 0)
        {
            throw new ArgumentException("A list of named items has at least one.", nameof(items));
        }

        var twice = items.GroupBy(static item => item.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return twice is null
            ? new NamedItemsTarget(indicator, items)
            : throw new ArgumentException($"The item '{twice.Key}' is named twice.", nameof(items));
    }
}
