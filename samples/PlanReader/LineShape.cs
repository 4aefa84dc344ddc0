using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one line.</summary>
internal sealed record LineShape(string Text, IReadOnlyList<TargetShape> Targets, IReadOnlyList<FindingShape> Findings)
{
    public static LineShape Of(PhraseReading reading) =>
        new(reading.Text, [.. reading.Targets.Select(TargetShape.Of)], [.. reading.Findings.Select(FindingShape.Of)]);
}
