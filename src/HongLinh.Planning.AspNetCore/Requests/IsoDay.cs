using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.AspNetCore;

/// <summary>A day as a parameter of a route or query, written <c>2023-06-30</c> (ngày trong tham số).</summary>
/// <remarks>
/// Minimal APIs read only types that parse themselves, which <see cref="LocalDate"/> does not. It converts to one wherever a day is expected;
/// an optional day is <c>IsoDay?</c>. Equality is by day.
/// </remarks>
public sealed record IsoDay : IParsable<IsoDay>
{
    private IsoDay(LocalDate day) => Value = day;

    /// <summary>The day.</summary>
    public LocalDate Value { get; }

    /// <summary>Reads a day.</summary>
    /// <param name="s">Year, month and day, <c>2023-06-30</c>.</param>
    /// <param name="provider">Ignored: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no such day.</exception>
    public static IsoDay Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var day) ? day : throw new FormatException($"'{s}' is not a day; write year, month and day as in 2023-06-30.");
    }

    /// <summary>Reads a day, if the text is one.</summary>
    /// <param name="s">The text; see <see cref="Parse"/>.</param>
    /// <param name="provider">Ignored: the form is the same in every culture.</param>
    /// <param name="result">The day, or null.</param>
    /// <returns>Whether the text is a day.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IsoDay result)
    {
        result = s is not null && LocalDatePattern.Iso.Parse(s) is { Success: true, Value: var day } ? new IsoDay(day) : null;
        return result is not null;
    }

    /// <summary>The day of the parameter.</summary>
    /// <param name="day">The parameter.</param>
    public static implicit operator LocalDate(IsoDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.Value;
    }

    /// <summary>The canonical text, <c>2023-06-30</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Value);
}
