using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Describes problem details and their findings to the serializer without reflection.</summary>
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(JsonArray))]
internal sealed partial class ProblemJson : JsonSerializerContext;
