using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>The one way between the model and JSON: options for System.Text.Json, and whole documents.</summary>
/// <remarks>
/// Without these options System.Text.Json writes the internals of dates and vocabularies and reads them back wrong
/// without an error. A document is read as a whole or refused as a whole, with the path of what is wrong. Nothing
/// here reads a culture or a clock, and nothing uses reflection, so it works trimmed and as native code.
/// </remarks>
public static class PlanningJson
{
    /// <summary>The version of the documents that this package writes, and the newest that it reads.</summary>
    /// <remarks>
    /// It goes up with every change of the documents, additions included, because members that are not known are
    /// refused. All earlier versions stay readable; a later one is refused and never read in part.
    /// </remarks>
    public const int SchemaVersion = 1;

    private static readonly JsonTypeInfo<ObservationLog> Log = InfoOf<ObservationLog>();

    private static readonly JsonTypeInfo<RuleSet> Rules = InfoOf<RuleSet>();

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Options that read and write the figures of the model: logs, observations, quantities, units, findings, rules, dates and every vocabulary.</summary>
    /// <returns>
    /// New options that the caller may change and extend: <c>options.TypeInfoResolverChain.Add(...)</c> adds the
    /// types of an application after those of the model.
    /// </returns>
    /// <remarks>
    /// Unknown, repeated and missing members, nulls and comments are refused, and decimals are written as text, in
    /// the types of the application too. Reading throws a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> says where.
    /// </remarks>
    public static JsonSerializerOptions CreateOptions() => new()
    {
        TypeInfoResolver = PlanningTypes.Instance,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 64,
        // Vietnamese stays readable; what could end a script or an attribute of a page is still escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes a log as one document, without line breaks.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The document; <see cref="ReadLog(string)"/> gives back equal entries, every digit and word as it was.</returns>
    /// <remarks>Half a surrogate pair, which is no text, is written as U+FFFD.</remarks>
    /// <exception cref="JsonException">A date is of another calendar than ISO.</exception>
    public static string Write(ObservationLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return JsonSerializer.Serialize(log, Log);
    }

    /// <summary>Reads a log from a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is no JSON, not of this shape, or of a later version; the message and
    /// <see cref="JsonException.Path"/> say where and what is wrong.
    /// </exception>
    public static ObservationLog ReadLog(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadLog(InUtf8(json));
    }

    /// <summary>Reads a log from a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is no JSON, not of this shape, or of a later version; the message and
    /// <see cref="JsonException.Path"/> say where and what is wrong.
    /// </exception>
    public static ObservationLog ReadLog(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, Log);

    /// <summary>Writes rules as one document, without line breaks.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The document; <see cref="ReadRules(string)"/> gives back an equal set.</returns>
    public static string WriteRules(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return JsonSerializer.Serialize(rules, Rules);
    }

    /// <summary>Reads rules from a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is no JSON, not of this shape, of a later version, or its rules cannot stand together; the message
    /// and <see cref="JsonException.Path"/> say where and what is wrong.
    /// </exception>
    public static RuleSet ReadRules(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadRules(InUtf8(json));
    }

    /// <summary>Reads rules from a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is no JSON, not of this shape, of a later version, or its rules cannot stand together; the message
    /// and <see cref="JsonException.Path"/> say where and what is wrong.
    /// </exception>
    public static RuleSet ReadRules(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, Rules);

    private static byte[] InUtf8(string json)
    {
        try
        {
            return StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException refused)
        {
            throw new JsonException("The document is not valid Unicode text: it has half a surrogate pair. Path: $.", "$", null, null, refused);
        }
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> info)
        where T : class
    {
        var document = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        try
        {
            return JsonSerializer.Deserialize(document, info)
                ?? throw new JsonException("The document is null. Path: $.", "$", null, null);
        }
        catch (JsonException refused) when (refused.Path is not null && !refused.Message.Contains(" Path: ", StringComparison.Ordinal))
        {
            // The serializer names the place in its own messages and only in the properties of ours.
            throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"{refused.Message} Path: {refused.Path} | LineNumber: {refused.LineNumber} | BytePositionInLine: {refused.BytePositionInLine}."),
                refused.Path, refused.LineNumber, refused.BytePositionInLine, refused);
        }
    }

    private static JsonTypeInfo<T> InfoOf<T>()
    {
        var options = CreateOptions();
        options.MakeReadOnly();
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
