namespace HongLinh.Planning;

/// <summary>A name in Vietnamese as the source prints it, and in English where one was given.</summary>
/// <remarks>Equality by both names; a name without English differs from one whose English is the same word.</remarks>
public sealed record BilingualName
{
    private readonly string? _english;

    private BilingualName(string vietnamese, string? english)
    {
        Vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>The Vietnamese name, in composed letters (NFC).</summary>
    public string Vietnamese { get; }

    /// <summary>The English name; the Vietnamese one where there is none.</summary>
    public string English => _english ?? Vietnamese;

    /// <summary>Whether an English name was given.</summary>
    public bool HasEnglish => _english is not null;

    /// <summary>A name in Vietnamese only; English texts print it as it is, and only the audit of the plan reports it.</summary>
    /// <param name="vietnamese">The Vietnamese name; not blank.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static BilingualName Of(string vietnamese)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        return new BilingualName(vietnamese, null);
    }

    /// <summary>Makes a name.</summary>
    /// <param name="vietnamese">The Vietnamese name; not blank.</param>
    /// <param name="english">The English name; not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static BilingualName Of(string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new BilingualName(vietnamese, english);
    }

    /// <summary>A name in Vietnamese only.</summary>
    /// <param name="vietnamese">The Vietnamese name; not blank.</param>
    public static implicit operator BilingualName(string vietnamese) => Of(vietnamese);

    /// <summary>Both names, separated by a slash; only the Vietnamese one where there is no other.</summary>
    public override string ToString() => _english is null ? Vietnamese : $"{Vietnamese} / {English}";
}
