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
        catch (JsonException refused) when (refused.Path is not null)
        {
            throw Placed(refused, DocumentDepth.Problem(refused, document), isRenamed: renamed is not null);
        }
    }

    // The serializer names the place in its own messages, but for ours it only sets the properties.
    private static JsonException Placed(JsonException refused, string? depth, bool isRenamed)
    {
        var path = Refusal.ShownPath(refused.Path + (refused as PlacedRefusal)?.Within);
        var cause = Refusal.IsPlain(refused) ? refused : null;
        var message = depth ?? Refusal.ShownMessage(WithoutPlace(refused), refused.Path!);
        // In a renamed document the position refers to a text that the caller does not have.
        return isRenamed
            ? new JsonException($"{message}{PathMark}{path} (by the names of schema version {Version}).", path, null, null, cause)
            : new JsonException(message + PlaceOf(refused, path), path, refused.LineNumber, refused.BytePositionInLine, cause);
    }

    private static string Version => DocumentVersion.Latest.ToString(CultureInfo.InvariantCulture);

    // Only at the very end, because what a message quotes may look like a place.
    private static string WithoutPlace(JsonException refused) =>
        refused.Message is var message && PlaceOf(refused, refused.Path!) is var place && message.EndsWith(place, StringComparison.Ordinal)
            ? message[..^place.Length]
            : message;

    private static string PlaceOf(JsonException refused, string path) => refused.LineNumber is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{PathMark}{path} | LineNumber: {line} | BytePositionInLine: {refused.BytePositionInLine}.")
        : $"{PathMark}{path}.";

    private static JsonTypeInfo<T> Info()
    {
        var options = PlanningTypes.CreateOptions();
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
