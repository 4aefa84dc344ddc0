using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using HongLinh.Planning.Samples.TownService;
using Microsoft.AspNetCore.Builder;

namespace HongLinh.Planning.TownService.Tests;

/// <summary>The service on a free port of this machine, with a database of its own that is thrown away.</summary>
internal sealed class RunningTown : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;
    private readonly Dictionary<string, string> _keys;

    private RunningTown(string folder, WebApplication app, Dictionary<string, string> keys)
    {
        _folder = folder;
        _app = app;
        _keys = keys;
    }

    public string Url => _app.Urls.First();

    public string Folder => _folder;

    public static async Task<RunningTown> StartAsync(params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("town").FullName;
        string[] args = ["--Urls", "http://127.0.0.1:0", "--Town:Data", Path.Combine(folder, "town.db"), .. more];
        var (app, keys) = await Town.BuildAsync(args);
        await app.StartAsync();
        return new RunningTown(folder, app, keys.ToDictionary(static key => key.Unit, static key => key.Key, StringComparer.Ordinal));
    }

    public string KeyOf(string unit) => _keys[unit];

    /// <summary>A client of a unit; of nobody without one.</summary>
    public HttpClient ClientOf(string? unit)
    {
        var client = new HttpClient { BaseAddress = new Uri(Url) };
        if (unit is not null)
        {
            client.DefaultRequestHeaders.Add("X-Api-Key", _keys[unit]);
        }

        return client;
    }

    /// <summary>Budget revenue of the first months, in billions of đồng or another unit.</summary>
    public static StringContent Revenue(decimal amount, int months = 7, string unit = "billion-dong", string more = "") => Json(string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"indicator":"budget-revenue","period":"2023-M01..M{{{months:00}}}","reported":{"kind":"exact","value":{"amount":"{{{amount}}}","unit":"{{{unit}}}"}},
        "maturity":"preliminary","referenceDate":"2023-07-31","recordedAt":"2023-07-31T01:00:00Z"{{{more}}}}
        """));

    public static StringContent Json(string json)
    {
        var content = new StringContent(json, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
