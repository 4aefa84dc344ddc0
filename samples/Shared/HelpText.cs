using System.CommandLine;
using System.Text;

namespace HongLinh.Planning.Samples;

/// <summary>The help of a program or of one of its commands: what it is, its options, examples, and exit codes.</summary>
internal static class HelpText
{
    private const int Indent = 2;

    public static string Of(Shell shell, RootCommand root, Command command, HelpNotes notes)
    {
        var (text, width) = (new StringBuilder(), Terminal.Width);
        var name = command == root ? root.Name : $"{root.Name} {command.Name}";
        void Line(string line = "") => text.Append(line).Append('\n');
        void Section(string heading, IEnumerable<(string Form, string About)> rows)
        {
            var all = rows.ToArray();
            if (all.Length == 0)
            {
                return;
            }

            Line();
            Line(heading);
            var column = Math.Min(all.Max(static row => row.Form.Length), width / 3) + 2 * Indent;
            foreach (var (form, about) in all)
            {
                var lines = Terminal.Wrapped(about, width, column).Split('\n');
                // A form too long for its column has a line of its own.
                var head = new string(' ', Indent) + form;
                Line(head.Length + 2 > column ? head + '\n' + lines[0] : head.PadRight(column) + lines[0][column..]);
                foreach (var line in lines[1..])
                {
                    Line(line);
                }
            }
        }

        Line(Terminal.Wrapped(command.Description ?? "", width));
        Line();
        Line(shell.Of("Cách dùng:", "Usage:"));
        Line($"  {name}"
            + (command.Subcommands.Count > 0 ? shell.Of(" [lệnh]", " [command]") : "")
            + string.Concat(command.Arguments.Select(static argument => $" [{argument.HelpName}]"))
            + shell.Of(" [tùy chọn]", " [options]"));
        Section(shell.Of("Lệnh:", "Commands:"), command.Subcommands.Select(static one => (one.Name, one.Description ?? "")));
        Section(shell.Of("Đối số:", "Arguments:"), command.Arguments.Select(static one => (one.HelpName ?? one.Name, one.Description ?? "")));
        var inherited = command == root ? [] : root.Options.Where(static option => option.Recursive);
        Section(shell.Of("Tùy chọn:", "Options:"), command.Options.Concat(inherited).Select(static one => (Form(one), one.Description ?? "")));
        foreach (var paragraph in notes.More)
        {
            Line();
            Line(Terminal.Wrapped(paragraph, width));
        }

        Line();
        Line(shell.Of("Ví dụ:", "Examples:"));
        foreach (var example in notes.Examples)
        {
            Line(Terminal.Wrapped(example, width, Indent, Indent));
        }

        Section(shell.Of("Mã thoát:", "Exit codes:"), Codes(shell, notes));
        return text.ToString();
    }

    private static IEnumerable<(string Code, string About)> Codes(Shell shell, HelpNotes notes)
    {
        yield return ("0", shell.Of("Xong.", "Done."));
        if (notes.Refused is { } refused)
        {
            yield return ("1", refused);
        }

        yield return ("2", shell.Of(
            "Gọi sai: tùy chọn không có, sai giá trị hoặc không dùng cùng nhau.",
            "A wrong call: unknown options, wrong values, or options that do not go together.") + (notes.WrongCall.Length == 0 ? "" : " " + notes.WrongCall));
    }

    private static string Form(Option option) =>
        string.Join(", ", option.Aliases.Prepend(option.Name)) + (option.HelpName is { } value ? " " + value : "");
}
