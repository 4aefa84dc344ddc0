using System.Text.Encodings.Web;
using System.Text.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The command line: what to read from standard input.</summary>
internal static class Commands
{
    private const string Help =
        """
        plan-reader: đọc chỉ tiêu kế hoạch từ đầu vào chuẩn (UTF-8). / Reads targets of plans from standard input.

          --lines   mỗi dòng vào là một câu, mỗi dòng ra là một đối tượng JSON
                    one phrase per line in, one JSON object per line out
          --document [--format table|json]
                    cả một kế hoạch: các dòng chỉ tiêu và ghi chú
                    a whole plan: its targets and what was found on the way
          --report --period 2023-06 (--plan FILE | --indicators)
                    câu báo cáo, mỗi dòng một câu: số liệu của chỉ tiêu trong kế hoạch, hoặc của mọi tên
                    sentences of reports, one a line: figures of the plan's indicators, or of any name
        """;

    public static int Run(string[] args, TextReader input, TextWriter output)
    {
        switch (args)
        {
            case []:
                output.WriteLine(Help);
                return 0;
            case ["--lines"]:
                Lines(input, output);
                return 0;
            case ["--document"] or ["--document", "--format", "table"]:
                DocumentTable.Write(Document(input), output);
                return 0;
            case ["--document", "--format", "json"]:
                output.WriteLine(JsonSerializer.Serialize(DocumentShape.Of(Document(input)), Context().DocumentShape));
                return 0;
            case ["--report", .. var options] when ReportOptions.TryRead(options, out var context):
                Reports(input, output, context);
                return 0;
            default:
                output.WriteLine(Help);
                return 2;
        }
    }

    // A blank line gives an object too, so that lines in and out can be counted against each other.
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

    // The words PlanReader would name this sample itself.
    private static PlanReading Document(TextReader input) => Text.PlanReader.ReadWithPlaces(input.ReadToEnd());

    // Vietnamese letters stay letters: the output is read by people and by programs, never put into a page as it is.
    private static LineContext Context() => new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
