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
        (ReminderStep.Head, "Đề nghị hoàn thành ngay, giải trình nguyên nhân chậm và trách nhiệm; nội dung này được tổng hợp báo cáo lãnh đạo xem xét.",
            "Finish these now and account for the delay; they are reported to the head of the office."),
        (ReminderStep.Second, "Đề nghị tập trung hoàn thành, báo cáo rõ nguyên nhân chậm và thời gian hoàn thành.",
            "Finish these, and state the cause of the delay and the day by which they will be done."),
        (ReminderStep.First, "Đề nghị khẩn trương hoàn thành và gửi báo cáo kết quả.", "Finish these without delay and report the result."),
        (ReminderStep.Today, "Đề nghị hoàn thành và gửi báo cáo kết quả trong ngày.", "Finish these today and report the result."),
        (ReminderStep.Ahead, "Đề nghị chủ động hoàn thành đúng hạn.", "Finish these in time."),
    ];

    public static string Subject(Language language) =>
        language.Of("V/v đôn đốc thực hiện nhiệm vụ được giao và chế độ báo cáo", "Reminder of assigned work and reports");

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
            $"Qua theo dõi tình hình thực hiện nhiệm vụ được giao và chế độ báo cáo đến ngày {day}, {body} đề nghị {name} thực hiện các nội dung sau:",
            $"From following assigned work and reports up to {day}, {body} asks {name} to do the following:"));
        var number = 0;
        foreach (var (step, vietnamese, english) in Requests)
        {
            var ofStep = own.Where(one => one.Step == step).ToArray();
            if (ofStep.Length == 0)
            {
                continue;
            }

            yield return new PaperHeading(
                2, NumberText.Digits(++number), $"{Steps.Of(step, language)} ({NumberText.Digits(ofStep.Length)})");
            foreach (var one in ofStep)
            {
                yield return new PaperParagraph(Of(one, language) + ".") { IsItem = true };
            }

            yield return new PaperParagraph(language.Of(vietnamese, english));
        }

        yield return new PaperParagraph(language.Of(
            $"Trường hợp có khó khăn, vướng mắc, đề nghị {name} báo cáo, nêu rõ lý do và đề xuất thời hạn hoàn thành trước khi hết hạn. "
                + $"Nếu đã hoàn thành, đề nghị gửi báo cáo kết quả kèm sản phẩm để {body} cập nhật.",
            $"If there are difficulties, report them with the reason and a proposed deadline before the deadline passes. If the work is done, send the "
                + $"result and the product to {body}."));
    }

    private static string Past(Reminder one, Language language) => one.DaysPastDue > 0
        ? language.Of($", quá {NumberText.Digits(one.DaysPastDue)} ngày", $", {EnglishNumber.Count(one.DaysPastDue, "days")} overdue")
        : one.DaysPastDue < 0 ? language.Of($", còn {NumberText.Digits(-one.DaysPastDue)} ngày", $", {EnglishNumber.Count(-one.DaysPastDue, "days")} left")
        : "";
}
