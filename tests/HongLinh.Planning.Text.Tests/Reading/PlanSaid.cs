using System.Globalization;
using NodaTime.Text;

namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>The short form in which the readings of whole documents are written beside them.</summary>
internal static class PlanSaid
{
    private const string Mark = "=== expected\n";
    private const int TaskFields = 6;

    /// <summary>The text of a document and the lines of its expected reading.</summary>
    public static (string Text, string[] Expected) Parted(string file)
    {
        var cut = file.IndexOf(Mark, StringComparison.Ordinal);
        return (file[..cut], Expected(file[(cut + Mark.Length)..]));
    }

    /// <summary>The lines of an expected reading.</summary>
    public static string[] Expected(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static line => line.StartsWith("task ", StringComparison.Ordinal) ? Task(line) : line)];

    /// <summary>Asserts that a reading is the expected one: year, groups and targets in their order, the tasks and findings that are listed.</summary>
    public static void Holds(string[] expected, PlanReading reading)
    {
        var header = reading.Plan.Value.Header;
        var said = new List<string> { $"year {header.Year.Number.ToString(CultureInfo.InvariantCulture)}" };
        said.AddRange(expected.Any(static line => line.StartsWith("issuer ", StringComparison.Ordinal)) ? ["issuer " + header.Issuer.Name.Vietnamese] : []);
        said.AddRange(expected.Any(static line => line.StartsWith("title ", StringComparison.Ordinal)) ? ["title " + header.Title.Vietnamese] : []);
        // "group *": that the headings are right is not asked here.
        var isAnyGroup = expected.Contains("group *");
        var names = reading.Plan.Value.Groups.ToDictionary(static group => group.Mark, static group => group.Name.Vietnamese, StringComparer.Ordinal);
        var last = "";
        foreach (var line in reading.Lines)
        {
            if (!isAnyGroup && names[line.Group] != last)
            {
                said.Add("group " + (last = names[line.Group]));
            }

            said.Add(Said(line));
        }

        Assert.Equal(expected.Where(static line => !IsListed(line) && line != "group *"), said);
        var listed = reading.Plan.Value.Work.Tasks.Select(Said).Concat(reading.Findings.Select(static found => "finding " + found.Finding.Code)).ToArray();
        Assert.All(expected.Where(IsListed), line => Assert.Contains(line, listed));
        Assert.All(reading.Lines, line => Assert.InRange(line.Span.End, 1, reading.Text.Length));
        Assert.All(reading.Plan.Value.Work.Tasks, task => Assert.True(reading.SpanOf(task).Length > 0));
    }

    private static bool IsListed(string line) => line.StartsWith("task ", StringComparison.Ordinal) || line.StartsWith("finding ", StringComparison.Ordinal);

    private static string Said(PlacedLine line)
    {
        var target = line.Source;
        var value = target.ComparatorCode == "none" ? ""
            : target.Value is null ? " ?"
            : " " + Number(target.Value.Value) + (target.Upper is null ? "" : ".." + Number(target.Upper.Value));
        var total = target.Denominator is not { } words ? "" : (words.Text.Any(char.IsLetter) ? " per " : " of ") + words.Text;
        var baseline = line.Line.Baselines.OrderBy(static one => one.Period.Year.Number).LastOrDefault();
        return $"{target.Name?.Text ?? "?"} | {target.ComparatorCode}{value}{total}"
            + (target.UnitText is null ? "" : $" [{target.UnitText.Text}]")
            + (target.BaseCode is null ? "" : " " + target.BaseCode)
            + (baseline is null ? "" : " base " + Number(baseline.Value.Amount));
    }

    private static string Said(AssignedTask task) => Task(string.Join(
        '|',
        "task " + task.Name.Vietnamese, task.Assignment.Lead.Name.Vietnamese,
            string.Join("; ", task.Assignment.Coordinating.Select(static unit => unit.Name.Vietnamese)),
        task.Due is { } due ? LocalDatePattern.Iso.Format(due) : "", task.Rhythm?.Code, task.Product?.Vietnamese));

    // Fields without their spaces, blank ones at the end.
    private static string Task(string line) =>
        string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries).Concat(Enumerable.Repeat("", TaskFields)).Take(TaskFields));

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
