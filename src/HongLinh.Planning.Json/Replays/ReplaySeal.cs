using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>The SHA-256 in a document, and that of the rest of the document.</summary>
/// <param name="Written">The hash in the document.</param>
/// <param name="Computed">
/// The hash of its content in canonical form; for a document of version 1, which was hashed as written, the hash of its bytes without white space between
/// the tokens.
/// </param>
internal sealed record ReplaySeal(string Written, string Computed)
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>
    /// The seal of a document; null where it has none, is not JSON or is of a later version, for which reading it gives a better message.
    /// </summary>
    public static ReplaySeal? Of(ReadOnlySpan<byte> document, int maxDepth)
    {
        try
        {
            return CanonicalJson.Of(document, "sha256", maxDepth) is not { } content ? null
                : content.Version == "1" ? AsItStands(document, maxDepth)
                : content.Version == DocumentVersion.Latest.ToString(CultureInfo.InvariantCulture) && IsHash(content.Apart)
                    ? new ReplaySeal(content.Apart[1..^1], content.Hash)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsHash(string member) =>
        member.Length == Sha256Text.None.Text.Length + 2 && member[0] == '"' && !Encoding.UTF8.GetBytes(member[1..^1]).AsSpan().ContainsAnyExcept(HexDigits);

    private static ReplaySeal? AsItStands(ReadOnlySpan<byte> document, int maxDepth)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = maxDepth });
        return Scan(ref reader, hash);
    }

    private static ReplaySeal? Scan(ref Utf8JsonReader reader, IncrementalHash hash)
    {
        var before = JsonTokenType.None;
        while (reader.Read())
        {
            var isMember = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1;
            if (isMember && reader.ValueSpan.SequenceEqual("sha256"u8))
            {
                return Close(ref reader, hash);
            }

            if (before is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray)
                && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                hash.AppendData(","u8);
            }

            Append(ref reader, hash);
            before = reader.TokenType;
        }

        return null;
    }

    // Nothing follows the hash, so nothing can be added that it does not cover.
    private static ReplaySeal? Close(ref Utf8JsonReader reader, IncrementalHash hash)
    {
        reader.Read();
        var written = reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length == Sha256Text.None.Text.Length
            && !reader.ValueSpan.ContainsAnyExcept(HexDigits) ? Encoding.ASCII.GetString(reader.ValueSpan) : null;
        reader.Skip();
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject && !reader.Read() && written is not null
            ? new ReplaySeal(written, Convert.ToHexStringLower(hash.GetHashAndReset()))
            : null;
    }

    private static void Append(ref Utf8JsonReader reader, IncrementalHash hash)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isText)
        {
            hash.AppendData("\""u8);
        }

        hash.AppendData(reader.ValueSpan);
        if (isText)
        {
            hash.AppendData(reader.TokenType == JsonTokenType.String ? "\""u8 : "\":"u8);
        }
    }
}
