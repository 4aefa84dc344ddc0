namespace HongLinh.Planning;

/// <summary>
/// A growth or a change as the report states it: "tăng 13% so với cùng kỳ", "tăng
/// trên 13%", "giảm 0,6 điểm %", "thêm 7 xã" (mức tăng, giảm do đơn vị báo cáo tính).
/// </summary>
/// <remarks>"Bằng 113%" and "tăng 113%" are different statements; this is the increase alone.</remarks>
public sealed record ReportedGrowth : Reported
{
    private ReportedGrowth(Reported rate, GrowthBase against)
    {
        Rate = rate;
        Against = against;
    }

    /// <summary>
    /// The increase, negative for a fall: a share of the base, or a difference in percentage
    /// points or in the unit of the indicator. It is an exact figure, a bound or a range.
    /// </summary>
    public Reported Rate { get; }

    /// <summary>The base that it is measured against.</summary>
    public GrowthBase Against { get; }

    internal override string CaseName => "growth";

    private protected override string Text => $"growth {Rate} on {Against}";

    /// <summary>A stated growth.</summary>
    /// <param name="rate">The increase as a share of the base, or as a difference.</param>
    /// <param name="against">The base that it is measured against.</param>
    public static ReportedGrowth Of(Quantity rate, GrowthBase against) => Make(ReportedExact.Of(rate), against);

    /// <summary>One bound of a growth: "tăng trên 13%".</summary>
    /// <param name="rate">One bound of the increase.</param>
    /// <param name="against">The base that it is measured against.</param>
    public static ReportedGrowth Of(ReportedBound rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Make(rate, against);
    }

    /// <summary>A growth as a range: "tăng 12-13%".</summary>
    /// <param name="rate">Both ends of the increase.</param>
    /// <param name="against">The base that it is measured against.</param>
    public static ReportedGrowth Of(ReportedRange rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Make(rate, against);
    }

    // Whether it is measured in the way of the target: a rate for a growth, a difference for a change.
    internal bool IsMoveOf(Target target) => target.Form == FigureForm.Move && Rate.Unit?.FactorTo(target.LimitUnit).IsT0 == true;

    private static ReportedGrowth Make(Reported rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(against);
        return new ReportedGrowth(rate, against);
    }
}
