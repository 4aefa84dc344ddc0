using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HongLinh.Planning;

/// <summary>An immutable list that is equal to another when their items are, one by one.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// Copied once when it is made. The default value is the empty list and is equal to every other empty list.
/// It exists because records that hold arrays or <see cref="ImmutableArray{T}"/> are not equal by content.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items)
        : this(items, items.Length)
    {
    }

    // The first items of an array whose later items belong to other lists; the first items never change again.
    internal ValueList(T[] items, int count)
    {
        _items = count == 0 ? null : items;
        Count = count;
    }

    /// <summary>The number of items; 0 by default.</summary>
    public int Count { get; }

    /// <summary>The item at a position counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>Copies an array; for any other sequence there is <see cref="ValueList.ToValueList"/>.</summary>
    /// <param name="items">The items, in order; null gives the empty list.</param>
    public static implicit operator ValueList<T>(T[]? items) => new([.. items ?? []]);

    /// <summary>The items as a read-only span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_items, 0, Count);

    /// <summary>Whether an item equal to another is in the list; as the extension of LINQ says, without an object for the list.</summary>
    internal bool Contains(T item) => _items is not null && Array.IndexOf(_items, item, 0, Count) >= 0;

    /// <summary>Whether the first items are those of another list.</summary>
    internal bool StartsWith(ValueList<T> first) =>
        Count >= first.Count && (ReferenceEquals(_items, first._items) || AsSpan()[..first.Count].SequenceEqual(first.AsSpan()));

    /// <summary>Walks through the items in order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(_items, Count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Segment.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Segment.GetEnumerator();

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T> other) => ReferenceEquals(_items, other._items) && Count == other.Count || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The items in their own canonical text, in square brackets, separated by a comma and a space.</summary>
    public override string ToString() => "[" + string.Join(", ", Segment.Select(Text)) + "]";

    /// <summary>Equality by content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Inequality by content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    private IEnumerable<T> Segment => new ArraySegment<T>(_items ?? [], 0, Count);

    // Without this, the ambient culture would format a number or date.
    private static string? Text(T item) =>
        item is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : item?.ToString();

    /// <summary>Walks through a list without allocation.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly int _count;
        private int _index;

        internal Enumerator(T[]? items, int count)
        {
            _items = items;
            _count = count;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        public readonly T Current => _items![_index];

        /// <summary>Moves to the next item; false when there is none.</summary>
        public bool MoveNext() => ++_index < _count;
    }
}
