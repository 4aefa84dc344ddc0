using System.CommandLine;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Samples.Guides;

var shell = new Shell(args);
var write = Shell.Flag("--write", shell.Of(
    "Ghi lại kết quả của mọi đoạn mã vào thư mục Outputs.", "Writes the outputs of all snippets anew, into the folder Outputs."));
var check = Shell.Flag("--check", shell.Of(
    "Kiểm tra thêm mọi liên kết, tiêu đề và đoạn mã được dẫn trong các trang.", "Also checks every link, anchor and code include of the pages."));
var root = new RootCommand(shell.Of(
    "Chạy mọi đoạn mã của các bài hướng dẫn và so kết quả với kết quả ghi trong trang.",
    "Runs all snippets of the guides and compares what they print with what the pages show."))
{
    write, check,
};
root.SetAction(call =>
{
    var (count, folder) = (new Count(), Folder.Find());
    var outputs = new Outputs(folder, shell.Language);
    if (call.GetValue(write))
    {
        outputs.Write(count);
    }
    else
    {
        outputs.Compare(count);
    }

    if (call.GetValue(check))
    {
        new Pages(folder, count).Check();
    }

    Terminal.WritePlain($"{count}\n");
    return count.ExitCode;
});
return shell.Run(root, new HelpNotes(
    [
        "dotnet run --project samples/Guides",
        "dotnet run --project samples/Guides -- --write",
        "dotnet run --project samples/Guides -- --check",
    ],
    shell.Of("Có kết quả hoặc liên kết không khớp.", "An output or a link differs.")));
