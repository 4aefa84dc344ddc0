namespace HongLinh.Planning;

/// <summary>How the figures of an indicator join over time (cách cộng dồn theo thời gian).</summary>
public sealed class OverTime : Vocabulary<OverTime>, IVocabulary<OverTime>
{
    /// <summary>Adds up over the year: revenue, new jobs (lũy kế). A gap stops the sum; a total from January closes the gap.</summary>
    public static readonly OverTime Flow = new(nameof(Flow), "flow");

    /// <summary>Holds at a point in time, so the latest figure is used: criteria met, people insured of all people (thời điểm).</summary>
    public static readonly OverTime Stock = new(nameof(Stock), "stock");

    /// <summary>A rate over time, recomputed from its parts: waste treated of waste collected (tỷ lệ).</summary>
    /// <remarks>
    /// Where reports give part and whole, the sum of the parts of all reported periods divided by the sum of their wholes; where they give
    /// percentages only, the latest one. Reports of both kinds cannot be joined: the latest is used, with a finding.
    /// </remarks>
    public static readonly OverTime Rate = new(nameof(Rate), "rate");

    /// <summary>The latest figure replaces all earlier ones, whatever it consists of: a rank, an index, a published total (số mới nhất).</summary>
    public static readonly OverTime Latest = new(nameof(Latest), "latest");

    /// <summary>The mean of the reported periods, each month with the same weight: an average price index (bình quân các kỳ).</summary>
    /// <remarks>A figure over several months has the weight of that many months. Months without a figure leave the year open.</remarks>
    public static readonly OverTime Average = new(nameof(Average), "average");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<OverTime> All { get; } =
    [
        Flow,
        Stock,
        Rate,
        Latest,
        Average,
    ];

    private OverTime(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A way of joining figures as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(OverTime value) => FindingDetail.Of(DetailKind.OverTime, value);
}
