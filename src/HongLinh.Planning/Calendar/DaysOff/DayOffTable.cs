using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The days off and working Saturdays of the announced years, and the last year with provisional answers (lịch nghỉ).</summary>
/// <remarks>Days off are decided year by year, so they are data. Immutable; equal by content.</remarks>
public sealed record DayOffTable
{
    private DayOffTable(Span years, ValueList<DayOff> entries)
    {
        FirstYear = years.First;
        LastYear = years.Last;
        Horizon = years.Horizon;
        Entries = entries;
    }

    /// <summary>The first announced year.</summary>
    public int FirstYear { get; }

    /// <summary>The last announced year.</summary>
    public int LastYear { get; }

    /// <summary>The last year for which a provisional answer is given; never before the last announced year.</summary>
    public int Horizon { get; }

    /// <summary>The entries in the order of their dates.</summary>
    public ValueList<DayOff> Entries { get; }

    /// <summary>Checks entries and makes a table.</summary>
    /// <param name="firstYear">The first announced year.</param>
    /// <param name="lastYear">The last announced year.</param>
    /// <param name="horizon">The last year for which a provisional answer is given; pass the last announced year for none.</param>
    /// <param name="entries">The entries, in any order.</param>
    /// <returns>The table and every finding; an entry that contradicts an earlier one or lies outside the years is left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years are not in order, or outside those of the lunar calendar.</exception>
    public static Reading<DayOffTable> Create(int firstYear, int lastYear, int horizon, ValueList<DayOff> entries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, LunarDate.FirstSupportedYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, lastYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, LunarDate.LastSupportedYear);
        var findings = new List<Finding>();
        // An entry that is decided and one that is only proposed may exist for the same day.
        var kept = new Dictionary<(LocalDate Date, bool IsDecided), DayOff>();
        foreach (var entry in entries.OrderBy(static entry => entry.Date))
        {
            if (Accepts(entry, kept, (firstYear, lastYear), findings))
            {
                kept[(entry.Date, entry.Counts(withProposals: false))] = entry;
            }
        }

        return new Reading<DayOffTable>(
            new DayOffTable(new Span(firstYear, lastYear, horizon), ValueList.From(kept.Values.OrderBy(static e => e.Date))), ValueList.From(findings));
    }

    /// <summary>How well the working days of a year are known.</summary>
    /// <param name="year">Any year.</param>
    public CalendarKnowledge KnowledgeOf(int year) =>
        year >= FirstYear && year <= LastYear ? CalendarKnowledge.Announced
        : year > LastYear && year <= Horizon ? CalendarKnowledge.Provisional
        : CalendarKnowledge.NotKnownYet;

    /// <summary>The years and the number of entries.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"days off {FirstYear}..{LastYear}, provisional to {Horizon}, {Entries.Count} entries");

    private static bool Accepts(DayOff entry, Dictionary<(LocalDate Date, bool IsDecided), DayOff> kept, (int First, int Last) years, List<Finding> findings)
    {
        var place = Place.Day(entry.Date);
        if (entry.Date.Year < years.First || entry.Date.Year > years.Last)
        {
            findings.Add(Finding.Of(FindingCode.DayOutsideTable, place, entry.Name,
                ReportingPeriod.WholeYear(PlanYear.Of(years.First)), ReportingPeriod.WholeYear(PlanYear.Of(years.Last))));
            return false;
        }

        if (kept.TryGetValue((entry.Date, entry.Counts(withProposals: false)), out var earlier))
        {
            findings.Add(Finding.Of(FindingCode.DayContradiction, place, entry.Name, earlier.Kind, entry.Kind));
            return false;
        }

        var isRestDay = entry.Date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        // A holiday may fall on a weekend. Compensatory and swapped rest may not, and only a day of rest can become a working day.
        var fits = entry.Kind == DayOffKind.PublicHoliday || entry.Kind == DayOffKind.WorkingSaturday == isRestDay;
        if (!fits)
        {
            findings.Add(Finding.Of(FindingCode.DayOfWrongKind, place, entry.Name, entry.Kind, entry.Date.DayOfWeek));
        }

        return fits;
    }

    private readonly record struct Span(int First, int Last, int Horizon);
}
