using NodaTime;

namespace HongLinh.Planning;

/// <summary>A period that broke a target that had to hold throughout (kỳ không giữ được mức).</summary>
public sealed record Breach
{
    internal Breach(Target target, Observation report, Quantity? figure, Quantity? distance)
    {
        Target = target;
        Report = report;
        Figure = figure;
        Distance = distance;
    }

    /// <summary>The broken target; for an all-of target, the broken part.</summary>
    public Target Target { get; }

    /// <summary>The report that shows it.</summary>
    public Observation Report { get; }

    /// <summary>The period, both ends inclusive.</summary>
    public ReportingPeriod Period => Report.Period;

    /// <summary>The days that are known to be broken: of a stock only the day of its figure; both ends inclusive.</summary>
    internal DateInterval Days => Target.Indicator.OverTime == OverTime.Stock
        ? new DateInterval(LocalDate.Min(Report.ReferenceDate, Period.LastDay), LocalDate.Min(Report.ReferenceDate, Period.LastDay))
        : new DateInterval(Period.FirstDay, Period.LastDay);

    /// <summary>The figure in the unit of the target, exactly; null when it is not one value or has no finite decimal form.</summary>
    public Quantity? Figure { get; }

    /// <summary>
    /// The figure less the bound that it broke: negative below it, 0 at a
    /// strict bound; percentage points for shares; null without a figure.
    /// </summary>
    public Quantity? Distance { get; }

    /// <summary>The spans of days that breaches cover, earliest first, of a stock only the day of each figure; those that touch are joined.</summary>
    /// <param name="breaches">The breaches, in any order.</param>
    /// <returns>Spans with both ends inclusive, between which days lie that no breach covers.</returns>
    public static ValueList<DateInterval> Intervals(ValueList<Breach> breaches)
    {
        var joined = new List<DateInterval>();
        foreach (var days in breaches.Select(static breach => breach.Days).OrderBy(static days => days.Start))
        {
            if (joined.Count > 0 && days.Start <= joined[^1].End.PlusDays(1))
            {
                joined[^1] = new DateInterval(joined[^1].Start, LocalDate.Max(joined[^1].End, days.End));
            }
            else
            {
                joined.Add(days);
            }
        }

        return ValueList.From(joined);
    }

    /// <summary>Period and figure.</summary>
    public override string ToString() => $"{Period}: {Figure?.ToString() ?? Report.Reported.ToString()}";
}
