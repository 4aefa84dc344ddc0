namespace HongLinh.Planning;

/// <summary>
/// How a figure better than both ends of a band is judged: above it where higher is better, below it where lower is (cách đọc khi
/// vượt ra ngoài khoảng về phía tốt hơn).
/// </summary>
public sealed class BandConvention : Vocabulary<BandConvention>, IVocabulary<BandConvention>
{
    /// <summary>The band is not kept: both ends bind (không đạt).</summary>
    public static readonly BandConvention NotKept = new(nameof(NotKept), "not-kept");

    /// <summary>The band is kept: only the worse end binds (đạt).</summary>
    public static readonly BandConvention Met = new(nameof(Met), "met");

    /// <summary>The band is exceeded (vượt).</summary>
    public static readonly BandConvention Exceeded = new(nameof(Exceeded), "exceeded");

    /// <summary>
    /// The band is exceeded as soon as the figure is better than the worse end, even inside the band (vượt khi tốt hơn đầu mút thấp).
    /// </summary>
    public static readonly BandConvention ExceededInside = new(nameof(ExceededInside), "exceeded-inside");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BandConvention> All { get; } =
    [
        NotKept,
        Met,
        Exceeded,
        ExceededInside,
    ];

    private BandConvention(string name, string code)
        : base(name, code)
    {
    }
}
