using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Puts work into the words of reports and reminders: its name, its state, its deadline with the days from it.</summary>
internal static class WorkWriter
{
    public static string Name(WorkJudgement one, Language language) => language.Of(one.Item.Name)
        + (one.Item.Period is { } period ? $" ({PeriodText.WithoutYear(period, language)})" : "");

    /// <summary>The state within a sentence.</summary>
    public static string State(WorkJudgement one, Language language) => FirstLetter.Small(WorkPhrases.States.Of(one.State, language));

    /// <summary>"hạn 15/06/2023, quá 20 ngày, tức 14 ngày làm việc": it stands in brackets, so it has none of its own.</summary>
    public static string Deadline(WorkJudgement one, Language language) => one.Due is not { } due
        ? language.Of("không có thời hạn", "no deadline")
        : language.Of("hạn ", "due ") + DateText.Write(due, language)
            + (one.Extensions.Count == 0 ? "" : language.Of(" sau gia hạn", " after an extension"))
            + (Days(one, language, (language.Of(", tức ", ", "), "")) is { Length: > 0 } days ? ", " + days : "");

    /// <summary>Days late, early or left; empty where they are not known.</summary>
    public static string Days(WorkJudgement one, Language language) => Days(one, language, (" (", ")"));

    private static string Days(WorkJudgement one, Language language, (string Open, string Close) around)
    {
        if (one.DaysPastDue is not { } days)
        {
            return "";
        }

        var (count, size) = (NumberText.Digits(Math.Abs(days)), EnglishNumber.Count(Math.Abs(days), "days"));
        // Only where it says something else than the calendar days.
        var working = one.WorkingDaysPastDue is { } known && days > 0 && known != days
            ? around.Open + language.Of($"{NumberText.Digits(known)} ngày làm việc", EnglishNumber.Count(known, "working days")) + around.Close : "";
        return one.State.IsDone
            ? (days > 0 ? language.Of($"chậm {count} ngày", $"{size} late") : days < 0 ? language.Of($"sớm {count} ngày", $"{size} early")
                : language.Of("đúng ngày", "on the day")) + working
            : days > 0 ? language.Of($"quá {count} ngày", $"{size} overdue") + working
            : days < 0 ? language.Of($"còn {count} ngày", $"{size} left") : language.Of("hạn là hôm nay", "due today");
    }
}
