using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Checks documents against the published schema: the few keywords that it uses, and an error for any other.</summary>
internal sealed class SchemaCheck
{
    private const string File = "src/HongLinh.Planning.Json/planning.schema.json";

    private readonly JsonElement _root;

    private SchemaCheck(string schema) => _root = JsonDocument.Parse(schema).RootElement;

    public static SchemaCheck Published { get; } = new(Repository.Read(File));

    /// <summary>The schema of an earlier version, as it was published.</summary>
    public static SchemaCheck OfVersion(string version) => new(Repository.Read($"tests/HongLinh.Planning.Json.Tests/Schemas/{version}.json"));

    public static string Text => Repository.Read(File);

    /// <summary>What is wrong with a document, and where; null when nothing is.</summary>
    public string? Problem(string document)
    {
        // As deep as the documents may be.
        using var parsed = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = 256 });
        return Problem(_root, parsed.RootElement, "$");
    }

    private string? Problem(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Problem((keyword.Name, keyword.Value), schema, value, path) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? Problem((string Name, JsonElement Asked) keyword, JsonElement schema, JsonElement value, string path) => keyword.Name switch
    {
        "$schema" or "$id" or "title" or "description" or "$defs" => null,
        "$ref" => Problem(_root.GetProperty("$defs").GetProperty(keyword.Asked.GetString()!["#/$defs/".Length..]), value, path),
        "type" => IsOfType(value, keyword.Asked.GetString()!) ? null : $"{path} is no {keyword.Asked}.",
        "const" => JsonElement.DeepEquals(keyword.Asked, value) ? null : $"{path} is not {keyword.Asked}.",
        "enum" => keyword.Asked.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? null : $"{path} is none of the codes.",
        "pattern" =>
            value.ValueKind != JsonValueKind.String
            || Regex.IsMatch(value.GetString()!, keyword.Asked.GetString()!, RegexOptions.ECMAScript) ? null
            : $"{path} is not of the form {keyword.Asked}.",
        "minimum" => value.GetInt64() >= keyword.Asked.GetInt64() ? null : $"{path} is below {keyword.Asked}.",
        "maximum" => value.GetInt64() <= keyword.Asked.GetInt64() ? null : $"{path} is above {keyword.Asked}.",
        "items" =>
            value.EnumerateArray().Select((item, at) => Problem(keyword.Asked, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]")))
            .FirstOrDefault(static problem => problem is not null),
        "properties" =>
            keyword.Asked.EnumerateObject()
            .Select(member => value.TryGetProperty(member.Name, out var held) ? Problem(member.Value, held, $"{path}.{member.Name}") : null)
            .FirstOrDefault(static problem => problem is not null),
        "required" =>
            keyword.Asked.EnumerateArray().Select(name => value.TryGetProperty(name.GetString()!, out _) ? null : $"{path} lacks {name}.")
            .FirstOrDefault(static problem => problem is not null),
        "additionalProperties" =>
            value.EnumerateObject().Select(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _) ? null : $"{path} has {member.Name}.")
            .FirstOrDefault(static problem => problem is not null),
        "oneOf" => OneOf([.. keyword.Asked.EnumerateArray().Select(one => Problem(one, value, path))], path),
        _ => throw new NotSupportedException($"The check does not know the keyword {keyword.Name}."),
    };

    private static string? OneOf(string?[] problems, string path)
    {
        var fitting = problems.Count(static problem => problem is null);
        return fitting == 1 ? null
            : fitting > 1 ? $"{path} fits several alternatives."
            : string.Join(" | ", problems);
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The check does not know the type {type}."),
    };
}
