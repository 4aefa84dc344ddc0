using System.Text;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The same scorecard in formats for files rather than the terminal.</summary>
internal static class Formats
{
    public const string Text = "text";

    /// <summary>All files of a period in one folder.</summary>
    public const string All = "all";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The name of the file in a folder of all; the plain listings are not among them.
    private static readonly Dictionary<string, (string File, Action<Scorecard, Language, Stream> Write)> Known = new(StringComparer.Ordinal)
    {
        ["markdown"] = ("", static (card, language, file) => Put(file, ResultTable.Of(card, language).ToMarkdown())),
        ["csv"] = ("bieu-chi-tieu.csv", static (card, language, file) => Put(file, ResultTable.Of(card, language).ToCsv())),
        ["json"] = ("ket-qua.json", static (card, _, file) => Put(file, PlanningJson.WriteScorecard(card))),
        ["replay"] = ("", static (card, _, file) => Put(file, PlanningJson.WriteReplay(card))),
        ["html"] = ("ket-qua.html", static (card, language, file) => Put(file, ScorecardPage.Render(card, language))),
        ["docx"] = ("bao-cao.docx", static (card, language, file) => PlanFile.WriteReport(card, file, language)),
        ["xlsx"] = ("bieu-chi-tieu.xlsx", static (card, language, file) => PlanFile.WriteWorkbook(card, file, language)),
    };

    /// <summary>Every format, for messages.</summary>
    public static string Names => string.Join(", ", Known.Keys.Prepend(Text).Append(All));

    public static bool Has(string format) => format is Text or All || Known.ContainsKey(format);

    /// <summary>Whether a format cannot be shown on a terminal.</summary>
    public static bool NeedsFile(string format) => format is "docx" or "xlsx" or All;

    /// <summary>Writes a scorecard to a file, a folder or, without one, to the terminal.</summary>
    /// <returns>The exit code: 0, or 1 when a file cannot be written.</returns>
    public static int Write(string format, Scorecard card, Language language, string? to)
    {
        if (format == All)
        {
            return Guarded(() =>
            {
                var folder = Directory.CreateDirectory(to!).FullName;
                foreach (var (file, write) in Known.Values.Where(static one => one.File.Length > 0))
                {
                    Save(Path.Combine(folder, file), stream => write(card, language, stream));
                    Console.WriteLine(Path.Combine(to!, file));
                }
            });
        }

        using var bytes = new MemoryStream();
        Known[format].Write(card, language, bytes);
        return Write(bytes.ToArray(), to);
    }

    /// <summary>Writes UTF-8; a table for a spreadsheet includes a byte order mark.</summary>
    public static int Write(string text, string? to) => Write(Utf8.GetBytes(text), to);

    private static int Write(byte[] bytes, string? to)
    {
        if (to is not null)
        {
            return Guarded(() => Save(to, stream => stream.Write(bytes)));
        }

        Console.Out.Write(Utf8.GetString(bytes));
        return 0;
    }

    private static void Save(string path, Action<Stream> write)
    {
        using var file = File.Create(path);
        write(file);
    }

    private static int Guarded(Action write)
    {
        try
        {
            write();
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(refused.Message);
            return 1;
        }
    }

    private static void Put(Stream file, string text) => file.Write(Utf8.GetBytes(text));
}
