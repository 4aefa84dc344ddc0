using System.Globalization;
using System.Reflection;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NodaTime.Text;

namespace HongLinh.Planning.AspNetCore;

/// <summary>A scorecard in one of its forms; written only when the client does not have it yet.</summary>
internal sealed class ScorecardResult(Scorecard scorecard, Rendering rendering, Language? language, string more = "")
    : IResult, IContentTypeHttpResult, IStatusCodeHttpResult
{
    // No scripts at all, nothing from elsewhere, and no place in the frames of others. Styles stand in the page and differ with its rows; with all
    // words escaped and no script to serve, permitting them loses nothing.
    private const string PagePolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    // Another version of the writers may write the same scorecard differently.
    private static readonly string Writers = string.Join(' ',
        new[] { typeof(ResultTable).Assembly, typeof(Documents.PlanFile).Assembly, typeof(ScorecardResult).Assembly }
            .Select(static assembly => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion));

    private static readonly LocalDatePattern DayInName = LocalDatePattern.CreateWithInvariantCulture("dd-MM-yyyy");

    public string? ContentType => rendering.ContentType;

    public int? StatusCode => StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        var words = language ?? (rendering.HasWords ? RequestLanguage.Of(httpContext) : Language.English);
        if (rendering.HasWords && language is null)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        }

        var tag = Conditional.TagOf(scorecard.Fingerprint.Whole, rendering.ContentType, rendering.Extension, words.Code, Published(), more, Writers);
        if (Conditional.IsUnchanged(httpContext, tag))
        {
            return;
        }

        SetHeaders(response, words);
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await rendering.Write(response, scorecard, words).ConfigureAwait(false);
        }
    }

    private void SetHeaders(HttpResponse response, Language words)
    {
        response.ContentType = rendering.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        if (rendering.HasWords)
        {
            response.Headers.ContentLanguage = words.Code;
        }

        if (rendering == Rendering.Page || rendering == Rendering.Table)
        {
            response.Headers.ContentSecurityPolicy = PagePolicy;
        }

        if (rendering.Extension.Length > 0)
        {
            var disposition = new ContentDispositionHeaderValue(rendering == Rendering.Page ? "inline" : "attachment");
            var name = FileName(words);
            disposition.FileNameStar = name + rendering.Extension;
            // For clients that know no other letters (RFC 6266, appendix D).
            disposition.FileName = Slug.Of(name, "plan") + rendering.Extension;
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }

    private string FileName(Language words)
    {
        var year = scorecard.Plan.Year.Number.ToString(CultureInfo.InvariantCulture);
        return words == Language.Vietnamese
            ? $"Kết quả thực hiện chỉ tiêu năm {year} đến ngày {DayInName.Format(scorecard.AsOf)}"
            : $"Results of the plan {year} as of {LocalDatePattern.Iso.Format(scorecard.AsOf)}";
    }

    // The tally that an office published is printed but no input of the judgements, so the fingerprint does not hold it.
    private string Published() => scorecard.Published is not { } published ? "" : string.Join('|',
        [.. published.Verdicts.Select(static verdict => verdict.ToString()), published.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"{published.Exceeded}|{published.NotMet}"),
            published.PublishedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", published.Source]);
}
