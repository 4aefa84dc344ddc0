using System.Text.Json;
using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Json;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Every document that has a reader: plans, logs, policies, regimes, scoring rules, registers and logs of work.</summary>
internal sealed class JsonDoor(Corpus corpus) : Door("json")
{
    private static readonly Dictionary<string, (Func<string, object> Read, Func<object, string> Write)> Readers = new(StringComparer.Ordinal)
    {
        ["plan"] = (static json => PlanningJson.ReadPlan(json).Value, static plan => PlanningJson.WritePlan((Plan)plan)),
        ["log"] = (static json => PlanningJson.ReadLog(json), static log => PlanningJson.WriteLog((ObservationLog)log)),
        ["policy"] = (static json => PlanningJson.ReadPolicy(json), static policy => PlanningJson.WritePolicy((JudgementPolicy)policy)),
        ["regime"] = (static json => PlanningJson.ReadRegime(json), static regime => PlanningJson.WriteRegime((Calendar.ReportingRegime)regime)),
        ["scoring"] = (static json => PlanningJson.ReadScoring(json), static rules => PlanningJson.WriteScoring((Work.ScoringRules)rules)),
        ["register"] = (static json => PlanningJson.ReadWorkRegister(json).Value, static items => PlanningJson.WriteWorkRegister((Work.WorkRegister)items)),
        ["worklog"] = (static json => PlanningJson.ReadWorkLog(json), static log => PlanningJson.WriteWorkLog((Work.WorkLog)log)),
    };

    public override FuzzInput Make(Random random)
    {
        var (kind, document) = corpus.Json[random.Next(corpus.Json.Length)];
        var json = JsonMutator.Change([document], random);
        return new FuzzInput((kind, json), json.Length, kind + ".json", FuzzInput.Of(json).Bytes);
    }

    public override object? Read(FuzzInput input)
    {
        var (kind, json) = ((string, string))input.Value;
        try
        {
            return Readers[kind].Read(json);
        }
        catch (JsonException refusal)
        {
            Promise.Holds(refusal.Message.Length < 2_000 && !refusal.Message.Any(char.IsControl), $"The refusal is no line to print: {refusal.Message}");
            return null;
        }
    }

    // What was read is written, and comes back as it was.
    public override void Check(FuzzInput input, object read)
    {
        var (readIt, write) = Readers[(((string Kind, string))input.Value).Kind];
        var document = write(read);
        Promise.IsJson(document);
        Promise.Holds(write(readIt(document)) == document, "Read and written again it differs.");
    }
}
