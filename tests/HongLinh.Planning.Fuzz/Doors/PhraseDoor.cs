using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Single phrases of a plan.</summary>
internal sealed class PhraseDoor(Corpus corpus) : Door("phrases")
{
    public override FuzzInput Make(Random random) => FuzzInput.Of(TextMutator.Change(corpus.Phrases, random));

    public override object Read(FuzzInput input) => PlanReader.ReadPhrase(input.Text);

    public override void Check(FuzzInput input, object read)
    {
        var reading = (PhraseReading)read;
        foreach (var target in reading.Targets)
        {
            foreach (var span in new[] { target.Span, target.Value?.Span, target.Upper?.Span, target.Start?.Span, target.ComparatorSpan })
            {
                Promise.Inside(input.Text, span);
            }

            Promise.Inside(input.Text, [target.Name, target.UnitText, target.Denominator, target.Remark]);
        }

        Promise.Describable(input.Text, reading.Findings);
        Promise.Holds(reading.Findings.All(found => found.Finding.Quoted.ToString() == found.Span.In(input.Text)), "A finding quotes other words than those at its place.");
    }
}
