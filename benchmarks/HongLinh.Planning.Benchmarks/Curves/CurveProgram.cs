using System.Globalization;

namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>Prints time and bytes for 10, 100, ... of each curve as a table, with the exponents of growth.</summary>
internal static class CurveProgram
{
    // A point that takes longer is the last of its curve.
    private const double MostSeconds = 4d;

    // Below, fixed costs weigh more than growth.
    private const int LeastFitted = 100;

    private const int LargestWarmed = 1_000;
    private const double SecondsWarmed = 0.7;

    // The nation has 3.321 communes.
    private const int Nation = 3_321;

    private static readonly int[] Sizes = [10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Measures the curves.</summary>
    /// <param name="only">The names of the curves; all of them by default.</param>
    public static int Run(params string[] only)
    {
        if (only is ["year", .. var of])
        {
            return RunNation(of);
        }

        var sizes = Sizes.Select(static size => size.ToString("N0", CultureInfo.InvariantCulture));
        Console.WriteLine("| Curve | " + string.Join(" | ", sizes) + " | Growth of time | without collections | of bytes |");
        Console.WriteLine("|--|" + string.Concat(Sizes.Select(static _ => "--:|")) + "--:|--:|--:|");
        foreach (var curve in CurveList.All.Where(curve => only.Length == 0 || only.Contains(curve.Name)))
        {
            Console.WriteLine(Row(curve, Measure(curve)));
        }

        return 0;
    }

    // Twice at the size of the nation: in a fresh process, where most of the code is still to be compiled in its last form, and after it.
    private static int RunNation(string[] only)
    {
        foreach (var curve in CurveList.All.Where(curve => only.Contains(curve.Name)))
        {
            _ = Point.Of(curve, Sizes[0]);
            var work = curve.Prepare(Nation);
            foreach (var run in (string[])["in a fresh process", "again"])
            {
                var (before, started) = (Environment.CpuUsage.TotalTime, System.Diagnostics.Stopwatch.GetTimestamp());
                work();
                var passed = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
                using var process = System.Diagnostics.Process.GetCurrentProcess();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{curve.Name}, {Nation}, {run}: {Time(passed)}, of which the processor worked "
                        + $"{Time((Environment.CpuUsage.TotalTime - before).TotalSeconds)}; at most {Bytes(process.PeakWorkingSet64)} in memory"));
            }
        }

        return 0;
    }

    // What is compiled on the way is not the work: code gets its last form some time after it has run often, so the small sizes run for a while.
    private static void Warm(Curve curve)
    {
        foreach (var size in Sizes.Where(static size => size <= LargestWarmed))
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            while (System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds < SecondsWarmed)
            {
                _ = Point.Of(curve, size);
            }
        }
    }

    private static List<Point> Measure(Curve curve)
    {
        Warm(curve);
        var points = new List<Point>();
        foreach (var size in Sizes)
        {
            points.Add(Point.Of(curve, size));
            // The next is ten times as large, or a hundred times where something is wrong.
            if (points[^1].Seconds > MostSeconds)
            {
                break;
            }
        }

        return points;
    }

    private static string Row(Curve curve, List<Point> points)
    {
        var growth = Growth.Through([.. points.Where(static point => point.Size >= LeastFitted).TakeLast(3)]);
        var cells = Sizes.Select((_, at) => at < points.Count ? $"{Time(points[at].Seconds)}, {Bytes(points[at].Bytes)}" : "");
        return string.Create(CultureInfo.InvariantCulture,
            $"| {curve.Name}: {curve.Question} | {string.Join(" | ", cells)} | {growth.OfTime:0.00} | {growth.OfWork:0.00} | {growth.OfBytes:0.00} |");
    }

    private static string Time(double seconds) => seconds switch
    {
        < 0.001 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1_000_000:0.#} µs"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1_000:0.#} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s"),
    };

    private static string Bytes(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000d:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000d:0.#} MB"),
    };
}
