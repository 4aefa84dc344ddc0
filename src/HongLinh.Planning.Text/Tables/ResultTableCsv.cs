using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes a table of results for a spreadsheet.</summary>
/// <remarks>
/// The semicolon is the list separator of Excel where the comma is the decimal mark, as in Vietnam; the byte order
/// mark tells Excel that the text is UTF-8.
/// </remarks>
internal static class ResultTableCsv
{
    public static string Write(ResultTable table)
    {
        var separator = table.Language == Language.Vietnamese ? ';' : ',';
        var text = new StringBuilder().Append(CsvWriter.ByteOrderMark);
        CsvWriter.Row(text, separator, table.Columns.Select(static column => column.Head).Prepend(table.Language.Of("Nhóm", "Group")));
        foreach (var group in table.Groups)
        {
            foreach (var row in group.Rows)
            {
                CsvWriter.Row(text, separator, row.Cells.Prepend(group.Heading));
            }
        }

        // A reader who has only this file must see that some of the input is not in it.
        if (table.Refused is { } refused)
        {
            CsvWriter.Row(text, separator, table.Columns.Select((column, at) => at == 1 ? refused : "").Prepend(table.Language.Of("Ghi chú", "Note")));
        }

        return text.ToString();
    }
}
