using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Keeps a scorecard exactly as written in a document.</summary>
internal sealed class WrittenScorecardConverter : JsonConverter<WrittenScorecard>
{
    public override WrittenScorecard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? new WrittenScorecard(JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), options))
            : throw Refusal.NotOfType(in reader, "a scorecard");

    public override void Write(Utf8JsonWriter writer, WrittenScorecard value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
