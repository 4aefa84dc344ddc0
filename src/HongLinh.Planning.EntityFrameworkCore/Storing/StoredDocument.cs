using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A version of a plan or of a register of work as it was saved.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record StoredDocument<T>
    where T : notnull
{
    internal StoredDocument(Reading<T> read, int version, Instant savedAt) =>
        (Value, Findings, Version, SavedAt) = (read.Value, read.Findings, version, savedAt);

    /// <summary>The plan or register.</summary>
    public T Value { get; }

    /// <summary>What its check found when it was read.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Its version, from 1; a change names it as the version that it is based on.</summary>
    public int Version { get; }

    /// <summary>The moment that was given when it was saved.</summary>
    public Instant SavedAt { get; }

    /// <summary>The value and its version, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}, version {Version}");
}
