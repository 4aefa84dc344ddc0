using System.Globalization;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>Compares a result as written with the same result worked out again, and refuses the document at the first difference.</summary>
internal static class ResultCheck
{
    // Another version of the library has another hash of the whole, although the inputs are the same.
    private static readonly string[] Inputs = ["plan", "policy", "rules", "calendar", "figures", "moment"];

    /// <summary>Refuses a document whose result is not the one worked out again.</summary>
    /// <param name="result">The member that holds the result, and what it was worked out from again.</param>
    /// <param name="written">The result in the document.</param>
    /// <param name="computed">The result worked out again.</param>
    /// <param name="engine">The version of the library that wrote the document.</param>
    /// <exception cref="JsonException">They differ.</exception>
    public static void Same<T>((string Member, string From) result, Written<T> written, Written<T> computed, string engine)
    {
        if (Difference("$." + result.Member, written.Json, computed.Json) is not { } difference)
        {
            return;
        }

        var by = engine == Fingerprint.ThisEngine ? ""
            : $" The document was written by version {Refusal.Shown(engine)} of the library, and this is version {Fingerprint.ThisEngine}.";
        throw At(
            difference.Path,
            $"What is written does not follow from the {result.From} at hand: it is {difference.Written}, and worked out again it is "
                + $"{difference.Computed}.{by}");
    }

    /// <summary>What the engine answers for the inputs of a document.</summary>
    /// <param name="path">The inputs.</param>
    /// <param name="answer">Asks the engine.</param>
    /// <exception cref="JsonException">The inputs go beyond what the engine answers for: days outside the calendar, years outside those of plans.</exception>
    public static T Answer<T>(string path, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (Exception refused) when (refused is ArgumentException or OverflowException)
        {
            // The model states the rule once; here the message must refer to a document, not to a caller.
            throw At(path, $"What the document says cannot be judged: {Refusal.Shown(refused.Message.ReplaceLineEndings(" "))}");
        }
    }

    /// <summary>Refuses a document about another evaluation than the one at hand.</summary>
    /// <param name="member">The member that holds the fingerprint.</param>
    /// <param name="written">The fingerprint in the document.</param>
    /// <param name="own">That of the scorecard at hand.</param>
    /// <exception cref="JsonException">An input differs.</exception>
    public static void SameInputs(string member, Written<Fingerprint> written, Written<Fingerprint> own)
    {
        foreach (var input in Inputs)
        {
            var isSame = written.Json.TryGetProperty(input, out var hash) && JsonElement.DeepEquals(hash, own.Json.GetProperty(input));
            SameInput(
                member + "." + input, isSame, $"The document is about another evaluation than the scorecard at hand: the input '{input}' is not the same.");
        }
    }

    /// <summary>Refuses a document about another input than the one at hand.</summary>
    /// <param name="member">The member that names the input.</param>
    /// <param name="isSame">Whether it names the one at hand.</param>
    /// <param name="message">What to say otherwise.</param>
    /// <exception cref="JsonException">It does not.</exception>
    public static void SameInput(string member, bool isSame, string message)
    {
        if (!isSame)
        {
            throw At("$." + member, message);
        }
    }

    private static JsonException At(string path, string message) => new($"{message} Path: {path}.", path, null, null);

    private static (string Path, string Written, string Computed)? Difference(string path, JsonElement written, JsonElement computed)
    {
        try
        {
            return First(path, written, computed);
        }
        catch (InvalidOperationException)
        {
            // The one thing that JSON allows in a text but a string here does not.
            throw At(path, "A text has half a surrogate pair.");
        }
    }

    private static (string Path, string Written, string Computed)? First(string path, JsonElement written, JsonElement computed) =>
        (written.ValueKind, computed.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => InObject(path, written, computed),
            (JsonValueKind.Array, JsonValueKind.Array) => InList(path, written, computed),
            _ => JsonElement.DeepEquals(written, computed) ? null : (path, Shown(written), Shown(computed)),
        };

    private static (string Path, string Written, string Computed)? InObject(string path, JsonElement written, JsonElement computed)
    {
        foreach (var member in computed.EnumerateObject())
        {
            var place = path + "." + member.Name;
            if (!written.TryGetProperty(member.Name, out var was))
            {
                return (place, "left out", Shown(member.Value));
            }

            if (First(place, was, member.Value) is { } difference)
            {
                return difference;
            }
        }

        foreach (var member in written.EnumerateObject())
        {
            if (!computed.TryGetProperty(member.Name, out _))
            {
                return (path + "." + Refusal.Shown(member.Name), Shown(member.Value), "left out");
            }
        }

        return null;
    }

    private static (string Path, string Written, string Computed)? InList(string path, JsonElement written, JsonElement computed)
    {
        var at = 0;
        foreach (var (was, item) in written.EnumerateArray().Zip(computed.EnumerateArray()))
        {
            if (First(string.Create(CultureInfo.InvariantCulture, $"{path}[{at++}]"), was, item) is { } difference)
            {
                return difference;
            }
        }

        var (before, now) = (written.GetArrayLength(), computed.GetArrayLength());
        return before == now ? null : (path, CountOf(before), CountOf(now));
    }

    private static string CountOf(int items) => string.Create(CultureInfo.InvariantCulture, $"a list of {items}");

    private static string Shown(JsonElement value) => Refusal.Shown(Compact.Text(value));
}
