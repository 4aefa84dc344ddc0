namespace HongLinh.Planning.Text;

/// <summary>The input of a reading: a text, and the tables in it that the file itself marks as tables.</summary>
/// <param name="Text">The whole text; every position refers to it.</param>
/// <param name="Tables">The tables, in the order of the text.</param>
internal sealed record SourceText(string Text, IReadOnlyList<TableGrid> Tables)
{
    /// <summary>Whether each line of the text is a paragraph, so that no line was only wrapped.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Describes where a position of the text is in its file: paragraph 12; KH2027!D7. Null for plain text.</summary>
    public Func<int, string>? Locate { get; init; }

    public static SourceText Of(string text) => new(text, []);
}
