using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using HongLinh.Planning.Samples.TownService;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HongLinh.Planning.TownService.Tests;

/// <summary>The service on a free port of this machine, with a database of its own that is thrown away.</summary>
internal sealed class RunningTown : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;
    private readonly Dictionary<string, string> _keys;
    private readonly string _connection;

    private RunningTown(string folder, WebApplication app, Dictionary<string, string> keys)
    {
        _folder = folder;
        _app = app;
        _keys = keys;
        using var scope = app.Services.CreateScope();
        _connection = scope.ServiceProvider.GetRequiredService<TownContext>().Database.GetConnectionString()!;
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

    /// <summary>Lets the database grow by no page more, as a full disk would, until it is <see cref="Empty">emptied</see>.</summary>
    /// <remarks>SQLite keeps the limit with the connection, so the service gets the one connection of its pool that has it.</remarks>
    public void Fill()
    {
        using var connection = OnlyConnection();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count={command.ExecuteScalar()}");
        command.ExecuteNonQuery();
    }

    /// <summary>There is room on the disk again.</summary>
    public void Empty() => OnlyConnection().Dispose();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        ClearPool();
        Directory.Delete(_folder, recursive: true);
    }

    private SqliteConnection OnlyConnection()
    {
        ClearPool();
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }

    // Of this service alone: other tests run beside it.
    private void ClearPool()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }
}
