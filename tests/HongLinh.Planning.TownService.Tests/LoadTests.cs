using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Xunit.Abstractions;

namespace HongLinh.Planning.TownService.Tests;

/// <summary>What was acknowledged is there, once, whatever happens meanwhile.</summary>
/// <remarks>
/// The seconds of load and the number of kills are those of the environment variables <c>TOWN_LOAD_SECONDS</c> and <c>TOWN_KILLS</c>; 3 and 2 by default,
/// so that the tests stay quick.
/// </remarks>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const string Figures = "/figures?indicator=new-jobs";

    private const int Clerks = 4;
    private const int Readers = 8;

    private static readonly int Seconds = Setting("TOWN_LOAD_SECONDS", 3);
    private static readonly int Kills = Setting("TOWN_KILLS", 2);

    // Each batch has two wards with the same figure, so a reader that sees two different latest figures has seen half a batch.
    [Fact]
    public async Task Load_ClerksAndReaders_LoseNothingAndSeeNoHalfBatch()
    {
        await using var town = await RunningTown.StartAsync("--Town:WritesPerMinute", "1000000", "--Town:ReadsPerMinute", "1000000");
        var acknowledged = new ConcurrentBag<int>();
        var (halves, reads, clock) = (0, 0, Stopwatch.StartNew());
        bool IsOver() => clock.Elapsed > TimeSpan.FromSeconds(Seconds);

        async Task WriteAsync(int clerk)
        {
            using var client = town.ClientOf("van-phong");
            for (var i = 0; !IsOver(); i++)
            {
                var people = 1 + clerk + Clerks * i;
                using var answer = await client.PostAsync("/figures/table", Batch(people));
                if (answer.StatusCode == HttpStatusCode.Created)
                {
                    acknowledged.Add(people);
                }
            }
        }

        async Task ReadAsync()
        {
            using var client = town.ClientOf("18115");
            while (!IsOver())
            {
                var (first, second) = Latest(await client.GetStringAsync(Figures));
                Interlocked.Increment(ref reads);
                Interlocked.Add(ref halves, first == second ? 0 : 1);
            }
        }

        await Task.WhenAll([.. Enumerable.Range(0, Clerks).Select(WriteAsync), .. Enumerable.Range(0, Readers).Select(_ => ReadAsync())]);
        using var client = town.ClientOf("van-phong");
        var entered = Entered(await client.GetStringAsync(Figures), "18115");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Seconds} s: {acknowledged.Count} batches acknowledged, {reads} reads"));
        Assert.NotEmpty(acknowledged);
        Assert.NotEqual(0, reads);
        Assert.Equal(0, halves);
        Assert.Equal(acknowledged.Order(), entered.Order());
    }

    // The service is a process of its own here, killed without a word in the middle of writing.
    [Fact]
    public async Task Kill_WhileWriting_LosesNothingAcknowledged()
    {
        var folder = Directory.CreateTempSubdirectory("town").FullName;
        var (key, acknowledged, sent) = ("", new List<int>(), 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var town = await Process(folder);
            key = key.Length > 0 ? key : town.KeyOf("van-phong");
            using var client = town.Client(key);
            // Some time after the first acknowledgement, however slow the machine is; another time in each round.
            var writing = new TaskCompletionSource();
            var wait = TimeSpan.FromMilliseconds(37 * kill % 400);
            var dead = Task.Run(async () =>
            {
                await writing.Task;
                await Task.Delay(wait);
                town.Kill();
            });
            try
            {
                while (true)
                {
                    using var answer = await client.PostAsync("/figures/table", Batch(++sent));
                    Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
                    acknowledged.Add(sent);
                    writing.TrySetResult();
                }
            }
            catch (HttpRequestException)
            {
                // Killed: whether the last one was entered is not known, only that it was not acknowledged.
            }

            await dead;
        }

        using var last = await Process(folder);
        using var reader = last.Client(key);
        var figures = await reader.GetStringAsync(Figures);
        last.Kill();
        var entered = Entered(figures, "18115");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kills} kills: {acknowledged.Count} acknowledged of {sent} sent, {entered.Count} entered"));
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(entered));
        Assert.Equal(entered.Count, entered.Distinct().Count());
        Assert.Equal(entered.Order(), Entered(figures, "18118").Order());
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<TownProcess> Process(string folder)
    {
        var town = TownProcess.Start(folder);
        await town.IsReadyAsync();
        return town;
    }

    private static StringContent Batch(int people) => new(
        "Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Đơn vị báo cáo;Đính chính\n" + string.Concat(new[] { "Bắc Hồng", "Nam Hồng" }.Select(ward => string.Create(
            CultureInfo.InvariantCulture, $"Giải quyết việc làm mới;lũy kế 7 tháng;{people};người;sơ bộ;31/07/2023;UBND phường {ward};có\n"))),
        System.Text.Encoding.UTF8, "text/csv");

    private static (int First, int Second) Latest(string figures) =>
        (Entered(figures, "18115").LastOrDefault(), Entered(figures, "18118").LastOrDefault());

    // The reports of a ward, in the order of entering.
    private static List<int> Entered(string figures, string ward)
    {
        using var document = JsonDocument.Parse(figures);
        return
        [
            .. document.RootElement.EnumerateArray()
                .Where(report => report.TryGetProperty("reportingUnit", out var unit) && unit.GetString() == ward)
                .Select(static report => int.Parse(
                    report.GetProperty("reported").GetProperty("value").GetProperty("amount").GetString()!, CultureInfo.InvariantCulture)),
        ];
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
