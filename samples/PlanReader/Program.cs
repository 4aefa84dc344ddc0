using HongLinh.Planning.Samples;
using HongLinh.Planning.Samples.PlanReader;

// Without anything to read there is only the help to show.
var shell = new Shell(args.Length == 0 ? ["--help"] : args);
return shell.Run(new Commands(shell).Root(), new HelpNotes(
    [
        "plan-reader --document ke-hoach.docx",
        "plan-reader --document --format json < ke-hoach.txt",
        "plan-reader --report --period 06/2023 --plan ke-hoach.txt < bao-cao.txt",
        "plan-reader --lines < chi-tieu.txt",
    ],
    shell.Of("Không đọc được tệp.", "A file cannot be read."))
{
    More =
    [
        shell.Of(
            "Kỳ ghi như 06/2023 hoặc 2023-06 (tháng), 2023-Q2 (quý), 2023-H1 (nửa năm), 2023-9M (9 tháng), 2023 (năm).",
            "Periods are written as 06/2023 or 2023-06 (a month), 2023-Q2 (a quarter), 2023-H1 (half a year), 2023-9M (nine months), 2023 (the year)."),
    ],
});
