using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>What to read, and where it comes from.</summary>
internal sealed class Commands(Shell shell)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<bool> _lines = Shell.Flag("--lines", shell.Of(
        "Đầu vào chuẩn: mỗi dòng là một câu của kế hoạch; in ra mỗi dòng một đối tượng JSON.",
        "Standard input: one phrase of a plan in each line; prints one JSON object for each."));

    private readonly Option<bool> _document = Shell.Flag("--document", shell.Of(
        "Cả một kế hoạch (.docx, .xlsx, văn bản): chỉ tiêu, nhiệm vụ và ghi chú.",
        "A whole plan (.docx, .xlsx, text): its targets, its tasks, and the remarks."));

    private readonly Option<bool> _report = Shell.Flag("--report", shell.Of(
        "Đầu vào chuẩn: mỗi dòng là một câu báo cáo; cần --period, và --plan hoặc --indicators.",
        "Standard input: one sentence of a report in each line; needs --period, and --plan or --indicators."));

    private readonly Argument<string?> _file = new(shell.Of("tệp", "file"))
    {
        Description = shell.Of("Tệp kế hoạch của --document; không ghi thì đọc đầu vào chuẩn.", "The plan of --document; standard input without it."),
        HelpName = shell.Of("TỆP", "FILE"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = shell.Value("--format", "table|json", shell.Of(
            "Dạng kết quả của --document; mặc định table.", "The form of --document; table by default."),
        shell.Of("table hoặc json", "table or json"), static text => text is "table" or "json" ? text : null, "table");

    private readonly Option<ReportingPeriod?> _period = shell.Value(
        "--period", shell.Of("KỲ", "PERIOD"), shell.Of("Kỳ của báo cáo.", "The period of the report."),
        shell.Of("một kỳ như 06/2023 hoặc 2023-H1", "a period such as 06/2023 or 2023-H1"), Periods.Read, default(ReportingPeriod));

    private readonly Option<FileInfo?> _plan = shell.File("--plan", shell.Of(
        "Kế hoạch có các chỉ tiêu được báo cáo.", "The plan whose indicators are reported."));

    private readonly Option<bool> _indicators = Shell.Flag("--indicators", shell.Of("Nhận số liệu của mọi chỉ tiêu.", "Accepts figures of any indicator."));

    public RootCommand Root()
    {
        var root = new RootCommand(shell.Of("Đọc chỉ tiêu của kế hoạch và số liệu của báo cáo.", "Reads targets of plans and figures of reports."))
        {
            _lines, _document, _report, _file, _format, _period, _plan, _indicators,
        };
        root.SetAction(call => Fault(call) is { } fault ? Shell.Refuse(fault) : Run(call));
        return root;
    }

    private string? Fault(ParseResult call)
    {
        var isReport = Shell.IsGiven(call, _report);
        Option[] ofReports = [_period, _plan, _indicators];
        return shell.Clash(call, _lines, [_document, _report, _format, .. ofReports])
            ?? shell.Clash(call, _document, [_report, .. ofReports])
            ?? shell.Clash(call, _report, _format)
            ?? shell.Clash(call, _plan, _indicators)
            ?? (call.GetValue(_file) is { } file && !Shell.IsGiven(call, _document) ? shell.Of(
                $"“{file}” chỉ dùng cùng --document.", $"“{file}” goes with --document only.") : null)
            ?? (Shell.IsGiven(call, _format) && !Shell.IsGiven(call, _document) ? shell.Of(
                "--format chỉ dùng cùng --document.", "--format goes with --document only.") : null)
            ?? (!isReport && Array.Find(ofReports, option => Shell.IsGiven(call, option)) is { } one ? shell.Of(
                $"{one.Name} chỉ dùng cùng --report.", $"{one.Name} goes with --report only.") : null)
            ?? (isReport && call.GetValue(_period) is null ? shell.Of("--report cần --period.", "--report needs --period.") : null)
            ?? (isReport && call.GetValue(_plan) is null && !call.GetValue(_indicators) ? shell.Of(
                "--report cần --plan hoặc --indicators.", "--report needs --plan or --indicators.") : null)
            ?? (!isReport && !Shell.IsGiven(call, _document) && !Shell.IsGiven(call, _lines) ? shell.Of(
                "Chọn một trong --lines, --document, --report.", "Choose one of --lines, --document, --report.") : null);
    }

    private int Run(ParseResult call)
    {
        var path = call.GetValue(_file) ?? call.GetValue(_plan)?.ToString() ?? "-";
        using var input = Console.OpenStandardInput();
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };
        try
        {
            if (call.GetValue(_lines))
            {
                Lines(new StreamReader(input, Utf8), output);
            }
            else if (call.GetValue(_document))
            {
                using var file = call.GetValue(_file) is { } name ? File.OpenRead(name) : null;
                Document(PlanFile.Read(file ?? input), call.GetValue(_format) == "json", output);
            }
            else
            {
                Reports(new StreamReader(input, Utf8), output, Context(call));
            }

            return ExitCode.Done;
        }
        catch (Exception refused) when (FileFault.IsOne(refused))
        {
            Console.Error.WriteLine(FileFault.Describe(refused, path, shell.Language));
            return ExitCode.Refused;
        }
    }

    // A sample does not record when a report was received; the reading is only printed.
    private ReportContext Context(ParseResult call)
    {
        using var plan = call.GetValue(_plan)?.OpenRead();
        return new ReportContext
        {
            Plan = plan is null ? null : PlanFile.Read(plan).Plan.Value,
            Period = call.GetValue(_period)!,
            RecordedAt = NodaConstants.UnixEpoch,
        };
    }

    private void Document(PlanReading reading, bool isJson, TextWriter output)
    {
        if (isJson)
        {
            output.WriteLine(JsonSerializer.Serialize(DocumentShape.Of(reading), Context().DocumentShape));
        }
        else
        {
            DocumentTable.Write(reading, output, shell.Language);
        }
    }

    // A blank line also gives an object, so that input and output lines can be counted against each other.
    private static void Lines(TextReader input, TextWriter output)
    {
        var context = Context();
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(JsonSerializer.Serialize(LineShape.Of(Text.PlanReader.ReadPhrase(line)), context.LineShape));
        }
    }

    private static void Reports(TextReader input, TextWriter output, ReportContext report)
    {
        var context = Context();
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(JsonSerializer.Serialize(ReportShape.Of(ReportReader.Read(line, report)), context.ReportShape));
        }
    }

    // Vietnamese letters are not escaped: people and programs read the output, and it is never inserted into a web page.
    private static LineContext Context() => new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
