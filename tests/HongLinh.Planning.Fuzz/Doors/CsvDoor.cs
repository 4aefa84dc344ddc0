using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Clerks' tables of figures.</summary>
internal sealed class CsvDoor(Corpus corpus) : Door("csv")
{
    public override FuzzInput Make(Random random) => FuzzInput.Of(TextMutator.Change(corpus.Csv, random), "csv");

    public override object Read(FuzzInput input) => FigureTable.Read(input.Text, HongLinhYear.Plan);

    public override void Check(FuzzInput input, object read) => Promise.Describable(((Reading<ValueList<Observation>>)read).Findings, HongLinhYear.Plan);
}
