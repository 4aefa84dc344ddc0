namespace HongLinh.Planning;

/// <summary>How often work or a duty to report recurs (định kỳ).</summary>
public sealed class DutyRhythm : Vocabulary<DutyRhythm>, IVocabulary<DutyRhythm>
{
    /// <summary>Every month (hàng tháng).</summary>
    public static readonly DutyRhythm Monthly = new(nameof(Monthly), "monthly");

    /// <summary>Every week (hàng tuần).</summary>
    public static readonly DutyRhythm Weekly = new(nameof(Weekly), "weekly");

    /// <summary>Every quarter (hàng quý).</summary>
    public static readonly DutyRhythm Quarterly = new(nameof(Quarterly), "quarterly");

    /// <summary>Every six months (6 tháng một lần).</summary>
    public static readonly DutyRhythm HalfYearly = new(nameof(HalfYearly), "half-yearly");

    /// <summary>Every year (hàng năm).</summary>
    public static readonly DutyRhythm Yearly = new(nameof(Yearly), "yearly");

    /// <summary>Repeatedly, without set times (thường xuyên).</summary>
    public static readonly DutyRhythm Regularly = new(nameof(Regularly), "regularly");

    /// <summary>At times set by other rules (theo quy định).</summary>
    public static readonly DutyRhythm AsPrescribed = new(nameof(AsPrescribed), "as-prescribed");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DutyRhythm> All { get; } =
    [
        Monthly,
        Weekly,
        Quarterly,
        HalfYearly,
        Yearly,
        Regularly,
        AsPrescribed,
    ];

    private DutyRhythm(string name, string code)
        : base(name, code)
    {
    }
}
