using System.Globalization;
using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>The differences between a scorecard as written and the repeated judgement, member by member.</summary>
/// <remarks>The written scorecard may have any form, as long as it is JSON.</remarks>
internal sealed class ScorecardDifferences
{
    private readonly List<ReplayDifference> _found = [];

    private ScorecardDifferences()
    {
    }

    public static ValueList<ReplayDifference> Between(JsonElement written, JsonElement computed)
    {
        var differences = new ScorecardDifferences();
        try
        {
            differences.CompareCards(written, computed);
        }
        catch (InvalidOperationException refused)
        {
            // The one thing that JSON allows in a text but a string here does not.
            throw new JsonException("The scorecard has half a surrogate pair in a text. Path: $.scorecard.", "$.scorecard", null, null, refused);
        }

        return ValueList.From(differences._found);
    }

    private void CompareCards(JsonElement written, JsonElement computed)
    {
        foreach (var (name, mine, its) in Members(written, computed))
        {
            switch (name)
            {
                case "groups" when AreLists(mine, its):
                    CompareGroups(mine!.Value, its!.Value);
                    break;
                case "fingerprint" when mine is { ValueKind: JsonValueKind.Object } was && its is { } now:
                    CompareFingerprints(was, now);
                    break;
                default:
                    Note(null, name, mine, its);
                    break;
            }
        }
    }

    private void CompareGroups(JsonElement written, JsonElement computed)
    {
        foreach (var ((mine, its), at) in written.EnumerateArray().Zip(computed.EnumerateArray()).Select(static (pair, at) => (pair, at)))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"groups[{at}]");
            if (mine.ValueKind != JsonValueKind.Object)
            {
                Note(null, place, mine, its);
                continue;
            }

            foreach (var (name, was, now) in Members(mine, its))
            {
                if (name == "judgements" && AreLists(was, now))
                {
                    CompareLines(was!.Value, now!.Value);
                }
                else
                {
                    Note(null, place + "." + name, was, now);
                }
            }
        }
    }

    private void CompareLines(JsonElement written, JsonElement computed)
    {
        foreach (var (mine, its) in written.EnumerateArray().Zip(computed.EnumerateArray()))
        {
            var line = its.GetProperty("line").GetInt32();
            if (mine.ValueKind != JsonValueKind.Object)
            {
                Note(line, "judgement", mine, its);
                continue;
            }

            foreach (var (name, was, now) in Members(mine, its))
            {
                Note(line, name, was, now);
            }
        }
    }

    // The whole hash differs wherever a part does; it is listed only where nothing else differs.
    private void CompareFingerprints(JsonElement written, JsonElement computed)
    {
        var before = _found.Count;
        foreach (var (name, was, now) in Members(written, computed))
        {
            if (name != "whole" || _found.Count == before)
            {
                Note(null, "fingerprint." + name, was, now);
            }
        }
    }

    private void Note(int? line, string member, JsonElement? written, JsonElement? computed)
    {
        if (written is not { } was || computed is not { } now || !JsonElement.DeepEquals(was, now))
        {
            _found.Add(new ReplayDifference(line, Refusal.Shown(member), (Shown(written), Shown(computed))));
        }
    }

    private static bool AreLists(JsonElement? written, JsonElement? computed) =>
        written is { ValueKind: JsonValueKind.Array } mine && computed is { ValueKind: JsonValueKind.Array } its
            && mine.GetArrayLength() == its.GetArrayLength();

    // In the order in which they are written now, then members that only the document has.
    private static IEnumerable<(string Name, JsonElement? Written, JsonElement? Computed)> Members(JsonElement written, JsonElement computed)
    {
        foreach (var member in computed.EnumerateObject())
        {
            yield return (member.Name, written.TryGetProperty(member.Name, out var was) ? was : null, member.Value);
        }

        foreach (var member in written.EnumerateObject())
        {
            if (!computed.TryGetProperty(member.Name, out _))
            {
                yield return (member.Name, member.Value, null);
            }
        }
    }

    private static string Shown(JsonElement? value) => value is not { } shown ? ""
        : Refusal.Shown(shown.ValueKind == JsonValueKind.String ? Compact.Text(shown.GetString()!) : Compact.Text(shown));
}
