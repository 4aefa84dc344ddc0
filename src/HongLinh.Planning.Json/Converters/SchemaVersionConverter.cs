using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Reads the version of a document and refuses one that this package does not know.</summary>
internal sealed class SchemaVersionConverter : JsonConverter<DocumentVersion>
{
    public override DocumentVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var version) || version < 1)
        {
            throw Refusal.NotOfType(in reader, "the version of the schema, a whole number from 1,");
        }

        // A newer version may have changed the meaning of a known member, so it is not read in part.
        return version <= DocumentVersion.Latest
            ? default
            : throw Refusal.Of(string.Create(
                CultureInfo.InvariantCulture,
                $"The document has schema version {version}; this package reads versions up to {DocumentVersion.Latest}. Update HongLinh.Planning.Json."));
    }

    public override void Write(Utf8JsonWriter writer, DocumentVersion value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(DocumentVersion.Latest);
}
