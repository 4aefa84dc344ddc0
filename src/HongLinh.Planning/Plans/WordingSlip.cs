namespace HongLinh.Planning;

/// <summary>Words with a slip of the pen or the scanner whose meaning is certain: "phần đầu" for "phấn đấu".</summary>
public sealed record WordingSlip
{
    private WordingSlip(string written, string meant)
    {
        Written = written;
        Meant = meant;
    }

    /// <summary>The words as written in the document.</summary>
    public string Written { get; }

    /// <summary>The intended words.</summary>
    public string Meant { get; }

    /// <summary>Makes a slip.</summary>
    /// <param name="written">The words as written in the document; not blank.</param>
    /// <param name="meant">The intended words; not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static WordingSlip Of(string written, string meant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(written);
        ArgumentException.ThrowIfNullOrWhiteSpace(meant);
        return new WordingSlip(written, meant);
    }

    /// <summary>Both wordings.</summary>
    public override string ToString() => $"\"{Written}\" for \"{Meant}\"";
}
