using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace HongLinh.Planning;

/// <summary>The period that a report is named after: month 3, quarter I, six months, the year (kỳ báo cáo).</summary>
/// <remarks>
/// A span of calendar days, both ends inclusive; the reporting regime sets which days its figures cover.
/// Two periods of different cycles over the same days (quarter I and the first three months) are not equal but
/// cover the same span. Ordered by last day, then the shorter period first: month 3, quarter I.
/// </remarks>
public sealed record ReportingPeriod : IComparable<ReportingPeriod>, IParsable<ReportingPeriod>
{
    private ReportingPeriod(PlanYear year, ReportingCycle cycle, int ordinal, DateInterval days)
    {
        Year = year;
        Cycle = cycle;
        Ordinal = ordinal;
        FirstDay = days.Start;
        LastDay = days.End;
        // Computed once, because every review asks it of every report.
        StartsWithYear = FirstDay == year.FirstDay;
        ReachesYearEnd = LastDay == year.LastDay;
    }

    /// <summary>The plan year; for a week the ISO year, whose first week may begin in December.</summary>
    public PlanYear Year { get; }

    /// <summary>The cycle.</summary>
    public ReportingCycle Cycle { get; }

    /// <summary>Which one of the year, from 1; for a year-to-date span its last month.</summary>
    public int Ordinal { get; }

    /// <summary>The first calendar day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last calendar day, part of the period.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the period starts with the year, so that its figure is a running total.</summary>
    public bool StartsWithYear { get; }

    /// <summary>Whether the period ends with the year.</summary>
    public bool ReachesYearEnd { get; }

    /// <summary>A week.</summary>
    /// <param name="year">The ISO year.</param>
    /// <param name="week">From 1 to 52, or 53 in a long year.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such week.</exception>
    public static ReportingPeriod Week(PlanYear year, int week) => Of(year, ReportingCycle.Week, week);

    /// <summary>A month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static ReportingPeriod Month(PlanYear year, int month) => Of(year, ReportingCycle.Month, month);

    /// <summary>A quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">From 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such quarter.</exception>
    public static ReportingPeriod Quarter(PlanYear year, int quarter) => Of(year, ReportingCycle.Quarter, quarter);

    /// <summary>Half a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such half.</exception>
    public static ReportingPeriod Half(PlanYear year, int half) => Of(year, ReportingCycle.HalfYear, half);

    /// <summary>The first nine months.</summary>
    /// <param name="year">The year.</param>
    public static ReportingPeriod NineMonths(PlanYear year) => Of(year, ReportingCycle.NineMonths, 1);

    /// <summary>The whole year.</summary>
    /// <param name="year">The year.</param>
    public static ReportingPeriod WholeYear(PlanYear year) => Of(year, ReportingCycle.Year, 1);

    /// <summary>From January to the end of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="throughMonth">The last month, from 1 to 12, part of the span.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static ReportingPeriod YearToDate(PlanYear year, int throughMonth) => Of(year, ReportingCycle.YearToDate, throughMonth);

    /// <summary>Any period by its cycle and number.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="ordinal">Which one of the year, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no such period.</exception>
    public static ReportingPeriod Of(PlanYear year, ReportingCycle cycle, int ordinal)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ordinal, cycle.CountIn(year));
        return new ReportingPeriod(year, cycle, ordinal, DaysOf(year, cycle, ordinal));
    }

    /// <summary>Every period of a cycle in a year, in order.</summary>
    /// <param name="year">The year.</param>
    /// <param name="cycle">The cycle.</param>
    public static ValueList<ReportingPeriod> AllOf(PlanYear year, ReportingCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        return ValueList.From(Enumerable.Range(1, cycle.CountIn(year)).Select(ordinal => Of(year, cycle, ordinal)));
    }

    /// <summary>The same period one year earlier (cùng kỳ năm trước).</summary>
    /// <remarks>Week 53 of a long year has no counterpart in the year before: week 52 of that year is used.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is the first that is supported.</exception>
    public ReportingPeriod YearBefore() => In(Year.Previous());

    // For comparing with reports: before the first year there are none.
    internal ReportingPeriod OneYearEarlier() => In(Year.Before());

    private ReportingPeriod In(PlanYear year) => Of(year, Cycle, Math.Min(Ordinal, Cycle.CountIn(year)));

    /// <summary>Whether every day of another period is a day of this one.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay <= other.FirstDay && other.LastDay <= LastDay;
    }

    /// <summary>Whether both cover the same days, whatever their names: quarter I and the first three months.</summary>
    /// <param name="other">The other period.</param>
    public bool CoversSameDays(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay == other.FirstDay && LastDay == other.LastDay;
    }

    /// <summary>Orders by the last day, then the shorter period first, then by cycle.</summary>
    /// <param name="other">The other period; null comes first.</param>
    public int CompareTo(ReportingPeriod? other) =>
        other is null ? 1
        : LastDay != other.LastDay ? LastDay.CompareTo(other.LastDay)
        : FirstDay != other.FirstDay ? other.FirstDay.CompareTo(FirstDay)
        : Cycle.Position.CompareTo(other.Cycle.Position);

    /// <summary>Reads the canonical text.</summary>
    /// <param name="text"><c>2026-M01</c>, <c>2026-Q1</c>, <c>2026-H1</c>, <c>2026-9M</c>, <c>2026</c>, <c>2026-M01..M05</c> or <c>2026-W05</c>.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static ReportingPeriod Parse(string text) =>
        TryParse(text, out var period)
            ? period
            : throw new FormatException($"'{text}' is not a reporting period; write 2026-M01, 2026-Q1, 2026-H1, 2026-9M, 2026, 2026-M01..M05 or 2026-W05.");

    /// <summary>Reads the canonical text, if it is one.</summary>
    /// <param name="text">The text; see <see cref="Parse"/>.</param>
    /// <param name="period">The period, or null.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = null;
        if (text is null || text.Length < 4 || !TryNumber(text.AsSpan(0, 4), out var number) || number is < 1945 or > 2200)
        {
            return false;
        }

        var year = PlanYear.Of(number);
        var (cycle, ordinal) = text.AsSpan(4) switch
        {
            "" => (ReportingCycle.Year, 1),
            "-9M" => (ReportingCycle.NineMonths, 1),
            ['-', 'Q', var digit] => (ReportingCycle.Quarter, digit - '0'),
            ['-', 'H', var digit] => (ReportingCycle.HalfYear, digit - '0'),
            ['-', 'W', var tens, var ones] when TryNumber([tens, ones], out var week) => (ReportingCycle.Week, week),
            ['-', 'M', var tens, var ones] when TryNumber([tens, ones], out var month) => (ReportingCycle.Month, month),
            ['-', 'M', '0', '1', '.', '.', 'M', var tens, var ones] when TryNumber([tens, ones], out var month) => (ReportingCycle.YearToDate, month),
            _ => (ReportingCycle.Year, 0),
        };
        if (ordinal < 1 || ordinal > cycle.CountIn(year))
        {
            return false;
        }

        period = Of(year, cycle, ordinal);
        return true;
    }

    // Hidden: the text of a period is the same in every culture, and an overload with a provider would make analyzers ask every caller for one.
    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) => TryParse(s, out result);

    /// <summary>The canonical text, which <see cref="Parse"/> reads back.</summary>
    public override string ToString() => Year + (
        Cycle == ReportingCycle.Year ? ""
        : Cycle == ReportingCycle.NineMonths ? "-9M"
        : Cycle == ReportingCycle.Week ? string.Create(CultureInfo.InvariantCulture, $"-W{Ordinal:00}")
        : Cycle == ReportingCycle.Month ? string.Create(CultureInfo.InvariantCulture, $"-M{Ordinal:00}")
        : Cycle == ReportingCycle.YearToDate ? string.Create(CultureInfo.InvariantCulture, $"-M01..M{Ordinal:00}")
        : string.Create(CultureInfo.InvariantCulture, $"-{(Cycle == ReportingCycle.Quarter ? 'Q' : 'H')}{Ordinal}"));

    private static DateInterval DaysOf(PlanYear year, ReportingCycle cycle, int ordinal)
    {
        if (cycle == ReportingCycle.Week)
        {
            var monday = WeekYearRules.Iso.GetLocalDate(year.Number, ordinal, IsoDayOfWeek.Monday);
            return new DateInterval(monday, monday.PlusDays(6));
        }

        var (first, last) = cycle == ReportingCycle.YearToDate ? (1, ordinal)
            : cycle == ReportingCycle.NineMonths ? (1, 9)
            : (1 + (ordinal - 1) * 12 / cycle.Most, ordinal * 12 / cycle.Most);
        return new DateInterval(new LocalDate(year.Number, first, 1), new YearMonth(year.Number, last).ToDateInterval().End);
    }

    // The framework accepts zero characters after a number, so every character is checked.
    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A period as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(ReportingPeriod value) => FindingDetail.Of(DetailKind.Period, value);
}
