namespace HongLinh.Planning.Text;

/// <summary>A row of a CSV text.</summary>
/// <param name="Number">Which row, from 1; a line break within quotes starts no new one, so the number is that of a spreadsheet.</param>
/// <param name="Cells">The cells without their quotes.</param>
/// <param name="IsBroken">Whether its quotes are not as RFC 4180 has them, so that its cells cannot be trusted.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells, bool IsBroken)
{
    public bool IsBlank => !IsBroken && Cells.All(string.IsNullOrWhiteSpace);
}
