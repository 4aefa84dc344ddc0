using System.Text.Json.Serialization;

namespace HongLinh.Planning.Samples.PlanReader;

[JsonSerializable(typeof(LineShape))]
[JsonSerializable(typeof(DocumentShape))]
internal sealed partial class LineContext : JsonSerializerContext;
