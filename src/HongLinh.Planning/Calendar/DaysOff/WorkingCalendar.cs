using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>Which days civil servants work: Monday to Friday less the days off, plus the working Saturdays (ngày làm việc).</summary>
/// <remarks>
/// Announced years come from the table, later ones up to its horizon from the labour code and the lunar calendar.
/// Counting and adding take the same time for one day as for five years. Immutable, equal by table and by whether proposals count, and safe
/// to share.
/// </remarks>
public sealed class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly Dictionary<LocalDate, DayOff> _entries;
    private readonly LocalDate _first;
    private readonly int[] _workedBefore; // working days from the first day up to, not including, each day
    private readonly int[] _dayOfWorked;  // the day on which each working day falls

    private WorkingCalendar(DayOffTable table, bool withProposals)
    {
        (Table, WithProposals) = (table, withProposals);
        _entries = EntriesOf(table, withProposals);
        _first = new LocalDate(table.FirstYear, 1, 1);
        var days = Period.DaysBetween(_first, new LocalDate(table.Horizon + 1, 1, 1));
        _workedBefore = new int[days + 1];
        var worked = new List<int>(days);
        for (var day = 0; day < days; day++)
        {
            _workedBefore[day] = worked.Count;
            if (Works(_first.PlusDays(day)))
            {
                worked.Add(day);
            }
        }

        _workedBefore[days] = worked.Count;
        _dayOfWorked = [.. worked];
    }

    /// <summary>The table behind the calendar.</summary>
    public DayOffTable Table { get; }

    /// <summary>Whether proposed days count as if they were decided.</summary>
    internal bool WithProposals { get; }

    /// <summary>The first day that the calendar covers.</summary>
    public LocalDate FirstDay => _first;

    /// <summary>The last day that the calendar covers: the end of the horizon.</summary>
    public LocalDate LastDay => new(Table.Horizon, 12, 31);

    /// <summary>The working days under the decisions taken; proposed and repealed days change nothing.</summary>
    /// <param name="table">The days off.</param>
    public static WorkingCalendar Of(DayOffTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new WorkingCalendar(table, withProposals: false);
    }

    /// <summary>The working days as if every proposal in the table were decided: for "what if" questions, never for a deadline.</summary>
    /// <param name="table">The days off.</param>
    public static WorkingCalendar IfProposalsPass(DayOffTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new WorkingCalendar(table, withProposals: true);
    }

    /// <summary>How well a day is known.</summary>
    /// <param name="day">Any day.</param>
    public CalendarKnowledge KnowledgeOf(LocalDate day) => Table.KnowledgeOf(day.Year);

    /// <summary>Whether a day is worked.</summary>
    /// <param name="day">A day within the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first announced year or after the horizon.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        var index = IndexOf(day);
        return _workedBefore[index + 1] > _workedBefore[index];
    }

    /// <summary>The entry that makes a day differ from the ordinary week; null for an ordinary day.</summary>
    /// <param name="day">A day within the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first announced year or after the horizon.</exception>
    public DayOff? EntryOn(LocalDate day)
    {
        _ = IndexOf(day);
        return _entries.GetValueOrDefault(day);
    }

    /// <summary>The working days of an interval.</summary>
    /// <param name="interval">The interval, both ends inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval leaves the calendar.</exception>
    public int CountIn(DateInterval interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return _workedBefore[IndexOf(interval.End) + 1] - _workedBefore[IndexOf(interval.Start)];
    }

    /// <summary>The day that is a number of working days after a day, that day itself not counted.</summary>
    /// <param name="day">The day counted from; it need not be worked.</param>
    /// <param name="workingDays">How many; negative to count back; 0 gives the day itself.</param>
    /// <remarks>A term counted in days leaves out its first day (Bộ luật Dân sự 2015, Điều 147 khoản 2).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer leaves the calendar.</exception>
    public LocalDate Add(LocalDate day, int workingDays)
    {
        if (workingDays == 0)
        {
            return day;
        }

        var index = IndexOf(day);
        // Forward: the first working day after the day is number 1. Back: the last one before it is number -1.
        var target = workingDays > 0 ? _workedBefore[index + 1] + (long)workingDays - 1 : _workedBefore[index] + (long)workingDays;
        return target >= 0 && target < _dayOfWorked.Length
            ? _first.PlusDays(_dayOfWorked[(int)target])
            : throw new ArgumentOutOfRangeException(nameof(workingDays), workingDays,
                string.Create(CultureInfo.InvariantCulture, $"The answer lies outside {Table.FirstYear}..{Table.Horizon}, the years this calendar speaks of."));
    }

    /// <summary>The day itself when it is worked, else the next one that is.</summary>
    /// <param name="day">A day within the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer leaves the calendar.</exception>
    public LocalDate OnOrAfter(LocalDate day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>The day itself when it is worked, else the last working day before it.</summary>
    /// <param name="day">A day within the calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer leaves the calendar.</exception>
    public LocalDate OnOrBefore(LocalDate day) => IsWorkingDay(day) ? day : Add(day, -1);

    /// <summary>The entries of a year, provisional ones included, in the order of their dates.</summary>
    /// <param name="year">A year; one outside the calendar has no entries.</param>
    public ValueList<DayOff> EntriesOf(int year) =>
        ValueList.From(_entries.Values.Where(entry => entry.Date.Year == year).OrderBy(static entry => entry.Date));

    /// <summary>Whether the other calendar has an equal table, and counts proposals likewise.</summary>
    /// <param name="other">The other calendar.</param>
    public bool Equals(WorkingCalendar? other) => other is not null && WithProposals == other.WithProposals && Table.Equals(other.Table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, WithProposals);

    /// <summary>The years that the calendar covers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"working days {Table.FirstYear}..{Table.Horizon}");

    private static Dictionary<LocalDate, DayOff> EntriesOf(DayOffTable table, bool withProposals)
    {
        var provisional = Enumerable.Range(table.LastYear + 1, table.Horizon - table.LastYear).SelectMany(LabourCodeHolidays.For);
        return table.Entries.Where(entry => entry.Counts(withProposals)).Concat(provisional)
            .GroupBy(static entry => entry.Date)
            // When proposals are included, a proposal replaces the decided entry for its day.
            .ToDictionary(static day => day.Key, static day => day.MaxBy(static entry => entry.Status == DayOffStatus.Proposed)!);
    }

    private bool Works(LocalDate day)
    {
        var isRestDay = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        return _entries.TryGetValue(day, out var entry) ? entry.Kind == DayOffKind.WorkingSaturday : !isRestDay;
    }

    private int IndexOf(LocalDate day)
    {
        var index = Period.DaysBetween(_first, day);
        return index >= 0 && index < _workedBefore.Length - 1
            ? index
            : throw new ArgumentOutOfRangeException(nameof(day), day,
                string.Create(CultureInfo.InvariantCulture, $"The day lies outside {Table.FirstYear}..{Table.Horizon}, the years this calendar speaks of."));
    }
}
