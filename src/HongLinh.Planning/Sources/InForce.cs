using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>The days on which a rule is in force (hiệu lực), both ends inclusive.</summary>
public sealed record InForce
{
    private InForce(LocalDate from, LocalDate? until)
    {
        From = from;
        Until = until;
    }

    /// <summary>The first day in force.</summary>
    public LocalDate From { get; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public LocalDate? Until { get; }

    /// <summary>In force from a day on, with no known end.</summary>
    /// <param name="from">The first day.</param>
    public static InForce Since(LocalDate from) => new(from, null);

    /// <summary>In force between two days.</summary>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="until">The last day, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static InForce Between(LocalDate from, LocalDate until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        return new InForce(from, until);
    }

    /// <summary>Whether the rule is in force on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day <= until);

    /// <summary>The two ISO dates, separated by two dots; nothing after them while no end is known.</summary>
    public override string ToString() =>
        LocalDatePattern.Iso.Format(From) + ".." + (Until is { } until ? LocalDatePattern.Iso.Format(until) : "");
}
