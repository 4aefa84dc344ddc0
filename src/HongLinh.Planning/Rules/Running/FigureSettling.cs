namespace HongLinh.Planning.Rules;

/// <summary>Settles which of the reports on one span of days stands, as the judging of a plan does, but without a target.</summary>
internal sealed class FigureSettling(FigureTerm term, Indicator? indicator)
{
    /// <summary>The figure that stands.</summary>
    /// <param name="reports">The reports on the span, earliest known first; at least one.</param>
    public StandingFigure Settle(Observation[] reports)
    {
        // What a correction replaces is not read at all; more final figures replace less final ones.
        var standing = reports[Math.Max(Array.FindLastIndex(reports, static report => report.IsCorrection), 0)..];
        var mostFinal = standing.Max(static report => report.Maturity.Position);
        var read = Array.FindAll(standing, report => report.Maturity.Position == mostFinal).Select(Read).ToArray();
        // Words beside a figure are no second figure; a figure for a later day brings an earlier one up to date.
        var valued = Array.FindAll(read, static figure => figure.Value is not null);
        var foremost = read[^1].Gap?.Reason == UnknownReason.UnitMismatch || valued.Length == 0 ? [read[^1]] : valued;
        var heldOn = foremost.Max(static figure => figure.Latest.ReferenceDate);
        var equals = Array.FindAll(foremost, figure => figure.Latest.ReferenceDate == heldOn);
        return Array.TrueForAll(equals, figure => SameValue(figure, equals[0]))
            ? equals[^1]
            : equals[^1] with { Reports = ValueList.From(equals.Select(static figure => figure.Latest)), Value = null, Gap = UnknownFact.Of(UnknownReason.TwoFigures, term, equals[^1].Latest) };
    }

    private StandingFigure Read(Observation report) => report.Reported switch
    {
        ReportedExact exact => Value(report, QuantityRange.Of(exact.Value)),
        ReportedBound bound => Value(report, QuantityRange.Of(bound.Bound.Values, bound.Bound.Value.Unit)),
        ReportedRange range => Value(report, QuantityRange.Of(range.Values!.Value, range.Lower.Unit)),
        ReportedShare share => Value(report, Read(share)),
        ReportedItems items when indicator is not null => Value(report, QuantityRange.Of(Interval.Exactly(indicator.Unit.Of(items.Done.Count).InCanonicalUnits).OrMore, indicator.Unit)),
        ReportedWords => Gap(report, UnknownFact.Of(UnknownReason.WordsOnly, term, report)),
        ReportedAbsence => Gap(report, UnknownFact.Of(UnknownReason.AbsenceStated, term, report)),
        _ => Gap(report, UnknownFact.Of(UnknownReason.NoAmount, term, report)),
    };

    // 54 of 63 is 54 criteria where criteria are counted, and 6/7 where a share is.
    private QuantityRange Read(ReportedShare share) => indicator?.Unit.Dimension.Equals(Dimension.One) == true
        ? QuantityRange.Of(Interval.Exactly(share.Part.InCanonicalUnits / share.Whole.InCanonicalUnits), indicator.Unit)
        : QuantityRange.Of(share.Part);

    private StandingFigure Value(Observation report, QuantityRange value) =>
        indicator is not null && value.Unit.FactorTo(indicator.Unit).TryPickT1(out var mismatch, out _)
            ? Gap(report, UnknownFact.Of(mismatch, term, report))
            : new StandingFigure(report.Period.FirstDay, report.Period.LastDay, [report], value);

    private static StandingFigure Gap(Observation report, UnknownFact gap) =>
        new(report.Period.FirstDay, report.Period.LastDay, [report], null) { Gap = gap };

    // Across scales: 0,8 tỷ đồng and 800 triệu đồng are one figure.
    private static bool SameValue(StandingFigure one, StandingFigure other) =>
        one.Value is null || other.Value is null
            ? one.Gap?.Reason == other.Gap?.Reason
            : one.Value.In(other.Value.Unit).TryPickT0(out var same, out _) && same == other.Value;
}
