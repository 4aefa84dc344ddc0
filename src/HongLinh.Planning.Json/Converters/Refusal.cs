using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>Makes the exceptions that refuse a document; the serializer adds the path and the line.</summary>
internal static class Refusal
{
    // A malicious value may be as long as the document, so messages and logs show only its beginning.
    private const int Longest = 200;

    public static JsonException Of(string message, Exception? cause = null) => new(message, cause);

    /// <summary>The refusal of a value of the wrong JSON type.</summary>
    public static JsonException NotOfType(ref readonly Utf8JsonReader reader, string expected) =>
        Of($"{Token(in reader)} stands where {expected} is expected.");

    /// <summary>The beginning of a text.</summary>
    public static string Shown(string text) => text.Length <= Longest ? text : text[..Longest] + "...";

    /// <summary>The current string or number as written in the document.</summary>
    public static ReadOnlySpan<byte> Raw(ref readonly Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    /// <summary>The beginning of the current string or number as written in the document.</summary>
    public static string ShownRaw(ref readonly Utf8JsonReader reader)
    {
        var raw = Raw(in reader);
        return raw.Length <= Longest ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..Longest]) + "...";
    }

    private static string Token(ref readonly Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.Number => $"The number {ShownRaw(in reader)}",
        JsonTokenType.String => $"The text '{ShownRaw(in reader)}'",
        _ => $"The value {ShownRaw(in reader)}",
    };
}
