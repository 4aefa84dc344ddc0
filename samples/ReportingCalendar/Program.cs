using HongLinh.Planning.Samples;
using HongLinh.Planning.Samples.ReportingCalendar;

var shell = new Shell(args);
return shell.Run(new Commands(shell).Root(), new HelpNotes(
    [
        "reporting-calendar --year 2026 --level ward --due-after 2 --act \"Quyết định ...\"",
        "reporting-calendar --year 2026 --format ics --alarm 3 > lich.ics",
        "reporting-calendar owed --as-of 30/7/2023 --lang en",
        "reporting-calendar lunar --from 2026 --to 2030",
    ],
    shell.Of("Lịch ics không có thời hạn nào để ghi.", "A calendar would have no deadline in it."))
{
    More =
    [
        shell.Of(
            "Ngày ghi như 30/07/2023, 30-7-2023, 30.7.2023 hoặc 2023-07-30. Bảng rộng bằng màn hình; biến COLUMNS đặt bề rộng khác, NO_COLOR tắt màu.",
            "Dates are written as 30/07/2023, 30-7-2023, 30.7.2023 or 2023-07-30. Tables are as wide as the terminal; the variable COLUMNS sets another width, "
                + "NO_COLOR turns colours off."),
    ],
});
