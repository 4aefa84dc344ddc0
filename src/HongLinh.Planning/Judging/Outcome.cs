using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>
/// The result of judging a target under a policy: the verdict, the one reason that decides it, and whether the figures so far keep it.
/// </summary>
/// <remarks>
/// Positions in the vocabularies, packed into one number, so that buffers of judgements are compared and written without moving references.
/// </remarks>
internal readonly record struct Outcome
{
    // From the right: three bits for the verdict, six for the reason, two for the state so far, one for equality with the bound.
    private const int ReasonShift = 3;
    private const int SoFarShift = 9;
    private const int AtBoundBit = 1 << 11;
    private const int VerdictMask = 7;
    private const int ReasonMask = 63;
    private const int SoFarMask = 3;

    private readonly ushort _packed;

    public Outcome(Verdict verdict, ReasonCode reason, Truth soFar, bool atBound = false) =>
        _packed = (ushort)(verdict.Position | reason.Position << ReasonShift | soFar.Position << SoFarShift | (atBound ? AtBoundBit : 0));

    public Verdict Verdict => Verdict.All[_packed & VerdictMask];

    public ReasonCode Reason => ReasonCode.All[_packed >> ReasonShift & ReasonMask];

    /// <summary>Whether the figures so far keep the words of the target.</summary>
    public Truth SoFar
    {
        get => Truth.All[_packed >> SoFarShift & SoFarMask];
        init => _packed = (ushort)(_packed & ~(SoFarMask << SoFarShift) | value.Position << SoFarShift);
    }

    /// <summary>Whether the figure equals a strict bound exactly, so that the policy decides.</summary>
    public bool AtBound => (_packed & AtBoundBit) != 0;

    /// <summary>There is nothing to compare.</summary>
    public static Outcome Undetermined(ReasonCode reason) => new(Verdict.NotDeterminable, reason, Truth.Unknown);

    /// <summary>Equality by the packed number, without the comparer that the compiler would look up.</summary>
    public bool Equals(Outcome other) => _packed == other._packed;

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;
}
