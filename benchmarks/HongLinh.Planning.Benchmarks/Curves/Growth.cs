namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>One size of a curve as measured.</summary>
/// <param name="Size">How many there were.</param>
/// <param name="Seconds">The processor time of the shortest of several runs, with that of collecting garbage.</param>
/// <param name="Working">The same less the pauses in which garbage was collected: what the code itself took.</param>
/// <param name="Bytes">What one run allocated, on all threads.</param>
internal readonly record struct Point(int Size, double Seconds, double Working, long Bytes)
{
    // Short work is repeated until the clock can tell something about it. Long work runs three times too: the first run touches its memory for the first
    // time, which can take ten times as long as the work.
    private const double LeastSeconds = 0.05;
    private const double MostSeconds = 4;
    private const int MostRuns = 400;
    private const double LeastTold = 0.000_001;

    /// <summary>The shorter time and the fewer bytes of two measurements of one size.</summary>
    public static Point Best(Point one, Point other) =>
        one with { Seconds = Math.Min(one.Seconds, other.Seconds), Working = Math.Min(one.Working, other.Working), Bytes = Math.Min(one.Bytes, other.Bytes) };

    /// <summary>Measures the work once it has run for the first time.</summary>
    public static Point Of(Curve curve, int size)
    {
        var work = curve.Prepare(size);
        var (spent, shortest, working, bytes) = (0d, double.MaxValue, double.MaxValue, long.MaxValue);
        for (var run = 0; run < MostRuns && (run < 3 ? spent < MostSeconds : spent < LeastSeconds); run++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var (before, paused, started) = (GC.GetTotalAllocatedBytes(true), GC.GetTotalPauseDuration(), Environment.CpuUsage.TotalTime);
            work();
            // What neighbours take from long runs and not from short ones would look like growth, so the clock is that of the processor.
            var seconds = Math.Max((Environment.CpuUsage.TotalTime - started).TotalSeconds, LeastTold);
            bytes = Math.Min(bytes, GC.GetTotalAllocatedBytes(true) - before);
            spent += seconds;
            shortest = Math.Min(shortest, seconds);
            working = Math.Min(working, Math.Max(seconds - (GC.GetTotalPauseDuration() - paused).TotalSeconds, LeastTold));
        }

        return new Point(size, shortest, working, bytes);
    }
}

/// <summary>How fast time and bytes grow with the size: 1 where twice the work takes twice as much, 2 where it takes four times as much.</summary>
/// <param name="OfTime">The exponent of the time.</param>
/// <param name="OfWork">The exponent of the time without collections.</param>
/// <param name="OfBytes">The exponent of the bytes.</param>
internal readonly record struct Growth(double OfTime, double OfWork, double OfBytes)
{
    /// <summary>The slope of the straight line through the logarithms.</summary>
    public static Growth Through(IReadOnlyList<Point> points) =>
        new(Slope(points, static point => point.Seconds), Slope(points, static point => point.Working), Slope(points, static point => Math.Max(1, point.Bytes)));

    private static double Slope(IReadOnlyList<Point> points, Func<Point, double> value)
    {
        var (x, y) = (points.Average(static point => Math.Log(point.Size)), points.Average(point => Math.Log(value(point))));
        return points.Sum(point => (Math.Log(point.Size) - x) * (Math.Log(value(point)) - y)) / points.Sum(point => Math.Pow(Math.Log(point.Size) - x, 2));
    }
}
