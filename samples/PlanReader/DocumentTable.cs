using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>Prints a plan as a table: each line with its target in words, then the findings.</summary>
internal static class DocumentTable
{
    public static void Write(PlanReading reading, TextWriter output)
    {
        var plan = reading.Plan.Value;
        output.WriteLine($"{plan.Header.Title.Vietnamese} ({plan.Header.Code})");
        foreach (var group in plan.Groups)
        {
            output.WriteLine();
            output.WriteLine($"{group.Mark}) {group.Name.Vietnamese}");
            foreach (var line in group.Lines)
            {
                output.WriteLine(Row(line));
            }
        }

        if (plan.Work.Tasks.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Nhiệm vụ");
            foreach (var task in plan.Work.Tasks)
            {
                output.WriteLine($"  {task.Name.Vietnamese} ({task.Assignment.Lead.Name.Vietnamese})");
            }
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ghi chú: {reading.Findings.Count}"));
        foreach (var found in reading.Findings)
        {
            output.WriteLine("- " + FindingText.Describe(found.Finding, Language.Vietnamese));
        }
    }

    private static string Row(PlanLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Ordinal,3}  {line.Target.Kind.Code,-14}  {TargetText.Write(line)}");
}
