using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>Makes the exceptions that refuse a document; the serializer adds the path and the line.</summary>
/// <remarks>
/// What a refusal quotes may be as long as the document and made to mislead whoever reads it in a log, so only its beginning is
/// shown, and characters that a terminal obeys instead of printing are escaped.
/// </remarks>
internal static class Refusal
{
    private const int Longest = 200;

    // A message of the serializer: as much as it quotes, and the words around it.
    private const int LongestMessage = 500;
    private const string Cut = "...";

    public static JsonException Of(string message, Exception? cause = null) => new(message, cause is not null && IsPlain(cause) ? cause : null);

    /// <summary>The refusal of a value of the wrong JSON type.</summary>
    public static JsonException NotOfType(ref readonly Utf8JsonReader reader, string expected) =>
        Of($"{Token(in reader)} stands where {expected} is expected.");

    /// <summary>The beginning of a text, on one line and without characters that control a terminal.</summary>
    public static string Shown(string text) => Shown(text, Longest);

    /// <summary>A message of the serializer, which quotes the names of members in full: the beginning of the quotation, and the words after it.</summary>
    /// <param name="message">The message, without its place.</param>
    /// <param name="path">The path; where a member is not known, its name stands last.</param>
    public static string ShownMessage(string message, string path)
    {
        if (message.Length <= LongestMessage && path.Length - LastOf(path) <= Longest)
        {
            return Shown(message, int.MaxValue);
        }

        var after = message.LastIndexOf("' ", StringComparison.Ordinal);
        return Shown(message) + (after >= Longest && message.Length - after <= Longest ? Shown(message[after..]) : "");
    }

    /// <summary>A path; only the name of an unknown member, which stands last, can be long or hold anything.</summary>
    public static string ShownPath(string path)
    {
        var last = LastOf(path);
        return path[..last] + Shown(path[last..]);
    }

    /// <summary>Whether the messages of an exception and its causes can be shown as they are.</summary>
    public static bool IsPlain(Exception thrown)
    {
        for (var one = thrown; one is not null; one = one.InnerException)
        {
            if (one.Message.Length > LongestMessage || !one.Message.All(IsPrinted))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The current string or number as written in the document.</summary>
    public static ReadOnlySpan<byte> Raw(ref readonly Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    /// <summary>The beginning of the current string or number as written in the document.</summary>
    public static string ShownRaw(ref readonly Utf8JsonReader reader)
    {
        var raw = Raw(in reader);
        // More than is shown, whatever the letters, so that the cut is seen.
        return Shown(Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, Longest * 4)]));
    }

    private static string Shown(string text, int longest)
    {
        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var next = isPair ? text.Substring(i, 2)
                : IsPrinted(text[i]) ? text[i].ToString()
                : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            if (shown.Length + next.Length > longest)
            {
                return shown.Append(Cut).ToString();
            }

            shown.Append(next);
            i += isPair ? 1 : 0;
        }

        return shown.ToString();
    }

    // Where the last name of a path begins; a name with odd characters is quoted and may hold points.
    private static int LastOf(string path) =>
        path.IndexOf("['", StringComparison.Ordinal) is >= 0 and var quoted ? quoted : path.LastIndexOf('.') + 1;

    // Formats include the marks that turn the direction of a line.
    private static bool IsPrinted(char letter) => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    private static string Token(ref readonly Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.Number => $"The number {ShownRaw(in reader)}",
        JsonTokenType.String => $"The text '{ShownRaw(in reader)}'",
        _ => $"The value {ShownRaw(in reader)}",
    };
}
