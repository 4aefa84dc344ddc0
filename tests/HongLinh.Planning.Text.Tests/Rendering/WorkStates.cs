using System.Text;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// One piece of work in every state and with everything that may have happened to it, as of 30 June 2023.
internal static class WorkStates
{
    private static readonly LocalDate AsOf = new(2023, 6, 30);

    private static readonly (string Code, string? Due, string Entries)[] Cases =
    [
        ("not-assigned", "07-31", ""),
        ("period-ahead", "07-31", ""),
        ("not-reported", "07-15", ""),
        ("due-today", "06-30", "06-12 40"),
        ("in-progress", "07-15", "06-12 40"),
        ("done-early", "06-20", "06-15 done 06-14"),
        ("done-on-the-day", "06-20", "06-20 done 06-20"),
        ("done-late", "06-20", "06-26 done 06-25"),
        ("done-undated", "06-20", "06-26 100"),
        ("overdue", "06-20", "06-12 40"),
        ("overdue-not-reported", "06-20", ""),
        ("no-deadline-silent", null, ""),
        ("no-deadline", null, "06-12 40"),
        ("done-no-deadline", null, "06-26 done 06-25"),
        ("withdrawn", "06-20", "06-12 40|06-15 withdrawn"),
        ("returned", "07-15", "06-15 done 06-14|06-19 returned"),
        ("returned-and-done", "07-15", "06-15 done 06-14|06-19 returned|06-28 done 06-28"),
        ("extension-asked", "07-02", "06-12 40|06-26 asked 07-20"),
        ("extension-granted", "06-20", "06-12 40|06-16 asked 07-20|06-18 granted 07-20"),
        ("extension-refused", "06-20", "06-12 40|06-16 asked 07-20|06-18 refused"),
        ("reassigned", "07-15", "06-12 40|06-16 reassigned"),
        ("petition-answered", "07-15", "06-12 answered"),
        ("petition-settled", "07-15", "06-12 answered|06-20 settled|06-28 council"),
    ];

    /// <summary>The name of each case with its explanation, one paragraph each.</summary>
    public static string Explained(Language language)
    {
        var text = new StringBuilder();
        foreach (var judgement in Review.Judgements)
        {
            text.Append(judgement.Item.Code).Append(": ").Append(WorkText.Explain(judgement, language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The cases as of the day.</summary>
    public static WorkReview Review => WorkReview.Run(
        WorkRegister.Create(Cases.Select(Item)).Value,
        WorkLog.Empty.Append(Cases.SelectMany(static one =>
            one.Entries.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(entry => Entry(one.Code, entry.Split(' '))))),
        AsOf,
        ExampleDays.Calendar);

    private static WorkItem Item((string Code, string? Due, string Entries) one) => Some.WorkOf(one.Code) with
    {
        Kind = one.Code.StartsWith("petition", StringComparison.Ordinal) ? WorkKind.Petition
            : one.Code == "period-ahead" ? WorkKind.Occurrence : WorkKind.Task,
        AssignedOn = one.Code is "not-assigned" or "period-ahead" ? new LocalDate(2023, 7, 5) : new LocalDate(2023, 6, 1),
        Due = one.Due is { } due ? Day(due) : null,
    };

    private static WorkEntry Entry(string code, string[] said)
    {
        var on = Day(said[0]);
        var times = (on, on.AtMidnight().InUtc().ToInstant());
        return said switch
        {
            [_, "done", var day] => WorkEntry.Of(WorkEntryKind.Progress, code, on, times.Item2) with
            {
                DoneOn = Day(day),
                Number = DocumentNumber.Of("12", "ĐA-UBND"),
                Dated = Day(day),
                By = "phòng Kinh tế",
            },
            [_, "asked", var until] => WorkEntry.Extension(WorkEntryKind.ExtensionAsked, code, Day(until), times),
            [_, "granted", var until] => WorkEntry.Extension(WorkEntryKind.ExtensionGranted, code, Day(until), times),
            [_, "refused"] => WorkEntry.Of(WorkEntryKind.ExtensionRefused, code, on, times.Item2),
            [_, "withdrawn"] => WorkEntry.Of(WorkEntryKind.Withdrawn, code, on, times.Item2),
            [_, "returned"] => WorkEntry.Of(WorkEntryKind.Returned, code, on, times.Item2) with { Words = "thiếu phụ lục kinh phí" },
            [_, "reassigned"] => WorkEntry.Reassignment(code, new Assignment
            {
                Lead = new OrgUnit { Code = "noi-vu", Name = BilingualName.Of("Phòng Nội vụ", "Office of Home Affairs"), Kind = OrgKind.Department },
            }, times),
            [_, "answered"] => WorkEntry.Of(WorkEntryKind.Answered, code, on, times.Item2),
            [_, "settled"] => WorkEntry.Of(WorkEntryKind.Settled, code, on, times.Item2),
            [_, "council"] => WorkEntry.Of(WorkEntryKind.ReportedToCouncil, code, on, times.Item2),
            [_, var percent] => WorkEntry.Of(WorkEntryKind.Progress, code, on, times.Item2) with
            {
                Percent = int.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
                By = "phòng Kinh tế",
            },
            _ => throw new ArgumentException($"What is '{string.Join(' ', said)}'?", nameof(said)),
        };
    }

    private static LocalDate Day(string text) => new(2023, int.Parse(text[..2], System.Globalization.CultureInfo.InvariantCulture),
        int.Parse(text[3..], System.Globalization.CultureInfo.InvariantCulture));
}
