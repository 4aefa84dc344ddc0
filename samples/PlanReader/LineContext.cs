using System.Text.Json.Serialization;

namespace HongLinh.Planning.Samples.PlanReader;

[JsonSerializable(typeof(LineShape))]
[JsonSerializable(typeof(DocumentShape))]
[JsonSerializable(typeof(ReportShape))]
internal sealed partial class LineContext : JsonSerializerContext;
