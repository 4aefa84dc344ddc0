using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Texts of whole plans.</summary>
internal class PlanDoor(Corpus corpus, string name = "plans") : Door(name)
{
    protected Corpus Corpus => corpus;

    public override FuzzInput Make(Random random) => FuzzInput.Of(TextMutator.Change(corpus.Plans, random));

    public override object? Read(FuzzInput input) => PlanReader.ReadWithPlaces(input.Text);

    public override void Check(FuzzInput input, object read) => Check((PlanReading)read);

    public static void Check(PlanReading reading)
    {
        foreach (var line in reading.Lines)
        {
            Promise.Inside(reading.Text, line.Span);
            Promise.Inside(reading.Text, line.Cell);
            Promise.Holds(reading.LocationOf(line.Span).Length >= 0, "A line has no place.");
        }

        foreach (var task in reading.Plan.Value.Work.Tasks)
        {
            Promise.Inside(reading.Text, reading.SpanOf(task));
        }

        Promise.Describable(reading.Text, reading.Findings);
        Promise.Describable(reading.Plan.Findings, reading.Plan.Value);
    }
}
