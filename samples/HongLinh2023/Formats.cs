using System.Text;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The same scorecard in formats for files rather than the terminal.</summary>
internal static class Formats
{
    public const string Text = "text";

    public const string Page = "html";

    /// <summary>All files of a period in one folder.</summary>
    public const string All = "all";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The name of the file in a folder of all; the plain listings are not among them.
    private static readonly Dictionary<string, (string File, Action<Result, Stream> Write)> Known = new(StringComparer.Ordinal)
    {
        ["markdown"] = ("", static (result, file) => Put(file, ResultTable.Of(result.Card, result.Language).ToMarkdown())),
        ["csv"] = ("bieu-chi-tieu.csv", static (result, file) => Put(file, ResultTable.Of(result.Card, result.Language).ToCsv())),
        ["json"] = ("ket-qua.json", static (result, file) => Put(file, PlanningJson.WriteScorecard(result.Card))),
        ["replay"] = ("", static (result, file) => Put(file, PlanningJson.WriteReplay(result.Card))),
        [Page] = ("ket-qua.html", static (result, file) => Put(file, ScorecardPage.Render(result.Card, result.Language, result.Owed, since: result.Since))),
        ["docx"] = ("bao-cao.docx", static (result, file) => PlanFile.WriteReport(result.Card, file, result.Language, owed: result.Owed)),
        ["xlsx"] = ("bieu-chi-tieu.xlsx", static (result, file) => PlanFile.WriteWorkbook(result.Card, file, result.Language, result.Owed)),
        ["ics"] = ("lich-bao-cao.ics", static (result, file) =>
            Put(file, TownReports.Calendar(result.Card.Plan.Year, result.Language))),
    };

    /// <summary>Every format, for messages.</summary>
    public static string Names => string.Join(", ", Known.Keys.Prepend(Text).Append(All));

    public static bool Has(string format) => format is Text or All || Known.ContainsKey(format);

    /// <summary>Whether a format cannot be shown on a terminal.</summary>
    public static bool NeedsFile(string format) => format is "docx" or "xlsx" or All;

    /// <summary>Writes a scorecard to a file, a folder or, without one, to the terminal.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Scorecard card, ObligationBook owed, ScorecardComparison? since, Request request)
    {
        var result = new Result(card, owed, since, request.Language);
        if (request.Format == All)
        {
            return Guarded(request, () =>
            {
                var folder = Directory.CreateDirectory(request.Out!).FullName;
                foreach (var (file, write) in Known.Values.Where(static one => one.File.Length > 0))
                {
                    Save(Path.Combine(folder, file), stream => write(result, stream));
                    Console.WriteLine(Path.Combine(request.Out!, file));
                }
            });
        }

        using var bytes = new MemoryStream();
        Known[request.Format].Write(result, bytes);
        if (request.Out is { } to)
        {
            return Guarded(request, () => Save(to, stream => stream.Write(bytes.ToArray())));
        }

        Terminal.WritePlain(Utf8.GetString(bytes.ToArray()));
        return ExitCode.Done;
    }

    /// <summary>Writes a text for people to a file or, without one, to the terminal.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(string text, Request request)
    {
        if (request.Out is { } to)
        {
            return Guarded(request, () => Save(to, stream => stream.Write(Utf8.GetBytes(text))));
        }

        Terminal.Write(text);
        return ExitCode.Done;
    }

    private static void Save(string path, Action<Stream> write)
    {
        using var file = File.Create(path);
        write(file);
    }

    private static int Guarded(Request request, Action write)
    {
        try
        {
            write();
            return ExitCode.Done;
        }
        catch (Exception refused) when (FileFault.IsOne(refused))
        {
            Console.Error.WriteLine(FileFault.Describe(refused, request.Out!, request.Language));
            return ExitCode.Refused;
        }
    }

    private static void Put(Stream file, string text) => file.Write(Utf8.GetBytes(text));

    /// <summary>What is written.</summary>
    /// <param name="Card">The scorecard.</param>
    /// <param name="Owed">What is owed on its day.</param>
    /// <param name="Since">What changed since an earlier day; null where none was given.</param>
    /// <param name="Language">The language.</param>
    private sealed record Result(Scorecard Card, ObligationBook Owed, ScorecardComparison? Since, Language Language);
}
