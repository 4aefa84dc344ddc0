using System.Text.Json.Serialization;

namespace HongLinh.Planning.Samples.PlanReader;

[JsonSerializable(typeof(LineShape))]
internal sealed partial class LineContext : JsonSerializerContext;
