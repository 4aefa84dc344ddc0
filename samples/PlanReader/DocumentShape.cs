using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of a whole plan: its lines and its findings, with their positions in the text.</summary>
internal sealed record DocumentShape(
    string Code, string Title, int Year, string Issuer, IReadOnlyList<PlanLineShape> Lines, IReadOnlyList<TaskShape> Tasks, CoverageShape Coverage,
    IReadOnlyList<PlaceShape> Findings, int? FirstYear)
{
    public static DocumentShape Of(PlanReading reading)
    {
        var header = reading.Plan.Value.Header;
        return new DocumentShape(
            header.Code, header.Title.Vietnamese, header.Year.Number, header.Issuer.Name.Vietnamese,
            [.. reading.Lines.Select(line => PlanLineShape.Of(line, reading))], [.. reading.Plan.Value.Work.Tasks.Select(task => TaskShape.Of(task, reading))],
            new CoverageShape(reading.ReadCount, reading.LeftAsideCount, reading.NotUnderstoodCount),
                [.. reading.Findings.Select(found => PlaceShape.Of(found, reading))], header.FirstYear?.Number);
    }
}
