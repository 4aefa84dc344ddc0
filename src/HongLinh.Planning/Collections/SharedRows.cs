namespace HongLinh.Planning;

/// <summary>
/// The first rows of an array shared with longer lists: adding after its last row writes into the array, adding elsewhere makes a copy.
/// </summary>
/// <typeparam name="T">The type of the rows.</typeparam>
internal sealed class SharedRows<T>
{
    private readonly Sheet _sheet;

    private SharedRows(Sheet sheet, int count)
    {
        _sheet = sheet;
        Count = count;
    }

    public static SharedRows<T> None { get; } = Of([]);

    public int Count { get; }

    public ReadOnlySpan<T> Span => _sheet.Rows.AsSpan(0, Count);

    public static SharedRows<T> Of(T[] rows) => new(new Sheet(rows, rows.Length), rows.Length);

    public ValueList<T> First(int count) => new(_sheet.Rows, count);

    /// <summary>Whether both write into one array, so that the longer one starts with the rows of the shorter one.</summary>
    public bool SharesWith(SharedRows<T> other) => ReferenceEquals(_sheet, other._sheet);

    public SharedRows<T> With(ReadOnlySpan<T> more)
    {
        var count = Count + more.Length;
        var sheet = _sheet.TryTake(Count, count) ? _sheet : Copy(count);
        more.CopyTo(sheet.Rows.AsSpan(Count));
        // The rows are written before another thread can see a list that counts them.
        Interlocked.MemoryBarrier();
        return new SharedRows<T>(sheet, count);
    }

    private Sheet Copy(int count)
    {
        var rows = new T[Math.Max(4, count > Count * 2L ? count : (int)Math.Min(Count * 2L, Array.MaxLength))];
        _sheet.Rows.AsSpan(0, Count).CopyTo(rows);
        return new Sheet(rows, count);
    }

    private sealed class Sheet(T[] rows, int taken)
    {
        private int _taken = taken;

        public T[] Rows { get; } = rows;

        /// <summary>Reserves the rows between two counts; false if they are already taken or the array is full.</summary>
        public bool TryTake(int from, int to) => to <= Rows.Length && Interlocked.CompareExchange(ref _taken, to, from) == from;
    }
}
