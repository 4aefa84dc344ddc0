using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.Text;

/// <summary>Words for days off, regimes, deadlines and obligations to report.</summary>
internal static class CalendarPhrases
{
    public static readonly PhraseTable<DayOffKind> Kinds = new(
        (DayOffKind.PublicHoliday, "nghỉ lễ, tết", "public holiday"),
        (DayOffKind.CompensatoryRest, "nghỉ bù", "rest in place of a holiday"),
        (DayOffKind.SwappedRest, "nghỉ hoán đổi", "day off by exchange"),
        (DayOffKind.WorkingSaturday, "ngày làm bù", "working Saturday"));

    public static readonly PhraseTable<CalendarKnowledge> Knowledge = new(
        (CalendarKnowledge.Announced, "đã công bố", "announced"),
        (CalendarKnowledge.Provisional, "dự kiến", "provisional"),
        (CalendarKnowledge.NotKnownYet, "chưa xác định", "not known yet"));

    public static readonly PhraseTable<RollRule> Rolls = new(
        (RollRule.None, "giữ nguyên khi trùng ngày nghỉ", "stays on a day off"),
        (RollRule.Following, "trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo", "moves from a day off to the next working day"),
        (RollRule.Preceding, "trùng ngày nghỉ thì gửi vào ngày làm việc liền trước", "moves from a day off to the working day before"));

    public static readonly PhraseTable<ReportingLevel> Levels = new(
        (ReportingLevel.Ward, "cấp xã", "ward or commune"),
        (ReportingLevel.Town, "cấp huyện", "town or district"),
        (ReportingLevel.Province, "cấp tỉnh", "province"),
        (ReportingLevel.Ministry, "bộ, ngành", "ministry"));

    public static readonly PhraseTable<NoRuleReason> Silences = new(
        (NoRuleReason.NoWindow, "không quy định thời gian chốt số liệu", "sets no window"),
        (NoRuleReason.NoDeadline, "không quy định thời hạn", "sets no deadline"),
        (NoRuleReason.NotInForce, "không có hiệu lực", "is not in force"),
        (NoRuleReason.LevelAbolished, "không còn cấp báo cáo này", "no longer has this level"));

    public static readonly PhraseTable<ObligationKind> Obligations = new(
        (ObligationKind.Figure, "số liệu", "figure"),
        (ObligationKind.Report, "báo cáo", "report"),
        (ObligationKind.Product, "sản phẩm", "product"));

    public static readonly PhraseTable<ObligationState> States = new(
        (ObligationState.NotDue, "chưa đến kỳ", "not due"),
        (ObligationState.Awaited, "đang chờ", "awaited"),
        (ObligationState.Overdue, "quá hạn", "overdue"),
        (ObligationState.NoDeadline, "chưa nộp, không quy định thời hạn", "not in, no deadline set"),
        (ObligationState.SubmittedOnTime, "đã nộp đúng hạn", "submitted on time"),
        (ObligationState.SubmittedLate, "đã nộp, quá hạn", "submitted late"),
        (ObligationState.Submitted, "đã nộp, không xét thời hạn", "submitted, no deadline to measure by"));

    private static readonly (string Vietnamese, string English)[] Weekdays =
    [
        ("thứ Hai", "Monday"), ("thứ Ba", "Tuesday"), ("thứ Tư", "Wednesday"), ("thứ Năm", "Thursday"),
        ("thứ Sáu", "Friday"), ("thứ Bảy", "Saturday"), ("Chủ nhật", "Sunday"),
    ];

    public static string Weekday(NodaTime.IsoDayOfWeek day, Language language) =>
        language.Of(Weekdays[(int)day - 1].Vietnamese, Weekdays[(int)day - 1].English);
}
