using System.Diagnostics;
using System.Text;

namespace HongLinh.Planning.Editions.Tests.Samples;

/// <summary>Runs a sample as its user does.</summary>
internal static class Sample
{
    public static (int Code, string Out, string Error) Run(string program, params string[] arguments) => RunWith([], program, arguments);

    /// <summary>With variables of the environment; those of the machine that change a terminal are not handed on.</summary>
    public static (int Code, string Out, string Error) RunWith((string Name, string Value)[] variables, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "COLUMNS", "NO_COLOR", "FORCE_COLOR" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program + ".dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var written = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, written, error.Result);
    }
}
