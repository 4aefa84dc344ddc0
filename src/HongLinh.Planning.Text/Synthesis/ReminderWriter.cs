using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>The words of reminders.</summary>
internal static class ReminderWriter
{
    public static readonly PhraseTable<ReminderStep> Steps = new(
        (ReminderStep.Ahead, "Sắp đến hạn", "Due soon"),
        (ReminderStep.Today, "Đến hạn hôm nay", "Due today"),
        (ReminderStep.First, "Quá hạn, nhắc lần 1", "Overdue, first reminder"),
        (ReminderStep.Second, "Quá hạn trên 01 tuần, đôn đốc lần 2", "Overdue for more than a week, second reminder"),
        (ReminderStep.Head, "Quá hạn từ 15 ngày, báo cáo lãnh đạo", "Overdue for 15 days or more, reported to the head of the office"));

    private static readonly (ReminderStep Step, string Vietnamese, string English)[] Requests =
    [
        // True whoever signs: what is overdue stands in the report of the office in any case.
        (ReminderStep.Head, "Đề nghị hoàn thành ngay, giải trình nguyên nhân chậm và trách nhiệm; "
            + "nội dung này được đưa vào báo cáo tình hình thực hiện nhiệm vụ.",
            "Finish these now and account for the delay; they are named in the report on assigned work."),
        (ReminderStep.Second, "Đề nghị tập trung hoàn thành, báo cáo rõ nguyên nhân chậm và thời gian hoàn thành.",
            "Finish these, and state the cause of the delay and the day by which they will be done."),
        (ReminderStep.First, "Đề nghị khẩn trương hoàn thành và gửi báo cáo kết quả.", "Finish these without delay and report the result."),
        (ReminderStep.Today, "Đề nghị hoàn thành và gửi báo cáo kết quả trong ngày.", "Finish these today and report the result."),
        (ReminderStep.Ahead, "Đề nghị chủ động hoàn thành đúng hạn.", "Finish these in time."),
    ];

    /// <summary>What a letter is about: work, reports, or both, as its items are.</summary>
    public static string Subject(OrgUnit unit, ValueList<Reminder> reminders, Language language) =>
        language.Of("V/v đôn đốc thực hiện ", "Reminder of ") + About(reminders.Where(one => one.Unit.Equals(unit)), language);

    private static string About(IEnumerable<Reminder> own, Language language)
    {
        var (work, owed) = (own.Any(static one => one.Work is not null), own.Any(static one => one.Owed is not null));
        return work && owed ? language.Of("nhiệm vụ được giao và chế độ báo cáo", "assigned work and reports")
            : owed ? language.Of("chế độ báo cáo", "reports") : language.Of("nhiệm vụ được giao", "assigned work");
    }

    /// <summary>One reminder: what, its deadline with the days from it, and what was reported.</summary>
    public static string Of(Reminder one, Language language) => one.Work is { } work
        ? $"{WorkWriter.Name(work, language)} ({WorkWriter.Deadline(work, language)})"
            + (work.State.IsSilent ? language.Of("; chưa có báo cáo kết quả", "; no result reported yet")
                : work.Percent is { } percent ? language.Of("; tiến độ đã báo cáo ", "; reported so far: ") + NumberText.Write(percent, language) + "%" : "")
            + (work.Pending?.Until is { } until
                ? language.Of("; đang đề nghị gia hạn đến ", "; more time asked until ") + DateText.Write(until, language) : "")
        : one.Owed is { } owed
            ? $"{language.Of(owed.Name)}, {PeriodText.Write(owed.Period, language)} ({CalendarPhrases.Obligations.Of(owed.Kind, language)}; "
                + $"{language.Of("hạn ", "due ")}{DateText.Write(one.Due, language)}{Past(one, language)})"
        : throw new System.Diagnostics.UnreachableException($"Nothing in {one}.");

    /// <summary>The letter to a unit, from the first sentence to the last.</summary>
    public static IEnumerable<PaperBlock> Letter(OrgUnit issuer, OrgUnit unit, ValueList<Reminder> reminders, Language language)
    {
        var own = reminders.Where(one => one.Unit.Equals(unit)).ToArray();
        if (own.Length == 0)
        {
            throw new ArgumentException($"None of the reminders is for the unit '{unit.Code}'.", nameof(reminders));
        }

        var day = DateText.Write(own[0].AsOf, language);
        var (body, name) = (language.Of(issuer.Name), language.Of(unit.Name));
        yield return new PaperParagraph(language.Of(
            $"Qua theo dõi tình hình thực hiện {About(own, language)} đến ngày {day}, {body} đề nghị {name} thực hiện các nội dung sau:",
            $"From following {About(own, language)} up to {day}, {body} asks {name} to do the following:"));
        var number = 0;
        foreach (var (step, vietnamese, english) in Requests)
        {
            var ofStep = own.Where(one => one.Step == step).ToArray();
            if (ofStep.Length == 0)
            {
                continue;
            }

            yield return new PaperHeading(2, NumberText.Digits(++number), InLetter(step, language)
                + language.Of($": {CountText.Of(ofStep.Length, language)} nội dung", $": {EnglishNumber.Count(ofStep.Length, "items")}"));
            foreach (var one in ofStep)
            {
                yield return new PaperParagraph(Of(one, language) + ".") { IsItem = true };
            }

            yield return new PaperParagraph(language.Of(vietnamese, english));
        }

        // What is overdue has no deadline left before which another could be proposed; the day of the answer is left to the pen.
        var (late, inTime) = (own.Any(static one => one.DaysPastDue > 0), own.Any(static one => one.DaysPastDue <= 0));
        yield return new PaperParagraph(
            (late ? language.Of(
                $"Đối với nội dung đã quá hạn, đề nghị {name} báo cáo bằng văn bản, nêu rõ nguyên nhân và thời hạn hoàn thành, "
                    + "gửi trước ngày ....../....../......... ",
                "For what is overdue, report in writing the cause and the day by which it will be done, before ....................... ") : "")
            + (inTime ? language.Of(
                $"{(late ? "Đối với nội dung còn trong hạn, trường hợp" : "Trường hợp")} có khó khăn, vướng mắc, đề nghị {name} báo cáo, nêu rõ lý do "
                    + "và đề xuất thời hạn hoàn thành trước khi hết hạn. ",
                $"{(late ? "For what is not due yet, if" : "If")} there are difficulties, report them with the reason and a proposed deadline "
                    + "before the deadline passes. ") : "")
            + language.Of($"Nếu đã hoàn thành, đề nghị gửi báo cáo kết quả kèm sản phẩm để {body} cập nhật.",
                $"If the work is done, send the result and the product to {body}."));
    }

    // That the head of the office is told is for the list of the office; the letter may be signed by that head.
    private static string InLetter(ReminderStep step, Language language) =>
        step == ReminderStep.Head ? language.Of("Quá hạn từ 15 ngày", "Overdue for 15 days or more") : Steps.Of(step, language);

    private static string Past(Reminder one, Language language) => one.DaysPastDue > 0
        ? language.Of($", quá {NumberText.Digits(one.DaysPastDue)} ngày", $", {EnglishNumber.Count(one.DaysPastDue, "days")} overdue")
        : one.DaysPastDue < 0 ? language.Of($", còn {NumberText.Digits(-one.DaysPastDue)} ngày", $", {EnglishNumber.Count(-one.DaysPastDue, "days")} left")
        : "";
}
