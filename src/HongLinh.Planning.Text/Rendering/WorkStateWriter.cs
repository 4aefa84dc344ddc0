using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Writes how a piece of work stands, in a few words and with everything it rests on.</summary>
internal static class WorkStateWriter
{
    /// <summary>The state with its days, as a column of a table shows it.</summary>
    public static string Short(WorkJudgement judgement, Language language) => State(judgement, language, "");

    private static string State(WorkJudgement judgement, Language language, string working)
    {
        var (state, silent) = (judgement.State, judgement.RestsOn is null);
        if (state == WorkState.NotAssigned && judgement.Item.Kind == WorkKind.Occurrence)
        {
            return language.Of("Chưa đến kỳ", "Its period has not begun");
        }

        if (state == WorkState.NoDeadline && silent)
        {
            return language.Of("Chưa báo cáo kết quả, không có thời hạn", "No result reported yet, without a deadline");
        }

        return state == WorkState.Overdue || state == WorkState.OverdueNotReported ? Over(judgement, language, working)
            : WorkPhrases.States.Of(state, language) + Percent(judgement, language) + Days(judgement, language, working);
    }

    /// <summary>The state, the deadline with what moved it, and the entry it rests on, as sentences.</summary>
    public static string Full(WorkJudgement judgement, Language language)
    {
        string?[] sentences =
        [
            State(judgement, language, WorkingDays(judgement, language)),
            Deadline(judgement, language),
            Basis(judgement, language),
            Council(judgement, language),
            Pending(judgement, language),
            Refused(judgement, language),
            Returned(judgement, language),
            Lead(judgement, language),
            judgement.IsCertain || judgement.State == WorkState.NotAssigned ? null : language.Of("Kết quả còn có thể thay đổi", "This may still change"),
        ];
        return SafeText.Of(string.Join(" ", sentences.OfType<string>().Select(static sentence => sentence + ".")));
    }

    private static string Over(WorkJudgement judgement, Language language, string working) =>
        language.Of("Quá hạn ", "Overdue by ") + Count(judgement.DaysPastDue ?? 0, language) + working
        + (judgement.State == WorkState.OverdueNotReported
            ? language.Of(", chưa báo cáo kết quả", ", no result reported yet")
            : judgement.Percent is { } percent ? language.Of(", đang thực hiện ", ", at ") + NumberText.Write(percent, language) + "%"
            : language.Of(", chưa hoàn thành", ", not done"));

    private static string Percent(WorkJudgement judgement, Language language) => judgement.State.IsOpen && judgement.Percent is { } percent
        ? $" ({NumberText.Write(percent, language)}%)"
        : "";

    private static string Days(WorkJudgement judgement, Language language, string working) => (judgement.DaysPastDue, judgement.State.IsDone) switch
    {
        ( > 0 and { } late, true) => language.Of($" {Count(late, language)}", $", by {Count(late, language)}") + working,
        ( < 0 and { } early, true) => language.Of($", sớm {Count(-early, language)}", $", {Count(-early, language)} early") + working,
        (0, false) => language.Of(", hạn cuối hôm nay", ", due today"),
        ( < 0 and { } left, false) => language.Of($", còn {Count(-left, language)}", $", {Count(-left, language)} left") + working,
        _ => "",
    };

    // Only where it says something else than the calendar days.
    private static string WorkingDays(WorkJudgement judgement, Language language) =>
        judgement.WorkingDaysPastDue is { } days && days != judgement.DaysPastDue
        ? language.Of($" ({NumberText.Digits(Math.Abs(days))} ngày làm việc)", $" ({EnglishNumber.Count(Math.Abs(days), "working days")})")
        : "";

    private static string? Deadline(WorkJudgement judgement, Language language)
    {
        if (judgement.Due is not { } due)
        {
            return null;
        }

        var text = language.Of("Thời hạn ", "The deadline is ") + DateText.Write(due, language);
        return judgement.Extensions.Count == 0 || judgement.Item.Due is not { } first ? text
            : text + language.Of($" (ban đầu {DateText.Write(first, language)}; ", $" (first {DateText.Write(first, language)}; ")
                + string.Join("; ", judgement.Extensions.Select(entry => Extension(entry, language))) + ")";
    }

    private static string Extension(WorkEntry entry, Language language) => language.Of(
        $"gia hạn ngày {DateText.Write(entry.On, language)} đến {DateText.Write(entry.Until!.Value, language)}",
        $"extended on {DateText.Write(entry.On, language)} until {DateText.Write(entry.Until!.Value, language)}");

    private static string? Basis(WorkJudgement judgement, Language language)
    {
        if (judgement.RestsOn is not { } entry)
        {
            return null;
        }

        var text = language.Of("Căn cứ ", "By ") + WorkPhrases.Entries.Of(entry.Kind, language)
            + language.Of(" ngày ", " of ") + DateText.Write(entry.On, language)
            + (entry.By.Length == 0 ? "" : language.Of(" của ", " from ") + entry.By)
            + (judgement.DoneOn is { } done && done != entry.On
                ? language.Of(", hoàn thành ngày ", ", done on ") + DateText.Write(done, language) : "");
        return text + (entry.Number is { Number.Length: > 0 } number
            ? language.Of("; văn bản số ", "; document no. ") + number
                + (entry.Dated is { } dated ? language.Of(" ngày ", " of ") + DateText.Write(dated, language) : "")
            : "")
            + (entry.Words.Length == 0 ? "" : $": “{entry.Words}”");
    }

    private static string? Council(WorkJudgement judgement, Language language)
    {
        var parts = new List<string>();
        if (judgement.AnsweredOn is { } answered)
        {
            parts.Add(language.Of("trả lời ngày ", "answered on ") + DateText.Write(answered, language));
        }

        if (judgement.ReportedToCouncilOn is { } reported)
        {
            parts.Add(language.Of("báo cáo Hội đồng nhân dân ngày ", "reported to the council on ") + DateText.Write(reported, language));
        }

        return parts.Count == 0 ? null : language.Of("Đã ", "It was ") + string.Join(language.Of(", ", " and "), parts);
    }

    private static string? Pending(WorkJudgement judgement, Language language) => judgement.Pending is not { } request ? null : language.Of(
        $"Đề nghị gia hạn đến {DateText.Write(request.Until!.Value, language)} (ngày {DateText.Write(request.On, language)}) chưa được trả lời",
        $"The request of {DateText.Write(request.On, language)} for an extension until {DateText.Write(request.Until!.Value, language)} is not decided yet");

    private static string? Refused(WorkJudgement judgement, Language language) => judgement.Refused is not { } refusal ? null : language.Of(
        $"Đề nghị gia hạn không được chấp thuận (ngày {DateText.Write(refusal.On, language)})",
        $"The extension was refused on {DateText.Write(refusal.On, language)}");

    private static string? Returned(WorkJudgement judgement, Language language) => judgement.Returns == 0 ? null : language.Of(
        $"Đã trả lại để thực hiện tiếp {NumberText.Digits(judgement.Returns)} lần",
        $"It was returned for more work {EnglishNumber.Count(judgement.Returns, "times")}");

    // Who answers for the work now is named where it is not the unit that it was assigned to.
    private static string? Lead(WorkJudgement judgement, Language language)
    {
        var (now, first) = (judgement.Assignment.Lead, judgement.Item.Assignment.Lead);
        return now.Code == first.Code ? null : language.Of(
            $"Nay do {now.Name.Vietnamese} chủ trì (ban đầu giao {first.Name.Vietnamese})",
            $"It is led by {language.Of(now.Name)} now (assigned to {language.Of(first.Name)} at first)");
    }

    private static string Count(int days, Language language) => language.Of($"{NumberText.Digits(days)} ngày", EnglishNumber.Count(days, "days"));
}
