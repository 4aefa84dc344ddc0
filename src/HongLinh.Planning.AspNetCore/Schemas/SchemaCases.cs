using System.Diagnostics;
using System.Text.Json.Nodes;

namespace HongLinh.Planning.AspNetCore;

/// <summary>The cases of a definition that is one of several, each as a definition of its own with a name, chosen by its kind.</summary>
/// <remarks>
/// For a validator it makes no difference. But generators of clients name a type after its definition, and choose the type to read by a
/// discriminator, which may refer to definitions only.
/// </remarks>
internal static class SchemaCases
{
    /// <summary>The member that says which case a value is.</summary>
    private const string Kind = "kind";

    /// <summary>Adds the cases to the definitions and puts references in their places.</summary>
    public static void SetApart(JsonObject definitions)
    {
        var unions = definitions.Where(static one => one.Value!["oneOf"] is JsonArray cases && cases.All(static one => KindOf(one!) is not null)).ToList();
        // An application that uses one case alone has its definition already, as a choice of one.
        foreach (var (name, definition) in unions.Where(static one => one.Value!["oneOf"]!.AsArray().Count == 1))
        {
            definitions[name] = definition!["oneOf"]![0]!.DeepClone();
        }

        foreach (var (name, definition) in unions.Where(static one => one.Value!["oneOf"]!.AsArray().Count > 1))
        {
            definitions[name] = SetApart(name, definition!.AsObject(), definitions);
        }
    }

    private static JsonObject SetApart(string name, JsonObject definition, JsonObject definitions)
    {
        var mapping = new JsonObject();
        foreach (var one in definition["oneOf"]!.AsArray())
        {
            var kind = KindOf(one!)!;
            var own = NameOf(kind, name);
            mapping[kind] = SchemaForm.Definition + own;
            if (!definitions.ContainsKey(own))
            {
                definitions[own] = one!.DeepClone();
            }
            else if (!JsonNode.DeepEquals(definitions[own], one))
            {
                throw new UnreachableException($"The published schema has another definition named '{own}' than the case '{kind}' of '{name}'.");
            }
        }

        var whole = definition.DeepClone().AsObject();
        whole["oneOf"] = new JsonArray([.. mapping.Select(static one => new JsonObject { ["$ref"] = one.Value!.DeepClone() })]);
        whole["discriminator"] = new JsonObject { ["propertyName"] = Kind, ["mapping"] = mapping };
        return whole;
    }

    // Such as "growth-bound" and "reported": "growthBoundReported".
    private static string NameOf(string kind, string whole)
    {
        var words = kind.Split('-');
        return words[0] + string.Concat(words.Skip(1).Append(whole).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static string? KindOf(JsonNode one) => one["properties"]?[Kind]?["const"]?.GetValue<string>();
}
