using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one sentence of a report.</summary>
internal sealed record ReportShape(string Text, IReadOnlyList<FigureShape> Figures, IReadOnlyList<FindingShape> Findings)
{
    public static ReportShape Of(ReportReading reading) =>
        new(reading.Text, [.. reading.Figures.Select(FigureShape.Of)], [.. reading.Findings.Select(FindingShape.Of)]);
}
