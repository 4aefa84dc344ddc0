namespace HongLinh.Planning;

/// <summary>The figure of an earlier period that growth or change is measured against (số gốc, số cùng kỳ).</summary>
public sealed record Baseline
{
    private Baseline(ReportingPeriod period, Quantity value)
    {
        Period = period;
        Value = value;
    }

    /// <summary>The period of the figure.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figure.</summary>
    public Quantity Value { get; }

    /// <summary>Makes a baseline.</summary>
    /// <param name="period">The period of the figure.</param>
    /// <param name="value">The figure.</param>
    public static Baseline Of(ReportingPeriod period, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Baseline(period, value);
    }

    // Whether the other baseline gives the same kind of amount for the same days.
    internal bool IsOfSame(Baseline other) => Period.CoversSameDays(other.Period) && Value.Unit.FactorTo(other.Value.Unit).IsT0;

    /// <summary>Period and figure.</summary>
    public override string ToString() => $"{Period}: {Value}";
}
