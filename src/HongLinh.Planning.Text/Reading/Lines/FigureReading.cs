using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>One figure as the words of a report state it; only the period of the report is added to the words (số liệu đọc được).</summary>
/// <remarks>A level and the facts stated beside it: the growth and the percent of plan. Each may occur without the others.</remarks>
public sealed record FigureReading
{
    internal FigureReading(TargetReading? source, ReadWords? name, ReportingPeriod? period, TextSpan span)
    {
        (Source, Name, Period, Span) = (source, name, period, span);
    }

    /// <summary>The name of the indicator as written, without lead-in words; null when the words give none.</summary>
    public ReadWords? Name { get; }

    /// <summary>The matching indicator of the plan; null when no plan was given.</summary>
    public Indicator? Indicator { get; internal init; }

    /// <summary>The figure, or the lower end of a range; negative for a cut. Null when only a growth or a percent of plan is stated.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; internal init; }

    /// <summary>
    /// Which side of the value the figure is on, when the words say so: <c>gt</c> (hơn), <c>ge</c>, <c>lt</c> (gần), <c>le</c>, <c>approx</c> (khoảng);
    /// null when the value is the figure.
    /// </summary>
    public string? BoundCode { get; internal init; }

    /// <summary>The unit as written, with its number word; for what did not occur, the noun that would be counted: không có ca tử vong.</summary>
    public ReadWords? UnitText => Source?.UnitText ?? Counted;

    /// <summary>The total of a count, or the base of a rate: 52, 10000 dân; a planned amount after a slash is none.</summary>
    public string? Denominator => IsOfPlan ? null : Source?.Denominator?.Text;

    /// <summary>The period that the words name, otherwise the period of the report; null when there is neither.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>The last day of a total, when one is named: đến ngày 14/6.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>The maturity of the figure, when the words give it: ước, sơ bộ, chính thức.</summary>
    public Maturity? Maturity { get; internal init; }

    /// <summary>Which side of the growth the figure is on, as in <see cref="BoundCode"/>: gt for "tăng hơn 11%", lt for "giảm hơn 5%".</summary>
    public string? GrowthBoundCode { get; internal init; }

    /// <summary>The growth in percent, or the lower end of its range; negative for a fall.</summary>
    public decimal? Growth { get; internal init; }

    /// <summary>The upper end of a range of growth.</summary>
    public decimal? GrowthUpper { get; internal init; }

    /// <summary>The base of the growth; null when the words name none.</summary>
    public GrowthBase? GrowthBase { get; internal init; }

    /// <summary>The percent of the plan, 137 for "vượt 37%".</summary>
    public decimal? PercentOfPlan { get; internal init; }

    /// <summary>Which side of the percent of plan the figure is on, as in <see cref="BoundCode"/>: gt for "hơn 62% kế hoạch".</summary>
    public string? PercentBoundCode { get; internal init; }

    /// <summary>The percentage above the plan, when the words state it that way: vượt 37% kế hoạch; negative for a shortfall.</summary>
    public decimal? Excess { get; internal init; }

    /// <summary>The position of the words of the figure.</summary>
    public TextSpan Span { get; }

    // The reading of the words around the level; null when there is none.
    internal TargetReading? Source { get; }

    // The words that name the period; empty when the period is that of the report.
    internal string PeriodWords { get; init; } = "";

    // Why there is no figure, when the report says that nothing occurred: không phát sinh.
    internal AbsenceReason? Absence { get; init; }

    // Whether the number after the slash is the plan: 2.318 người/KH 2.300 người.
    internal bool IsOfPlan { get; init; }

    // What is counted, when the report says that none of it occurred.
    internal ReadWords? Counted { get; init; }

    // Whether the level is the size of a rise or fall.
    internal bool IsChange { get; init; }

    // Whether the growth is measured against a base that is not kept, such as the month before.
    internal bool IsOtherGrowth { get; init; }

    /// <summary>Whether the words add to what there was, so that the figure is no level.</summary>
    internal bool IsAddition { get; init; }

    /// <summary>The name, the figure and the period on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name?.Text}: {Value} {UnitText?.Text} {Period}");
}
