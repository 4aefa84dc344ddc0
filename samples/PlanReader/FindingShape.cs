using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one finding; start and length refer to the line.</summary>
internal sealed record FindingShape(string Code, string Message, int Start, int Length)
{
    public static FindingShape Of(TextFinding found) =>
        new(found.Finding.Code.Code, FindingText.Describe(found.Finding, Language.Vietnamese), found.Span.Start, found.Span.Length);
}
