using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>An evaluation with all its inputs and its result.</summary>
internal sealed record ReplayDocument
{
    public required string Engine { get; init; }

    public required Plan Plan { get; init; }

    public required ValueList<Observation> Observations { get; init; }

    /// <summary>The findings from reading the reports from a table or a text.</summary>
    public ValueList<Finding> Findings { get; init; }

    public required Instant KnownAt { get; init; }

    public required LocalDate AsOf { get; init; }

    public required JudgementPolicy Policy { get; init; }

    public required RuleSet? Rules { get; init; }

    /// <summary>The deadlines that it was judged with; null where none were given.</summary>
    public required DeadlinesDocument? Deadlines { get; init; }

    public required Written<Scorecard> Scorecard { get; init; }

    public required Sha256Text Hash { get; init; }
}
