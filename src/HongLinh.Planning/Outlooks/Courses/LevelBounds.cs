namespace HongLinh.Planning.Outlooks;

/// <summary>The level that a growth or a change requires by the end of the year, where the whole of last year is known.</summary>
internal static class LevelBounds
{
    // By the end of the year the same months of last year are the whole year, so both bases of comparison give the same level.
    public static TargetBounds? Of(MatchedTarget matched)
    {
        var unit = matched.Target.Indicator.Unit;
        if (matched.Latest is not { } latest || WholeLastYear(matched.Line, unit, latest.Period.Year.Number) is not { Sign: > 0 } origin)
        {
            return null;
        }

        var asked = matched.Target.ExactBounds!;
        return new TargetBounds(unit, LevelOf(asked.Lower), asked.Upper is { } upper ? LevelOf(upper) : null);

        TargetBounds.End LevelOf(TargetBounds.End end) => end with { Value = matched.Target.LevelAfter(end.Value, origin) };
    }

    private static Fraction? WholeLastYear(PlanLine line, Unit unit, int year)
    {
        var whole = line.StandingBaselines.FirstOrDefault(baseline => baseline.Period.StartsWithYear && baseline.Period.ReachesYearEnd
            && baseline.Period.Year.Number == year - 1 && baseline.Value.Unit.FactorTo(unit).IsT0);
        return whole?.Value.InCanonicalUnits;
    }
}
