namespace HongLinh.Planning;

/// <summary>How a number without a comparator is read: "2.570 ha", "95%" (cách đọc con số không kèm quan hệ so sánh).</summary>
public sealed class BareNumberConvention : Vocabulary<BareNumberConvention>, IVocabulary<BareNumberConvention>
{
    /// <summary>
    /// At least the number where higher is better, at most where lower is, exactly the number where neither is (theo chiều của chỉ tiêu).
    /// </summary>
    public static readonly BareNumberConvention ByPolarity = new(nameof(ByPolarity), "by-polarity");

    /// <summary>Exactly the number, whether higher or lower is better (bằng đúng con số).</summary>
    public static readonly BareNumberConvention Equality = new(nameof(Equality), "equality");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BareNumberConvention> All { get; } =
    [
        ByPolarity,
        Equality,
    ];

    private BareNumberConvention(string name, string code)
        : base(name, code)
    {
    }
}
