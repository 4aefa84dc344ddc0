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

    public static ValueList<ReplayDifference> Between(JsonElement written, JsonElement computed) =>
        Found("scorecard", differences => differences.CompareCards(written, computed));

    /// <summary>The differences between the obligations as written and those worked out again, one by one.</summary>
    /// <param name="place">The member that holds the written ones.</param>
    /// <param name="written">The written ones.</param>
    /// <param name="computed">Those worked out again.</param>
    public static ValueList<ReplayDifference> BetweenLists(string place, JsonElement written, JsonElement computed) =>
        Found(place, differences => differences.CompareItems(place, written, computed));

    private static ValueList<ReplayDifference> Found(string place, Action<ScorecardDifferences> compare)
    {
        var differences = new ScorecardDifferences();
        try
        {
            compare(differences);
        }
        catch (InvalidOperationException)
        {
            // The one thing that JSON allows in a text but a string here does not.
            throw new JsonException($"A text of '{place}' has half a surrogate pair. Path: $.{place}.", "$." + place, null, null);
        }

        return ValueList.From(differences._found);
    }

    private void CompareItems(string place, JsonElement written, JsonElement computed)
    {
        var (before, now) = (written.GetArrayLength(), computed.GetArrayLength());
        if (before != now)
        {
            _found.Add(new ReplayDifference(
                null, place + ".count", (before.ToString(CultureInfo.InvariantCulture), now.ToString(CultureInfo.InvariantCulture))));
        }

        foreach (var ((mine, its), at) in written.EnumerateArray().Zip(computed.EnumerateArray()).Select(static (pair, at) => (pair, at)))
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{place}[{at}]");
            if (mine.ValueKind != JsonValueKind.Object)
            {
                Note(null, item, mine, its);
                continue;
            }

            foreach (var (name, was, then) in Members(mine, its))
            {
                Note(null, item + "." + name, was, then);
            }
        }
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
