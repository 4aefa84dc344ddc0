using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Findings;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>A finding as an object; its severity follows from its code and is not written.</summary>
internal static class FindingShape
{
    public static JsonTypeInfo<Finding> Of(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<Finding>.Required("code", static finding => finding.Code),
            Member<Finding>.Required("place", static finding => finding.Place),
            Member<Finding>.Required("words", static finding => finding.Words),
            Member<Finding>.Required("details", static finding => finding.Details),
        ],
        static values => Finding.Of((FindingCode)values[0]!, (string)values[1]!, (string)values[2]!, ((ValueList<string>)values[3]!).AsSpan()));
}
