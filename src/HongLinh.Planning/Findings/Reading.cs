namespace HongLinh.Planning;

/// <summary>What could be read or built, and everything that was found on the way.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Reading<T>
    where T : notnull
{
    /// <summary>What could be read, and what was found on the way.</summary>
    /// <param name="value">What could be read.</param>
    /// <param name="findings">The findings, in the order of the source.</param>
    public Reading(T value, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Findings = findings;
    }

    /// <summary>What could be read; parts that could not are left out and named by a finding.</summary>
    public T Value { get; }

    /// <summary>All findings, in the order of the source; empty when there is none.</summary>
    public ValueList<Finding> Findings { get; }

    // The same value with other findings, for readers that find more than the value itself can show.
    internal Reading<T> WithFindings(ValueList<Finding> findings) => new(Value, findings);

    /// <summary>The number of findings, for logs.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{typeof(T).Name} with {Findings.Count} findings");
}
