using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.Fuzz.Inputs;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Sentences of reports.</summary>
internal sealed class ReportDoor(Corpus corpus) : Door("reports")
{
    private static readonly ReportContext Context = new() { Plan = HongLinhYear.Plan, RecordedAt = Instant.FromUtc(2023, 7, 5, 0, 0) };

    public override FuzzInput Make(Random random) => FuzzInput.Of(TextMutator.Change(corpus.Reports, random));

    public override object Read(FuzzInput input) => ReportReader.Read(input.Text, Context);

    public override void Check(FuzzInput input, object read)
    {
        var reading = (ReportReading)read;
        foreach (var figure in reading.Figures)
        {
            Promise.Inside(input.Text, figure.Span);
            Promise.Inside(input.Text, [figure.Name, figure.UnitText]);
        }

        Promise.Describable(input.Text, reading.Findings);
        // What was read can be judged.
        var view = ObservationLog.Empty.Append(reading.Observations).KnownAt(Instant.MaxValue);
        var card = PlanReview.Run(HongLinhYear.Plan, view, new LocalDate(2024, 1, 31), JudgementPolicy.AdministrativePractice);
        Promise.Describable(card.Findings, card.Plan);
    }
}
