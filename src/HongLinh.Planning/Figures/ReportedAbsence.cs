
namespace HongLinh.Planning;

/// <summary>A report that states why there is no figure (báo cáo không có số liệu).</summary>
public sealed record ReportedAbsence : Reported
{
    private ReportedAbsence(AbsenceReason reason) => Reason = reason;

    /// <summary>The stated reason.</summary>
    public AbsenceReason Reason { get; }

    // Nothing happened: zero for an indicator that adds up over the year.
    internal bool IsZeroOf(Indicator? indicator) =>
        Reason == AbsenceReason.NothingToReport && indicator?.OverTime == OverTime.Flow && !(indicator.Limits.Minimum > 0m);

    internal override string CaseName => "absence";

    private protected override string Text => $"no figure: {Reason}";

    /// <summary>A stated absence.</summary>
    /// <param name="reason">Why there is no figure.</param>
    public static ReportedAbsence Because(AbsenceReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new ReportedAbsence(reason);
    }
}
