namespace HongLinh.Planning;

/// <summary>Periods of the year without a usable figure, including periods still to come (kỳ chưa có số liệu).</summary>
internal sealed record OpenPeriods : OpenPoint
{
    private OpenPeriods(ValueList<ReportingPeriod> periods) => Periods = periods;

    /// <inheritdoc/>
    public override ValueList<ReportingPeriod> Periods { get; }

    private protected override string Text => $"periods {Periods}";

    internal static OpenPeriods Of(ValueList<ReportingPeriod> periods) => new(periods);
}
