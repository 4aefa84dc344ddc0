using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>Small services in memory, and requests to them.</summary>
internal static class Web
{
    /// <summary>A running service that needs nothing but a policy.</summary>
    public static async Task<WebApplication> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? add = null, Action<PlanningOptions>? set = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddPlanning(options =>
        {
            options.Policy = JudgementPolicy.Literal;
            set?.Invoke(options);
        });
        add?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseExceptionHandler();
        map(app);
        await app.StartAsync();
        return app;
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public static async Task<JsonElement> JsonOf(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>Code, place and advice of the findings of problem details.</summary>
    public static async Task<List<(string Code, string Place, string Message, string Advice)>> FindingsOf(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await JsonOf(answer);
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        return [.. problem.GetProperty("findings").EnumerateArray().Select(static finding => (
            finding.GetProperty("code").GetString()!, finding.GetProperty("place").GetString()!, finding.GetProperty("message").GetString()!,
            finding.GetProperty("advice").GetString()!))];
    }
}
