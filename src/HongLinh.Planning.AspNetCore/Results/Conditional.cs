using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Answers conditional requests by a tag of what would be written, before anything is written.</summary>
internal static class Conditional
{
    /// <summary>A tag that changes when one of its parts does.</summary>
    /// <remarks>Weak, because middleware may compress the bytes and a tag of the inputs stands for the content, not for its bytes.</remarks>
    public static EntityTagHeaderValue TagOf(params IEnumerable<string> parts) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32]}\"", isWeak: true);

    /// <summary>Sets the headers of caches, and the status.</summary>
    /// <returns>Whether the client has this version already, so that the answer is 304 and has no body.</returns>
    public static bool IsUnchanged(HttpContext context, EntityTagHeaderValue tag)
    {
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        // Kept, but asked about each time: figures arrive at any moment, and are not for shared caches.
        response.Headers.CacheControl = "private, no-cache";
        var isUnchanged = (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && context.Request.GetTypedHeaders().IfNoneMatch.Any(held =>
                held.Equals(EntityTagHeaderValue.Any) || held.Compare(tag, useStrongComparison: false));
        response.StatusCode = isUnchanged ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        return isUnchanged;
    }
}
