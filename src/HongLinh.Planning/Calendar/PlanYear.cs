using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The year a plan is for (năm kế hoạch): the calendar year.</summary>
/// <remarks>The data window of a year's report is a matter of the reporting regime and need not be the calendar year.</remarks>
public sealed record PlanYear : IComparable<PlanYear>, IParsable<PlanYear>
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

    // The years beside the first and the last one that plans may have are looked up like any other; nothing was planned or reported for them.
    internal PlanYear Before() => new(Number - 1);

    internal PlanYear After() => new(Number + 1);

    // The year of a deadline, which may be any day.
    internal static PlanYear Holding(LocalDate day) => new(day.Year);

    /// <summary>A plan year.</summary>
    /// <param name="number">From 1945 to 2200, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that span.</exception>
    public static PlanYear Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1945);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 2200);
        return new PlanYear(number);
    }

    /// <summary>A plan year from its four digits, for frameworks that read values from text, such as parameters of a request.</summary>
    /// <param name="s">From <c>1945</c> to <c>2200</c>, both inclusive.</param>
    /// <param name="provider">Ignored: years are written in the same way in every culture.</param>
    /// <exception cref="FormatException">The text is no such year.</exception>
    public static PlanYear Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var year) ? year : throw new FormatException($"'{s}' is not a plan year; write four digits from 1945 to 2200.");
    }

    /// <summary>A plan year from its four digits, if the text is one.</summary>
    /// <param name="s">The text; see <see cref="Parse"/>.</param>
    /// <param name="provider">Ignored: years are written in the same way in every culture.</param>
    /// <param name="result">The year, or null.</param>
    /// <returns>Whether the text is a year from 1945 to 2200.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PlanYear result)
    {
        // The framework accepts zero characters after a number, so every character is checked.
        result = s is { Length: 4 } && !s.AsSpan().ContainsAnyExceptInRange('0', '9')
            && int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1945 and <= 2200
                ? new PlanYear(number)
                : null;
        return result is not null;
    }

    /// <summary>Orders by year.</summary>
    /// <param name="other">The other year; null comes first.</param>
    public int CompareTo(PlanYear? other) => other is null ? 1 : Number.CompareTo(other.Number);

    /// <summary>The four digits of the year.</summary>
    public override string ToString() => Number.ToString("0000", CultureInfo.InvariantCulture);
}
