using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>A scorecard as a workbook: tally, targets, figures by unit, pace, reports not sent, notes.</summary>
internal static class ScorecardBook
{
    public static OfficePackage Of(Scorecard card, Language language, ObligationBook? owed, UnitMatrix? units)
    {
        var table = ResultTable.Of(card, language);
        var book = new BookWriter();
        var tally = book.Add(language.Of("Tổng hợp", "Summary"));
        var results = book.Add(language.Of("Biểu chỉ tiêu", "Targets"));
        var written = ResultSheet.Write(table, results);
        TallySheet.Write(table, tally, (written, results), owed);
        if (written.Groups.Count > 0)
        {
            book.Name(TallySheet.Verdicts, results.Range(written.VerdictColumn, results.HeadRow + 1, results.Row));
        }

        if (units is not null)
        {
            UnitSheet.Write(units, book.Add(language.Of("Theo đơn vị", "By unit")), language);
        }

        PaceSheet.Write(card, book.Add(language.Of("Tiến độ", "Pace")), language);
        if (owed is not null)
        {
            OwedSheet.Write(owed, book.Add(language.Of("Báo cáo chưa gửi", "Reports not sent")), language);
        }

        NoteSheet.Write(table, book.Add(language.Of("Ghi chú", "Notes")));
        var package = book.Pack();
        package.Describe(table.Head[1], table.Head[0], card.AsOf, language);
        return package;
    }
}
