using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The last sheet: the marks of missing numbers, the notes on the figures, and the code by which a result is compared (ghi chú).</summary>
internal static class NoteSheet
{
    private const int Letters = 130;

    public static void Write(ResultTable table, SheetWriter sheet)
    {
        var language = table.Language;
        sheet.Widths = [5, Letters];
        sheet.NewRow();
        sheet.Across(1, 2, language.Of("Ghi chú số liệu", "Notes on the figures"), Look.Title);
        string[] above = [table.Legend, .. table.Refused is { } refused ? new[] { refused } : []];
        foreach (var line in above)
        {
            Wide(sheet, line, Look.Line);
        }

        sheet.NewRow();
        sheet.Text(1, language.Of("TT", "No."), Look.Head, isHeld: false);
        sheet.Text(2, language.Of("Nội dung", "Note"), Look.Head, isHeld: false);
        sheet.HeadRow = sheet.Row;
        for (var at = 0; at < table.Notes.Count; at++)
        {
            sheet.NewRow();
            sheet.Number(1, at + 1, "0", Look.Centre);
            sheet.Text(2, table.Notes[at], Look.Text);
        }

        if (table.Notes.Count == 0)
        {
            sheet.NewRow();
            sheet.Text(1, "", Look.Text, isHeld: false);
            sheet.Text(2, language.Of("Không có.", "None."), Look.Text, isHeld: false);
        }

        sheet.NewRow();
        Wide(sheet, ScorecardText.DescribeFingerprint(table.Scorecard.Fingerprint, language), Look.Line);
    }

    private static void Wide(SheetWriter sheet, string words, Look look)
    {
        sheet.NewRow();
        sheet.Across(1, 2, words, look);
    }
}
