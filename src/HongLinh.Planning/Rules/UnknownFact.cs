namespace HongLinh.Planning.Rules;

/// <summary>A fact that a rule needs but that is not known, and why (điều còn chưa biết).</summary>
internal sealed record UnknownFact
{
    private UnknownFact(UnknownReason reason, Term term, Observation? report, UnitMismatch? mismatch)
    {
        Reason = reason;
        Term = term;
        Report = report;
        Mismatch = mismatch;
    }

    /// <summary>Why it is not known.</summary>
    public UnknownReason Reason { get; }

    /// <summary>What is not known: a figure, or a computed term.</summary>
    public Term Term { get; }

    /// <summary>The report that leaves it open; null when there is none, or more than one.</summary>
    public Observation? Report { get; }

    /// <summary>The two units that do not fit together; null for other reasons.</summary>
    public UnitMismatch? Mismatch { get; }

    /// <summary>The term and the reason, for logs.</summary>
    public override string ToString() => $"{Term}: {Reason}" + (Mismatch is null ? "" : $" ({Mismatch})");

    internal static UnknownFact Of(UnknownReason reason, Term term, Observation? report = null) => new(reason, term, report, null);

    internal static UnknownFact Of(UnitMismatch mismatch, Term term, Observation? report = null) =>
        new(UnknownReason.UnitMismatch, term, report, mismatch);
}
