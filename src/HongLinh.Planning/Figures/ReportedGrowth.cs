namespace HongLinh.Planning;

/// <summary>Growth as the report states it: "tăng 13% so với cùng kỳ", "tăng trên 13%", "tăng 12-13%" (tốc độ tăng do đơn vị báo cáo tính).</summary>
/// <remarks>"Bằng 113%" and "tăng 113%" are different statements; this is the increase alone.</remarks>
public sealed record ReportedGrowth : Reported
{
    private ReportedGrowth(Reported rate, GrowthBase against)
    {
        Rate = rate;
        Against = against;
    }

    /// <summary>The increase as a share of the base, negative for a fall: an exact figure, one end of it, or a range.</summary>
    public Reported Rate { get; }

    /// <summary>What it is measured against.</summary>
    public GrowthBase Against { get; }

    internal override string CaseName => "growth";

    private protected override string Text => $"growth {Rate} on {Against}";

    /// <summary>A stated growth.</summary>
    /// <param name="rate">The increase as a share of the base.</param>
    /// <param name="against">What it is measured against.</param>
    /// <exception cref="ArgumentException">The rate is not a share.</exception>
    public static ReportedGrowth Of(Quantity rate, GrowthBase against) => Make(ReportedExact.Of(rate), rate, against);

    /// <summary>One end of a growth: "tăng trên 13%".</summary>
    /// <param name="rate">One end of the increase as a share of the base.</param>
    /// <param name="against">What it is measured against.</param>
    /// <exception cref="ArgumentException">The rate is not a share.</exception>
    public static ReportedGrowth Of(ReportedBound rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Make(rate, rate.Bound.Value, against);
    }

    /// <summary>A range of a growth: "tăng 12-13%".</summary>
    /// <param name="rate">Both ends of the increase as a share of the base.</param>
    /// <param name="against">What it is measured against.</param>
    /// <exception cref="ArgumentException">The rate is not a share.</exception>
    public static ReportedGrowth Of(ReportedRange rate, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Make(rate, rate.Lower, against);
    }

    private static ReportedGrowth Make(Reported rate, Quantity value, GrowthBase against)
    {
        ArgumentNullException.ThrowIfNull(against);
        return value.Unit.FactorTo(UnitCatalogue.Percent).TryPickT0(out _, out var mismatch)
            ? new ReportedGrowth(rate, against)
            : throw new ArgumentException(mismatch.ToString(), nameof(rate));
    }
}
