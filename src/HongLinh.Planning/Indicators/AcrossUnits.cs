using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How the figures of several units of organisation make up that of the whole (cách tổng hợp theo đơn vị).</summary>
/// <remarks>Apart from <see cref="OverTime"/>, which joins periods: new jobs add up over months and over wards, a share does neither.</remarks>
public sealed class AcrossUnits : Vocabulary<AcrossUnits>
{
    /// <summary>Figures of other units do not count here; each is a finding (không tổng hợp).</summary>
    public static readonly AcrossUnits NotAdded = new(nameof(NotAdded), "not-added");

    /// <summary>The sum of the units: jobs, hectares, hamlets (cộng các đơn vị).</summary>
    public static readonly AcrossUnits Sum = new(nameof(Sum), "sum");

    /// <summary>The parts of all units by their wholes: households of all wards (tính lại từ tử số, mẫu số).</summary>
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

    private static readonly FrozenDictionary<string, AcrossUnits> ByCode = Index(All);

    private AcrossUnits(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out AcrossUnits? value) => ByCode.TryGetValue(code, out value);
}
