namespace HongLinh.Planning.Tests.Shared;

/// <summary>The files of this repository, for tests that read sources.</summary>
internal static class Repository
{
    private const string Solution = "HongLinh.Planning.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>Paths relative to the root, with slashes, of the files under a folder that nobody generated.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        !Directory.Exists(At(folder))
            ? []
            : [.. Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
                .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(At(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException($"{Solution} is in no folder above {AppContext.BaseDirectory}; run the tests from their build output.");
    }
}
