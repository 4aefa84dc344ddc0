using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Calendar;

/// <summary>The last day for sending a report: as the rule states it, and after it has been moved off a day off (thời hạn).</summary>
/// <remarks>Both dates are kept. The term ends at the end of the day, 24:00 (Bộ luật Dân sự 2015, Điều 148 khoản 6).</remarks>
public sealed record Deadline
{
    internal Deadline(LocalDate? nominal, LocalDate? adjusted, CalendarKnowledge knowledge, DeadlineRule rule)
    {
        Nominal = nominal;
        Adjusted = adjusted;
        Knowledge = knowledge;
        Rule = rule;
    }

    /// <summary>The day as the rule states it, even if it is a day off; null where the rule counts working days that are not known yet.</summary>
    public LocalDate? Nominal { get; }

    /// <summary>The day after the roll rule; null where the working days are not known yet.</summary>
    public LocalDate? Adjusted { get; }

    /// <summary>How well the working days that decide it are known.</summary>
    public CalendarKnowledge Knowledge { get; }

    /// <summary>The rule that set it.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The article that set it.</summary>
    public LegalBasis Basis => Rule.Basis;

    /// <summary>The day in effect: the adjusted one, or the nominal one while the working days are not known; null when there is neither.</summary>
    public LocalDate? Day => Adjusted ?? Nominal;

    /// <summary>The moment at which the term ends (exclusive): the start of the next day.</summary>
    /// <param name="zone">The zone of the reporter: Asia/Ho_Chi_Minh.</param>
    /// <exception cref="InvalidOperationException">The working days that decide it are not known yet.</exception>
    public Instant EndsAt(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var day = Day ?? throw new InvalidOperationException("The deadline counts working days that are not known yet.");
        return day.EndIn(zone);
    }

    /// <summary>Both days and how well they are known.</summary>
    public override string ToString() =>
        $"{Iso(Nominal)} -> {Iso(Adjusted)} ({Knowledge})";

    private static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "?";
}
