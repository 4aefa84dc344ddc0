namespace HongLinh.Planning.Text;

/// <summary>Writes what several reports come to where it is not one value: từ 35.000 triệu đồng đến 36.000 triệu đồng.</summary>
internal static class SpanWriter
{
    /// <summary>Whether reports state different figures for the same days, so that no one of them stands for the period.</summary>
    public static bool AreRivals(ValueList<Observation> reports) => reports.Count > 1 && reports
        .Where(static report => report.Reported is not ReportedItems)
        .GroupBy(static report => (report.Indicator, report.ReportingUnit, report.Period.FirstDay, report.Period.LastDay))
        .Any(static same => same.Select(static report => report.Reported).Distinct().Count() > 1);

    /// <summary>Whether the figure was made up from those of the units that the line names.</summary>
    public static bool IsOfUnits(Evidence evidence) => evidence.Judgement.Line.ReportingUnits.Count > 0 && HasUnit(evidence);

    private static bool HasUnit(Evidence evidence)
    {
        var units = evidence.Judgement.Line.ReportingUnits.Select(static unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        return evidence.Used.Any(report => units.Contains(report.ReportingUnit));
    }

    /// <summary>What the reports of a figure come to, in the unit of the target; null where that is no amount.</summary>
    public static string? Of(Evidence evidence, Language language)
    {
        var matched = evidence.Judgement.Matched;
        return matched.Span is { } span ? Of(span, matched.Target, language) : null;
    }

    /// <summary>What the year brings at least, with the figures after a gap; null without any.</summary>
    public static string? LeastOfYear(Evidence evidence, Language language) =>
        evidence is { BeyondGap.Count: > 0, Judgement.Matched: { Found.Chosen.Year: { } least } matched } ? Of(least, matched.Target, language) : null;

    /// <summary>Without the unit, for a cell: 35.000 - 36.000.</summary>
    public static string? InCell(Interval span, Target target, Func<decimal, string> write, Language language) =>
        target.Unit is not { } unit || target.Form == FigureForm.Items ? null
            : Between(span, value => (value / unit.Factor).TryToDecimal(out var amount) ? write(amount) : PaceWriter.Number(value / unit.Factor, language),
                (" - ", " - "), language);

    private static string? Of(Interval span, Target target, Language language)
    {
        if (target.Unit is not { } unit || target.Form == FigureForm.Items)
        {
            return null;
        }

        if (target.Against is not { } against)
        {
            return InWords(span, value => PaceWriter.Amount(value / unit.Factor, unit, language, TargetWriter.IsCounted(target)), language);
        }

        return IsDecimal(span, unit)
            ? InWords(span, value => (value / unit.Factor).TryToDecimal(out var rate) ? ReportWriter.Growth(unit.Of(rate), against, language) : "", language)
            : null;
    }

    private static bool IsDecimal(Interval span, Unit unit) =>
        !(span.Low is { } low && !(low / unit.Factor).TryToDecimal(out _)) && !(span.High is { } high && !(high / unit.Factor).TryToDecimal(out _));

    private static string? InWords(Interval span, Func<Fraction, string> write, Language language) =>
        Between(span, write, (language.Of(" đến ", " and "), language.Of("từ ", "between ")), language);

    private static string? Between(Interval span, Func<Fraction, string> write, (string Middle, string Head) words, Language language) =>
        (span.Low, span.High) switch
        {
            ({ } low, null) => language.Of("ít nhất ", "at least ") + write(low),
            (null, { } high) => language.Of("không quá ", "at most ") + write(high),
            ({ } low, { } high) when low == high => write(low),
            ({ } low, { } high) => (words.Head == words.Middle ? "" : words.Head) + write(low) + words.Middle + write(high),
            _ => null,
        };
}
