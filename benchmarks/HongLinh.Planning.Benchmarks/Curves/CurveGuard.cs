using System.Globalization;

namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>Measures small sizes of each curve and fails where time or bytes grow faster than the work.</summary>
internal static class CurveGuard
{
    /// <summary>Twice the work may take 2.2 times as much: room for a logarithm and for larger tables, not for a search in a list.</summary>
    private const double MostOfBytes = 1.15;

    // Time has the same limit, and room for caches that no longer hold the larger sizes and for neighbours: a square would show as 2.
    private const double MostOfTime = MostOfBytes + 0.25;

    // A neighbour can slow a point for a while, and nothing but the code can shorten it: a broken limit is measured again,
    // and what counts is the shortest run of each size.
    private const int Attempts = 5;

    /// <summary>Measures the curves; about 20 seconds on an idle machine.</summary>
    /// <returns>How many hold, and how many are broken.</returns>
    public static (int Passed, int Failed) Run()
    {
        var failed = CurveList.All.Count(static curve => !Holds(curve));
        return (CurveList.All.Count - failed, failed);
    }

    private static bool Holds(Curve curve)
    {
        var best = Measure(curve);
        for (var attempt = 1; ; attempt++)
        {
            var growth = Growth.Through(best);
            var holds = growth is { OfTime: <= MostOfTime, OfBytes: <= MostOfBytes };
            if (holds || attempt == Attempts)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"curve {curve.Name} to {curve.Guarded}: time grows by the power {growth.OfTime:0.00} (limit {MostOfTime}), bytes by {growth.OfBytes:0.00} "
                        + $"(limit {MostOfBytes}): {(holds ? "holds" : "BROKEN")}"));
                return holds;
            }

            best = [.. best.Zip(Measure(curve), Point.Best)];
        }
    }

    private static Point[] Measure(Curve curve)
    {
        // What is compiled on the way is not the work.
        _ = Point.Of(curve, curve.Guarded / 16);
        return [Point.Of(curve, curve.Guarded / 16), Point.Of(curve, curve.Guarded / 4), Point.Of(curve, curve.Guarded)];
    }
}
