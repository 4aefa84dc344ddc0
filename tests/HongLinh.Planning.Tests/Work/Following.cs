using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Work;

/// <summary>Work and its entries in a short notation, all of 2023.</summary>
/// <remarks>
/// <c>06-10 40%</c>; <c>06-28 done 06-27</c>; <c>06-28 100%</c> (no day); <c>06-20 ask 07-15</c>, <c>grant 07-15</c>, <c>refuse</c>,
/// <c>return</c>, <c>withdraw</c>, <c>answer</c>, <c>settle</c>, <c>council</c>, <c>to:ward-1</c>. Further words: <c>no:12/BC</c> gives the
/// number of the product, <c>dated:06-27</c> its date, <c>rec:07-03</c> the day of recording, <c>by:ward-1</c> the source, <c>also:b</c> further
/// work of the report.
/// </remarks>
internal static class Following
{
    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse($"2023-{day}").Value;

    public static WorkItem Item(string code = "task-1", string? due = "06-30") => new()
    {
        Code = code,
        Name = BilingualName.Of("Xây dựng đề án", "Draft the scheme"),
        Assignment = new Assignment { Lead = Some.Town("office") },
        AssignedOn = Day("02-01"),
        Due = due is null ? null : Day(due),
    };

    public static WorkRegister Register(params WorkItem[] items)
    {
        var read = WorkRegister.Create(items);
        Assert.Empty(read.Findings);
        return read.Value;
    }

    public static WorkLog Log(string entries, string task = "task-1") => WorkLog.Empty.Append(Entries(entries, task));

    public static IEnumerable<WorkEntry> Entries(string entries, string task = "task-1") =>
        entries.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => Entry(text.Split(' '), task));

    public static WorkJudgement Judge(string entries, string asOf, WorkItem? item = null, WorkingCalendar? calendar = null) =>
        WorkReview.Run(Register(item ?? Item()), Log(entries), Day(asOf), calendar).Judgements[0];

    public static string[] Codes(this IEnumerable<Finding> findings) => [.. findings.Select(static finding => finding.Code.Code)];

    private static WorkEntry Entry(string[] words, string task)
    {
        var on = Day(words[0]);
        var recorded = Array.Find(words, static word => word.StartsWith("rec:", StringComparison.Ordinal)) is { } late ? Day(late[4..]) : on;
        var times = (on, recorded.At(new LocalTime(10, 0)).WithOffset(Offset.FromHours(7)).ToInstant());
        var made = words[1] switch
        {
            "ask" => WorkEntry.Extension(WorkEntryKind.ExtensionAsked, task, Day(words[2]), times),
            "grant" => WorkEntry.Extension(WorkEntryKind.ExtensionGranted, task, Day(words[2]), times),
            "refuse" => WorkEntry.Of(WorkEntryKind.ExtensionRefused, task, on, times.Item2),
            "return" => WorkEntry.Of(WorkEntryKind.Returned, task, on, times.Item2),
            "withdraw" => WorkEntry.Of(WorkEntryKind.Withdrawn, task, on, times.Item2),
            "answer" => WorkEntry.Of(WorkEntryKind.Answered, task, on, times.Item2),
            "settle" => WorkEntry.Of(WorkEntryKind.Settled, task, on, times.Item2),
            "council" => WorkEntry.Of(WorkEntryKind.ReportedToCouncil, task, on, times.Item2),
            "done" => WorkEntry.Of(WorkEntryKind.Progress, task, on, times.Item2) with { DoneOn = Day(words[2]) },
            var unit when unit.StartsWith("to:", StringComparison.Ordinal) =>
                WorkEntry.Reassignment(task, new Assignment { Lead = Some.Town(unit[3..]) }, times),
            _ => WorkEntry.Of(WorkEntryKind.Progress, task, on, times.Item2),
        };
        return words.Aggregate(made, With);
    }

    private static WorkEntry With(WorkEntry entry, string word) => word switch
    {
        [.. var number, '%'] => entry with { Percent = decimal.Parse(number, CultureInfo.InvariantCulture) },
        ['n', 'o', ':', .. var number] => entry with { Number = DocumentNumber.Of(number.Split('/')[0], number.Split('/')[1]) },
        ['d', 'a', 't', 'e', 'd', ':', .. var day] => entry with { Dated = Day(day) },
        ['b', 'y', ':', .. var source] => entry with { By = source },
        ['a', 'l', 's', 'o', ':', .. var code] => entry with { AlsoFor = [.. entry.AlsoFor, code] },
        _ => entry,
    };
}
