using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>Knows a unit by its key: in the header <c>X-Api-Key</c> of a program, or as the password that a browser asks for.</summary>
internal sealed class Keys(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, TownContext database)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "key";

    /// <summary>Reports for itself, and for what it leads.</summary>
    public const string Clerk = "clerk";

    /// <summary>Reports for everybody, sees the audit trail, makes backups.</summary>
    public const string Office = "office";

    public static string New() => Convert.ToHexString(RandomNumberGenerator.GetBytes(24));

    public static string HashOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Given() is not { } given)
        {
            return AuthenticateResult.NoResult();
        }

        // Looked up by the hash of a random key, so that the time of the look-up tells nothing about it.
        var hash = HashOf(given.Key);
        var known = await database.Keys.AsNoTracking().FirstOrDefaultAsync(key => key.Hash == hash, Context.RequestAborted);
        if (known is null || given.Unit is { Length: > 0 } unit && unit != known.Unit)
        {
            return AuthenticateResult.Fail("The key is not known.");
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, known.Unit), new Claim(ClaimTypes.Role, known.Role)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Basic realm=\"town\", charset=\"UTF-8\"";
        return base.HandleChallengeAsync(properties);
    }

    private (string? Unit, string Key)? Given()
    {
        if (Request.Headers["X-Api-Key"] is [{ Length: > 0 } key])
        {
            return (null, key);
        }

        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)
            || !"Basic".Equals(header.Scheme, StringComparison.OrdinalIgnoreCase) || header.Parameter is not { } coded)
        {
            return null;
        }

        var bytes = new byte[coded.Length];
        return Convert.TryFromBase64String(coded, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var unit, { Length: > 0 } password] ? (unit, password) : null;
    }
}
