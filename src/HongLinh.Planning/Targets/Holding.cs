namespace HongLinh.Planning;

/// <summary>When a target must hold (thời điểm phải đạt).</summary>
public sealed class Holding : Vocabulary<Holding>, IVocabulary<Holding>
{
    /// <summary>It must be reached by the end of the year.</summary>
    public static readonly Holding ByEnd = new(nameof(ByEnd), "by-end");

    /// <summary>It must hold in every period of the year (duy trì, giữ vững).</summary>
    public static readonly Holding Throughout = new(nameof(Throughout), "throughout");

    /// <summary>It must be reached in each year of a plan for several years (hằng năm).</summary>
    public static readonly Holding EachYear = new(nameof(EachYear), "each-year");

    /// <summary>
    /// It must be reached by the years of a plan for several years together (cộng cả giai đoạn, trong nhiệm kỳ). Figures that do not add up hold
    /// by the end of its last year instead.
    /// </summary>
    public static readonly Holding OverTerm = new(nameof(OverTerm), "over-term");

    /// <summary>It must be reached on average over the years of a plan for several years (bình quân hằng năm); no single year decides it.</summary>
    public static readonly Holding OnAverage = new(nameof(OnAverage), "on-average");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Holding> All { get; } =
    [
        ByEnd,
        Throughout,
        EachYear,
        OverTerm,
        OnAverage,
    ];

    private Holding(string name, string code)
        : base(name, code)
    {
    }

    // Whether several years decide it together.
    internal bool IsOfYears => this == OverTerm || this == OnAverage;
}
