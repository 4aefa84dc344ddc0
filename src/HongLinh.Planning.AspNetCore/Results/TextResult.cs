using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HongLinh.Planning.AspNetCore;

/// <summary>A plain text, tagged by its words.</summary>
internal sealed class TextResult(Func<HttpContext, Language, string> write, Language? language) : IResult, IContentTypeHttpResult, IStatusCodeHttpResult
{
    public string? ContentType => "text/plain; charset=utf-8";

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var words = language ?? RequestLanguage.Of(httpContext);
        var text = write(httpContext, words);
        var response = httpContext.Response;
        if (language is null)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        }

        if (Conditional.IsUnchanged(httpContext, Conditional.TagOf(text)))
        {
            return;
        }

        response.ContentType = ContentType;
        response.Headers.ContentLanguage = words.Code;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await Rendering.WriteTextAsync(response, text).ConfigureAwait(false);
        }
    }
}
