using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>An obligation book as a document; plan and figures have documents of their own.</summary>
internal sealed record ObligationsDocument
{
    public required string Engine { get; init; }

    public required PlanHeader Plan { get; init; }

    public required Instant KnownAt { get; init; }

    public required DeadlinesDocument Deadlines { get; init; }
}
