namespace HongLinh.Planning.Text;

/// <summary>A column of a table in a paper.</summary>
/// <param name="Head">Its heading.</param>
/// <param name="Share">Its share of the width, in parts of all shares.</param>
/// <param name="IsNumber">Whether its cells are numbers, aligned to the right.</param>
internal sealed record PaperColumn(string Head, int Share, bool IsNumber = false)
{
    /// <summary>The greatest width on a page of plain text.</summary>
    public int MostWide { get; init; } = 16;

    /// <summary>Its place in the order in which columns are left out on a narrow page; 0 where it always stays.</summary>
    public int Leaves { get; init; }
}
