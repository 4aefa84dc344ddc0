namespace HongLinh.Planning;

/// <summary>A name in Vietnamese as the source prints it, and in English.</summary>
public sealed record BilingualName
{
    private BilingualName(string vietnamese, string english)
    {
        Vietnamese = vietnamese;
        English = english;
    }

    /// <summary>The Vietnamese name, in composed letters (NFC).</summary>
    public string Vietnamese { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

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

    /// <summary>Both names, separated by a slash.</summary>
    public override string ToString() => $"{Vietnamese} / {English}";
}
