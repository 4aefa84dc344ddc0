using System.Globalization;

namespace HongLinh.Planning.Testing;

/// <summary>A law does not hold; the message names the law, what is wrong, the example and the seed (quy luật bị vi phạm).</summary>
/// <remarks>The only exception of the kit, so that it works under any test framework.</remarks>
public sealed class LawBrokenException : Exception
{
    internal LawBrokenException(string law, string sentence, (string Breach, string Text) example, long? seed, Exception? cause = null)
        : base(Say(law, sentence, example, seed), cause)
    {
        Law = law;
        Example = example.Text;
        Seed = seed;
    }

    /// <summary>The name of the law, which is that of its method: <c>UnknownIsNeverMet</c>.</summary>
    public string Law { get; }

    /// <summary>The smallest example found, in canonical text.</summary>
    public string Example { get; }

    /// <summary>The seed that makes the example again; null where nothing is random.</summary>
    public long? Seed { get; }

    private static string Say(string law, string sentence, (string Breach, string Text) example, long? seed)
    {
        var again = seed is null ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\nSeed: {seed}; new LawRun {{ Seed = {seed}, Tries = 1 }} makes it again.");
        return $"Law {law} is broken: {sentence}\nHere: {example.Breach}\nExample:\n{example.Text}{again}";
    }
}
