namespace HongLinh.Planning.Text;

/// <summary>A row of a CSV text.</summary>
/// <param name="Number">The number of the row, from 1; a line break within quotes starts no new row, so the number is that of a spreadsheet.</param>
/// <param name="Cells">The cells without their quotes.</param>
/// <param name="IsBroken">Whether its quotes violate RFC 4180, so that its cells cannot be trusted.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells, bool IsBroken)
{
    public bool IsBlank => !IsBroken && Cells.All(string.IsNullOrWhiteSpace);
}
