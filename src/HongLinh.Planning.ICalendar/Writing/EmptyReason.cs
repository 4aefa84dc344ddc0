using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.ICalendar;

/// <summary>Says why a calendar would have no entry, and what to do.</summary>
internal static class EmptyReason
{
    private static readonly LocalDatePattern VietnameseDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public static NoCalendar OfRule(ReportingRegime regime, (PlanYear Year, ReportingLevel Level) asked, WorkingCalendar calendar)
    {
        // The last period decides: a level that ends within the year may have had reports before.
        var rule = regime.PeriodsOf(asked.Year) is [.., var last]
            ? regime.DueFor(last, asked.Level, calendar).Match(static _ => NoRuleReason.NoDeadline, static reason => reason)
            : regime.Windows.Count == 0 ? NoRuleReason.NoWindow : NoRuleReason.NotInForce;
        return new NoCalendar(Sentence(rule, regime, asked), rule: rule);
    }

    public static NoCalendar OfDaysOff(int undated, PlanYear year)
    {
        var count = undated.ToString(CultureInfo.InvariantCulture);
        return new NoCalendar(BilingualName.Of(
            $"{count} kỳ báo cáo năm {year} chưa có ngày cuối vì chưa biết lịch nghỉ; bổ sung lịch nghỉ của năm đó.",
            $"The last day of {count} reports of {year} is not known, because the days off are not; add those of that year."), undated);
    }

    public static NoCalendar OfWork(OrgUnit? unit) => new(unit is null
        ? BilingualName.Of("Không có nhiệm vụ nào đang thực hiện mà có thời hạn.", "No open work has a deadline.")
        : BilingualName.Of(
            $"{unit.Name.Vietnamese} không chủ trì nhiệm vụ nào đang thực hiện mà có thời hạn.",
            $"{unit.Name.English} leads no open work that has a deadline."));

    private static BilingualName Sentence(NoRuleReason rule, ReportingRegime regime, (PlanYear Year, ReportingLevel Level) asked)
    {
        var (vietnamese, english) = (regime.Name.Vietnamese, regime.Name.English);
        return rule == NoRuleReason.LevelAbolished && asked.Level.LastDay is { } day
            ? BilingualName.Of(
                $"Cấp này không còn từ ngày {VietnameseDay.Format(day.PlusDays(1))}, nên không còn báo cáo.",
                $"The level does not exist any more since {LocalDatePattern.Iso.Format(day.PlusDays(1))}, so it has no reports.")
            : rule == NoRuleReason.NotInForce
            ? BilingualName.Of($"{vietnamese}: không có hiệu lực trong năm {asked.Year}.", $"{english}: not in force in {asked.Year}.")
            : rule == NoRuleReason.NoWindow
            ? BilingualName.Of($"{vietnamese}: không quy định thời gian chốt số liệu.", $"{english}: sets no days that reports cover.")
            : BilingualName.Of(
                $"{vietnamese}: không quy định thời hạn cho cấp này; khai báo thời hạn theo văn bản của địa phương.",
                $"{english}: sets no deadline for this level; declare the one of the act that sets it.");
    }
}
