using HongLinh.Planning.Documents;
using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Files of Word and Excel, as plans, and as figures where they are tables.</summary>
internal sealed class OfficeDoor(Corpus corpus, string ending) : Door(ending)
{
    private bool IsTable => Name == "xlsx";

    // A file is packed: its characters are many times its bytes.
    public override Cost Limit => new(Bytes: 192 << 20, BytesEach: 40_000, Milliseconds: 4_000, MicrosecondsEach: 400);

    public override FuzzInput Make(Random random) => FuzzInput.Of(OfficeMutator.Change(corpus.Office[Name], random), Name);

    public override object? Read(FuzzInput input)
    {
        Reading<ValueList<Observation>>? figures = null;
        try
        {
            figures = IsTable ? PlanFile.ReadFigures(new MemoryStream(input.File), HongLinhYear.Plan) : null;
        }
        catch (IOException)
        {
            // The documented refusal; as a plan it may still be read.
        }

        try
        {
            return (PlanFile.Read(new MemoryStream(input.File)), figures);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public override void Check(FuzzInput input, object read)
    {
        var (plan, figures) = ((PlanReading, Reading<ValueList<Observation>>?))read;
        PlanDoor.Check(plan);
        Promise.Describable(figures?.Findings ?? [], HongLinhYear.Plan);
    }
}
