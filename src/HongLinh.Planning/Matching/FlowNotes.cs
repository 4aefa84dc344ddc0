namespace HongLinh.Planning;

/// <summary>Adds findings on the totals of a flow.</summary>
internal static class FlowNotes
{
    /// <summary>Notes figures that cannot be added because the span before them is missing, and totals that fall.</summary>
    public static void Note(RunningTotals totals, Unit unit, List<Finding> findings)
    {
        NoteGap(totals, findings);
        NoteFalls(totals, unit, findings);
        NoteSums(totals, unit, findings);
    }

    /// <summary>
    /// Notes spans whose figure differs from the sum of the reports on their parts: a quarter and its months, a total and the one before.
    /// </summary>
    /// <remarks>A total that is more final than its parts revises them, so a difference is expected.</remarks>
    private static void NoteSums(RunningTotals totals, Unit unit, List<Finding> findings)
    {
        foreach (var total in totals.Figures.Where(static figure => figure is { Span: not null, Used.Count: 1 }))
        {
            var inside =
                totals.Figures.Where(
                figure => figure != total && figure.Span is not null && figure.FirstDay >= total.FirstDay && figure.LastDay <= total.LastDay).ToArray();
            if (totals.CannotFall && inside.Length > 0
                && !Array.Exists(inside, figure => figure.StartsWithYear && figure.Span!.Value.Low > total.Span!.Value.High)
                && RunningTotals.From(total.FirstDay, inside, carriesSilence: true) is { } within
                && within.At(total.LastDay) is null or { IsSilent: true } && within.LeastOfYear()?.Low is { } least
                && least > total.Span!.Value.High && total.Latest.Maturity.Position <= inside.Min(static figure => figure.Latest.Maturity.Position))
            {
                findings.Add(TargetFigureReading.FindingOf(FindingCode.PartsDiffer, total.Latest, total.Latest.Reported,
                    Reported.DetailOf(total.Span.Value, unit), Reported.DetailOf(Interval.Exactly(least).OrMore, unit), total.Latest.Period));
                continue;
            }

            if (inside.Length < 2 || RunningTotals.From(total.FirstDay, inside, carriesSilence: false).At(total.LastDay) is not { Span: { } sum } parts)
            {
                continue;
            }

            var isRevision = total.Latest.Maturity.Position > parts.Used.Min(static report => report.Maturity.Position);
            if (!isRevision && sum.IsApartFrom(total.Span!.Value))
            {
                findings.Add(TargetFigureReading.FindingOf(FindingCode.PartsDiffer, total.Latest, total.Latest.Reported,
                    Reported.DetailOf(total.Span.Value, unit), Reported.DetailOf(sum, unit), total.Latest.Period));
            }
        }
    }

    /// <summary>Notes figures that cannot be added because the span before them is missing.</summary>
    public static void NoteGap(RunningTotals totals, List<Finding> findings)
    {
        var usable = totals.Through?.LastDay;
        var stranded = totals.Figures.LastOrDefault(figure => usable is null || figure.LastDay > usable);
        if (stranded is not null)
        {
            var missing = usable?.PlusDays(1) ?? stranded.Latest.Period.Year.FirstDay;
            findings.Add(TargetFigureReading.FindingOf(FindingCode.FlowGap, stranded.Latest, stranded.Latest.Reported,
                missing, usable is { } day ? day : FindingDetail.NoPeriod));
        }
    }

    /// <summary>Notes reported totals that are below an earlier one, except in corrections.</summary>
    public static void NoteFalls(RunningTotals totals, Unit unit, List<Finding> findings)
    {
        UsableFigure? highest = null;
        foreach (var figure in totals.Figures.Where(figure =>
            totals.CannotFall && figure.StartsWithYear && figure.Span is not null && figure.Used.Count == 1 && !figure.IsForecast))
        {
            if (highest?.Span is { Low: { } before } && figure.Span is { High: { } after } && after < before && !figure.Latest.IsCorrection)
            {
                findings.Add(TargetFigureReading.FindingOf(FindingCode.CumulativeFalls, figure.Latest, figure.Latest.Reported,
                    Reported.DetailOf(highest.Span.Value, unit), highest.LastDay, Reported.DetailOf(figure.Span.Value, unit), figure.LastDay));
            }

            highest = highest?.Span?.Low is { } most && !(figure.Span?.Low > most) && !figure.Latest.IsCorrection ? highest : figure;
        }
    }
}
