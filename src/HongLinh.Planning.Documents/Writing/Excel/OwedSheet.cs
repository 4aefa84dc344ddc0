using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Documents;

/// <summary>The sheet of reports that have not come: by unit, with the last day and how many days ago it was (báo cáo chưa gửi).</summary>
internal static class OwedSheet
{
    private const int LastDay = 6;
    private const int DaysOver = 7;

    public static void Write(ObligationBook book, SheetWriter sheet, Language language)
    {
        var owed = book.Owed.GroupBy(static obligation => obligation.Reporter).SelectMany(static unit => unit).ToArray();
        var today = FigureDay.DayOf(book.KnownAt);
        // Where nothing has a last day that is over, there are no days to count.
        var isLate = Array.Exists(owed, obligation => obligation.LastDay < today);
        var state = isLate ? DaysOver + 1 : DaysOver;
        sheet.Widths = isLate ? [5, 42, 44, 11, 18, 14, 12, 20] : [5, 42, 44, 11, 18, 14, 24];
        sheet.NewRow();
        sheet.Across(1, state, language.Of("Báo cáo chưa gửi", "Reports not sent yet"), Look.Title);
        sheet.NewRow();
        sheet.Across(1, 2, language.Of("Tính đến ngày:", "As of:"), Look.Plain);
        sheet.Day(3, today, Look.Plain);
        var day = $"$C${SourceBuilder.Number(sheet.Row)}";
        if (owed.Length == 0)
        {
            sheet.NewRow();
            sheet.Across(1, state, language.Of("Không có báo cáo nào chưa gửi.", "No report is missing."), Look.Line);
            return;
        }

        sheet.NewRow();
        string[] head =
        [
            language.Of("TT", "No."), language.Of("Đơn vị", "Unit"), language.Of("Nội dung", "What"), language.Of("Loại", "Kind"), language.Of("Kỳ", "Period"),
            language.Of("Hạn gửi", "Last day"), .. isLate ? new[] { language.Of("Số ngày quá hạn", "Days overdue") } : [], language.Of("Tình trạng", "State"),
        ];
        for (var column = 1; column <= head.Length; column++)
        {
            sheet.Text(column, head[column - 1], Look.Head, isHeld: false);
        }

        (sheet.HeadRow, sheet.FrozenColumns, sheet.HasFilter) = (sheet.Row, 2, true);
        for (var at = 0; at < owed.Length; at++)
        {
            sheet.NewRow();
            sheet.Number(1, at + 1, "0", Look.Centre);
            Row(sheet, (owed[at], book), (today, day, state), language);
        }
    }

    private static void Row(SheetWriter sheet, (Obligation One, ObligationBook Book) of, (LocalDate Day, string Cell, int State) today, Language language)
    {
        var owed = of.One;
        sheet.Text(2, language.Of(owed.Reporter.Name), Look.Text);
        sheet.Text(3, language.Of(owed.Name), Look.Text);
        sheet.Text(4, CalendarPhrases.Obligations.Of(owed.Kind, language), Look.Centre);
        sheet.Text(5, PeriodText.WithoutYear(owed.Period, language), Look.Centre);
        if (owed.LastDay is { } day)
        {
            sheet.Day(LastDay, day, Look.Number);
        }
        else
        {
            sheet.Text(LastDay, language.Of("không quy định", "none set"), Look.Centre);
        }

        if (owed.LastDay is { } last && last < today.Day)
        {
            sheet.Formula(DaysOver, $"{today.Cell}-{sheet.At(LastDay)}", Period.DaysBetween(last, today.Day), "0", Look.Number);
        }
        else if (today.State > DaysOver)
        {
            sheet.Text(DaysOver, "", Look.Number, isHeld: false);
        }

        sheet.Text(today.State, OwedWriter.State(owed, of.Book, language), owed.State == ObligationState.Overdue ? Look.NotMet : Look.Centre);
    }
}
