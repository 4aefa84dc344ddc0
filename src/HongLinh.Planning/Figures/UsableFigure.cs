using NodaTime;

namespace HongLinh.Planning;

/// <summary>A figure that stands for a span of days: what was reported for it, or what its reports add up to.</summary>
/// <param name="Latest">The report, or the last of those added up; of a figure with a gap the report that leaves it open.</param>
/// <param name="Used">Every report that went into it.</param>
/// <param name="Span">The values it can have, canonical; null when there is nothing to compare.</param>
/// <param name="Gap">Why the latest report gives nothing to compare; none when it does.</param>
/// <param name="EventOn">The day of an event.</param>
internal sealed record UsableFigure(Observation Latest, ValueList<Observation> Used, Interval? Span, FigureGap Gap, LocalDate? EventOn)
{
    /// <summary>The part and the whole that a share was reported with, canonical; null when it was not.</summary>
    public (Fraction Part, Fraction Whole)? Parts { get; init; }

    /// <summary>Whether it is a level, from which growth or change is still to be computed.</summary>
    public bool IsLevel { get; init; }

    /// <summary>What the figure of the year can still be, as far as the figures themselves tell; null when they tell nothing.</summary>
    public Interval? Year { get; init; }

    /// <summary>The units whose figures for the same days are missing from it.</summary>
    public ValueList<OrgUnit> Missing { get; init; }

    /// <summary>Whether it was joined over periods that leave days of the year out.</summary>
    public bool LeavesDaysOut { get; init; }

    /// <summary>The level that a growth or a change was computed from; null for all other figures.</summary>
    public UsableFigure? Origin { get; init; }

    /// <summary>The first day that it speaks of.</summary>
    public LocalDate FirstDay { get; init; } = Used[0].Period.StartsWithYear ? Used[0].Period.FirstDay : Latest.Period.FirstDay;

    /// <summary>The last day that it speaks of.</summary>
    public LocalDate LastDay { get; init; } = Latest.Period.LastDay;

    /// <summary>Whether it speaks of all days since the start of the year.</summary>
    public bool StartsWithYear => FirstDay == Latest.Period.Year.FirstDay;

    /// <summary>The name of the span: that of its report, or the months from January for what was added up.</summary>
    public ReportingPeriod Period => Used.Count > 1 && StartsWithYear && LastDay.PlusDays(1).Day == 1
        ? ReportingPeriod.YearToDate(Latest.Period.Year, LastDay.Month)
        : Used[^1].Period;

    /// <summary>Whether it was set aside, so that the span has no figure though one was reported.</summary>
    public bool IsSetAside => Gap is FigureGap.UnitMismatch or FigureGap.TwoFigures or FigureGap.SetAside;

    /// <summary>Whether it names a figure of the whole year long before its end: an estimate made before December.</summary>
    public bool IsForecast => Used.Any(IsForecastOfYear);

    public static UsableFigure Of(Observation observation, Interval span) => new(observation, [observation], span, FigureGap.None, null);

    public static UsableFigure Without(Observation observation, FigureGap gap) => new(observation, [observation], null, gap, null);

    public static UsableFigure Event(Observation observation, LocalDate day) => new(observation, [observation], null, FigureGap.None, day);

    /// <summary>Whether there is something to compare: values or an event.</summary>
    public bool HasValue => Span is not null || EventOn is not null;

    /// <summary>Whether the latest report itself gives no figure.</summary>
    public bool IsSilent => Gap != FigureGap.None;

    /// <summary>This running total and the figure of the days that follow it; without a value where one of them has none.</summary>
    public UsableFigure Then(UsableFigure next)
    {
        var silent = Span is null ? this : next;
        var sum = Span is { } total && next.Span is { } more ? total.Plus(more) : default(Interval?);
        return Joined(next, sum is null ? silent.Latest : next.Latest, sum, sum is null ? silent.Gap : FigureGap.None) with
        {
            Missing = ValueList.From(Missing.Union(next.Missing)),
        };
    }

    /// <summary>This running total with further days that a report passes over in silence: as much or more, where a total cannot fall.</summary>
    public UsableFigure ThenSilence(UsableFigure next) =>
        Span is { } total ? Joined(next, next.Latest, total.OrMore, next.Gap) : next;

    /// <summary>A list of what is done and lost for good goes with a bare count that does not contradict it.</summary>
    /// <param name="valued">Figures for one span, each with a value.</param>
    public static UsableFigure[] WithLists(UsableFigure[] valued)
    {
        var list = Array.FindLast(valued, static figure => figure.Year is not null);
        var counts = Array.FindAll(valued, static figure => figure.Year is null);
        return list is { Span: { } listed } && counts.Length > 0 && Array.TrueForAll(counts, count => !count.Span!.Value.IsApartFrom(listed))
            ? Array.ConvertAll(counts, count => count with { Year = list.Year, Used = ValueList.From(list.Used.Concat(count.Used)) })
            : valued;
    }

    private UsableFigure Joined(UsableFigure next, Observation latest, Interval? span, FigureGap gap) =>
        new(latest, ValueList.From(Used.Concat(next.Used)), span, gap, null) { FirstDay = FirstDay, LastDay = next.LastDay, IsLevel = IsLevel, Missing = Missing };

    private static bool IsForecastOfYear(Observation report) =>
        report.Period.ReachesYearEnd && report.Maturity == Maturity.Estimated && !IsMadeSince(new LocalDate(report.Period.Year.Number, 12, 1), report);

    // By the day it is said to hold for and by the moment it was known, in the time of Vietnam (UTC+7).
    private static bool IsMadeSince(LocalDate firstDay, Observation report) =>
        report.ReferenceDate >= firstDay && report.RecordedAt >= firstDay.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant();
}
