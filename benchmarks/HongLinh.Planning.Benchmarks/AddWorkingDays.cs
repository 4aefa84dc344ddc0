using System.Globalization;
using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>Does adding working days over five years take the time of one look-up, and not that of 1800 days walked one by one?</summary>
[MemoryDiagnoser]
public class AddWorkingDays
{
    // Five years of 249 to 251 working days each, from 03/01/2022.
    private const int FiveYears = 1_248;

    private static readonly WorkingCalendar Calendar = VietnamDaysOff.Calendar;
    private readonly LocalDate _from = new(2022, 1, 3);

    /// <summary>Asserts that both sides agree on every number of days up to five years.</summary>
    /// <exception cref="InvalidOperationException">The two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        for (var days = 1; days <= FiveYears; days++)
        {
            if (Calendar.Add(_from, days) != Walk(_from, days))
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"{days} working days: {Calendar.Add(_from, days):R}, walked {Walk(_from, days):R}."));
            }
        }
    }

    /// <summary>What a developer would write who can only ask whether a day is worked: a loop over every day.</summary>
    [Benchmark(Baseline = true)]
    public LocalDate DayByDay() => Walk(_from, FiveYears);

    /// <summary>The library.</summary>
    [Benchmark]
    public LocalDate Library() => Calendar.Add(_from, FiveYears);

    private static LocalDate Walk(LocalDate day, int workingDays)
    {
        while (workingDays > 0)
        {
            day = day.PlusDays(1);
            if (Calendar.IsWorkingDay(day))
            {
                workingDays--;
            }
        }

        return day;
    }
}
