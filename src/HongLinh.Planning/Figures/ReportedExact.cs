namespace HongLinh.Planning;

/// <summary>An exact figure: 198,018 tỷ đồng (số liệu cụ thể).</summary>
public sealed record ReportedExact : Reported
{
    // Computed once: every rule and every line that reads the figure needs it.
    private readonly Fraction _canonical;

    private ReportedExact(Quantity value)
    {
        Value = value;
        _canonical = value.InCanonicalUnits;
    }

    /// <summary>The figure, in the unit in which it was reported.</summary>
    public Quantity Value { get; }

    internal override string CaseName => "exact";

    internal override Interval? Values => Interval.Exactly(_canonical);

    internal override Unit? Unit => Value.Unit;

    private protected override string Text => Value.ToString();

    /// <summary>An exact figure.</summary>
    /// <param name="value">The figure, in the unit in which it was reported.</param>
    public static ReportedExact Of(Quantity value) => new(value);
}
