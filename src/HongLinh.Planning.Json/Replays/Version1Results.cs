using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Writes judgements and findings in the form of schema version 1, so that a replay of that version is compared in its own form.</summary>
internal sealed class Version1Results(IJsonTypeInfoResolver today) : IJsonTypeInfoResolver
{
    private static readonly Description[] Forms = [FindingShape.InVersion1, ScorecardShapes.OfEvidenceInVersion1, ScorecardShapes.OfTallyInVersion1];

    public static JsonSerializerOptions Options { get; } = Make();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Array.Find(Forms, form => form.Type == type)?.Info(options) ?? today.GetTypeInfo(type, options);

    private static JsonSerializerOptions Make()
    {
        var options = PlanningTypes.CreateOptions();
        options.TypeInfoResolver = new Version1Results(options.TypeInfoResolver!);
        options.MakeReadOnly();
        return options;
    }
}
