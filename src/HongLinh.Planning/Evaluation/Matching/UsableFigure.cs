using NodaTime;

namespace HongLinh.Planning;

/// <summary>A report that passed the checks, read as a figure of a target.</summary>
/// <param name="Latest">The report, or the last of those added up.</param>
/// <param name="Used">Every report that went into it.</param>
/// <param name="Span">The values it can have, canonical; null when there is nothing to compare.</param>
/// <param name="Gap">Why the latest report gives nothing to compare; the default when it does.</param>
/// <param name="EventOn">The day of an event.</param>
internal sealed record UsableFigure(Observation Latest, ValueList<Observation> Used, Interval? Span, Situation Gap, LocalDate? EventOn)
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

    /// <summary>Whether it speaks of all days since the start of the year.</summary>
    public bool StartsWithYear => Used[0].Period.StartsWithYear;

    /// <summary>The first day that it speaks of.</summary>
    public LocalDate FirstDay => StartsWithYear ? Used[0].Period.FirstDay : Latest.Period.FirstDay;

    /// <summary>The last day that it speaks of.</summary>
    public LocalDate LastDay => Latest.Period.LastDay;

    /// <summary>Whether it names a figure of the whole year long before its end: an estimate made before December.</summary>
    public bool IsForecast => Used.Any(IsForecastOfYear);

    public static UsableFigure Of(Observation observation, Interval span) => new(observation, [observation], span, default, null);

    public static UsableFigure Without(Observation observation, Situation gap) => new(observation, [observation], null, gap, null);

    public static UsableFigure Event(Observation observation, LocalDate day) => new(observation, [observation], null, default, day);

    /// <summary>Whether there is something to compare: values or an event.</summary>
    public bool HasValue => Span is not null || EventOn is not null;

    /// <summary>Whether the latest report itself gives no figure.</summary>
    public bool IsSilent => Gap != default;

    /// <summary>This running total and the figure of the months that follow it.</summary>
    public UsableFigure Then(UsableFigure next) =>
        Span is { } total && next.Span is { } more
            ? new UsableFigure(next.Latest, ValueList.From(Used.Concat(next.Used)), total.Plus(more), default, null)
            {
                IsLevel = IsLevel,
                Missing = ValueList.From(Missing.Union(next.Missing)),
            }
            : Span is null ? this : next;

    /// <summary>This running total with further months that a report passes over in silence: as much or more, where a total cannot fall.</summary>
    public UsableFigure ThenSilence(UsableFigure next) =>
        Span is { } total
            ? new UsableFigure(next.Latest, ValueList.From(Used.Concat(next.Used)), total.OrMore, next.Gap, null) { IsLevel = IsLevel, Missing = Missing }
            : next;

    private static bool IsForecastOfYear(Observation report) =>
        report.Period.ReachesYearEnd && report.Maturity == Maturity.Estimated && !IsMadeSince(new LocalDate(report.Period.Year.Number, 12, 1), report);

    // By the day it is said to hold for and by the moment it was known, in the time of Vietnam (UTC+7).
    private static bool IsMadeSince(LocalDate firstDay, Observation report) =>
        report.ReferenceDate >= firstDay && report.RecordedAt >= firstDay.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant();
}
