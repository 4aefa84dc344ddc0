using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>
/// The canonical form of a document, the same for all texts with the same content: members sorted by name, no blanks, each character escaped in one way
/// (RFC 8785, the JSON Canonicalization Scheme; all numbers in these documents are whole).
/// </summary>
/// <remarks>Needed because databases reorder members and write é as \u00e9, or the other way round.</remarks>
internal static class CanonicalJson
{
    /// <summary>Reads an object and returns the hash of its canonical members, with one member kept separate.</summary>
    /// <param name="document">The document.</param>
    /// <param name="apart">The name of the member kept separate.</param>
    /// <param name="maxDepth">The greatest depth of nesting.</param>
    /// <returns>
    /// The SHA-256 of the object without that member, and the member; null where the document is not an object, or has a member twice.
    /// </returns>
    /// <exception cref="JsonException">The document is not JSON.</exception>
    public static (string Hash, string Apart, string? Version)? Of(ReadOnlySpan<byte> document, string apart, int maxDepth)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = maxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || Members(ref reader) is not { } members || reader.Read())
        {
            return null;
        }

        if (!members.Remove(apart, out var stands))
        {
            return null;
        }

        members.TryGetValue("schemaVersion", out var version);
        return (
            Convert.ToHexStringLower(SHA256.HashData(Bytes(members))), Encoding.UTF8.GetString(stands), version is null ? null
                : Encoding.UTF8.GetString(version));
    }

    // Null where a name occurs twice, because it is not known which one is meant.
    private static SortedList<string, byte[]>? Members(ref Utf8JsonReader reader)
    {
        var members = new SortedList<string, byte[]>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(reader);
            reader.Read();
            if (name is null || Value(ref reader) is not { } value || !members.TryAdd(name, value))
            {
                return null;
            }
        }

        return members;
    }

    private static byte[]? Value(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader) is { } members ? Bytes(members) : null;
            case JsonTokenType.StartArray:
                return Items(ref reader);
            case JsonTokenType.String:
                return Text(reader) is { } text ? Encoding.UTF8.GetBytes(Quoted(text)) : null;
            default:
                return reader.ValueSpan.ToArray();
        }
    }

    private static byte[]? Items(ref Utf8JsonReader reader)
    {
        var written = new ArrayBufferWriter<byte>();
        written.Write("["u8);
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (Value(ref reader) is not { } item)
            {
                return null;
            }

            written.Write(isFirst ? default : ","u8);
            written.Write(item);
        }

        written.Write("]"u8);
        return written.WrittenSpan.ToArray();
    }

    private static byte[] Bytes(SortedList<string, byte[]> members)
    {
        var written = new ArrayBufferWriter<byte>();
        written.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            written.Write(Encoding.UTF8.GetBytes((i == 0 ? "" : ",") + Quoted(members.GetKeyAtIndex(i)) + ":"));
            written.Write(members.GetValueAtIndex(i));
        }

        written.Write("}"u8);
        return written.WrittenSpan.ToArray();
    }

    // Null for half a surrogate pair, which is not valid text.
    private static string? Text(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\b' => quoted.Append("\\b"),
                '\t' => quoted.Append("\\t"),
                '\n' => quoted.Append("\\n"),
                '\f' => quoted.Append("\\f"),
                '\r' => quoted.Append("\\r"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
