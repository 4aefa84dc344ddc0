using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Keeps a result exactly as written in a document.</summary>
/// <param name="start">How the result begins: an object or a list.</param>
/// <param name="meaning">What it is, for the refusal.</param>
internal sealed class WrittenConverter<T>(JsonTokenType start, string meaning) : JsonConverter<Written<T>>
{
    public override Written<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == start
        ? new Written<T>(JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), options))
        : throw Refusal.NotOfType(in reader, meaning);

    public override void Write(Utf8JsonWriter writer, Written<T> value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
