using System.Text.Json.Nodes;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Writes faults as problem details (RFC 9457).</summary>
internal static class ProblemWriter
{
    private const string Types = "urn:honglinh-planning:problem:";
    private const string ContentType = "application/problem+json";

    private static readonly ProblemJson Own = new(new(PlanningJson.CreateOptions()) { TypeInfoResolver = null });

    /// <summary>Writes problem details.</summary>
    /// <param name="context">The request.</param>
    /// <param name="problem">Its kind, the last part of the type, with its status.</param>
    /// <param name="title">The title in the language.</param>
    /// <param name="faults">The faults, the gravest first.</param>
    /// <param name="language">The language of the words.</param>
    public static async Task WriteAsync(
        HttpContext context, (string Kind, int Status) problem, string title, IReadOnlyList<Fault> faults, Language language)
    {
        var details = new ProblemDetails
        {
            Type = Types + problem.Kind,
            Title = title,
            Status = problem.Status,
            Detail = faults.Count == 0 ? null : faults[0].Sentence,
            Instance = context.Request.PathBase + context.Request.Path,
            Extensions = { ["findings"] = new JsonArray([.. faults.Select(static fault => fault.ToJson())]) },
        };
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.ContentLanguage = language.Code;
        context.Response.Headers.CacheControl = "no-store";
        // The application may add members of its own; its writer declines what the request does not accept, but a refusal must say why.
        var service = context.RequestServices.GetService<IProblemDetailsService>();
        var written = new ProblemDetailsContext { HttpContext = context, ProblemDetails = details };
        if (service is null || !await service.TryWriteAsync(written).ConfigureAwait(false))
        {
            await context.Response.WriteAsJsonAsync(details, Own.ProblemDetails, ContentType, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
