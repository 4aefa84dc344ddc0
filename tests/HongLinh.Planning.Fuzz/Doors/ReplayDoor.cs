using System.Text.Json;
using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Json;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Reviews that are judged again.</summary>
internal sealed class ReplayDoor(Corpus corpus) : Door("replay")
{
    public override FuzzInput Make(Random random) => FuzzInput.Of(JsonMutator.Change(corpus.Replays, random), "json");

    public override object? Read(FuzzInput input)
    {
        try
        {
            return PlanningJson.Replay(input.Text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override void Check(FuzzInput input, object read)
    {
        var replay = (ReplayResult)read;
        Promise.Holds(replay.Differences.All(static difference => difference.Length > 0), "A difference has no name.");
        Promise.Describable(replay.Scorecard?.Findings ?? [], replay.Scorecard?.Plan);
    }
}
