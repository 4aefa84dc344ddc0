namespace HongLinh.Planning;

/// <summary>One of the things that a plan names: a school, a road.</summary>
public sealed record NamedItem
{
    private NamedItem(string name, string note)
    {
        Name = name;
        Note = note;
    }

    /// <summary>The name, correctly spelt.</summary>
    public string Name { get; }

    /// <summary>The plan's remark on it, for example "năm 2022 chưa đạt"; empty when there is none.</summary>
    public string Note { get; }

    /// <summary>Makes an item.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="note">A remark; empty by default.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static NamedItem Of(string name, string note = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(note);
        return new NamedItem(name, note);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
