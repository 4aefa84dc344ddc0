using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Bulk;

/// <summary>What a review says about one row of a column, in two bytes (kết quả đánh giá của một dòng).</summary>
/// <remarks>The default value is a row without a figure: nothing can be determined. Equality is by everything below.</remarks>
public readonly record struct RowVerdict
{
    // From the right: three bits for the verdict, six for the reason, two for the state so far, and one for each of the flags.
    private const int ReasonShift = 3;
    private const int SoFarShift = 9;
    private const int VerdictMask = 7;
    private const int ReasonMask = 63;
    private const int SoFarMask = 3;
    private const int AtBoundBit = 1 << 11;
    private const int PartlyMetBit = 1 << 12;
    private const int RejectedBit = 1 << 13;
    private const int GivenBit = 1 << 14;

    private readonly ushort _packed;

    internal RowVerdict(Judgement judgement) => _packed = (ushort)(
        judgement.Verdict.Position
        | judgement.Reason.Position << ReasonShift
        | judgement.SoFar.Position << SoFarShift
        | (judgement.IsAtBound ? AtBoundBit : 0)
        | (judgement.IsPartlyMet ? PartlyMetBit : 0)
        | (judgement.State == ReportState.Rejected ? RejectedBit : 0)
        | GivenBit);

    /// <summary>Whether the row has no figure; a missing figure is never judged.</summary>
    public bool IsMissing => (_packed & GivenBit) == 0;

    /// <summary>Whether the figure is impossible for the indicator, for example 120% of a whole, so that it is not judged.</summary>
    public bool IsRejected => (_packed & RejectedBit) != 0;

    /// <summary>Whether the promise of the year is kept; not determinable without a figure.</summary>
    public Verdict Verdict => IsMissing ? Verdict.NotDeterminable : Verdict.All[_packed & VerdictMask];

    /// <summary>The one reason that decided the verdict; no figure for a missing one.</summary>
    public ReasonCode Reason => IsMissing ? ReasonCode.NoFigure : ReasonCode.All[_packed >> ReasonShift & ReasonMask];

    /// <summary>Whether the figure keeps the words of the target, as if the year ended with it; unknown without a figure.</summary>
    public Truth SoFar => IsMissing ? Truth.Unknown : Truth.All[_packed >> SoFarShift & SoFarMask];

    /// <summary>Whether the figure equals a strict bound exactly, so that the reading of the policy decides.</summary>
    public bool IsAtBound => (_packed & AtBoundBit) != 0;

    /// <summary>Whether the policy calls it partly met: some of what the plan counts is done, and not enough.</summary>
    public bool IsPartlyMet => (_packed & PartlyMetBit) != 0;

    internal ushort Packed => _packed;

    /// <summary>Verdict and reason, for logs.</summary>
    public override string ToString() => $"{Verdict}, {Reason}";
}
