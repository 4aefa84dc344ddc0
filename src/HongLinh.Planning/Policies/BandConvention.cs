namespace HongLinh.Planning;

/// <summary>
/// What a figure better than both ends of a band is: above it where more is better, below it where less is (cách đọc khi vượt ra ngoài khoảng về phía tốt hơn).
/// </summary>
public sealed class BandConvention : Vocabulary<BandConvention>, IVocabulary<BandConvention>
{
    /// <summary>The band is not kept: both ends bind (không đạt).</summary>
    public static readonly BandConvention NotKept = new(nameof(NotKept), "not-kept");

    /// <summary>The band is kept: only the worse end binds (đạt).</summary>
    public static readonly BandConvention Met = new(nameof(Met), "met");

    /// <summary>The band is kept and exceeded (vượt).</summary>
    public static readonly BandConvention Exceeded = new(nameof(Exceeded), "exceeded");

    /// <summary>Exceeded as soon as the figure is better than the worse end, inside the band already (vượt khi tốt hơn đầu mút thấp).</summary>
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
