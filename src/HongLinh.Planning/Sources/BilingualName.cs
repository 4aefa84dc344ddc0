namespace HongLinh.Planning;

/// <summary>A name in Vietnamese as the source prints it, and in English where somebody gave one.</summary>
/// <remarks>Equal to another with the same names; one without English differs from one whose English is the same word.</remarks>
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

    /// <summary>Whether somebody gave an English name.</summary>
    public bool HasEnglish => _english is not null;

    /// <summary>A name in Vietnamese alone; English texts print it as it is, and only the audit of the plan says so.</summary>
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

    /// <summary>A name in Vietnamese alone.</summary>
    /// <param name="vietnamese">The Vietnamese name; not blank.</param>
    public static implicit operator BilingualName(string vietnamese) => Of(vietnamese);

    /// <summary>Both names, separated by a slash; the Vietnamese one where it stands alone.</summary>
    public override string ToString() => _english is null ? Vietnamese : $"{Vietnamese} / {English}";
}
