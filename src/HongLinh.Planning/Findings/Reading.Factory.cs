namespace HongLinh.Planning;

/// <summary>Makes <see cref="Reading{T}"/> values, for readers outside of this package.</summary>
internal static class Reading
{
    /// <summary>What could be read, and what was found on the way.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">What could be read.</param>
    /// <param name="findings">The findings, in the order of the source.</param>
    public static Reading<T> Of<T>(T value, ValueList<Finding> findings)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Reading<T>(value, findings);
    }
}
