using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Whole documents as text: read as a whole or refused as a whole.</summary>
/// <param name="noun">The name of the document in a refusal.</param>
internal sealed class DocumentText<T>(string noun)
    where T : class
{
    private const string PathMark = " Path: ";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly JsonTypeInfo<T> _info = Info();

    public string Write(T document) => JsonSerializer.Serialize(document, _info);

    public JsonSerializerOptions Options => _info.Options;

    public T Read(string json) => Read(Encode(json));

    public static byte[] Encode(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException refused)
        {
            throw new JsonException("The document is not valid Unicode text: it has half a surrogate pair. Path: $.", "$", null, null, refused);
        }
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    public T Read(ReadOnlySpan<byte> utf8Json)
    {
        var document = WithoutMark(utf8Json);
        var renamed = OldDocument.Renamed(document, Options.MaxDepth);
        try
        {
            return JsonSerializer.Deserialize(renamed is null ? document : renamed, _info)
                ?? throw new JsonException($"The document is null, not a {noun}. Path: $.", "$", null, null);
        }
        catch (JsonException refused) when (refused.Path is not null && renamed is not null)
        {
            // The path has current member names, and the position within the line refers to the renamed text, which the caller does not have.
            throw new JsonException(
                $"{WithoutPlace(refused.Message)}{PathMark}{refused.Path} (by the names of schema version {Version}).", refused.Path, null, null, refused);
        }
        catch (JsonException refused) when (refused.Path is not null && !refused.Message.Contains(PathMark, StringComparison.Ordinal))
        {
            // The serializer names the place in its own messages, but for ours it only sets the properties.
            throw new JsonException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{refused.Message}{PathMark}{refused.Path} | LineNumber: {refused.LineNumber} | BytePositionInLine: {refused.BytePositionInLine}."),
                refused.Path, refused.LineNumber, refused.BytePositionInLine, refused);
        }
    }

    private static string Version => DocumentVersion.Latest.ToString(CultureInfo.InvariantCulture);

    private static string WithoutPlace(string message) =>
        message.LastIndexOf(PathMark, StringComparison.Ordinal) is >= 0 and var at ? message[..at] : message;

    private static JsonTypeInfo<T> Info()
    {
        var options = PlanningTypes.CreateOptions();
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
