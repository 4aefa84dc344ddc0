using System.Text.RegularExpressions;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>Periods as people write them: 06/2023 and 2023-06 are June; others as in the library: 2023-Q2, 2023-H1, 2023-9M, 2023.</summary>
internal static partial class Periods
{
    public static ReportingPeriod? Read(string text) => ReportingPeriod.TryParse(Canonical(text.Trim()), out var period) ? period : null;

    private static string Canonical(string text) =>
        MonthFirst().Match(text) is { Success: true } month ? $"{month.Groups[2].Value}-M{month.Groups[1].Value.PadLeft(2, '0')}"
        : text is [_, _, _, _, '-', >= '0' and <= '1', >= '0' and <= '9'] ? text.Insert(5, "M")
        : text;

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();
}
