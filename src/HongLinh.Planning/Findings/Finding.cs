namespace HongLinh.Planning;

/// <summary>Something in the input data that a person should know: what, where, and what to do.</summary>
/// <remarks>
/// Findings accompany results and never stop a reading. The text package writes the sentences an official reads from
/// <see cref="Code"/>, <see cref="Place"/>, <see cref="Quoted"/> and <see cref="Details"/>.
/// </remarks>
public sealed record Finding
{
    private Finding(FindingCode code, Place place, FindingDetail quoted, ValueList<FindingDetail> details)
    {
        Code = code;
        Place = place;
        Quoted = quoted;
        Details = details;
    }

    /// <summary>What was found; the code is stable.</summary>
    public FindingCode Code { get; }

    /// <summary>How serious it is.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Where: a line of the plan, the figure of an indicator for a period, a cell of a table, a span of text.</summary>
    public Place Place { get; }

    /// <summary>The words or value concerned, as received; empty words when something is missing.</summary>
    public FindingDetail Quoted { get; }

    /// <summary>The operands of the message, in the order and of the kinds that <see cref="FindingCode"/> documents.</summary>
    public ValueList<FindingDetail> Details { get; }

    /// <summary>Makes a finding.</summary>
    /// <param name="code">What was found.</param>
    /// <param name="place">Where.</param>
    /// <param name="quoted">The words or value concerned; empty words when something is missing.</param>
    /// <param name="details">The operands of the message, in the number and of the kinds that the code documents.</param>
    /// <exception cref="ArgumentException">The number of operands is not that of the code, or an operand is of a kind that the
    /// code does not accept.</exception>
    public static Finding Of(FindingCode code, Place place, FindingDetail quoted, params ReadOnlySpan<FindingDetail> details)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(quoted);
        if (details.Length != code.Operands.Count)
        {
            throw new ArgumentException($"Finding {code} takes the operands {code.Operands}.", nameof(details));
        }

        for (var at = 0; at < details.Length; at++)
        {
            var kinds = code.KindsOf(code.Operands[at]);
            if (!kinds.Contains(details[at].Kind))
            {
                throw new ArgumentException($"Finding {code} takes as '{code.Operands[at]}' one of {kinds}, not {details[at].Kind}.", nameof(details));
            }
        }

        return new Finding(code, place, quoted, ValueList.Create(details));
    }

    /// <summary>Severity, code, place, words and operands on one line, for logs.</summary>
    public override string ToString() => $"{Severity} {Code} at {Place}: \"{Quoted}\" {Details}";
}
