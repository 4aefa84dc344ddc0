using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace HongLinh.Planning.Fuzz;

/// <summary>Runs doors, two at a time, each for its share of the time, and keeps what fails.</summary>
internal sealed class Runner(Options options)
{
    private const int Workers = 2;
    private const int MostFailures = 20;

    // On a busy machine a short piece of work may wait for minutes; one that hangs uses the processor, or waits for ever.
    private static readonly TimeSpan HangOfProcessor = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan HangOfClock = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (FuzzInput Input, long Seed, Moment Since, int Thread)> _running = new(StringComparer.Ordinal);

    public IReadOnlyList<DoorResult> Run(IReadOnlyList<Door> doors)
    {
        var share = TimeSpan.FromMinutes(options.Minutes) * Math.Min(Workers, doors.Count) / doors.Count;
        var waiting = new ConcurrentQueue<(Door Door, DoorResult Result)>(doors.Select(static door => (door, new DoorResult(door.Name))));
        var results = waiting.Select(static pair => pair.Result).ToList();
        var working = Enumerable.Range(0, Workers).Select(_ => Worker(waiting, share)).ToList();
        while (working.Exists(static thread => thread.IsAlive))
        {
            Thread.Sleep(200);
            // A thread cannot be ended from outside; it is left alone, and another takes the doors that wait.
            foreach (var hanging in Hanging(results))
            {
                working.RemoveAll(thread => thread.ManagedThreadId == hanging);
                working.Add(Worker(waiting, share));
            }
        }

        return results;
    }

    private Thread Worker(ConcurrentQueue<(Door Door, DoorResult Result)> waiting, TimeSpan share)
    {
        var thread = new Thread(() =>
        {
            while (waiting.TryDequeue(out var next))
            {
                Run(next.Door, next.Result, share);
            }
        })
        { IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Run(Door door, DoorResult result, TimeSpan share)
    {
        var clock = Stopwatch.StartNew();
        Warm(door);
        for (var at = 0L; at < options.Inputs && clock.Elapsed < share && result.Failures.Count < MostFailures; at++)
        {
            Try(door, unchecked(options.Seed + at), result);
            result.Inputs++;
        }

        result.Seconds = clock.Elapsed.TotalSeconds;
    }

    // The first inputs pay for tables and for the compiler.
    private static void Warm(Door door)
    {
        for (var seed = 0; seed < 3; seed++)
        {
            try
            {
                door.Read(door.Make(NumbersFrom(seed)));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // It comes again where it is counted.
            }
        }
    }

    private void Try(Door door, long seed, DoorResult result)
    {
        var input = door.Make(NumbersFrom(seed));
        _running[door.Name] = (input, seed, Moment.Now, Environment.CurrentManagedThreadId);
        try
        {
            var read = Measured(door, input, result);
            if (read is null)
            {
                result.Refused++;
            }
            else
            {
                door.Check(input, read);
            }
        }
        catch (Exception fault)
        {
            Keep(result, input, seed, fault.ToString());
        }

        _running.TryRemove(door.Name, out _);
    }

    // A busy machine may take long for anything; what takes long three times is slow.
    private static object? Measured(Door door, FuzzInput input, DoorResult result)
    {
        for (var times = 1; ; times++)
        {
            var (bytes, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            var read = door.Read(input);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            var milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            var length = read is Faces faces ? faces.Length : input.Length;
            if (door.Limit.Allows(bytes, milliseconds, length))
            {
                if (length >= 1_000)
                {
                    result.MostBytesEach = Math.Max(result.MostBytesEach, (double)bytes / length);
                    result.MostMicrosecondsEach = Math.Max(result.MostMicrosecondsEach, milliseconds * 1_000 / length);
                }

                return read;
            }

            if (times == 3)
            {
                throw new ContractException(string.Create(
                    CultureInfo.InvariantCulture, $"{bytes} bytes and {milliseconds:0} ms for {length} characters, more than {door.Limit}."));
            }
        }
    }

    private List<int> Hanging(List<DoorResult> results)
    {
        var hanging = _running.Where(static pair => pair.Value.Since.Hangs).ToList();
        foreach (var (door, (input, seed, _, _)) in hanging)
        {
            _running.TryRemove(door, out _);
            Keep(results.Single(result => result.Door == door), input, seed, string.Create(
                CultureInfo.InvariantCulture, $"It did not end within {HangOfProcessor.TotalSeconds:0} s of the processor."));
        }

        return hanging.ConvertAll(static pair => pair.Value.Thread);
    }

    private void Keep(DoorResult result, FuzzInput input, long seed, string fault)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{result.Door}-{seed}");
        Directory.CreateDirectory(options.Folder);
        File.WriteAllBytes(Path.Combine(options.Folder, $"{name}.{input.Ending}"), input.Bytes());
        File.WriteAllText(Path.Combine(options.Folder, $"{name}.fault.txt"), fault);
        result.Failures.Add(name);
        Console.WriteLine($"FAILED {name}: {fault.Split('\n')[0]}");
    }

    // Neighbouring seeds would begin with like numbers.
    private static Random NumbersFrom(long seed)
    {
        var mixed = unchecked((ulong)seed * 0x9E3779B97F4A7C15);
        return new Random((int)(mixed >> 33));
    }

    private readonly record struct Moment(long Clock, TimeSpan Processor)
    {
        public static Moment Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public bool Hangs
        {
            get
            {
                var passed = Stopwatch.GetElapsedTime(Clock);
                return passed > HangOfClock || (passed > HangOfProcessor && Environment.CpuUsage.TotalTime - Processor > HangOfProcessor);
            }
        }
    }
}
