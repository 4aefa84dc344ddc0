using System.CommandLine;

namespace HongLinh.Planning.Samples;

/// <summary>A sample without options of its own.</summary>
internal static class Simple
{
    /// <summary>Prints help or what is wrong with the call.</summary>
    /// <returns>The exit code; null when the sample should run.</returns>
    public static int? Ended(string[] args, string name, BilingualName about)
    {
        var (shell, runs) = (new Shell(args), false);
        var root = new RootCommand(shell.Of(about.Vietnamese, about.English));
        root.SetAction(_ => runs = true);
        var code = shell.Run(root, new HelpNotes([$"dotnet run --project samples/{name}"], Refused: null));
        return runs ? null : code;
    }
}
