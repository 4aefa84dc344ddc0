namespace HongLinh.Planning.Documents;

/// <summary>A cell of a table in a file; the same one stands wherever it was merged to.</summary>
/// <param name="words">Its words.</param>
/// <param name="place">Where it lies, for people.</param>
internal sealed class FileCell(string words, string place)
{
    public string Words => words;

    public string Place => place;
}
