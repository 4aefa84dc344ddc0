namespace HongLinh.Planning.Text;

/// <summary>What several reports come to where it is not one value: ít nhất 560; the last of them alone would be taken for the whole.</summary>
internal static class JoinedFigure
{
    /// <summary>The bounds of the figure; null where one report stands for itself, or no amount is compared.</summary>
    /// <param name="evidence">The evidence of a judgement.</param>
    /// <param name="write">Writes an amount in the unit of the target.</param>
    /// <param name="language">The language.</param>
    public static string? Of(Evidence evidence, Func<Fraction, string> write, Language language)
    {
        var matched = evidence.Judgement.Matched;
        if (evidence.Used.Count < 2 || matched is not { Target: { Form: FigureForm.Amount, Unit: { } unit }, Span: { } span })
        {
            return null;
        }

        string Written(Fraction value) => write(value / unit.Factor);
        return (span.Low, span.High) switch
        {
            ({ } low, null) => language.Of("ít nhất ", "at least ") + Written(low),
            (null, { } high) => language.Of("không quá ", "at most ") + Written(high),
            ({ } low, { } high) when low == high => Written(low),
            ({ } low, { } high) => language.Of("từ ", "between ") + Written(low) + language.Of(" đến ", " and ") + Written(high),
            _ => null,
        };
    }

    /// <summary>Whether the figure was made up from those of the units that the line names.</summary>
    public static bool IsOfUnits(Evidence evidence) =>
        evidence.Used.Any(report => evidence.Judgement.Line.ReportingUnits.Any(unit => unit.Code == report.ReportingUnit));
}
