using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>What judging a target says under a policy: the verdict, the one reason that decides it, and what the figures so far say.</summary>
/// <remarks>Positions in the vocabularies instead of references, so that a buffer of judgements is written without moving any.</remarks>
internal readonly record struct Outcome
{
    private readonly byte _verdict;
    private readonly byte _reason;
    private readonly byte _soFar;

    public Outcome(Verdict verdict, ReasonCode reason, Truth soFar, bool atBound = false)
    {
        _verdict = verdict.Position;
        _reason = reason.Position;
        _soFar = soFar.Position;
        AtBound = atBound;
    }

    public Verdict Verdict => Verdict.All[_verdict];

    public ReasonCode Reason => ReasonCode.All[_reason];

    /// <summary>Whether the figures so far keep the words of the target.</summary>
    public Truth SoFar
    {
        get => Truth.All[_soFar];
        init => _soFar = value.Position;
    }

    /// <summary>Whether the figure equals a strict bound exactly, so that the policy decides.</summary>
    public bool AtBound { get; }

    /// <summary>Nothing is in that could be compared.</summary>
    public static Outcome Undetermined(ReasonCode reason) => new(Verdict.NotDeterminable, reason, Truth.Unknown);
}
