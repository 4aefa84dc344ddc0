using NodaTime;

namespace HongLinh.Planning.Outlooks;

/// <summary>Running totals of the year before, as far as the baselines of a line give them, in canonical units.</summary>
internal sealed class LastYear
{
    private readonly Dictionary<LocalDate, Fraction> _totals = [];
    private readonly Baseline[] _spans;
    private readonly PlanYear _year;

    private LastYear(PlanYear year, Baseline[] spans)
    {
        _year = year;
        _spans = spans;
        foreach (var span in spans)
        {
            if (span.Period.StartsWithYear)
            {
                _totals.TryAdd(span.Period.LastDay, span.Value.InCanonicalUnits);
            }
            else if (_totals.TryGetValue(span.Period.FirstDay.PlusDays(-1), out var before))
            {
                _totals.TryAdd(span.Period.LastDay, before + span.Value.InCanonicalUnits);
            }
        }
    }

    public static LastYear Of(Course course)
    {
        var year = course.Year.Before();
        return new LastYear(year, [.. course.Line.StandingBaselines
            .Where(baseline => baseline.Period.Year == year && baseline.Value.Unit.FactorTo(course.Unit).IsT0)
            .OrderBy(static baseline => baseline.Period.LastDay).ThenBy(static baseline => baseline.Period.FirstDay)]);
    }

    /// <summary>The total on the same day of last year; null when it is not known.</summary>
    public Fraction? Through(LocalDate day) => SameDay(day) is { } then && _totals.TryGetValue(then, out var total) ? total : null;

    /// <summary>What followed the same day of last year: the whole year less the total to that day, or the sum of the later spans.</summary>
    public Fraction? After(LocalDate day)
    {
        if (SameDay(day) is not { } then)
        {
            return null;
        }

        return _totals.TryGetValue(_year.LastDay, out var whole) && _totals.TryGetValue(then, out var total)
            ? whole - total
            : SpansAfter(then);
    }

    // Takes the longest span that starts on the next day, and so on to the end of the year.
    private Fraction? SpansAfter(LocalDate day)
    {
        var sum = Fraction.Zero;
        while (day < _year.LastDay)
        {
            var next = Array.FindLast(_spans, span => span.Period.FirstDay == day.PlusDays(1));
            if (next is null)
            {
                return null;
            }

            sum += next.Value.InCanonicalUnits;
            day = next.Period.LastDay;
        }

        return sum;
    }

    // The end of February stays the end of February; other days have the same number.
    private LocalDate? SameDay(LocalDate day)
    {
        var last = day.Calendar.GetDaysInMonth(day.Year, day.Month);
        var then = CalendarSystem.Iso.GetDaysInMonth(_year.Number, day.Month);
        return day.Day == last ? new LocalDate(_year.Number, day.Month, then)
            : day.Day <= then ? new LocalDate(_year.Number, day.Month, day.Day)
            : null;
    }
}
