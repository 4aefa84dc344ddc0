namespace HongLinh.Planning;

/// <summary>Words of the document that the model intentionally leaves out, with the reason.</summary>
public sealed record LeftOut
{
    private LeftOut(SourceSpan words, BilingualName reason)
    {
        Words = words;
        Reason = reason;
    }

    /// <summary>The words.</summary>
    public SourceSpan Words { get; }

    /// <summary>Why the model has no place for them.</summary>
    public BilingualName Reason { get; }

    /// <summary>Makes an entry.</summary>
    /// <param name="words">The words.</param>
    /// <param name="reason">Why the model has no place for them.</param>
    public static LeftOut Because(SourceSpan words, BilingualName reason)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(reason);
        return new LeftOut(words, reason);
    }

    /// <summary>The words and the reason.</summary>
    public override string ToString() => $"{Words} left out: {Reason.English}";
}
