using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The commands: what to read, and where it comes from.</summary>
internal static class Commands
{
    private const string Help =
        """
        plan-reader: đọc chỉ tiêu kế hoạch. / Reads targets of plans.

          --lines   mỗi dòng vào là một câu, mỗi dòng ra là một đối tượng JSON
                    one phrase per line in (standard input), one JSON object per line out
          --document [FILE] [--format table|json]
                    cả một kế hoạch (.docx, .xlsx, văn bản): các dòng chỉ tiêu, nhiệm vụ và ghi chú; không có tệp thì đọc đầu vào chuẩn
                    a whole plan (.docx, .xlsx, text): its targets, tasks and what was found on the way; standard input without a file
          --report --period 2023-06 (--plan FILE | --indicators)
                    câu báo cáo, mỗi dòng một câu: số liệu của chỉ tiêu trong kế hoạch, hoặc của mọi tên
                    sentences of reports, one a line: figures of the plan's indicators, or of any name
        """;

    public static int Run(string[] args, Stream input, TextWriter output)
    {
        switch (args)
        {
            case []:
                output.WriteLine(Help);
                return 0;
            case ["--lines"]:
                Lines(new StreamReader(input, Utf8), output);
                return 0;
            case ["--document", .. var rest] when Options(rest) is { } options:
                return Document(options, input, output);
            case ["--report", .. var options] when ReportOptions.TryRead(options, out var context):
                Reports(new StreamReader(input, Utf8), output, context);
                return 0;
            default:
                output.WriteLine(Help);
                return 2;
        }
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // A file and a format, in any order; null when the arguments contain anything else.
    private static (string? File, bool IsJson)? Options(string[] args)
    {
        (string? File, bool IsJson) options = default;
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--format" && at + 1 < args.Length && args[at + 1] is "table" or "json")
            {
                options.IsJson = args[++at] == "json";
            }
            else if (options.File is null && !args[at].StartsWith("--", StringComparison.Ordinal))
            {
                options.File = args[at];
            }
            else
            {
                return null;
            }
        }

        return options;
    }

    private static int Document((string? File, bool IsJson) options, Stream input, TextWriter output)
    {
        try
        {
            using var file = options.File is { } path ? File.OpenRead(path) : null;
            var reading = PlanFile.Read(file ?? input);
            if (options.IsJson)
            {
                output.WriteLine(JsonSerializer.Serialize(DocumentShape.Of(reading), Context().DocumentShape));
            }
            else
            {
                DocumentTable.Write(reading, output);
            }

            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
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
