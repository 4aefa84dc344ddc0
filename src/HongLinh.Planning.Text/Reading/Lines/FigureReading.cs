using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>One figure as the words of a report state it; nothing is filled in that they do not say, but the period of the report (số liệu đọc được).</summary>
/// <remarks>A level with what is said of it beside: the growth, the percent of plan. Each may stand alone.</remarks>
public sealed record FigureReading
{
    internal FigureReading(TargetReading? source, ReadWords? name, ReportingPeriod? period, TextSpan span)
    {
        (Source, Name, Period, Span) = (source, name, period, span);
    }

    /// <summary>The name of what is reported, as written, without the words that lead in; null when the words have none.</summary>
    public ReadWords? Name { get; }

    /// <summary>The indicator of the plan that is meant; null when no plan was given.</summary>
    public Indicator? Indicator { get; internal init; }

    /// <summary>The figure, or the lower end of a range; below zero for a cut. Null when only a growth or a percent of plan is stated.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; internal init; }

    /// <summary>
    /// Which side of the value the figure lies on, where words say so: <c>gt</c> (hơn), <c>ge</c>, <c>lt</c> (gần), <c>le</c>, <c>approx</c> (khoảng);
    /// null when the value is the figure.
    /// </summary>
    public string? BoundCode { get; internal init; }

    /// <summary>The unit as written, with its number word.</summary>
    public ReadWords? UnitText => Source?.UnitText;

    /// <summary>The total of a count or the planned amount after a stroke, or the base of a rate: 52, 10000 dân.</summary>
    public string? Denominator => Source?.Denominator?.Text;

    /// <summary>The period: that of the words, else that of the report; null when neither names one.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>The day to which a total runs, where one is named: đến ngày 14/6.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>How final the figure is, where words say so: ước, sơ bộ, chính thức.</summary>
    public Maturity? Maturity { get; internal init; }

    /// <summary>Which side of the growth the figure lies on, as in <see cref="BoundCode"/>: gt for "tăng hơn 11%", lt for "giảm hơn 5%".</summary>
    public string? GrowthBoundCode { get; internal init; }

    /// <summary>The growth in per cent, or the lower end of its range; below zero for a fall.</summary>
    public decimal? Growth { get; internal init; }

    /// <summary>The upper end of a range of growth.</summary>
    public decimal? GrowthUpper { get; internal init; }

    /// <summary>What the growth is measured against; null when no words say so.</summary>
    public GrowthBase? GrowthBase { get; internal init; }

    /// <summary>The percent of the plan, 137 for "vượt 37%".</summary>
    public decimal? PercentOfPlan { get; internal init; }

    /// <summary>Which side of the percent of plan the figure lies on, as in <see cref="BoundCode"/>: gt for "hơn 62% kế hoạch".</summary>
    public string? PercentBoundCode { get; internal init; }

    /// <summary>By how many per cent the plan is exceeded, where the words say it so: vượt 37% kế hoạch; below zero for a shortfall.</summary>
    public decimal? Excess { get; internal init; }

    /// <summary>Where the words of the figure stand.</summary>
    public TextSpan Span { get; }

    // What the words around the level say; null when there is none.
    internal TargetReading? Source { get; }

    // The words that name the period; empty where it is that of the report.
    internal string PeriodWords { get; init; } = "";

    // The report says that there was nothing: không phát sinh.
    internal AbsenceReason? Absence { get; init; }

    // The level is the size of a rise or fall.
    internal bool IsChange { get; init; }

    /// <summary>Name, figure and period on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name?.Text}: {Value} {UnitText?.Text} {Period}");
}
