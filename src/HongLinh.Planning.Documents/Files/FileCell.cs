namespace HongLinh.Planning.Documents;

/// <summary>A cell of a table in a file; a merged cell is one object in all of its places.</summary>
/// <param name="words">The words of the cell.</param>
/// <param name="place">The position of the cell, as shown to people.</param>
internal sealed class FileCell(string words, string place)
{
    public string Words => words;

    public string Place => place;
}
