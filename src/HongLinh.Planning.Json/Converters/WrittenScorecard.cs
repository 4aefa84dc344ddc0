using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>A scorecard as a document has it: to be compared, and never taken for a result.</summary>
internal sealed record WrittenScorecard(JsonElement Json);
