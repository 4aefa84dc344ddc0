namespace HongLinh.Planning;

/// <summary>One bound of the figure: "hơn 2.786 tỷ đồng", "trên 99%" (số liệu chặn một phía).</summary>
/// <remarks>In a report these words mark imprecision; in a plan the same words are a comparator.</remarks>
public sealed record ReportedBound : Reported
{
    private ReportedBound(Bound bound) => Bound = bound;

    /// <summary>The bound and the side of it on which the figure lies.</summary>
    public Bound Bound { get; }

    internal override string CaseName => "bound";

    internal override Interval? Values => Bound.Values;

    internal override Unit? Unit => Bound.Value.Unit;

    private protected override string Text => Bound.ToString();

    /// <summary>More than a value (hơn, trên).</summary>
    /// <param name="value">The value, exclusive.</param>
    public static ReportedBound GreaterThan(Quantity value) => new(Bound.Of(Comparator.GreaterThan, value));

    /// <summary>Less than a value (dưới, gần).</summary>
    /// <param name="value">The value, exclusive.</param>
    public static ReportedBound LessThan(Quantity value) => new(Bound.Of(Comparator.LessThan, value));

    /// <summary>A figure on one side of a value.</summary>
    /// <param name="bound">The value and the side; not equality.</param>
    /// <exception cref="ArgumentException">The comparator is equality: report an exact figure.</exception>
    public static ReportedBound Of(Bound bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return bound.Comparator.Direction != 0
            ? new ReportedBound(bound)
            : throw new ArgumentException($"'{bound}' is an exact figure, not a bound.", nameof(bound));
    }
}
