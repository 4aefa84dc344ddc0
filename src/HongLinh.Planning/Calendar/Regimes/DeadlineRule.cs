using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The deadline by which a level of administration sends its report (thời hạn gửi báo cáo).</summary>
public sealed record DeadlineRule
{
    private DeadlineRule(ReportingLevel? level, int number, bool countsWorkingDays, LegalBasis basis)
    {
        Level = level;
        Number = number;
        CountsWorkingDays = countsWorkingDays;
        Basis = basis;
    }

    /// <summary>The level; null when the rule applies to every level.</summary>
    public ReportingLevel? Level { get; }

    /// <summary>The day of the period's last month, or the number of working days after the cut-off.</summary>
    public int Number { get; }

    /// <summary>Whether the number counts working days after the cut-off.</summary>
    public bool CountsWorkingDays { get; }

    /// <summary>The article that sets the deadline.</summary>
    public LegalBasis Basis { get; }

    /// <summary>No later than a day of the last month of the period: the 25th.</summary>
    /// <param name="level">The level; null for all.</param>
    /// <param name="day">From 1 to 28.</param>
    /// <param name="basis">The article that sets the deadline.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a day that every month has.</exception>
    public static DeadlineRule OnDay(ReportingLevel? level, int day, LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 28);
        return new DeadlineRule(level, day, countsWorkingDays: false, basis);
    }

    /// <summary>A number of working days after the cut-off; the day of the cut-off is not counted.</summary>
    /// <param name="level">The level; null for all.</param>
    /// <param name="workingDays">From 1 to 60.</param>
    /// <param name="basis">The article that sets the deadline.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than 60 days.</exception>
    public static DeadlineRule WorkingDaysAfterCutOff(ReportingLevel? level, int workingDays, LegalBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDays, 60);
        return new DeadlineRule(level, workingDays, countsWorkingDays: true, basis);
    }

    /// <summary>Level and term, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Level?.Code ?? "all levels"}: {(CountsWorkingDays ? $"{Number} working days after the cut-off" : $"day {Number} of the last month")}");

    internal LocalDate NominalFor(ReportingPeriod period, DateInterval window, WorkingCalendar calendar) =>
        CountsWorkingDays
            ? calendar.Add(window.End, Number)
            : period.LastDay.With(DateAdjusters.DayOfMonth(Number));
}
