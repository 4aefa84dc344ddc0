using OneOf;

namespace HongLinh.Planning;

/// <summary>A figure between two ends, both possible: "61-62" (số liệu dạng khoảng).</summary>
public sealed record ReportedRange : Reported
{
    private ReportedRange(Quantity lower, Quantity upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The smallest possible figure.</summary>
    public Quantity Lower { get; }

    /// <summary>The largest possible figure.</summary>
    public Quantity Upper { get; }

    internal override string CaseName => "range";

    internal override Interval? Values => Interval.Between(Lower.InCanonicalUnits, Upper.InCanonicalUnits);

    internal override Unit? Unit => Lower.Unit;

    private protected override string Text => $"{Lower} - {Upper}";

    /// <summary>A range.</summary>
    /// <param name="lower">The smallest possible figure.</param>
    /// <param name="upper">The largest possible figure, of the same kind.</param>
    /// <exception cref="ArgumentException">
    /// The ends are in the wrong order, or of different kinds; where data may hold such a pair, use <see cref="From"/>.
    /// </exception>
    public static ReportedRange Between(Quantity lower, Quantity upper) =>
        From(lower, upper).TryPickT0(out var range, out var mismatch) ? range : throw new ArgumentException(mismatch.ToString(), nameof(upper));

    /// <summary>A range, for readers of data.</summary>
    /// <param name="lower">The smallest possible figure.</param>
    /// <param name="upper">The largest possible figure.</param>
    /// <returns>The range; or why the units of the two ends do not fit together.</returns>
    /// <exception cref="ArgumentException">The ends are in the wrong order.</exception>
    public static OneOf<ReportedRange, UnitMismatch> From(Quantity lower, Quantity upper)
    {
        if (!lower.CompareTo(upper).TryPickT0(out var order, out var mismatch))
        {
            return mismatch;
        }

        return order <= 0
            ? new ReportedRange(lower, upper)
            : throw new ArgumentException($"The lower end {lower} lies above the upper end {upper}.", nameof(lower));
    }
}
