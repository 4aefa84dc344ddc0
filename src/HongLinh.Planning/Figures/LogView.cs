using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>What a log held at one moment, earliest known first (số liệu đã biết tại một thời điểm).</summary>
public sealed record LogView
{
    internal LogView(Instant knownAt, ValueList<Observation> observations)
    {
        KnownAt = knownAt;
        Observations = observations;
    }

    /// <summary>The moment, itself included.</summary>
    public Instant KnownAt { get; }

    /// <summary>The reports known then, earliest known first.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>What was found while the reports were read, of what could not be entered too; empty when nobody said.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>How many reports, and at which moment.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Observations.Count} observations known at {InstantPattern.ExtendedIso.Format(KnownAt)}");
}
