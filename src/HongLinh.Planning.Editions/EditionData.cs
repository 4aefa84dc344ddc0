namespace HongLinh.Planning.Editions;

/// <summary>Reads the data files embedded in the assembly.</summary>
internal static class EditionData
{
    public static string ReadText(string name)
    {
        using var stream = typeof(EditionData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a tab-separated table, without the header.</summary>
    public static IEnumerable<string[]> ReadRows(string name) =>
        ReadText(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static row => row.Split('\t'));
}
