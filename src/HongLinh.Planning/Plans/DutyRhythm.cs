namespace HongLinh.Planning;

/// <summary>How often a duty to report falls due (định kỳ báo cáo).</summary>
public sealed class DutyRhythm : Vocabulary<DutyRhythm>, IVocabulary<DutyRhythm>
{
    /// <summary>Every month (hàng tháng).</summary>
    public static readonly DutyRhythm Monthly = new(nameof(Monthly), "monthly");

    /// <summary>At the times that other rules set (theo quy định).</summary>
    public static readonly DutyRhythm AsPrescribed = new(nameof(AsPrescribed), "as-prescribed");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DutyRhythm> All { get; } =
    [
        Monthly,
        AsPrescribed,
    ];

    private DutyRhythm(string name, string code)
        : base(name, code)
    {
    }
}
