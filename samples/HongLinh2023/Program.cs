using System.CommandLine;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Samples.HongLinh2023;

var shell = new Shell(args);
var arguments = new Arguments(shell);
var command = new RootCommand(shell.Of(
    "Đánh giá kế hoạch năm 2023 của thị xã Hồng Lĩnh theo số liệu đã công bố, hoặc theo số liệu của một tệp.",
    "Judges the 2023 plan of the town of Hồng Lĩnh on the published figures, or on those of a file."));
foreach (var option in arguments.All)
{
    command.Options.Add(option);
}

command.SetAction(call => arguments.Fault(call) is { } fault ? Shell.Refuse(fault) : Report.Run(arguments.Read(call)));
return shell.Run(command, new HelpNotes(
    [
        "hong-linh-2023 --as-of 30/07/2023 --explain 4",
        "hong-linh-2023 --compare-with 2/3/2023 --lang en",
        "hong-linh-2023 --as-of 31/01/2024 --observations figures-full-year.csv --format all --out ket-qua",
    ],
    shell.Of(
        "Tệp kết quả không ghi được, tệp --replay không đọc được, hoặc đánh giá lại cho kết quả khác.",
        "A result cannot be written, the file of --replay cannot be read, or judging it again gives another result."),
    shell.Of("Cũng khi --observations không cho số liệu nào.", "Also when --observations gives no figure."))
{
    More =
    [
        shell.Of(
            "Ngày ghi như 30/07/2023, 30-7-2023, 30.7.2023 hoặc 2023-07-30. Bảng rộng bằng màn hình; biến COLUMNS đặt bề rộng khác, NO_COLOR tắt màu.",
            "Dates are written as 30/07/2023, 30-7-2023, 30.7.2023 or 2023-07-30. Tables are as wide as the terminal; the variable COLUMNS sets another width, "
                + "NO_COLOR turns colours off."),
        shell.Of(
            "--format all ghi vào một thư mục: báo cáo (docx), biểu (xlsx, csv), trang kết quả (html), dữ liệu (json) và lịch gửi báo cáo của năm (ics). "
                + "Thời hạn báo cáo là ví dụ minh họa.",
            "--format all writes one folder: the report (docx), the table (xlsx, csv), the page (html), the data (json) and the year's "
                + "calendar of reports (ics). The deadlines of reports are an example."),
        shell.Of(
            "Tệp mẫu của --observations: figures-example.csv (nửa năm, có lỗi nhập), figures-full-year.csv (cả năm, phần lớn là số minh họa).",
            "Files for --observations: figures-example.csv (half a year, with slips of a clerk), figures-full-year.csv (a year, most figures made up)."),
    ],
});
