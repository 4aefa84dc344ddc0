namespace HongLinh.Planning.Rules;

/// <summary>The figure of an indicator for a period (số liệu của một chỉ tiêu).</summary>
internal sealed record FigureTerm : Term
{
    private FigureTerm(IndicatorCode indicator, PeriodChoice period, string about)
    {
        Indicator = indicator;
        Period = period;
        ReportingUnit = about;
    }

    /// <summary>The indicator.</summary>
    public IndicatorCode Indicator { get; }

    /// <summary>Which of its figures.</summary>
    public PeriodChoice Period { get; }

    /// <summary>The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</summary>
    public string ReportingUnit { get; }

    private protected override string Text => $"{Indicator}[{Period}]" + (ReportingUnit.Length == 0 ? "" : "@" + ReportingUnit);

    /// <summary>The figure of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">Which of its figures.</param>
    /// <param name="about">The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</param>
    public static FigureTerm Of(IndicatorCode indicator, PeriodChoice period, string about = "")
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(about);
        return new FigureTerm(indicator, period, about);
    }
}
