namespace HongLinh.Planning.Json;

/// <summary>The members of an object that was read, by name.</summary>
/// <param name="names">The names of all members that the object may have.</param>
/// <param name="values">Their values, in the same order; null where one was left out.</param>
internal readonly struct Values(string[] names, object?[] values)
{
    /// <summary>A member; for an optional one, T must be nullable.</summary>
    public T Get<T>(string name) => (T)values[Array.IndexOf(names, name)]!;
}
