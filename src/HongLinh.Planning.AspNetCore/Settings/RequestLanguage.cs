using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HongLinh.Planning.AspNetCore;

/// <summary>The language that a request asks for.</summary>
internal static class RequestLanguage
{
    /// <summary>The parameter of the query that names a language; it goes before the header, which a reader seldom can change.</summary>
    public const string Parameter = "lang";

    /// <summary>The value of the parameter where it is no language; null otherwise.</summary>
    public static string? Unknown(HttpContext context)
    {
        var asked = context.Request.Query[Parameter];
        return asked.Count == 0 || asked is [var only] && Language.TryFromCode(only ?? "", out _) ? null : asked.ToString();
    }

    /// <summary>The language of an answer.</summary>
    /// <exception cref="BadHttpRequestException">The parameter is no language.</exception>
    public static Language Of(HttpContext context) =>
        Unknown(context) is { } unknown
            ? throw new BadHttpRequestException($"'{unknown}' is not a language; the values of '{Parameter}' are {string.Join(", ", Language.All)}.")
            : OfRefusal(context);

    /// <summary>The language of a refusal, which must be written whatever the parameter says.</summary>
    public static Language OfRefusal(HttpContext context)
    {
        if (context.Request.Query[Parameter] is [var asked] && Language.TryFromCode(asked ?? "", out var language))
        {
            return language;
        }

        var usual = context.RequestServices.GetService<IOptions<PlanningOptions>>()?.Value.Language ?? Language.Vietnamese;
        var best = usual;
        var weight = 0d;
        foreach (var range in context.Request.GetTypedHeaders().AcceptLanguage)
        {
            // Equal weights: the first one of the header, as browsers write them.
            if ((range.Quality ?? 1) > weight && Accepted(range.Value.AsSpan(), usual) is { } accepted)
            {
                (best, weight) = (accepted, range.Quality ?? 1);
            }
        }

        return best;
    }

    // "vi-VN" is Vietnamese: what is written differs by language and not by country.
    private static Language? Accepted(ReadOnlySpan<char> range, Language usual)
    {
        if (range is "*")
        {
            return usual;
        }

        var end = range.IndexOf('-');
        var primary = end < 0 ? range : range[..end];
        foreach (var language in Language.All)
        {
            if (primary.Equals(language.Code, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        return null;
    }
}
