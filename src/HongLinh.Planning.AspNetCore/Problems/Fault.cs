using System.Text.Json.Nodes;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.AspNetCore;

/// <summary>One entry of the member <c>findings</c> of problem details.</summary>
/// <param name="Code">The stable code: that of the finding, or <c>request-json</c>, <c>request-parameter</c> or <c>request-refused</c>.</param>
/// <param name="Severity">The code of the severity.</param>
/// <param name="Place">Where, in words; the path for JSON, the name for a parameter.</param>
/// <param name="Message">What was found.</param>
/// <param name="Advice">What to do.</param>
internal sealed record Fault(string Code, string Severity, string Place, string Message, string Advice)
{
    /// <summary>The code of what is wrong in the JSON of a request.</summary>
    public const string Json = "request-json";

    /// <summary>The code of a wrong parameter of a request.</summary>
    public const string Parameter = "request-parameter";

    /// <summary>The code of any other refusal of a request.</summary>
    public const string Request = "request-refused";

    public static Fault Of(Finding finding, FindingWriter writer)
    {
        var (_, place, message, advice) = writer.PartsOf(finding);
        return new Fault(finding.Code.Code, finding.Severity.Code, place, message, advice);
    }

    public JsonNode ToJson() => new JsonObject
    {
        ["code"] = Code,
        ["severity"] = Severity,
        ["place"] = Place,
        ["message"] = Message,
        ["advice"] = Advice,
    };

    /// <summary>Place, message and advice as one sentence.</summary>
    public string Sentence => $"{Place}: {Message} {Advice}";

    /// <summary>The code and the place.</summary>
    public override string ToString() => $"{Code} at {Place}";
}
