using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A unit as it occurs in a text.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitWording(int From, int To)
{
    /// <summary>Whether things are counted one by one.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the unit is a share: %, ‰, điểm %.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it is only a number word (tỷ, triệu), so that the thing counted is not stated.</summary>
    public bool IsBareMultiplier { get; init; }

    /// <summary>Whether a number word precedes the unit, so that decimals are normal even for counted things.</summary>
    public bool HasMultiplier { get; init; }

    /// <summary>Whether the unit is divided by another: tiêu chí/xã.</summary>
    public bool IsDivided { get; init; }

    /// <summary>Whether its divisor is an unknown word: tấn/abc.</summary>
    public bool HasUnknownBase { get; init; }

    /// <summary>Whether the unit is money.</summary>
    public bool IsMoney { get; init; }

    /// <summary>The base of a rate, for example "10000 dân"; null when the unit has none.</summary>
    public string? Base { get; init; }

    /// <summary>The position of the base of the rate.</summary>
    public int BaseFrom { get; init; }

    public bool IsNone => To <= From;
}
