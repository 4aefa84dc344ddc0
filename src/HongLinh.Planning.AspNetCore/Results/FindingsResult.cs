using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Findings as problem details, in the language of the request.</summary>
internal sealed class FindingsResult(ValueList<Finding> findings, Plan? plan, int status) : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    public int? StatusCode => status;

    public string? ContentType => "application/problem+json";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var language = RequestLanguage.OfRefusal(httpContext);
        var writer = new FindingWriter(language, plan is null ? KnownNames.OfNoPlan : KnownNames.Of(plan));
        var faults = Severity.All.Reverse()
            .SelectMany(severity => findings.Where(finding => finding.Severity == severity)).Select(finding => Fault.Of(finding, writer)).ToList();
        return ProblemWriter.WriteAsync(httpContext, ("findings", status),
            language == Language.Vietnamese ? "Số liệu có lỗi, chưa được ghi nhận" : "The data have errors and were not entered", faults, language);
    }
}
