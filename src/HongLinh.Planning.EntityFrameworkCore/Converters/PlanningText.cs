using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Json;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Single values as JSON, by the rules of <see cref="PlanningJson"/>.</summary>
internal static class PlanningText
{
    private static readonly JsonSerializerOptions Options = Frozen();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    public static T Read<T>(string text) => JsonSerializer.Deserialize(text, Info<T>())
        ?? throw new JsonException($"The column holds null, not a {typeof(T).Name}.");

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Frozen()
    {
        var options = PlanningJson.CreateOptions();
        options.MakeReadOnly();
        return options;
    }
}
