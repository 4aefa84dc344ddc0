namespace HongLinh.Planning;

/// <summary>When a target must hold (thời điểm phải đạt).</summary>
public sealed class Holding : Vocabulary<Holding>, IVocabulary<Holding>
{
    /// <summary>It must be reached by the end of the year.</summary>
    public static readonly Holding ByEnd = new(nameof(ByEnd), "by-end");

    /// <summary>It must hold in every period of the year (duy trì, giữ vững).</summary>
    public static readonly Holding Throughout = new(nameof(Throughout), "throughout");

    /// <summary>It must be reached in each year of a plan for several years (hằng năm, bình quân hằng năm).</summary>
    public static readonly Holding EachYear = new(nameof(EachYear), "each-year");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Holding> All { get; } =
    [
        ByEnd,
        Throughout,
        EachYear,
    ];

    private Holding(string name, string code)
        : base(name, code)
    {
    }
}
