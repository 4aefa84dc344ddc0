namespace HongLinh.Planning.Tests.Architecture;

/// <summary>The folders of the core in the order of their layers: a folder uses only folders above it in this list.</summary>
internal static class Layers
{
    public const string Root = "";
    public const string Editions = "Editions";

    // Folders on one line are of one layer and do not know each other.
    private static readonly string[][] InOrder =
    [
        ["Collections"],
        ["Vocabularies"],
        ["Sources"],
        ["Findings"],
        ["Units"],
        ["Calendar", "Organisations", "Measures"],
        ["Indicators"],
        ["Targets"],
        ["Plans"],
        ["Observations"],
        ["Obligations"],
        ["Rules"],
        ["Evaluation"],
        ["Outlooks"],
        ["Scoring"],
        ["Scorecards"],
        ["Comparisons"],
        [Editions],
        [Root],
    ];

    public static IEnumerable<string> Folders => InOrder.SelectMany(static layer => layer);

    /// <summary>The layer of a folder; -1 when the list does not know it.</summary>
    public static int Of(string folder) => Array.FindIndex(InOrder, layer => layer.Contains(folder, StringComparer.Ordinal));

    /// <summary>Whether code in one folder may name types of another. Nothing may name an edition: editions are arguments.</summary>
    public static bool Allows(string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal)
        || !string.Equals(to, Editions, StringComparison.Ordinal) && Of(to) >= 0 && Of(to) < Of(from);

    /// <summary>The folder of a namespace of the core, or null when it is not of the core.</summary>
    public static string? FolderOf(string @namespace)
    {
        const string core = "HongLinh.Planning";
        return string.Equals(@namespace, core, StringComparison.Ordinal) ? Root
            : @namespace.StartsWith(core + ".", StringComparison.Ordinal) ? @namespace.Split('.')[2]
            : null;
    }
}
