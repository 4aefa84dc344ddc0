using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of a finding in a whole plan: the finding, its section, and its position in the text.</summary>
internal sealed record PlaceShape(string Code, string Severity, string Message, string Place, int Start, int Length, string Location)
{
    public static PlaceShape Of(TextFinding found, PlanReading reading) => new(
        found.Finding.Code.Code, found.Finding.Severity.Code, FindingText.Describe(found.Finding, Language.Vietnamese),
        found.Finding.Place.ToString(), found.Span.Start, found.Span.Length, reading.LocationOf(found.Span));
}
