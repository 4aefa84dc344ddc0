using System.Text.Json.Nodes;

namespace HongLinh.Planning.Json;

/// <summary>The schemas of values that are not objects of their own.</summary>
internal static class Form
{
    public static JsonObject String => new() { ["type"] = "string" };

    public static JsonObject Boolean => new() { ["type"] = "boolean" };

    public static JsonObject Null => new() { ["type"] = "null" };

    /// <summary>A text with a given pattern.</summary>
    /// <param name="meaning">What it stands for and how it is written.</param>
    /// <param name="pattern">The pattern, for ECMA-262.</param>
    public static JsonObject Text(string meaning, string pattern) =>
        new() { ["description"] = Sentence(meaning), ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A whole number, both ends inclusive.</summary>
    public static JsonObject Whole(string meaning, int minimum, int maximum) =>
        new() { ["description"] = Sentence(meaning), ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    public static JsonObject OneOf(IEnumerable<JsonObject> forms) => new() { ["oneOf"] = ListOf(forms) };

    public static JsonObject Codes(IEnumerable<string> codes) =>
        new() { ["type"] = "string", ["enum"] = ListOf(codes.Select(static code => JsonValue.Create(code))) };

    /// <summary>An object with these members and no others.</summary>
    public static JsonObject Object(IEnumerable<(string Name, JsonObject Form, bool IsOptional)> members)
    {
        var all = members.ToArray();
        var required = all.Where(static member => !member.IsOptional).Select(static member => JsonValue.Create(member.Name));
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(all.Select(static member => KeyValuePair.Create(member.Name, (JsonNode?)member.Form))),
            ["required"] = ListOf(required),
            ["additionalProperties"] = false,
        };
    }

    private static JsonArray ListOf(IEnumerable<JsonNode?> items) => new([.. items]);

    private static string Sentence(string meaning) => char.ToUpperInvariant(meaning[0]) + meaning[1..] + ".";
}
