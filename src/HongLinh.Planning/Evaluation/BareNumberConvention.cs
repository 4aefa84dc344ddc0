using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How a number without a comparator is read: "2.570 ha", "95%" (cách đọc con số không kèm quan hệ so sánh).</summary>
public sealed class BareNumberConvention : Vocabulary<BareNumberConvention>
{
    /// <summary>At least the number where more is better, at most where less is, exactly it where neither is (theo chiều của chỉ tiêu).</summary>
    public static readonly BareNumberConvention ByPolarity = new(nameof(ByPolarity), "by-polarity");

    /// <summary>Exactly the number, whichever way is better (bằng đúng con số).</summary>
    public static readonly BareNumberConvention Equality = new(nameof(Equality), "equality");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BareNumberConvention> All { get; } =
    [
        ByPolarity,
        Equality,
    ];

    private static readonly FrozenDictionary<string, BareNumberConvention> ByCode = Index(All);

    private BareNumberConvention(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out BareNumberConvention? value) => ByCode.TryGetValue(code, out value);
}
