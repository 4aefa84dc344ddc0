using System.Globalization;

namespace HongLinh.Planning.Work;

/// <summary>A rate with its name, numerator and denominator; a percentage only where there is one (tỷ lệ).</summary>
public sealed record WorkRate
{
    private WorkRate(WorkRateDefinition definition, int? numerator, int? denominator) =>
        (Definition, Numerator, Denominator) = (definition, numerator, denominator);

    /// <summary>What is divided by what.</summary>
    public WorkRateDefinition Definition { get; }

    /// <summary>The numerator; null where a printed tally does not give it.</summary>
    public int? Numerator { get; }

    /// <summary>The denominator; null where a printed tally does not give it.</summary>
    public int? Denominator { get; }

    /// <summary>Of the denominator, the work without any result reported; null where that is not known.</summary>
    public int? NotReported { get; private init; }

    /// <summary>Whether so little of the work has reported that no percentage is given (chưa đủ báo cáo).</summary>
    public bool HasTooFewReports { get; private init; }

    /// <summary>The exact percentage; null where a number is missing, the denominator is 0, or too few have reported.</summary>
    public Fraction? Percent =>
        HasTooFewReports || Numerator is null || Denominator is null or 0 ? null : Fraction.Of(100 * (long)Numerator, Denominator.Value);

    /// <summary>The exact percentage less a printed one, in percentage points; null where there is no percentage.</summary>
    /// <param name="printed">The printed percentage.</param>
    public Fraction? DifferenceFrom(decimal printed) => Percent is { } exact ? exact - Fraction.From(printed) : null;

    /// <summary>Whether the percentage, rounded to as many digits as were printed with halves up, is the printed one.</summary>
    /// <param name="printed">The percentage with the digits as printed.</param>
    public bool RoundsTo(decimal printed) => Percent is { } exact && exact.Round(Rounding.HalfUp(printed.Scale)) == printed;

    /// <summary>Definition and numbers, for example <c>done-over-all: 13119 of 15533</c>.</summary>
    public override string ToString() => $"{Definition}: {Text(Numerator)} of {Text(Denominator)}{(HasTooFewReports ? ", too few reports" : "")}";

    internal static WorkRate Of(WorkTally tally, WorkRateDefinition definition, decimal leastReported)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leastReported);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leastReported, 1m);
        var (denominator, silent) = (definition.Below(tally), definition.Silent(tally));
        return new WorkRate(definition, definition.Above(tally), denominator)
        {
            NotReported = silent,
            HasTooFewReports = denominator > 0 && denominator - silent < leastReported * denominator,
        };
    }

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
