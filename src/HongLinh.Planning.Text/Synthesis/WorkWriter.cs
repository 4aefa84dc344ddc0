using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Puts work into words: its state, its deadline with the days from it, its counts and rates.</summary>
internal static class WorkWriter
{
    private static readonly Rounding Printed = Rounding.HalfUp(2);

    public static readonly PhraseTable<WorkState> States = new(
        (WorkState.NotAssigned, "chưa giao, chưa đến kỳ", "not assigned yet"),
        (WorkState.NotReported, "trong hạn, chưa báo cáo kết quả", "in time, no result reported yet"),
        (WorkState.InProgress, "đang thực hiện, trong hạn", "in progress, in time"),
        (WorkState.DoneInTime, "hoàn thành đúng hạn", "done in time"),
        (WorkState.DoneLate, "hoàn thành quá hạn", "done late"),
        (WorkState.DoneUndated, "hoàn thành, chưa rõ ngày", "done, the day is not known"),
        (WorkState.Overdue, "quá hạn, chưa hoàn thành", "overdue, not done"),
        (WorkState.OverdueNotReported, "quá hạn, chưa báo cáo kết quả", "overdue, no result reported yet"),
        (WorkState.NoDeadline, "đang thực hiện, không có thời hạn", "in progress, no deadline"),
        (WorkState.DoneNoDeadline, "hoàn thành, không có thời hạn", "done, no deadline"),
        (WorkState.Withdrawn, "đã thu hồi, dừng thực hiện", "withdrawn"));

    public static readonly PhraseTable<WorkRateDefinition> Definitions = new(
        (WorkRateDefinition.InTimeOverDue, "hoàn thành đúng hạn trên số đến hạn", "done in time of what was due"),
        (WorkRateDefinition.DoneOverDue, "hoàn thành trên số đến hạn", "done of what was due"),
        (WorkRateDefinition.DoneOverDoneAndOverdue, "hoàn thành trên số hoàn thành và quá hạn", "done of what is done or overdue"),
        (WorkRateDefinition.InTimeOverDoneAndOverdue, "đúng hạn trên số hoàn thành và quá hạn", "done in time of what is done or overdue"),
        (WorkRateDefinition.OverdueOverDoneAndOverdue, "quá hạn trên số hoàn thành và quá hạn", "overdue of what is done or overdue"),
        (WorkRateDefinition.DoneOverAll, "hoàn thành trên tổng số có thời hạn", "done of all with a deadline"),
        (WorkRateDefinition.InTimeOverAll, "đúng hạn trên tổng số có thời hạn", "done in time of all with a deadline"),
        (WorkRateDefinition.LateOverAll, "hoàn thành quá hạn trên tổng số có thời hạn", "done late of all with a deadline"),
        (WorkRateDefinition.OverdueOverAll, "quá hạn trên tổng số có thời hạn", "overdue of all with a deadline"),
        (WorkRateDefinition.InTimeOverDone, "đúng hạn trên số hoàn thành", "in time of what is done"),
        (WorkRateDefinition.ReportedOverAll, "có báo cáo trên tổng số có thời hạn", "reported of all with a deadline"));

    public static string Name(WorkJudgement one, Language language) => language.Of(one.Item.Name)
        + (one.Item.Period is { } period ? $" ({PeriodText.WithoutYear(period, language)})" : "");

    public static string State(WorkJudgement one, Language language) => States.Of(one.State, language);

    /// <summary>"hạn 15/06/2023, quá 15 ngày".</summary>
    public static string Deadline(WorkJudgement one, Language language) => one.Due is not { } due
        ? language.Of("không có thời hạn", "no deadline")
        : language.Of("hạn ", "due ") + DateText.Write(due, language)
            + (one.Extensions.Count == 0 ? "" : language.Of(" sau gia hạn", " after an extension"))
            + (Days(one, language) is { Length: > 0 } days ? ", " + days : "");

    /// <summary>Days late, early or left; empty where they are not known.</summary>
    public static string Days(WorkJudgement one, Language language)
    {
        if (one.DaysPastDue is not { } days)
        {
            return "";
        }

        var (count, size) = (NumberText.Digits(Math.Abs(days)), EnglishNumber.Count(Math.Abs(days), "days"));
        var working = one.WorkingDaysPastDue is { } known && days > 0
            ? language.Of($" ({NumberText.Digits(known)} ngày làm việc)", $" ({EnglishNumber.Count(known, "working days")})") : "";
        return one.State.IsDone
            ? (days > 0 ? language.Of($"trễ {count} ngày", $"{size} late") : days < 0 ? language.Of($"sớm {count} ngày", $"{size} early")
                : language.Of("đúng ngày", "on the day")) + working
            : days > 0 ? language.Of($"quá {count} ngày", $"{size} overdue") + working
            : days < 0 ? language.Of($"còn {count} ngày", $"{size} left") : language.Of("hạn là hôm nay", "due today");
    }

    /// <summary>The counts of a tally; what has no deadline stands apart.</summary>
    public static string Counts(WorkTally tally, Language language)
    {
        static string Text(int? count) => NumberText.Digits(count ?? 0);
        var untimed = (tally.NoDeadline ?? 0) + (tally.DoneNoDeadline ?? 0);
        var undated = tally.DoneInNeitherClass ?? 0;
        return language.Of(
            $"{Text(tally.Total)} nhiệm vụ có thời hạn, đã hoàn thành {Text(tally.Done)} (đúng hạn {Text(tally.DoneInTime)}, quá hạn {Text(tally.DoneLate)}"
                + (undated == 0 ? "" : $", chưa rõ ngày {Text(undated)}") + $"), chưa hoàn thành {Text(tally.Open)} (trong hạn {Text(tally.OpenInTime)}, "
                + $"quá hạn {Text(tally.Overdue)})" + (tally.NotReported is > 0 ? $"; chưa có báo cáo kết quả: {Text(tally.NotReported)}" : "")
                + (untimed == 0 ? "" : $"; ngoài ra {Text(untimed)} nhiệm vụ không có thời hạn"),
            $"{Text(tally.Total)} with a deadline, done {Text(tally.Done)} (in time {Text(tally.DoneInTime)}, late {Text(tally.DoneLate)}"
                + (undated == 0 ? "" : $", day not known {Text(undated)}") + $"), open {Text(tally.Open)} (in time {Text(tally.OpenInTime)}, "
                + $"overdue {Text(tally.Overdue)})" + (tally.NotReported is > 0 ? $"; no result reported yet: {Text(tally.NotReported)}" : "")
                + (untimed == 0 ? "" : $"; besides, without a deadline: {Text(untimed)}"));
    }

    /// <summary>A rate with its definition and both numbers; where there is no percentage, why.</summary>
    public static string Rate(WorkRate rate, Language language)
    {
        var name = language.Of("Tỷ lệ ", "Rate, ") + Definitions.Of(rate.Definition, language) + ": ";
        var numbers = $"{NumberText.Digits(rate.Numerator ?? 0)}/{NumberText.Digits(rate.Denominator ?? 0)}";
        return name + (rate.Percent is { } percent ? $"{NumberText.Write(percent.Round(Printed), language)}% ({numbers})"
            : rate.HasTooFewReports ? language.Of($"chưa đủ báo cáo để tính ({numbers})", $"too few reports for a percentage ({numbers})")
            : language.Of($"không tính được vì chưa có nhiệm vụ nào thuộc diện tính ({numbers})", $"none, for there is nothing to count ({numbers})"));
    }
}
