using HongLinh.Planning.Comparisons;

namespace HongLinh.Planning.Json;

/// <summary>The comparison of two scorecards as a document.</summary>
internal sealed record ComparisonDocument
{
    public required string Engine { get; init; }

    public required Written<Fingerprint> Before { get; init; }

    public required Written<Fingerprint> After { get; init; }

    public required Written<ValueList<LineChange>> Lines { get; init; }
}
