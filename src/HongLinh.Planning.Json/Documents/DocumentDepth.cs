using System.Globalization;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>How deep documents nest, and what is said of one that nests deeper.</summary>
internal static class DocumentDepth
{
    /// <summary>
    /// The most levels of objects and lists: enough for the outcome of the deepest condition in a replay, in which each part is a list
    /// and an object below the whole.
    /// </summary>
    public const int Most = 256;

    // As far as the depth of a refused document is counted.
    private const int Countable = 4096;

    /// <summary>What is wrong with a document that the reader gave up for its depth; null where it gave up for something else.</summary>
    /// <param name="refused">The refusal of the serializer.</param>
    /// <param name="document">The document.</param>
    public static string? Problem(JsonException refused, ReadOnlySpan<byte> document)
    {
        // A fault in the text itself, as opposed to one in what it says, has another exception as its cause.
        if (refused.InnerException is not JsonException)
        {
            return null;
        }

        var (levels, kinds) = Count(document);
        var depth = (levels > Countable ? "more than " : "") + Math.Min(levels, Countable).ToString(CultureInfo.InvariantCulture);
        return levels <= Most ? null
            : kinds > RuleDepth.Most && kinds <= Countable ? RuleDepth.Problem(kinds)
            : string.Create(CultureInfo.InvariantCulture, $"The document is nested {depth} levels deep; a document has at most {Most} levels.");
    }

    // The levels of objects and lists, and how many objects with a kind stand within each other: conditions and terms.
    private static (int Levels, int Kinds) Count(ReadOnlySpan<byte> document)
    {
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = Countable });
        var open = new List<(int Below, bool HasKind)> { default };
        var (levels, kinds) = (0, 0);
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Add(default);
                        levels = Math.Max(levels, open.Count - 1);
                        break;
                    case JsonTokenType.PropertyName when reader.ValueTextEquals("kind"u8):
                        open[^1] = open[^1] with { HasKind = true };
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var (below, hasKind) = open[^1];
                        open.RemoveAt(open.Count - 1);
                        var depth = below + (hasKind ? 1 : 0);
                        kinds = Math.Max(kinds, depth);
                        open[^1] = open[^1] with { Below = Math.Max(open[^1].Below, depth) };
                        break;
                }
            }
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            // Too deep to be counted, or not JSON further on, or half a surrogate pair in a name.
            return (open.Count > Countable ? Countable + 1 : levels, open.Count > Countable ? 0 : kinds);
        }

        return (levels, kinds);
    }
}
