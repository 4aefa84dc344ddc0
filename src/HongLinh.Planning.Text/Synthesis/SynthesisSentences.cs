namespace HongLinh.Planning.Text;

/// <summary>The sentences on one line of a plan in a report of a period: the figure, its percent of plan, last year's, what is missing.</summary>
internal sealed class SynthesisSentences(ReportingPeriod period, UnitMatrix? units, Language language)
{
    private static readonly Rounding Printed = Rounding.HalfUp(2);

    public IEnumerable<string> Of(Judgement judgement)
    {
        var evidence = judgement.Explain();
        yield return ReportSentence.Of(judgement, language, Compared(evidence));
        yield return InPeriod(judgement);
        yield return Behind(judgement);
        foreach (var sentence in ByUnit(judgement))
        {
            yield return sentence;
        }

        if (evidence.Suspensions.Count > 0)
        {
            yield return language.Of("Số liệu có dấu hiệu sai, đề nghị đơn vị báo cáo kiểm tra lại.", "The figure is doubtful; the reporter has to check it.");
        }
    }

    /// <summary>"tăng 12,3% so với cùng kỳ năm trước"; empty where the figure of the same days of last year is not known.</summary>
    private string Compared(Evidence evidence)
    {
        // Of a total over several years, no part is compared with last year's.
        if (evidence is not { Target.Form: FigureForm.Amount, Figure: { } figure, EarlierYears.Count: 0 }
            || ResultRowWriter.BaselineOf(evidence) is not { Value: var before } || !before.Unit.FactorTo(figure.Unit).IsT0)
        {
            return "";
        }

        var (now, then) = (figure.InCanonicalUnits, before.InCanonicalUnits);
        var against = language.Of("so với cùng kỳ năm trước", "on the same period last year");
        if (now == then)
        {
            return language.Of("bằng cùng kỳ năm trước", "the same as in the same period last year");
        }

        var verb = now > then ? language.Of("tăng", "up") : language.Of("giảm", "down");
        var size = now > then ? now - then : then - now;
        // A share moves by points; a quotient to 0 or less has no meaning.
        if (figure.Unit.Dimension.Equals(Dimension.One))
        {
            return $"{verb} {QuantityText.Write(size / figure.Unit.Factor, PointsOf(figure.Unit), language, Printed)} {against}";
        }

        return then.Sign <= 0 ? "" : $"{verb} {PercentText.Write(size / then, Printed, language)} {against}";
    }

    private static Unit PointsOf(Unit unit) => unit.Equals(UnitCatalogue.Percent) ? UnitCatalogue.PercentagePoint : unit;

    // The month alone, where the figure above is the total of the year so far.
    private string InPeriod(Judgement judgement)
    {
        if (period.StartsWithYear || judgement.Target is not { AddsUp: true, Form: FigureForm.Amount } || judgement.Matched.Missing.Count > 0
            || judgement.Matched.Found?.Series.At(period.FirstDay, period.LastDay) is not { Span: { IsExact: true, Low: { } amount } } figure
            || figure.LastDay != judgement.Matched.Found.Chosen.LastDay)
        {
            return "";
        }

        var unit = judgement.Target.Unit!;
        var verb = figure.Latest.Maturity == Maturity.Estimated ? language.Of("ước đạt ", "an estimated ") : language.Of("đạt ", "");
        return language.Of($"Riêng {PeriodText.WithoutYear(period, language)} {verb}", $"In {PeriodText.WithoutYear(period, language)} alone: {verb}")
            + QuantityText.Write(amount / unit.Factor, unit, language, Printed, TargetWriter.IsCounted(judgement.Target)) + ".";
    }

    // A figure that ends before the period does is not one for the period.
    private string Behind(Judgement judgement) =>
        judgement.Matched.Found is { Chosen: { } chosen } && chosen.LastDay < period.LastDay && judgement.Target.Form != FigureForm.Event
            ? language.Of($"Số liệu mới đến {PaceWriter.Through(chosen.LastDay, language)}, chưa có số liệu đến hết kỳ báo cáo.",
                $"The figure reaches only {PaceWriter.Through(chosen.LastDay, language)}; there is none for the rest of the period.")
            : "";

    private IEnumerable<string> ByUnit(Judgement judgement) => units is null ? []
        : units.Rows.Where(row => row.Whole.Line.Ordinal == judgement.Line.Ordinal && row.IsPartial)
            .SelectMany(row => new[] { UnitSentences.Completeness(row, language), UnitSentences.Decides(row, language) });
}
