using CsCheck;

namespace HongLinh.Planning.Testing;

/// <summary>One law: its name, what it says, and how an example breaks it.</summary>
/// <param name="Name">The name of the public method.</param>
/// <param name="Sentence">The law as a sentence.</param>
internal sealed record Law(string Name, string Sentence)
{
    // A simpler example is looked for among as many as were tried, so a law that is broken costs at most twice the time.
    public void Hold<T>(Gen<T> examples, LawRun? run, Func<T, string?> breach)
        where T : notnull
    {
        var tries = run ?? LawRun.Default;
        (T Example, string Breach, long Seed, Exception? Cause)? smallest = null;
        Size? least = null;
        for (var at = 0; at < tries.Tries; at++)
        {
            var seed = unchecked(tries.Seed + at);
            var example = examples.Generate(NumbersFrom(seed), null, out var size);
            if (smallest is not null && !Size.IsLessThan(size, least))
            {
                continue;
            }

            if (BreachOf(example, breach) is { } broken)
            {
                (smallest, least) = ((example, broken.Text, seed, broken.Cause), size);
            }
        }

        if (smallest is { } found)
        {
            throw new LawBrokenException(Name, Sentence, (found.Breach, found.Example.ToString() ?? ""), found.Seed, found.Cause);
        }
    }

    /// <summary>A law over what is given, without chance.</summary>
    public void Hold(object example, IEnumerable<string> breaches)
    {
        var all = breaches.ToList();
        if (all.Count > 0)
        {
            throw new LawBrokenException(Name, Sentence, (string.Join("; ", all), example.ToString() ?? ""), null);
        }
    }

    // What is tried belongs to the caller and may do anything; an exception is a breach like any other.
    private static (string Text, Exception? Cause)? BreachOf<T>(T example, Func<T, string?> breach)
    {
        try
        {
            return breach(example) is { } text ? (text, null) : null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return ($"it threw {thrown.GetType().Name}: {thrown.Message}", thrown);
        }
    }

    // Neighbouring seeds would begin with like numbers.
    private static PCG NumbersFrom(long seed) => new(1, unchecked((ulong)seed * 0x9E3779B97F4A7C15));
}
