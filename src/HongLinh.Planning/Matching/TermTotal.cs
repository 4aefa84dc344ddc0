using NodaTime;

namespace HongLinh.Planning;

/// <summary>What the years of a term reach together: the figure of the plan's year and the totals of the years before (cộng dồn cả giai đoạn).</summary>
internal static class TermTotal
{
    /// <summary>Whether the figure of a line is a total over several years.</summary>
    public static bool Counts(PlanLine line, Target target) => line.Holding == Holding.OverTerm && target.AddsUp;

    /// <summary>The last year that counts.</summary>
    public static PlanYear LastYear(PlanLine line, PlanYear planned) => line.Holding.IsOfYears ? line.TargetYear ?? planned : planned;

    /// <summary>The totals of the earlier years that are known, one for each year, the earliest first.</summary>
    public static ValueList<Baseline> Before(PlanLine line, Plan plan) =>
        ValueList.From(Years(line, plan).Select(year => TotalOf(line, year)).OfType<Baseline>());

    /// <summary>The earlier years whose totals are not known; empty where all are.</summary>
    public static ValueList<PlanYear> Missing(PlanLine line, Plan plan) =>
        ValueList.From(Years(line, plan).Where(year => TotalOf(line, year) is null));

    /// <summary>The figure with the totals of the earlier years; where one of them is not known, at least so much, or nothing that can be compared.</summary>
    public static UsableFigure With(UsableFigure chosen, PlanLine line, Plan plan, bool cannotFall)
    {
        var years = Years(line, plan).Count();
        if (years == 0 || chosen.Span is not { } span)
        {
            return chosen;
        }

        var before = Before(line, plan);
        var known = before.Aggregate(Fraction.From(0m), static (sum, year) => sum + year.Value.InCanonicalUnits);
        var total = span.Plus(Interval.Exactly(known));
        return before.Count == years ? chosen with { Span = total, Year = chosen.Year?.Plus(Interval.Exactly(known)) }
            : cannotFall ? chosen with { Span = total.OrMore, Year = total.OrMore }
            : chosen with { Span = null, Gap = FigureGap.StartMissing };
    }

    /// <summary>What the earlier years come to without this one; null where nothing that can be compared is known of them.</summary>
    public static EarlierTotal? Alone(PlanLine line, Plan plan, bool cannotFall)
    {
        var (before, years) = (Before(line, plan), Years(line, plan).Count());
        var known = Interval.Exactly(before.Aggregate(Fraction.Zero, static (sum, year) => sum + year.Value.InCanonicalUnits));
        return before.Count == 0 ? null
            : before.Count == years ? new EarlierTotal(known) : cannotFall ? new EarlierTotal(known.OrMore) : null;
    }

    /// <summary>The years of the term before that of the plan, the earliest first.</summary>
    public static IEnumerable<PlanYear> Years(PlanLine line, Plan plan)
    {
        var first = (line.FirstYear ?? plan.Header.FirstYear ?? plan.Year).Number;
        return Enumerable.Range(first, Math.Max(plan.Year.Number - first, 0)).Select(PlanYear.Of);
    }

    private static Baseline? TotalOf(PlanLine line, PlanYear year) => line.StandingBaselines.FirstOrDefault(baseline =>
        baseline.Period.CoversSameDays(ReportingPeriod.WholeYear(year)) && baseline.Value.Unit.FactorTo(line.Indicator.Unit).IsT0);
}
