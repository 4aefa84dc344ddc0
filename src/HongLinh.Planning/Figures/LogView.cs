using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>The reports that a log held at one moment, earliest known first (số liệu đã biết tại một thời điểm).</summary>
public sealed record LogView
{
    internal LogView(Instant knownAt, ValueList<Observation> observations)
    {
        KnownAt = knownAt;
        Observations = observations;
    }

    /// <summary>The moment, inclusive.</summary>
    public Instant KnownAt { get; }

    /// <summary>The reports known then, earliest known first.</summary>
    public ValueList<Observation> Observations { get; }

    /// <summary>The findings from reading the reports, including those on reports that could not be entered; empty when none were supplied.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>How many reports, and at which moment.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Observations.Count} observations known at {InstantPattern.ExtendedIso.Format(KnownAt)}");
}
