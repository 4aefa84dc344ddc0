using System.Security.Claims;
using System.Threading.RateLimiting;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.EntityFrameworkCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>Puts the service together.</summary>
internal static class Town
{
    /// <summary>A service that is ready to run, and the keys that were made when its database was.</summary>
    public static async Task<(WebApplication App, IReadOnlyList<(string Unit, string Name, string Key)> NewKeys)> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = TownSettings.From(builder.Configuration);
        builder.WebHost.ConfigureKestrel(static server => server.Limits.MaxRequestBodySize = TownSettings.LargestRequest);
        Add(builder.Services, settings);
        var app = builder.Build();
        Map(app, settings);
        using var scope = app.Services.CreateScope();
        return (app, await Seed.RunAsync(scope.ServiceProvider.GetRequiredService<TownContext>()));
    }

    private static void Add(IServiceCollection services, TownSettings settings)
    {
        services.AddDbContext<TownContext>(options => options.UseSqlite(settings.Connection).UsePlanning());
        services.AddScoped<TownBook>();
        var clock = new TownClock(settings.Today, LastMomentIn(settings));
        services.AddSingleton(clock);
        services.AddPlanning(static options =>
        {
            options.Policy = JudgementPolicy.AdministrativePractice;
            (options.Regime, options.Level, options.Calendar) = (TownReports.Regime, ReportingLevel.Town, VietnamDaysOff.Calendar);
        });
        services.AddExceptionHandler<DatabaseFaults>();
        services.AddOpenApi(static options => options.AddPlanningSchemas());
        services.AddHealthChecks().AddPlanningCalendar(clock);
        services.AddAntiforgery();
        // Beside the database, so that forms that are open stay valid when the service is started again.
        services.AddDataProtection().PersistKeysToFileSystem(Directory.CreateDirectory(settings.Data + ".forms")).SetApplicationName("town-service");
        services.AddAuthentication(Keys.SchemeName).AddScheme<AuthenticationSchemeOptions, Keys>(Keys.SchemeName, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            settings.AnonymousReads ? null : new AuthorizationPolicyBuilder(Keys.SchemeName).RequireAuthenticatedUser().Build());
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Limit(context, settings));
        });
    }

    private static RateLimitPartition<string> Limit(HttpContext context, TownSettings settings)
    {
        var isWrite = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        var who = context.User.FindFirstValue(ClaimTypes.Name) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
        return RateLimitPartition.GetFixedWindowLimiter((isWrite ? "w:" : "r:") + who, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = isWrite ? settings.WritesPerMinute : settings.ReadsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        });
    }

    private static void Map(WebApplication app, TownSettings settings)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapOpenApi().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapReading();
        app.MapPages();
        // Writing takes a key also where reading does not.
        app.MapGroup("").RequireAuthorization().MapWriting(settings);
    }

    private static Instant LastMomentIn(TownSettings settings)
    {
        if (!File.Exists(settings.Data))
        {
            return Instant.MinValue;
        }

        using var database = new TownContext(new DbContextOptionsBuilder<TownContext>().UseSqlite(settings.Connection).Options);
        return database.Audit.OrderByDescending(static entry => entry.Id).Select(static entry => (Instant?)entry.At).FirstOrDefault() ?? Instant.MinValue;
    }
}
