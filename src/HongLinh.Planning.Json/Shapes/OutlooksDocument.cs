using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Json;

/// <summary>The outlook of each line of a scorecard as a document.</summary>
internal sealed record OutlooksDocument
{
    public required string Engine { get; init; }

    public required Written<Fingerprint> Scorecard { get; init; }

    /// <summary>The method that was asked for; null for the one that the figures allow.</summary>
    public ProjectionMethod? Method { get; init; }

    public required Written<ValueList<YearOutlook>> Outlooks { get; init; }
}
