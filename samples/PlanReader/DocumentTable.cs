using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>Prints a plan as a table: each line with its target in words, then the findings.</summary>
internal static class DocumentTable
{
    public static void Write(PlanReading reading, TextWriter output, Language language)
    {
        string Of(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
        var plan = reading.Plan.Value;
        output.WriteLine(Terminal.Wrapped($"{plan.Header.Title.Vietnamese} ({plan.Header.Code})", Terminal.Width));
        foreach (var group in plan.Groups)
        {
            output.WriteLine();
            output.WriteLine(Terminal.Wrapped($"{group.Mark}) {group.Name.Vietnamese}", Terminal.Width));
            foreach (var line in group.Lines)
            {
                output.WriteLine(Terminal.Wrapped(Row(line), Terminal.Width, hanging: 5));
            }
        }

        if (plan.Work.Tasks.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(Of("Nhiệm vụ", "Tasks"));
            foreach (var task in plan.Work.Tasks)
            {
                output.WriteLine(Terminal.Wrapped($"{task.Name.Vietnamese} ({task.Assignment.Lead.Name.Vietnamese})", Terminal.Width, 2, 2));
            }
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Of("Ghi chú", "Remarks")}: {reading.Findings.Count}"));
        foreach (var found in reading.Findings)
        {
            output.WriteLine(Terminal.Wrapped("- " + FindingText.Describe(found.Finding, language), Terminal.Width, hanging: 2));
        }
    }

    private static string Row(PlanLine line) => string.Create(CultureInfo.InvariantCulture, $"{line.Ordinal}. {TargetText.Write(line)}");
}
