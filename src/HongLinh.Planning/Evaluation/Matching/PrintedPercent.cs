using System.Globalization;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Compares the percentage that a report prints with the exact one; published percentages can be wrong.</summary>
internal static class PrintedPercent
{
    public static void Check(MatchedTarget target, List<Finding> findings)
    {
        if (target.Latest is not { PrintedPercent: { } printed } || PercentOfPlan.Of(target, PercentFormula.ActualOverPlan) is not ComputedPercent computed)
        {
            return;
        }

        // What a unit prints is a percentage of its own plan.
        if (target.Line.ReportingUnits.Any(unit => unit.Code == target.Latest.About))
        {
            return;
        }

        var places = printed.Scale;
        var exact = computed.Ratio * Fraction.From(100m);
        // Offices round or cut off, and do not say which: either is taken as right.
        if (!Is(printed, exact, Rounding.HalfUp(places)) && !Is(printed, exact, Rounding.Truncate(places)))
        {
            var shown = exact.TryRound(Rounding.HalfUp(Math.Min(places + 2, 6)), out var rounded) ? rounded.ToString(CultureInfo.InvariantCulture) : exact.ToString();
            findings.Add(FigureReading.FindingOf(FindingCode.PrintedPercentDiffers, target.Latest, target.Latest.Reported.ToString(),
                printed.ToString(CultureInfo.InvariantCulture), shown));
        }
    }

    private static bool Is(decimal printed, Fraction exact, Rounding rounding) => exact.TryRound(rounding, out var rounded) && rounded == printed;
}
