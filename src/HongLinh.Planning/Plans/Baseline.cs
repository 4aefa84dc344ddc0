namespace HongLinh.Planning;

/// <summary>
/// The figure of an earlier period: growth or change is measured against it, or it counts together with that of the year (số gốc, số cùng kỳ).
/// </summary>
public sealed record Baseline
{
    private Baseline(ReportingPeriod period, Quantity value, bool isMove)
    {
        Period = period;
        Value = value;
        IsMove = isMove;
    }

    /// <summary>The period of the figure.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figure.</summary>
    public Quantity Value { get; }

    /// <summary>
    /// Whether it is the growth or the change of the period and not its level (tốc độ tăng, mức tăng giảm của kỳ): it counts in the mean over
    /// several years (<see cref="Holding.OnAverage"/>) and in nothing else.
    /// </summary>
    public bool IsMove { get; }

    /// <summary>Makes a baseline.</summary>
    /// <param name="period">The period of the figure.</param>
    /// <param name="value">The figure.</param>
    public static Baseline Of(ReportingPeriod period, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Baseline(period, value, isMove: false);
    }

    /// <summary>Makes the growth or the change of an earlier year, which a mean over several years counts.</summary>
    /// <param name="period">The period, a whole year.</param>
    /// <param name="move">The growth as a share, or the change; below 0 for a decrease.</param>
    public static Baseline OfMove(ReportingPeriod period, Quantity move)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new Baseline(period, move, isMove: true);
    }

    // Whether the other baseline gives the same kind of amount for the same days.
    internal bool IsOfSame(Baseline other) => IsMove == other.IsMove && Period.CoversSameDays(other.Period) && Value.Unit.FactorTo(other.Value.Unit).IsT0;

    /// <summary>Period and figure.</summary>
    public override string ToString() => $"{Period}: {(IsMove ? "move " : "")}{Value}";
}
