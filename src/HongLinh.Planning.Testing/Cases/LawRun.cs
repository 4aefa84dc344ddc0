using System.Globalization;

namespace HongLinh.Planning.Testing;

/// <summary>How many examples a law is tried on, and from where they start (số lần thử).</summary>
public sealed record LawRun
{
    /// <summary>300 examples from seed 1: the same ones on every machine and on every run.</summary>
    public static LawRun Default { get; } = new();

    /// <summary>How many examples; 300 by default, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Tries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 300;

    /// <summary>The seed of the first example; each further one has the next number. 1 by default.</summary>
    /// <remarks>A seed that changes from run to run looks at new examples; the message of a broken law names the one to repeat.</remarks>
    public long Seed { get; init; } = 1;

    /// <summary>For example <c>300 tries from seed 1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tries} tries from seed {Seed}");
}
