using HongLinh.Planning.Calendar;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;
using OneOf;

namespace HongLinh.Planning.ICalendar;

/// <summary>Writes deadlines as calendars to subscribe to or to import, in the format iCalendar (lịch thời hạn để đăng ký theo dõi).</summary>
/// <remarks>
/// Text in UTF-8 with CRLF line ends, to be served as <c>text/calendar; charset=utf-8</c>. Entries take whole days. Their UIDs stay the same, and
/// DTSTAMP and SEQUENCE move only with what an entry says, so that writing a calendar again from the same facts gives the same bytes on any day.
/// Immutable and safe to share.
/// </remarks>
public sealed class CalendarFeed
{
    private const int MostAlarmDays = 365;

    /// <summary>The language of names, titles and descriptions.</summary>
    public required Language Language
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>What follows the sign @ in each UID: a name of the application's own, the same for as long as people subscribe; not blank.</summary>
    /// <remarks>Codes of work are unique within a register only: give each register, for example that of each year, a domain of its own.</remarks>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Domain
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The name of the program that writes the calendar (PRODID); <c>ICalendar</c> by default.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Program
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }
    = "ICalendar";

    /// <summary>How many days before a deadline a reminder comes, at 08:00: 1 to 365; null, the default, for no reminder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 365.</exception>
    public int? AlarmDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(AlarmDays));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 1, MostAlarmDays, nameof(AlarmDays));
            field = value;
        }
    }

    /// <summary>What stands below the description of every entry, for example that the figures are made up; empty by default.</summary>
    /// <remarks>It is no revision of an entry: DTSTAMP and SEQUENCE do not move with it.</remarks>
    public string Note { get; init; } = "";

    private bool IsVietnamese => Language == Language.Vietnamese;

    /// <summary>The deadlines of the reports of a year, one entry for each day on which reports are due.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="asked">The year, and the level that reports.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="revisedOn">The day on which the list of days off was last revised, which DTSTAMP and SEQUENCE follow; from 2022 on.</param>
    /// <returns>
    /// The calendar, without the reports whose day is not known yet because it counts working days that are not announced; or why there would be no entry.
    /// </returns>
    public OneOf<string, NoCalendar> OfReports(
        ReportingRegime regime, (PlanYear Year, ReportingLevel Level) asked, WorkingCalendar calendar, LocalDate revisedOn)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(calendar);
        var reports = regime.Year(asked.Year, asked.Level, calendar);
        if (reports.Count == 0)
        {
            return EmptyReason.OfRule(regime, asked, calendar);
        }

        var dated = reports.Where(static report => report.Deadline.Day is not null).ToList();
        if (dated.Count == 0)
        {
            return EmptyReason.OfDaysOff(reports.Count, asked.Year);
        }

        var words = new ReportWords(regime, IsVietnamese);
        return Written(words.Name(dated[0]), ReportEntries.Of(words, dated, revisedOn, (regime.Code, "@" + Domain)));
    }

    /// <summary>The deadlines of the open work of a unit, one entry for each piece of work.</summary>
    /// <param name="review">The work and what was recorded about it, as of a day.</param>
    /// <param name="unit">The unit that leads; null, the default, for the work of all units.</param>
    /// <returns>The calendar; or why there would be no entry.</returns>
    public OneOf<string, NoCalendar> OfWork(WorkReview review, OrgUnit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        var entries = WorkEntries.Of(review, unit, IsVietnamese, "@" + Domain);
        var name = IsVietnamese ? "Thời hạn nhiệm vụ" : "Deadlines of work";
        return entries.Count == 0
            ? EmptyReason.OfWork(unit)
            : Written(unit is null ? name : $"{name}, {(IsVietnamese ? unit.Name.Vietnamese : unit.Name.English)}", entries);
    }

    private string Written(string name, List<FeedEntry> entries) => FeedFile.Write(
        Program, name, Note.Length == 0 ? entries : entries.ConvertAll(entry => entry with { Details = entry.Details + "\n" + Note }), AlarmDays);
}
