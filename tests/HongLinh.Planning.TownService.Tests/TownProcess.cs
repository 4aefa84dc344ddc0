using System.Diagnostics;
using HongLinh.Planning.Samples.TownService;

namespace HongLinh.Planning.TownService.Tests;

/// <summary>The service as a process of its own.</summary>
internal sealed class TownProcess : IDisposable
{
    private readonly Process _process;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private string _url = "";

    private TownProcess(Process process) => _process = process;

    public static TownProcess Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] args =
        [
            typeof(Town).Assembly.Location, "--Urls", "http://127.0.0.1:0", "--Town:Data", Path.Combine(folder, "town.db"), "--Town:WritesPerMinute", "1000000",
        ];
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return new TownProcess(Process.Start(start)!);
    }

    public string KeyOf(string unit) => _keys[unit];

    /// <summary>Waits for the line with the address; the keys follow it on the first start.</summary>
    public async Task IsReadyAsync()
    {
        while (_url.Length == 0)
        {
            var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service ended before it was ready.");
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            _url = at < 0 ? "" : line[at..line.IndexOf(';', at)];
        }

        // The first key printed is that of the office; later starts print none.
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(_process.StartInfo.ArgumentList[4])!, "started")))
        {
            await _process.StandardOutput.ReadLineAsync();
            var words = (await _process.StandardOutput.ReadLineAsync())!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _keys[words[0]] = words[1];
            await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(_process.StartInfo.ArgumentList[4])!, "started"), "");
        }
    }

    public HttpClient Client(string key)
    {
        var client = new HttpClient { BaseAddress = new Uri(_url) };
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
