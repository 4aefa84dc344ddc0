using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Tables of targets and of tasks in a text, read with known indicators.</summary>
internal sealed class TableDoor(Corpus corpus) : PlanDoor(corpus, "tables")
{
    private static readonly PlanVocabulary Known = PlanVocabulary.Of(HongLinhYear.Plan);

    public override FuzzInput Make(Random random) => FuzzInput.Of(TextMutator.Change(Corpus.Tables, random));

    public override object Read(FuzzInput input) => PlanReader.ReadWithPlaces(input.Text, Known);
}
