using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>The description of one type for both the serializer and the published schema, so that they cannot differ.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name in the schema; null when it is written out wherever it occurs.</param>
/// <param name="Info">The serializer's description, for given options.</param>
/// <param name="Schema">The schema of its JSON form.</param>
internal sealed record Description(
    Type Type, string? Name, Func<JsonSerializerOptions, JsonTypeInfo> Info, Func<Definitions, JsonObject> Schema);
