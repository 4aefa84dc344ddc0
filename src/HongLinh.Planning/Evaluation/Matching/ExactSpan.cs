using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>All values a figure can have, in canonical units: one value, or an interval with open or closed ends.</summary>
/// <param name="Low">The smallest value; null when nothing bounds it below.</param>
/// <param name="LowOpen">Whether the smallest value itself is left out.</param>
/// <param name="High">The largest value; null when nothing bounds it above.</param>
/// <param name="HighOpen">Whether the largest value itself is left out.</param>
internal readonly record struct ExactSpan(Fraction? Low, bool LowOpen, Fraction? High, bool HighOpen)
{
    /// <summary>Any value at all.</summary>
    public static ExactSpan Any => default;

    public bool IsExact => Low is { } low && High is { } high && low == high;

    public static ExactSpan Exactly(Fraction value) => new(value, false, value, false);

    public static ExactSpan Between(Fraction low, Fraction high) => new(low, false, high, false);

    public static ExactSpan From(ReportedBound reported)
    {
        var value = reported.Bound.Value.InCanonicalUnits;
        var open = reported.Bound.Comparator.IsStrict;
        return reported.Bound.Comparator.Direction > 0
            ? new ExactSpan(value, open, null, false)
            : new ExactSpan(null, false, value, open);
    }

    /// <summary>What a rate says: one value, one end or two.</summary>
    public static ExactSpan OfRate(ReportedGrowth growth) => growth.Rate switch
    {
        ReportedExact exact => Exactly(exact.Value.InCanonicalUnits),
        ReportedBound bound => From(bound),
        ReportedRange range => Between(range.Lower.InCanonicalUnits, range.Upper.InCanonicalUnits),
        _ => throw new UnreachableException($"No rate in {growth}."),
    };

    /// <summary>The same values brought to the decimals of a unit; an open end may be reached by what is rounded to it.</summary>
    public ExactSpan Rounded(Unit unit, Rounding rounding) =>
        new(Round(Low, unit, rounding), false, Round(High, unit, rounding), false);

    /// <summary>The values that a sum of two figures can have.</summary>
    public ExactSpan Plus(ExactSpan other) =>
        new(Low + other.Low, LowOpen || other.LowOpen, High + other.High, HighOpen || other.HighOpen);

    /// <summary>What lies between the natural limits of an indicator, canonical.</summary>
    public static ExactSpan Within(Indicator indicator) => new(
        Canonical(indicator.Limits.Minimum, indicator), false, Canonical(indicator.Limits.Maximum, indicator), false);

    /// <summary>What lies between the limits of the figure of a target, canonical.</summary>
    public static ExactSpan Within(Target target) => new(
        target.Limits.Minimum is { } least ? Fraction.From(least) * target.Scale : null, false,
        target.Limits.Maximum is { } most ? Fraction.From(most) * target.Scale : null, false);

    /// <summary>The values of this span that another one lets in; this span when the two have none in common.</summary>
    public ExactSpan And(ExactSpan other)
    {
        var (low, lowOpen) = other.Low is { } its && (Low is not { } mine || its > mine) ? (other.Low, other.LowOpen) : (Low, LowOpen);
        var (high, highOpen) = other.High is { } itsHigh && (High is not { } myHigh || itsHigh < myHigh) ? (other.High, other.HighOpen) : (High, HighOpen);
        return low > high ? this : new ExactSpan(low, lowOpen, high, highOpen);
    }

    /// <summary>Whether no value lies in both.</summary>
    public bool IsApartFrom(ExactSpan other) =>
        Low > other.High || other.Low > High
        || Low is not null && Low == other.High && (LowOpen || other.HighOpen)
        || other.Low is not null && other.Low == High && (other.LowOpen || HighOpen);

    /// <summary>So many times the values.</summary>
    public ExactSpan Times(Fraction positive) => Map(value => value * positive);

    /// <summary>The same values under an increasing change of scale: growth on a baseline, difference from it.</summary>
    public ExactSpan Map(Func<Fraction, Fraction> increasing) =>
        this with { Low = Low is { } low ? increasing(low) : null, High = High is { } high ? increasing(high) : null };

    /// <summary>The values for findings: a figure, one end of it, or a range; words where no decimal holds them.</summary>
    public FindingDetail In(Unit unit)
    {
        var (low, high) = (Shown(Low, unit), Shown(High, unit));
        return Low is not null && low is null || High is not null && high is null ? string.Join(" - ", new[] { Low, High }.OfType<Fraction>().Distinct())
            : (low, high) switch
            {
                ({ } least, { } most) when least.Equals(most) => ReportedExact.Of(least),
                ({ } least, { } most) => ReportedRange.Between(least, most),
                ({ } least, null) => ReportedBound.Of(Bound.Of(Comparator.AtLeast, least)),
                (null, { } most) => ReportedBound.Of(Bound.Of(Comparator.AtMost, most)),
                _ => "-",
            };
    }

    private static Fraction? Canonical(decimal? limit, Indicator indicator) =>
        limit is { } amount ? indicator.Unit.Of(amount).InCanonicalUnits : null;

    // What has no finite form is shown with four places; it is never compared in that form.
    private static Quantity? Shown(Fraction? value, Unit unit) =>
        value is not { } known ? null
        : (known / unit.Factor).TryToDecimal(out var exact) ? unit.Of(exact)
        : (known / unit.Factor).TryRound(Rounding.HalfUp(4), out var rounded) ? unit.Of(rounded)
        : null;

    // What has more digits than a decimal holds stays as it is: it is far from any number that somebody writes.
    private static Fraction? Round(Fraction? value, Unit unit, Rounding rounding) =>
        value is { } exact && (exact / unit.Factor).TryRound(rounding, out var rounded) ? Fraction.From(rounded) * unit.Factor : value;
}
