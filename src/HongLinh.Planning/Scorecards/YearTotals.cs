namespace HongLinh.Planning;

/// <summary>Hands the figures of the years of a term on to the plan of the next one: totals for a sum, moves and levels for a mean.</summary>
internal static class YearTotals
{
    /// <summary>The plan of a year with the figures of the years before it as baselines of the lines that several years decide together.</summary>
    /// <param name="before">The scorecards of the years before it, the earliest first.</param>
    /// <param name="plan">The plan of the year.</param>
    public static Plan Carried(IReadOnlyList<Scorecard> before, Plan plan)
    {
        if (before.Count == 0 || !plan.Lines.Any(IsOfYears))
        {
            return plan;
        }

        var totals = before.SelectMany(static card => card.Judgements)
            .SelectMany(static judgement => HandedOn(judgement.Matched).Select(figure => (judgement.Line.Ordinal, Figure: figure)))
            .ToLookup(static one => one.Ordinal, static one => one.Figure);
        var groups = plan.Groups.Select(group => group with
        {
            Lines = ValueList.From(group.Lines.Select(line => IsOfYears(line)
                ? line with { Baselines = [.. line.Baselines, .. totals[line.Ordinal]] }
                : line)),
        });
        return Plan.Create(plan.Header, ValueList.From(groups), plan.Prose, plan.Work).Value;
    }

    /// <summary>The reports that a year of a term is judged on: what the other years of the term reported is no fault of this one.</summary>
    /// <param name="plan">The plan of the year.</param>
    /// <param name="view">The reports of all years.</param>
    /// <param name="term">The first and the last year of the term, both inclusive.</param>
    public static LogView Of(Plan plan, LogView view, (int First, int Last) term)
    {
        bool IsOfAnother(Observation report) => report.Period.Year != plan.Year && report.Period.Year.Number >= term.First
            && report.Period.Year.Number <= term.Last && !ReportedBaselines.IsCandidate(plan, report);
        return view.Observations.Any(IsOfAnother)
            ? new LogView(view.KnownAt, ValueList.From(view.Observations.Where(report => !IsOfAnother(report)))) { Findings = view.Findings }
            : view;
    }

    private static bool IsOfYears(PlanLine line) => TermTotal.Counts(line, line.Target) || TermMean.Counts(line, line.Target);

    private static IEnumerable<Baseline> HandedOn(MatchedTarget matched) =>
        TotalOf(matched) is { } total ? [total] : TermMean.HandedOn(matched);

    // Only the exact figure of every day of the year and of every unit is its total; what is known less well leaves the total of the term open.
    private static Baseline? TotalOf(MatchedTarget matched)
    {
        if (!TermTotal.Counts(matched.Line, matched.Target) || matched is not { Gap: null, Found.Chosen: { } chosen, Span: { IsExact: true, Low: { } sum } }
            || !chosen.StartsWithYear || !chosen.Latest.Period.ReachesYearEnd || chosen.LeavesDaysOut || chosen.IsForecast || chosen.Missing.Count > 0)
        {
            return null;
        }

        var unit = matched.Target.Indicator.Unit;
        var own = matched.Before.Aggregate(sum, static (rest, year) => rest - year.Value.InCanonicalUnits);
        return (own / unit.Factor).TryToDecimal(out var amount) ? Baseline.Of(ReportingPeriod.WholeYear(matched.Year), unit.Of(amount)) : null;
    }
}
