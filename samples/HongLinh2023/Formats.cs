using System.Text;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The same scorecard in formats for files rather than the terminal.</summary>
internal static class Formats
{
    public const string Text = "text";

    private static readonly Dictionary<string, Func<Scorecard, Language, string>> All = new(StringComparer.Ordinal)
    {
        ["markdown"] = static (card, language) => ResultTable.Of(card, language).ToMarkdown(),
        ["csv"] = static (card, language) => ResultTable.Of(card, language).ToCsv(),
        ["json"] = static (card, _) => PlanningJson.WriteScorecard(card),
        ["replay"] = static (card, _) => PlanningJson.WriteReplay(card),
        ["html"] = static (card, language) => ScorecardPage.Render(card, language),
    };

    public static bool Has(string format) => format == Text || All.ContainsKey(format);

    public static string Of(string format, Scorecard card, Language language) => All[format](card, language);

    /// <summary>Writes UTF-8; a table for a spreadsheet includes a byte order mark.</summary>
    public static int Write(string text, FileInfo? file)
    {
        if (file is null)
        {
            Console.Out.Write(text);
            return 0;
        }

        try
        {
            File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(refused.Message);
            return 1;
        }
    }
}
