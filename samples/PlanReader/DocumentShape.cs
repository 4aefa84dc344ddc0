using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of a whole plan: its lines and its findings, with their places in the text.</summary>
internal sealed record DocumentShape(string Code, string Title, int Year, IReadOnlyList<PlanLineShape> Lines, IReadOnlyList<PlaceShape> Findings)
{
    public static DocumentShape Of(PlanReading reading)
    {
        var header = reading.Plan.Value.Header;
        return new DocumentShape(
            header.Code, header.Title.Vietnamese, header.Year.Number, [.. reading.Lines.Select(PlanLineShape.Of)], [.. reading.Findings.Select(PlaceShape.Of)]);
    }
}
