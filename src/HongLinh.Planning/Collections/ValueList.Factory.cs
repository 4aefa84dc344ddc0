namespace HongLinh.Planning;

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions use it too.</summary>
public static class ValueList
{
    /// <summary>Copies the items into an immutable list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order; none gives the empty list.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Copies the items of a sequence into an immutable list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order; none gives the empty list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ValueList<T>([.. items]);
    }

    /// <summary>Copies the items of a sequence into an immutable list: <c>names.Select(...).ToValueList()</c>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order; none gives the empty list.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => From(items);
}
