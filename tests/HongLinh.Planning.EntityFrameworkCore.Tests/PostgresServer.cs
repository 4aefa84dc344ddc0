using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>A PostgreSQL of the test run's own, in a folder of its own and without a network port; it ends with the tests.</summary>
internal static class PostgresServer
{
    private const string Superuser = "postgres";

    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin"))
            .Where(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")))
            .Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static readonly Lazy<string> Folder = new(Start);

    private static int _databases;

    /// <summary>Why PostgreSQL is not tested here; null where it is.</summary>
    public static string? WhyNot { get; } = Programs is null
        ? "PostgreSQL is not installed: no initdb under /usr/lib/postgresql/*/bin (on Debian: apt-get install postgresql)."
        : null;

    /// <summary>The connection to a new database.</summary>
    public static string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"planning_{Interlocked.Increment(ref _databases)}");
        using var server = new NpgsqlConnection(To(Superuser));
        server.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", server);
        command.ExecuteNonQuery();
        return To(name);
    }

    /// <summary>Ends the server and removes its folder, if it was started.</summary>
    public static void Stop()
    {
        if (Folder.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            Run(Path.Combine(Programs!, "pg_ctl"), "-D", Path.Combine(Folder.Value, "data"), "-m", "immediate", "-W", "stop");
            Run("rm", "-rf", Folder.Value);
        }
    }

    private static string To(string database) => $"Host={Folder.Value};Username={Superuser};Database={database};Maximum Pool Size=20";

    private static string Start()
    {
        // Its socket lies in the folder, whose path therefore stays short.
        var folder = Run("mktemp", "-d", "/tmp/planning-pg-XXXXXX").Trim();
        var data = Path.Combine(folder, "data");
        Run(Path.Combine(Programs!, "initdb"), "-D", data, "-A", "trust", "-U", Superuser, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Run(Path.Combine(Programs!, "pg_ctl"), "-D", data, "-l", Path.Combine(folder, "log"), "-w", "-o",
            $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off", "start");
        return folder;
    }

    // PostgreSQL refuses to run as root; its package has made a user for it.
    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/" };
        string[] line = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        start.FileName = line[0];
        line[1..].ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var written = program.EndsWith("pg_ctl", StringComparison.Ordinal) ? "" : process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? written : throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', line)} ended with {process.ExitCode}: {written}"));
    }
}
