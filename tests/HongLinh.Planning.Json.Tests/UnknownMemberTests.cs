using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

/// <summary>A member that nobody knows, such as "isCorection", is refused at every level, wherever our descriptions of the types are used.</summary>
public sealed class UnknownMemberTests
{
    // What an application may do with our options: take them as they are, copy them, or put our descriptions into options of its own.
    private static readonly (string Name, JsonSerializerOptions Options)[] Uses =
    [
        ("ours", PlanningJson.CreateOptions()),
        ("copied", new JsonSerializerOptions(PlanningJson.CreateOptions())),
        ("resolver alone", new JsonSerializerOptions { TypeInfoResolver = PlanningJson.CreateOptions().TypeInfoResolver }),
        ("web", new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolverChain = { PlanningJson.CreateOptions().TypeInfoResolver! } }),
        ("loosened", new JsonSerializerOptions(PlanningJson.CreateOptions()) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip }),
    ];

    public static TheoryData<string> Names => [.. Uses.Select(static use => use.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_MisspeltMember_IsRefused(string use)
    {
        var options = Uses.Single(one => one.Name == use).Options;
        var json = Given.Write(Given.Plain(Given.Reports[0]) with { IsCorrection = true }).Replace("isCorrection", "isCorection", StringComparison.Ordinal);
        Assert.Contains("isCorection", Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize(json, (JsonTypeInfo<Observation>)options.GetTypeInfo(typeof(Observation)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MemberAddedAtAnyLevelOfAnyValue_IsRefused()
    {
        var count = 0;
        foreach (var one in Exemplars.All.Select(static exemplar => exemplar.One).Where(static one => Given.Options.TryGetTypeInfo(one.GetType(), out _)))
        {
            foreach (var (name, options) in Uses)
            {
                var info = options.GetTypeInfo(one.GetType());
                if (info.Kind == JsonTypeInfoKind.None && !JsonSerializer.Serialize(one, Given.Options.GetTypeInfo(one.GetType())).StartsWith('{'))
                {
                    continue;
                }

                var json = JsonSerializer.Serialize(one, Given.Options.GetTypeInfo(one.GetType()));
                for (var level = 0; WithMember(json, level) is { } changed; level++, count++)
                {
                    Assert.Throws<JsonException>(() => Console.Error.WriteLine($"{name}: {JsonSerializer.Deserialize(changed, info)} was read from {changed}"));
                }
            }
        }

        Assert.True(count > 500, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Only {count} members were tried."));
    }

    // The document with one more member in its object of a number; null when there are fewer.
    private static string? WithMember(string json, int number)
    {
        var root = JsonNode.Parse(json)!;
        var objects = Objects(root).ToArray();
        if (number >= objects.Length)
        {
            return null;
        }

        objects[number].Add("isCorection", true);
        return root.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
