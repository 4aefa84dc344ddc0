using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>What the serializer and the published schema know of one type: one description, so that they cannot differ.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name in the schema; null when it is written out wherever it stands.</param>
/// <param name="Info">The serializer's description, for some options.</param>
/// <param name="Schema">The schema of its JSON form.</param>
internal sealed record Description(
    Type Type, string? Name, Func<JsonSerializerOptions, JsonTypeInfo> Info, Func<Definitions, JsonObject> Schema);
