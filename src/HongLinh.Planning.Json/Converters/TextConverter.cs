using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Writes a value as its canonical text.</summary>
/// <param name="meaning">What the text stands for and how it is written, for the refusal.</param>
/// <param name="read">Reads the text; throws when it is not canonical.</param>
/// <param name="write">Writes the text.</param>
internal sealed class TextConverter<T>(string meaning, Func<string, T> read, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Refusal.NotOfType(in reader, meaning);
        }

        var text = reader.GetString()!;
        try
        {
            return read(text);
        }
        catch (Exception refused) when (refused is FormatException or ArgumentException)
        {
            // The model states the rule once; here the message must refer to a document, not to a caller.
            throw Refusal.Of($"'{Refusal.Shown(text)}' is not {meaning}.", refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
