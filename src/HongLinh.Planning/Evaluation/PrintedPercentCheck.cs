namespace HongLinh.Planning;

/// <summary>Compares the percentage that a report prints with the exact one; published percentages can be wrong.</summary>
internal static class PrintedPercentCheck
{
    public static IEnumerable<Finding> Of(MatchedTarget target, JudgementPolicy policy)
    {
        if (target.Latest is not { PrintedPercent: { } printed } || PercentOfPlan.Of(target, policy.PercentFormula).WorkedOut is not { } ratio)
        {
            yield break;
        }

        // A percentage printed by a unit refers to the unit's own plan.
        if (target.Line.ReportingUnits.Any(unit => unit.Code == target.Latest.ReportingUnit))
        {
            yield break;
        }

        var exact = ratio * Fraction.From(100m);
        if (!policy.PercentPrinting.Admits(printed, exact))
        {
            FindingDetail shown = exact.TryRound(Rounding.HalfUp(Math.Min(printed.Scale + 2, 6)), out var rounded) ? rounded : exact.ToString();
            yield return TargetFigureReading.FindingOf(FindingCode.PrintedPercentDiffers, target.Latest, target.Latest.Reported, printed, shown);
        }
    }
}
