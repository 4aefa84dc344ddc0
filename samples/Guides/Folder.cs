namespace HongLinh.Planning.Samples.Guides;

/// <summary>The folder of the guides: pages, snippets and shown outputs.</summary>
internal static class Folder
{
    private const string Site = "docfx.json";

    /// <summary>The folder, found from the built program upwards or from where it was started.</summary>
    /// <exception cref="IOException">It is in neither place.</exception>
    public static string Find() =>
        Above(AppContext.BaseDirectory) ?? Above(Path.Combine(Directory.GetCurrentDirectory(), "samples", "Guides"))
        ?? throw new FileNotFoundException($"{Site} is in no folder above {AppContext.BaseDirectory}; run the program from its sources.", Site);

    private static string? Above(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Site)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
