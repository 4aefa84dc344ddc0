using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>A result as written in a document: for comparison with the same result worked out again, never used as a result.</summary>
/// <typeparam name="T">The result.</typeparam>
internal sealed record Written<T>(JsonElement Json);
