namespace HongLinh.Planning.Text;

/// <summary>Phrases that only need to be recognised.</summary>
internal static class WordSet
{
    /// <summary>A lexicon of phrases, separated by commas or semicolons or line ends.</summary>
    public static Lexicon<bool> Of(params ReadOnlySpan<string> lists)
    {
        var rows = new List<(string, bool)>();
        foreach (var list in lists)
        {
            rows.AddRange(list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static phrase => (phrase, true)));
        }

        return new Lexicon<bool>(rows);
    }

    /// <summary>Rows of a table: phrases separated by commas, all with one meaning.</summary>
    public static IEnumerable<(string Phrase, T Value)> Rows<T>(T value, string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (phrase, value));
}
