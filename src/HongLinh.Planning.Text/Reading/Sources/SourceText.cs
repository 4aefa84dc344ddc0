namespace HongLinh.Planning.Text;

/// <summary>What a reading starts from: a text, and the tables in it that a file gave as such.</summary>
/// <param name="Text">All words; every place is one in it.</param>
/// <param name="Tables">The tables, in the order of the text.</param>
internal sealed record SourceText(string Text, IReadOnlyList<TableGrid> Tables)
{
    /// <summary>Whether each line of the text is a paragraph of its own, so that no line was only wrapped.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Says where a place of the text lies in its file: paragraph 12; KH2027!D7. Null for plain text.</summary>
    public Func<int, string>? Locate { get; init; }

    public static SourceText Of(string text) => new(text, []);
}
