namespace HongLinh.Planning;

/// <summary>What could be read or built, with everything found while doing so.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Reading<T>
    where T : notnull
{
    /// <summary>A value with the findings from reading it.</summary>
    /// <param name="value">What could be read.</param>
    /// <param name="findings">The findings, in the order of the source.</param>
    public Reading(T value, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Findings = findings;
    }

    /// <summary>What could be read; a finding names each part that was left out.</summary>
    public T Value { get; }

    /// <summary>All findings, in the order of the source; empty when there are none.</summary>
    public ValueList<Finding> Findings { get; }

    // The same value with other findings, for readers that find more than the value itself shows.
    internal Reading<T> WithFindings(ValueList<Finding> findings) => new(Value, findings);

    /// <summary>The number of findings, for logs.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{typeof(T).Name} with {Findings.Count} findings");
}
