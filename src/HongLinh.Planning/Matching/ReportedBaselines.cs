namespace HongLinh.Planning;

/// <summary>Reports for the year before the plan: the base of growth and change, and the figures of the column for last year.</summary>
/// <remarks>
/// A table of figures often has both years. Only the issuer's own amounts can
/// be baselines; of several reports for one span, the one in effect is used.
/// </remarks>
internal static class ReportedBaselines
{
    /// <summary>The plan with the reported baselines of the year before; the same plan where there is nothing new.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known.</param>
    public static Plan AddedTo(Plan plan, LogView view)
    {
        if (!HasCandidate(plan, view))
        {
            return plan;
        }

        var reported = Of(plan, view);
        var isChanged = false;
        var groups = ValueList.From(plan.Groups.Select(group => group with
        {
            Lines = ValueList.From(group.Lines.Select(line => With(line, reported, ref isChanged))),
        }));
        return isChanged ? Plan.Create(plan.Header, groups, plan.Prose, plan.Work).Value : plan;
    }

    /// <summary>Whether a report is a baseline of some line.</summary>
    /// <param name="plan">The plan, with its baselines.</param>
    /// <param name="report">The report.</param>
    public static bool IsOne(Plan plan, Observation report) => IsCandidate(plan, report) && LinesOf(plan, report).Any(line =>
        line.Target.Needs.Any(indicator => indicator.Code == report.Indicator)
        && line.Baselines.Any(baseline => !baseline.IsMove && baseline.Period.CoversSameDays(report.Period)));

    /// <summary>What the figure of a report is used for: as a baseline, as one of the years of a term; nothing where another report stands.</summary>
    /// <param name="plan">The plan, with its baselines.</param>
    /// <param name="report">The report.</param>
    public static IEnumerable<FindingCode> UsesOf(Plan plan, Observation report) => LinesOf(plan, report)
        .Where(line => line.Target.Needs.Any(indicator => indicator.Code == report.Indicator)
            && line.StandingBaselines.Any(baseline => baseline.Period.CoversSameDays(report.Period) && baseline.Value == ValueOf(report)))
        .Select(line => IsYearOfTerm(line, report) ? FindingCode.CountedInTerm : FindingCode.TakenAsBaseline)
        .Distinct();

    private static bool IsYearOfTerm(PlanLine line, Observation report) => report.Period is { StartsWithYear: true, ReachesYearEnd: true }
        && (TermTotal.Counts(line, line.Target) || line.Target.Form == FigureForm.Amount && TermMean.Counts(line, line.Target));

    // Only the lines that need the indicator are looked at: a log may hold a report of the year before on each of many lines.
    private static IEnumerable<PlanLine> LinesOf(Plan plan, Observation report)
    {
        var prepared = PreparedPlan.For(plan);
        return prepared.PlaceOf(report.Indicator) is >= 0 and var place ? prepared.LinesOf[place].Select(line => prepared.Lines[line].Line) : [];
    }

    private static ILookup<IndicatorCode, (Baseline Baseline, bool IsForecast)> Of(Plan plan, LogView view)
    {
        var baselines = new List<(IndicatorCode Indicator, (Baseline Baseline, bool IsForecast) Of)>();
        foreach (var span in view.Observations.Where(report => IsCandidate(plan, report))
            .GroupBy(static report => (report.Indicator, report.Period.FirstDay, report.Period.LastDay)))
        {
            var reports = span.ToArray();
            var since = Math.Max(Array.FindLastIndex(reports, static report => report.IsCorrection), 0);
            var standing = reports[since..].OrderBy(static report => report.Maturity.Position).Last();
            baselines.Add((span.Key.Indicator, (Baseline.Of(standing.Period, ValueOf(standing)!.Value), UsableFigure.IsForecastOfYear(standing))));
        }

        return baselines.ToLookup(static one => one.Indicator, static one => one.Of);
    }

    // Most reviews have none, so this check allocates nothing.
    private static bool HasCandidate(Plan plan, LogView view)
    {
        foreach (var report in view.Observations.AsSpan())
        {
            if (IsCandidate(plan, report))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a report may become a baseline: the issuer's own amount of the year before.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="report">The report.</param>
    public static bool IsCandidate(Plan plan, Observation report) =>
        report.Period.Year.Number == plan.Year.Number - 1
        && (report.ReportingUnit.Length == 0 || report.ReportingUnit == plan.Header.Issuer.Code)
        && ValueOf(report) is not null;

    private static Quantity? ValueOf(Observation report) => (report.Reported as ReportedExact)?.Value;

    private static PlanLine With(PlanLine line, ILookup<IndicatorCode, (Baseline Baseline, bool IsForecast)> reported, ref bool isChanged)
    {
        // What a year was expected to bring is no part of the total of a term.
        var more = reported[line.Indicator.Code]
            .Where(one => !one.IsForecast || !TermTotal.Counts(line, line.Target))
            .Select(static one => one.Baseline)
            .Where(baseline => baseline.Value.Unit.FactorTo(line.Indicator.Unit).IsT0)
            .Where(baseline => !line.Baselines.Any(known =>
                !known.IsMove && known.Period.CoversSameDays(baseline.Period) && known.Value.InCanonicalUnits == baseline.Value.InCanonicalUnits))
            .ToArray();
        isChanged |= more.Length > 0;
        return more.Length == 0 ? line : line with { Baselines = [.. line.Baselines, .. more] };
    }
}
