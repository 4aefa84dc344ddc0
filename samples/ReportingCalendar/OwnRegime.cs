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

    /// <summary>Why a declared day cannot be a deadline: it leaves no working day after the cut-off; null when it can be one.</summary>
    public static string? TooEarly(ReportingRegime own, PlanYear year, int? day, Shell shell)
    {
        if (day is not { } declared
            || own.Check(year, VietnamDaysOff.Calendar).FirstOrDefault(static finding => finding.Code == FindingCode.DeadlineTooEarly) is not { } early)
        {
            return null;
        }

        var (digits, why) = (declared.ToString(CultureInfo.InvariantCulture), FindingText.Describe(early, shell.Language));
        return shell.Of(
            $"Không dùng được --due-day {digits}: {why} Chọn ngày muộn hơn (đến 28), hoặc dùng --due-after.",
            $"--due-day {digits} cannot be used: {why} Choose a later day (up to 28), or use --due-after.");
    }

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
