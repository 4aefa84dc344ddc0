using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The year a plan is for (năm kế hoạch): the calendar year.</summary>
/// <remarks>The data window of a year's report is a matter of the reporting regime and need not be the calendar year.</remarks>
public sealed record PlanYear : IComparable<PlanYear>
{
    private PlanYear(int number) => Number = number;

    /// <summary>The year, for example 2023.</summary>
    public int Number { get; }

    /// <summary>1 January.</summary>
    public LocalDate FirstDay => new(Number, 1, 1);

    /// <summary>31 December, part of the year.</summary>
    public LocalDate LastDay => new(Number, 12, 31);

    /// <summary>The year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is the first that is supported.</exception>
    /// <remarks>A method, because serializers and loggers that follow properties would follow the years without end.</remarks>
    public PlanYear Previous() => Of(Number - 1);

    /// <summary>A plan year.</summary>
    /// <param name="number">From 1945 to 2200, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that span.</exception>
    public static PlanYear Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1945);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 2200);
        return new PlanYear(number);
    }

    /// <summary>Orders by year.</summary>
    /// <param name="other">The other year; null comes first.</param>
    public int CompareTo(PlanYear? other) => other is null ? 1 : Number.CompareTo(other.Number);

    /// <summary>The four digits of the year.</summary>
    public override string ToString() => Number.ToString("0000", CultureInfo.InvariantCulture);
}
