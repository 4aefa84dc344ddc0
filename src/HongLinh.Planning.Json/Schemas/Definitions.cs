using System.Text.Json;
using System.Text.Json.Nodes;

namespace HongLinh.Planning.Json;

/// <summary>The definitions of a schema: one for every type that is referred to, by name.</summary>
/// <param name="find">Finds the description of a type.</param>
internal sealed class Definitions(Func<Type, Description> find)
{
    private readonly SortedDictionary<string, (Type Type, JsonObject Schema)> _named = new(StringComparer.Ordinal);

    /// <summary>The schema for a place that holds a value of the type.</summary>
    public JsonObject ReferTo(Type type)
    {
        var description = find(Nullable.GetUnderlyingType(type) ?? type);
        if (description.Name is not { } name)
        {
            return description.Schema(this);
        }

        if (!_named.TryGetValue(name, out var known))
        {
            // Registered before it is written, because a target may contain targets.
            _named.Add(name, (description.Type, []));
            _named[name] = (description.Type, description.Schema(this));
        }
        else if (known.Type != description.Type)
        {
            throw new InvalidOperationException($"{known.Type} and {description.Type} have one name in the schema, {name}.");
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>All definitions, by name.</summary>
    public JsonObject ToJson() => new(_named.Select(static named => KeyValuePair.Create(named.Key, (JsonNode?)named.Value.Schema)));

    /// <summary>The name of a type: the name of its class, in the style of JSON.</summary>
    public static string NameOf<T>() => JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name);
}
