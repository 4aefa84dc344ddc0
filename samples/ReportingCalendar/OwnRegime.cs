using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>A deadline that the user declares for a level, because the regime leaves it to an act that is not at hand.</summary>
internal static class OwnRegime
{
    public static ReportingRegime OnDay(ReportingRegime regime, ReportingLevel level, int day, string act) =>
        Of(regime, DeadlineRule.OnDay(level, day, Basis(act)));

    public static ReportingRegime After(ReportingRegime regime, ReportingLevel level, int workingDays, string act) =>
        Of(regime, DeadlineRule.WorkingDaysAfterCutOff(level, workingDays, Basis(act)));

    private static ReportingRegime Of(ReportingRegime regime, DeadlineRule rule) => regime with
    {
        Code = $"{regime.Code}-{rule.Level!.Code}",
        Name = BilingualName.Of("Thời hạn tự khai báo, thời gian chốt số liệu theo " + regime.Basis.Act, "Own deadline, windows of " + regime.Basis.Act),
        Basis = rule.Basis,
        Replaces = regime.Code,
        Deadlines = [rule],
    };

    // What the user says of an act was checked by nobody here.
    private static LegalBasis Basis(string act) =>
        new() { Act = act.Length > 0 ? act : "Thời hạn do người dùng khai báo", Confidence = SourceConfidence.Unverified };
}
