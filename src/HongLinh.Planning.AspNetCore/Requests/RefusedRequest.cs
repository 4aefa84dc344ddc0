using System.Text.Json;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Answers requests that could not be read with problem details: where in the JSON, or which forms a parameter has.</summary>
internal sealed class RefusedRequest(ILogger<PlanReviewer> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.OfRefusal(httpContext);
        var refused = exception as BadHttpRequestException;
        var (kind, faults) = refused?.InnerException is JsonException json
            ? ("json", [Of(json, language)])
            : ("parameters", ParameterFaults.In(httpContext, language).ToList());
        if (faults.Count == 0 && refused is not null)
        {
            (kind, faults) = ("request", [Of(refused, language)]);
        }

        // For an empty value of a required parameter the framework calls the endpoint with null, and any exception may come of that.
        if (faults.Count == 0)
        {
            return false;
        }

        logger.RequestRefused(
            httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName ?? "", faults[0].Code, Printable(faults[0].Place));
        var status = refused?.StatusCode ?? StatusCodes.Status400BadRequest;
        await ProblemWriter.WriteAsync(httpContext, (kind, status), Title(kind, language), faults, language).ConfigureAwait(false);
        return true;
    }

    private static Fault Of(JsonException refused, Language language)
    {
        const string Unknown = "The JSON property '";
        const string PathMark = " Path: ";
        var path = refused.Path ?? "$";
        var words = refused.Message;
        // The serializer adds the place to its own messages, and names a type of the program where the member is unknown.
        words = words.LastIndexOf(PathMark, StringComparison.Ordinal) is >= 0 and var at ? words[..at] : words;
        var isUnknown = words.StartsWith(Unknown, StringComparison.Ordinal) && words.IndexOf('\'', Unknown.Length) > Unknown.Length;
        var member = isUnknown ? words[Unknown.Length..words.IndexOf('\'', Unknown.Length)] : "";
        var isVietnamese = language == Language.Vietnamese;
        var message = !isUnknown ? words
            : isVietnamese ? $"Không có trường nào tên là “{member}”."
            : $"There is no member “{member}”.";
        return new Fault(Fault.Json, Severity.Error.Code, path, message, isVietnamese
            ? "Sửa lại tại vị trí này theo lược đồ JSON rồi gửi lại."
            : "Correct this place by the JSON schema and send it again.");
    }

    private static Fault Of(BadHttpRequestException refused, Language language) => new(
        Fault.Request, Severity.Error.Code, language == Language.Vietnamese ? "yêu cầu" : "request", refused.Message,
        language == Language.Vietnamese ? "Sửa yêu cầu rồi gửi lại." : "Correct the request and send it again.");

    private static string Title(string kind, Language language) => kind switch
    {
        "json" => language == Language.Vietnamese ? "Dữ liệu JSON không đúng cấu trúc" : "The JSON is not as declared",
        "parameters" => language == Language.Vietnamese ? "Tham số không đọc được" : "A parameter cannot be read",
        _ => language == Language.Vietnamese ? "Yêu cầu không được chấp nhận" : "The request is refused",
    };

    // The place in a refused document is written by the caller: no line break of it may start a line of the log.
    private static string Printable(string place) => string.Concat(place.Select(static letter => char.IsControl(letter) ? '?' : letter));
}
