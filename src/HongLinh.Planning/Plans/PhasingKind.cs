namespace HongLinh.Planning;

/// <summary>How the target of a year spreads over its months (cách phân kỳ).</summary>
internal sealed class PhasingKind : Vocabulary<PhasingKind>, IVocabulary<PhasingKind>
{
    /// <summary>A twelfth in every month; the default for flows (chia đều theo tháng).</summary>
    public static readonly PhasingKind EvenMonths = new(nameof(EvenMonths), "even-months");

    /// <summary>The whole target in every month, for indicators that hold at a point in time (giữ nguyên mức cả năm ở mọi tháng).</summary>
    public static readonly PhasingKind Replicated = new(nameof(Replicated), "replicated");

    /// <summary>Twelve declared shares (tỷ trọng từng tháng do đơn vị khai báo).</summary>
    public static readonly PhasingKind Profile = new(nameof(Profile), "profile");

    /// <summary>The shares of the months in earlier years (tỷ trọng từng tháng của các năm trước).</summary>
    public static readonly PhasingKind EarlierYears = new(nameof(EarlierYears), "earlier-years");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PhasingKind> All { get; } =
    [
        EvenMonths,
        Replicated,
        Profile,
        EarlierYears,
    ];

    private PhasingKind(string name, string code)
        : base(name, code)
    {
    }
}
