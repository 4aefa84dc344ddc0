namespace HongLinh.Planning;

/// <summary>Periods of the year without a usable figure, those to come included (kỳ chưa có số liệu).</summary>
public sealed record OpenPeriods : OpenPoint
{
    private OpenPeriods(ValueList<ReportingPeriod> periods) => Periods = periods;

    /// <summary>The periods in order, by the cycle of the indicator; where the latest figure counts, the last one of the year alone.</summary>
    public ValueList<ReportingPeriod> Periods { get; }

    private protected override string Text => $"periods {Periods}";

    internal static OpenPeriods Of(ValueList<ReportingPeriod> periods) => new(periods);
}
