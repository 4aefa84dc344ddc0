using HongLinh.Planning.Calendar;
using HongLinh.Planning.Text;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.ICalendar;

/// <summary>The text of the entries of reports: titles as officials write them, then the windows, the act, and anything uncertain.</summary>
internal sealed class ReportWords(ReportingRegime regime, bool isVietnamese)
{
    private static readonly LocalDatePattern VietnameseDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private Language Language => isVietnamese ? Language.Vietnamese : Language.English;

    /// <summary>Lịch gửi báo cáo năm 2026 (Chế độ báo cáo ...).</summary>
    public string Name(DueReport report) => isVietnamese
        ? $"Lịch gửi báo cáo năm {report.Period.Year} ({regime.Name.Vietnamese})"
        : $"Reports due in {report.Period.Year} ({regime.Name.English})";

    /// <summary>Hạn gửi báo cáo tháng 3 và quý I/2026.</summary>
    public string Title(DueReport[] reports)
    {
        var names = Array.ConvertAll(reports, report => PeriodWords.Of(report.Period, Language));
        var all = names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + (isVietnamese ? " và " : " and ") + names[^1];
        // "6 tháng đầu năm 2026", "tháng 1/2026".
        var year = isVietnamese && !all.EndsWith("năm", StringComparison.Ordinal) ? $"/{reports[0].Period.Year}" : $" {reports[0].Period.Year}";
        return (isVietnamese ? "Hạn gửi báo cáo " : "Report due: ") + all + year + Unsure(reports[0].Deadline);
    }

    public string Details(DueReport[] reports)
    {
        var deadline = reports[0].Deadline;
        var lines = reports.Select(report => isVietnamese
            ? $"{Capital(PeriodWords.Of(report.Period, Language))}: số liệu từ {Day(report.Window.Start)} đến hết {Day(report.Window.End)}."
            : $"{Capital(PeriodWords.Of(report.Period, Language))}: figures from {Day(report.Window.Start)} to {Day(report.Window.End)}.");
        if (deadline.Nominal is { } nominal && nominal != deadline.Day)
        {
            lines = lines.Append(isVietnamese
                ? $"Hạn theo quy định: {Day(nominal)}, trùng ngày nghỉ nên chuyển sang {Day(deadline.Day!.Value)}."
                : $"Deadline by the rule: {Day(nominal)}, a day off; it moves to {Day(deadline.Day!.Value)}.");
        }

        lines = lines.Append((isVietnamese ? "Căn cứ: " : "Basis: ") + $"{deadline.Basis}.");
        if (deadline.Knowledge != CalendarKnowledge.Announced)
        {
            lines = lines.Append(isVietnamese
                ? "Lịch nghỉ của ngày này chưa được công bố: hạn có thể thay đổi."
                : "The days off around this day are not announced: the deadline may move.");
        }

        if (regime.Basis.Confidence != SourceConfidence.Sourced)
        {
            lines = lines.Append(isVietnamese
                ? "Lưu ý: quy định này chưa đối chiếu với văn bản gốc; kiểm tra lại trước khi áp dụng."
                : "Note: this rule was not checked against the act; check it before you rely on it.");
        }

        return string.Join('\n', lines);
    }

    private string Day(LocalDate day) => (isVietnamese ? VietnameseDay : LocalDatePattern.Iso).Format(day);

    private string Unsure(Deadline deadline) =>
        deadline.Knowledge == CalendarKnowledge.Announced ? ""
        : deadline.Knowledge == CalendarKnowledge.Provisional ? (isVietnamese ? " (dự kiến)" : " (provisional)")
        : isVietnamese ? " (chưa có lịch nghỉ)" : " (days off not known)";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
