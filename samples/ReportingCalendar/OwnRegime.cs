using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>A deadline that the user declares for a level, because the regime leaves it to an act that is not available.</summary>
internal static class OwnRegime
{
    public static ReportingRegime OnDay(ReportingRegime regime, ReportingLevel level, int day, string act) =>
        Of(regime, DeadlineRule.OnDay(level, day, Basis(act)));

    public static ReportingRegime After(ReportingRegime regime, ReportingLevel level, int workingDays, string act) =>
        Of(regime, DeadlineRule.WorkingDaysAfterCutOff(level, workingDays, Basis(act)));

    /// <summary>The error in the declaration itself; null when there is none.</summary>
    public static string? Mistake(int? day, int? workingDays, string act) =>
        day is not null && workingDays is not null
            ? "Chỉ khai báo một trong hai: --due-day hoặc --due-after. / Declare one of the two: --due-day or --due-after."
        : act.Length > 0 && day is null && workingDays is null
            ? "--act chỉ dùng cùng --due-day hoặc --due-after. / --act goes with --due-day or --due-after only."
        : null;

    /// <summary>Why a declared day cannot be a deadline: it leaves no working day after the cut-off; null when it can be one.</summary>
    public static string? TooEarly(ReportingRegime own, PlanYear year, int? day) =>
        day is { } declared && own.Check(year, VietnamDaysOff.Calendar) is var findings
        && findings.FirstOrDefault(static found => found.Code == FindingCode.DeadlineTooEarly) is { } early
            ? string.Create(CultureInfo.InvariantCulture,
                $"""
                Không dùng được --due-day {declared}: {FindingText.Describe(early, Language.Vietnamese)} Chọn ngày muộn hơn (đến 28), hoặc dùng --due-after.
                --due-day {declared} cannot be used: {FindingText.Describe(early, Language.English)} Choose a later day (up to 28), or use --due-after.
                """)
            : null;

    private static ReportingRegime Of(ReportingRegime regime, DeadlineRule rule) => regime with
    {
        Code = $"{regime.Code}-{rule.Level!.Code}",
        Name = BilingualName.Of("Thời hạn tự khai báo, thời gian chốt số liệu theo " + regime.Basis.Act, "Own deadline, windows of " + regime.Basis.Act),
        Basis = rule.Basis,
        Replaces = regime.Code,
        Deadlines = [rule],
    };

    // Nobody has checked the act that the user names.
    private static LegalBasis Basis(string act) =>
        new() { Act = act.Length > 0 ? act : "Thời hạn do người dùng khai báo", Confidence = SourceConfidence.Unverified };
}
