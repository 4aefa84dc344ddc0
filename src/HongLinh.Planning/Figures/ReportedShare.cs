using OneOf;

namespace HongLinh.Planning;

/// <summary>A counted part of a whole: 54/63 tiêu chí, 1.180/1.200 người (tử số trên mẫu số).</summary>
public sealed record ReportedShare : Reported
{
    private ReportedShare(Quantity part, Quantity whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>How many are counted in the part.</summary>
    public Quantity Part { get; }

    /// <summary>How many there are in all; above 0.</summary>
    public Quantity Whole { get; }

    internal override string CaseName => "share";

    internal override Interval? Values => Interval.Exactly(Part.InCanonicalUnits);

    internal override Unit? Unit => Part.Unit;

    private protected override string Text => $"{Part} of {Whole}";

    /// <summary>A share with its parts.</summary>
    /// <param name="part">How many are counted in the part.</param>
    /// <param name="whole">How many there are in all; above 0 and of the same kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0.</exception>
    /// <exception cref="ArgumentException">The two are of different kinds; where data may hold such a pair, use <see cref="From"/>.</exception>
    public static ReportedShare Of(Quantity part, Quantity whole) =>
        From(part, whole).TryPickT0(out var share, out var mismatch) ? share : throw new ArgumentException(mismatch.ToString(), nameof(whole));

    /// <summary>A share with its parts, both in the unit of the indicator: 54/63 tiêu chí, 6/7 thôn.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="part">How many are counted in the part.</param>
    /// <param name="whole">How many there are in all; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0.</exception>
    public static ReportedShare Of(Indicator indicator, decimal part, decimal whole)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Of(indicator.Of(part), indicator.Of(whole));
    }

    /// <summary>A share with its parts, for readers of data.</summary>
    /// <param name="part">How many are counted in the part.</param>
    /// <param name="whole">How many there are in all; above 0.</param>
    /// <returns>The share; or why the units of part and whole do not fit together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not above 0.</exception>
    public static OneOf<ReportedShare, UnitMismatch> From(Quantity part, Quantity whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole.Amount, nameof(whole));
        return part.Unit.FactorTo(whole.Unit).TryPickT0(out _, out var mismatch) ? new ReportedShare(part, whole) : mismatch;
    }
}
