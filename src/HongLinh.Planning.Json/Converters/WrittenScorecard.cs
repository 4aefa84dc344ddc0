using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>A scorecard as written in a document: for comparison, never used as a result.</summary>
internal sealed record WrittenScorecard(JsonElement Json);
