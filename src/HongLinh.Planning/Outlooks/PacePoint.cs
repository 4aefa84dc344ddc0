using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Outlooks;

/// <summary>The value that a line had reached by the end of a day: a running total, or a level (mốc số liệu).</summary>
internal sealed record PacePoint
{
    private PacePoint(LocalDate through, Fraction months, Fraction value)
    {
        Through = through;
        MonthsCovered = months;
        Value = value;
    }

    /// <summary>The last day that the figure covers.</summary>
    public LocalDate Through { get; }

    /// <summary>How many months of the year that is: 6, or 1 + 11/29 for 11 February of a leap year.</summary>
    public Fraction MonthsCovered { get; }

    /// <summary>The figure, exactly, in the unit of the pace.</summary>
    public Fraction Value { get; }

    /// <summary>Day and figure, for logs.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Through)} {Value}";

    internal static PacePoint Of(LocalDate through, Fraction months, Fraction value) => new(through, months, value);
}
