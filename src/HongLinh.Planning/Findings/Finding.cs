namespace HongLinh.Planning;

/// <summary>Something in the world's data that a person should know of: what, where, and what to do.</summary>
/// <remarks>
/// Findings stand beside results and never stop a reading. The sentences an official reads are written by the
/// text package from <see cref="Code"/>, <see cref="Words"/> and <see cref="Details"/>.
/// </remarks>
public sealed record Finding
{
    private Finding(FindingCode code, string place, string words, ValueList<string> details)
    {
        Code = code;
        Place = place;
        Words = words;
        Details = details;
    }

    /// <summary>What was found; the code is stable.</summary>
    public FindingCode Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Where: a section of the plan, or indicator and period of a figure.</summary>
    public string Place { get; }

    /// <summary>The offending words or value, as they came in.</summary>
    public string Words { get; }

    /// <summary>The operands of the message, in the order that <see cref="FindingCode"/> documents.</summary>
    public ValueList<string> Details { get; }

    /// <summary>Makes a finding.</summary>
    /// <param name="code">What was found.</param>
    /// <param name="place">Where; not blank.</param>
    /// <param name="words">The offending words or value; may be empty when something is missing.</param>
    /// <param name="details">The operands of the message, as many as the code documents.</param>
    /// <exception cref="ArgumentException">The place is blank, or the number of operands is not that of the code.</exception>
    public static Finding Of(FindingCode code, string place, string words, params ReadOnlySpan<string> details)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        ArgumentNullException.ThrowIfNull(words);
        if (details.Length != code.Operands.Count)
        {
            throw new ArgumentException($"Finding {code} takes the operands {code.Operands}.", nameof(details));
        }

        return new Finding(code, place, words, ValueList.Create(details));
    }

    /// <summary>Severity, code, place, words and operands on one line, for logs.</summary>
    public override string ToString() => $"{Severity} {Code} at {Place}: \"{Words}\" {Details}";
}
