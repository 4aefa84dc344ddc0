using System.Numerics;

namespace HongLinh.Planning;

/// <summary>
/// The mean over the years of a term (bình quân hằng năm cả giai đoạn): that of the years so far, and every value that the term's can still take.
/// </summary>
/// <remarks>
/// Growth has two means: the compound one, which the statistics use (tốc độ tăng bình quân, bình quân nhân), and the simple one, which reports often
/// print (bình quân cộng). Everything else has the simple one alone.
/// </remarks>
internal sealed record TermMean
{
    /// <summary>The first year of the term.</summary>
    public required PlanYear First { get; init; }

    /// <summary>The last year of the term.</summary>
    public required PlanYear Last { get; init; }

    /// <summary>The years whose figures are in the mean so far, each with its figure, the earliest first; empty where there is none so far.</summary>
    public required ValueList<(PlanYear Year, Fraction Value)> Known { get; init; }

    /// <summary>The years before this one whose figures are not known.</summary>
    public required ValueList<PlanYear> Missing { get; init; }

    /// <summary>Whether the figure of every year of the term is in.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The simple mean of the years so far; null where one of them is not known.</summary>
    public required Interval? Simple { get; init; }

    /// <summary>The compound mean of the years so far; null where one of them is not known, and for all but growth.</summary>
    public required Interval? Compound { get; init; }

    /// <summary>What the simple mean of the whole term can still be.</summary>
    public required Interval SimpleOfTerm { get; init; }

    /// <summary>What the compound mean of the whole term can still be; null for all but growth.</summary>
    public required Interval? CompoundOfTerm { get; init; }

    /// <summary>Whether a line is judged by a mean of several years.</summary>
    public static bool Counts(PlanLine line, Target target) =>
        line.Holding == Holding.OnAverage && line.Target.Form != FigureForm.Several && target.Form is FigureForm.Amount or FigureForm.Move;

    /// <summary>The mean.</summary>
    /// <param name="matched">The target with the figure of this year, or without one.</param>
    /// <param name="plan">The plan of the year, with the figures of the years before.</param>
    public static TermMean Of(MatchedTarget matched, Plan plan)
    {
        var (line, target) = (matched.Line, matched.Target);
        var last = TermTotal.LastYear(line, plan.Year);
        var earlier = TermTotal.Years(line, plan).Select(year => (Year: year, Value: ValueOf(line, target, year))).ToArray();
        var first = earlier.Length > 0 ? earlier[0].Year : plan.Year;
        var isIn = matched is { Gap: null, Span: not null } && IsOfWholeYear(matched);
        var now = matched.Span is { } span && (isIn || !target.AddsUp) ? span : (Interval?)null;
        var isComplete = Array.TrueForAll(earlier, static one => one.Value is not null);
        Interval[] soFar = isComplete ? [.. earlier.Select(static one => Interval.Exactly(one.Value!.Value)), .. now is { } known ? new[] { known } : []] : [];
        Interval[] ofTerm =
        [
            .. earlier.Select(one => one.Value is { } value ? Interval.Exactly(value) : target.Possible),
            isIn ? now!.Value : matched.Found?.YearSpan ?? target.Possible,
            .. Enumerable.Repeat(target.Possible, last.Number - plan.Year.Number),
        ];
        return new TermMean
        {
            First = first,
            Last = last,
            Known = [.. earlier.Where(static one => one.Value is not null).Select(static one => (one.Year, one.Value!.Value)),
                .. now is { IsExact: true, Low: { } own } ? new[] { (plan.Year, own) } : []],
            Missing = [.. earlier.Where(static one => one.Value is null).Select(static one => one.Year)],
            IsWhole = isComplete && isIn && last == plan.Year,
            Simple = soFar.Length == 0 ? null : SimpleOf(soFar),
            Compound = soFar.Length == 0 || !target.IsRatio ? null : CompoundOf(soFar),
            SimpleOfTerm = SimpleOf(ofTerm),
            CompoundOfTerm = target.IsRatio ? CompoundOf(ofTerm) ?? Interval.Any : null,
        };
    }

    /// <summary>
    /// What an earlier card hands on for the mean: the move, or the levels that it was worked out from; nothing while the year is not known exactly.
    /// </summary>
    /// <param name="matched">The target with the figure of its year.</param>
    public static IEnumerable<Baseline> HandedOn(MatchedTarget matched)
    {
        if (!Counts(matched.Line, matched.Target) || matched is not { Gap: null, Suspensions.Count: 0, Span: { IsExact: true, Low: { } value } }
            || !IsOfWholeYear(matched))
        {
            yield break;
        }

        var (year, unit) = (ReportingPeriod.WholeYear(matched.Year), matched.Target.ExactBounds?.Unit ?? matched.Target.Indicator.Unit);
        if (matched.Target.Form == FigureForm.Amount)
        {
            if (In(matched.Target.Indicator.Unit, value) is { } amount)
            {
                yield return Baseline.Of(year, amount);
            }
        }
        else if (In(unit, value) is { } move)
        {
            yield return Baseline.OfMove(year, move);
        }
        else if (matched.Found!.Chosen.Origin?.Span is { IsExact: true, Low: { } level } && In(matched.Target.Indicator.Unit, level) is { } here
            && In(matched.Target.Indicator.Unit, matched.Target.IsRatio ? level / (Fraction.One + value) : level - value) is { } before)
        {
            yield return Baseline.Of(ReportingPeriod.WholeYear(matched.Year.Before()), before);
            yield return Baseline.Of(year, here);
        }
    }

    // The move of a year as handed on, else what its level and that of the year before come to.
    private static Fraction? ValueOf(PlanLine line, Target target, PlanYear year)
    {
        if (target.Form == FigureForm.Amount)
        {
            return LevelOf(line, target, year);
        }

        var unit = target.ExactBounds?.Unit ?? target.Indicator.Unit;
        var move = line.StandingMoves.FirstOrDefault(one => one.Period.CoversSameDays(ReportingPeriod.WholeYear(year)) && one.Value.Unit.FactorTo(unit).IsT0);
        return move is not null ? move.Value.InCanonicalUnits
            : LevelOf(line, target, year) is { } level && LevelOf(line, target, year.Before()) is { } origin && (!target.IsRatio || origin.Sign > 0)
                ? target.MoveTo(level, origin)
            : null;
    }

    private static Fraction? LevelOf(PlanLine line, Target target, PlanYear year) => line.StandingBaselines.FirstOrDefault(baseline =>
        baseline.Period.CoversSameDays(ReportingPeriod.WholeYear(year)) && baseline.Value.Unit.FactorTo(target.Indicator.Unit).IsT0)?.Value.InCanonicalUnits;

    // What adds up over the year needs all of its days; a level needs the last one.
    private static bool IsOfWholeYear(MatchedTarget matched) => matched.Found?.Chosen is { } chosen
        && chosen.Latest.Period.ReachesYearEnd && !chosen.IsSilent && !chosen.LeavesDaysOut && !chosen.IsForecast && chosen.Missing.Count == 0
        && (chosen.StartsWithYear || matched.Target.Indicator.OverTime != OverTime.Flow);

    private static Quantity? In(Unit unit, Fraction value) => (value / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null;

    private static Interval SimpleOf(Interval[] values) => Interval.SumOf(values).Times(Fraction.Of(BigInteger.One, values.Length));

    // The root of the product of what each year makes of the year before; null where that may be below 0, which has no root.
    private static Interval? CompoundOf(Interval[] moves)
    {
        var product = Interval.Exactly(Fraction.One);
        foreach (var move in moves)
        {
            var factor = move.Plus(Interval.Exactly(Fraction.One));
            if (factor.Low is not { Sign: >= 0 })
            {
                return null;
            }

            product = new Interval(
                product.Low * factor.Low, product.LowOpen || factor.LowOpen, product.High * factor.High, product.HighOpen || factor.HighOpen);
        }

        return product.Map(value => ExactRoot.Of(value, moves.Length) - Fraction.One);
    }
}
