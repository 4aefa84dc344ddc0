using System.Globalization;

namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>Measures small sizes of each curve and fails where time or bytes grow faster than the work.</summary>
internal static class CurveGuard
{
    /// <summary>Twice the work may take 2.2 times as much: room for a logarithm and for larger tables, not for a search in a list.</summary>
    private const double MostOfBytes = 1.15;

    // Time has the same limit, and room for caches that no longer hold the larger sizes and for neighbours: a square would show as 2.
    private const double MostOfTime = MostOfBytes + 0.25;

    // A neighbour can slow a point for a while, and nothing but the code can shorten it: a broken limit is measured again, after all others and after a
    // pause. What counts is the shortest run of each size, or one attempt by itself: a lucky run of the smallest size must not raise the growth for good.
    private const int Attempts = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Measures the curves; about 30 seconds on an idle machine.</summary>
    /// <returns>How many hold, and how many are broken.</returns>
    public static (int Passed, int Failed) Run()
    {
        var broken = CurveList.All.ToDictionary(static curve => curve, static _ => (Point[])[]);
        for (var attempt = 1; attempt <= Attempts && broken.Count > 0; attempt++)
        {
            if (attempt > 1)
            {
                Thread.Sleep(Pause);
            }

            foreach (var (curve, earlier) in broken.ToArray())
            {
                var points = Measure(curve);
                Point[] best = earlier.Length == 0 ? points : [.. earlier.Zip(points, Point.Best)];
                var growth = Growth.Through(points) is { OfTime: <= MostOfTime } alone ? alone : Growth.Through(best);
                var holds = growth is { OfTime: <= MostOfTime, OfBytes: <= MostOfBytes };
                if (holds)
                {
                    broken.Remove(curve);
                }
                else
                {
                    broken[curve] = best;
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"curve {curve.Name} to {curve.Guarded}: time grows by the power {growth.OfTime:0.00} (limit {MostOfTime}), bytes by {growth.OfBytes:0.00} "
                        + $"(limit {MostOfBytes}): {(holds ? "holds" : attempt < Attempts ? "measured again" : "BROKEN")}"));
            }
        }

        return (CurveList.All.Count - broken.Count, broken.Count);
    }

    private static Point[] Measure(Curve curve)
    {
        // What is compiled on the way is not the work.
        _ = Point.Of(curve, curve.Guarded / 16);
        return [Point.Of(curve, curve.Guarded / 16), Point.Of(curve, curve.Guarded / 4), Point.Of(curve, curve.Guarded)];
    }
}
