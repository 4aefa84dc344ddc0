namespace HongLinh.Planning;

/// <summary>How the figures of several units of organisation combine into that of the whole (cách tổng hợp theo đơn vị).</summary>
/// <remarks>Independent of <see cref="OverTime"/>, which joins periods: new jobs add up over months and over wards, a share does neither.</remarks>
public sealed class AcrossUnits : Vocabulary<AcrossUnits>, IVocabulary<AcrossUnits>
{
    /// <summary>Figures of other units are not used; each gives a finding (không tổng hợp).</summary>
    public static readonly AcrossUnits NotAdded = new(nameof(NotAdded), "not-added");

    /// <summary>The sum of the units: jobs, hectares, hamlets (cộng các đơn vị).</summary>
    public static readonly AcrossUnits Sum = new(nameof(Sum), "sum");

    /// <summary>The sum of the parts of all units divided by the sum of their wholes: households of all wards (tính lại từ tử số, mẫu số).</summary>
    public static readonly AcrossUnits RatioOfParts = new(nameof(RatioOfParts), "ratio-of-parts");

    /// <summary>The mean of the units, each with the same weight (bình quân các đơn vị).</summary>
    public static readonly AcrossUnits Average = new(nameof(Average), "average");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<AcrossUnits> All { get; } =
    [
        NotAdded,
        Sum,
        RatioOfParts,
        Average,
    ];

    private AcrossUnits(string name, string code)
        : base(name, code)
    {
    }
}
