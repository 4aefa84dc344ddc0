using System.CommandLine;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Samples.OfficeMonth;

var shell = new Shell(args);
var arguments = new Arguments(shell);
var command = new RootCommand(shell.Of(
    "Làm một tháng của văn phòng: đọc kế hoạch, số liệu của phường, xã, phòng, ban và sổ theo dõi nhiệm vụ trong một thư mục; in tình hình của tháng, "
        + "ghi báo cáo tổng hợp, văn bản đôn đốc, bảng số liệu theo đơn vị và lịch.",
    "Does the month of an office: reads the plan, the figures of wards and departments and the register of work from a folder; prints how things stand, "
        + "and writes the synthesis report, the reminders, the figures by unit and a calendar."));
foreach (var option in arguments.All)
{
    command.Options.Add(option);
}

command.SetAction(call => arguments.Fault(call) is { } fault ? Shell.Refuse(fault) : Month.Run(arguments.Read(call)));
return shell.Run(command, new HelpNotes(
    [
        "office-month --month 2023-06 --out ket-qua",
        "office-month --month 2023-06 --period half-year --as-of 05/07/2023",
        "office-month --month 06/2023 --folder du-lieu --lang en",
    ],
    shell.Of(
        "Thư mục thiếu kế hoạch, tệp không đọc được, hoặc kết quả không ghi được.",
        "The folder lacks the plan, a file cannot be read, or a result cannot be written."))
{
    More =
    [
        shell.Of(
            "Thư mục có: ke-hoach.docx, phuong-xa/*.csv|xlsx, phong-ban/*.csv|xlsx, nhiem-vu.csv (nhiệm vụ), nhat-ky.csv (ghi nhận), và nếu có, "
                + "loi-viet.csv (đoạn văn do người viết: Mục;Mã;Nội dung). Không có --folder thì dùng dữ liệu tháng 6/2023 kèm theo; "
                + "số liệu không ghi nguồn báo chí là số liệu minh họa.",
            "The folder holds ke-hoach.docx, phuong-xa/*.csv|xlsx, phong-ban/*.csv|xlsx, nhiem-vu.csv (work), nhat-ky.csv (the log) and, where people "
                + "wrote paragraphs, loi-viet.csv (section;key;words). Without --folder the data of June 2023 that come along are used; figures without "
                + "a press source are made up."),
        shell.Of(
            "Ghi vào --out: bao-cao.docx, .html, .md, .txt; bieu-don-vi.html, .md, .txt; don-doc/ (văn bản gửi từng đơn vị); "
                + "lich.ics và lich/ (lịch từng đơn vị).",
            "Written to --out: bao-cao.docx, .html, .md, .txt; bieu-don-vi.html, .md, .txt; don-doc/ (a letter for each unit); lich.ics and lich/ "
                + "(a calendar for each unit)."),
    ],
});
