using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The user's figures instead of the published ones: a table from a spreadsheet, or a log in JSON.</summary>
internal static class Figures
{
    /// <summary>The exit code when nothing in a file could be read.</summary>
    public const int NothingRead = 2;

    /// <summary>
    /// The log of a file. Findings go to standard error and, with the log, into every result. Null when the file is neither a table nor a log.
    /// </summary>
    public static ObservationLog? Read(FileInfo file, Plan plan, Request request)
    {
        try
        {
            return file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase)
                ? PlanningJson.ReadLog(File.ReadAllBytes(file.FullName))
                : ReadTable(file, plan, request.Language);
        }
        catch (Exception refused) when (FileFault.IsOne(refused))
        {
            Console.Error.WriteLine(FileFault.Describe(refused, file.ToString(), request.Language));
            return null;
        }
    }

    private static ObservationLog ReadTable(FileInfo file, Plan plan, Language language)
    {
        using var content = file.OpenRead();
        var table = PlanFile.ReadFigures(content, plan);
        foreach (var finding in table.Findings)
        {
            Console.Error.WriteLine(FindingText.Describe(finding, language));
        }

        return ObservationLog.Empty.Append(table);
    }
}
