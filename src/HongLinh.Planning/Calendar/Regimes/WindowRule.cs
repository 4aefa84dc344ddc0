using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>Which days the figures of a period cover, both ends inclusive (thời gian chốt số liệu).</summary>
public sealed record WindowRule
{
    private WindowRule(ReportingCycle cycle, int? cutOffDay, LegalBasis basis)
    {
        Cycle = cycle;
        CutOffDay = cutOffDay;
        Basis = basis;
    }

    /// <summary>The cycle that the rule is for.</summary>
    public ReportingCycle Cycle { get; }

    /// <summary>The last day covered, a day of the period's last month; null where the days of the period itself are covered.</summary>
    public int? CutOffDay { get; }

    /// <summary>The article that sets the window.</summary>
    public LegalBasis Basis { get; }

    /// <summary>From the day after the cut-off in the month before the period to the cut-off in its last month: 15 to 14.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="cutOffDay">The last day covered, from 1 to 27.</param>
    /// <param name="basis">The article that sets the window.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cut-off is not a day that every month has, with a day after it.</exception>
    /// <exception cref="ArgumentException">The cycle is the week, which has no day of the month.</exception>
    public static WindowRule CutOff(ReportingCycle cycle, int cutOffDay, LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfLessThan(cutOffDay, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cutOffDay, 27);
        return cycle != ReportingCycle.Week
            ? new WindowRule(cycle, cutOffDay, basis)
            : throw new ArgumentException("A week is not cut off at a day of the month.", nameof(cycle));
    }

    /// <summary>From the first to the last day of the period itself.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="basis">The article that sets the window.</param>
    public static WindowRule OwnDays(ReportingCycle cycle, LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(basis);
        return new WindowRule(cycle, null, basis);
    }

    /// <summary>The days that the figures of a period cover, both ends inclusive.</summary>
    /// <param name="period">A period of the cycle.</param>
    /// <exception cref="ArgumentException">The period is of another cycle.</exception>
    public DateInterval WindowOf(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.Cycle != Cycle)
        {
            throw new ArgumentException($"{period} is not a period of the cycle {Cycle}.", nameof(period));
        }

        return CutOffDay is { } day
            ? new DateInterval(
                period.FirstDay.PlusMonths(-1).With(DateAdjusters.DayOfMonth(day)).PlusDays(1),
                period.LastDay.With(DateAdjusters.DayOfMonth(day)))
            : new DateInterval(period.FirstDay, period.LastDay);
    }

    /// <summary>Cycle and cut-off, for logs.</summary>
    public override string ToString() => CutOffDay is { } day
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Cycle} to day {day}")
        : $"{Cycle} by calendar";
}
