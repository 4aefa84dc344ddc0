using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How a number without a comparator is read: "2.570 ha", "95%" (cách đọc con số không kèm quan hệ so sánh).</summary>
public sealed class BareNumberReading : Vocabulary<BareNumberReading>
{
    /// <summary>At least the number where more is better, at most where less is, exactly it where neither is (theo chiều của chỉ tiêu).</summary>
    public static readonly BareNumberReading ByPolarity = new(nameof(ByPolarity), "by-polarity");

    /// <summary>Exactly the number, whichever way is better (bằng đúng con số).</summary>
    public static readonly BareNumberReading Equality = new(nameof(Equality), "equality");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BareNumberReading> All { get; } =
    [
        ByPolarity,
        Equality,
    ];

    private static readonly FrozenDictionary<string, BareNumberReading> ByCode = Index(All);

    private BareNumberReading(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out BareNumberReading? value) => ByCode.TryGetValue(code, out value);
}
