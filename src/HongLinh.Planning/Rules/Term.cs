namespace HongLinh.Planning.Rules;

/// <summary>A side of a comparison in a rule: a figure, a constant, or something computed from them (vế so sánh); one sealed case for each.</summary>
/// <remarks>
/// Computed exactly. Where units do not fit together, a figure is missing or a divisor is not above 0, the value is
/// unknown, with the reason; nothing is thrown while a rule runs.
/// </remarks>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>The latest figure of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</param>
    public static Term Latest(IndicatorCode indicator, string reportingUnit = "") => FigureTerm.Of(indicator, PeriodChoice.Latest, reportingUnit);

    /// <summary>The figure before the latest.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</param>
    public static Term Before(IndicatorCode indicator, string reportingUnit = "") => FigureTerm.Of(indicator, PeriodChoice.BeforeLatest, reportingUnit);

    /// <summary>The figure of a named period.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period; any period of the same days matches.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</param>
    public static Term In(IndicatorCode indicator, ReportingPeriod period, string reportingUnit = "") =>
        FigureTerm.Of(indicator, PeriodChoice.In(period), reportingUnit);

    /// <summary>
    /// The figure for the days of the latest figure of another indicator, so that a
    /// part is compared with the whole of the same months (cùng kỳ với chỉ tiêu khác).
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="other">The other indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</param>
    public static Term AtLatestOf(IndicatorCode indicator, IndicatorCode other, string reportingUnit = "") =>
        FigureTerm.Of(indicator, PeriodChoice.LatestOf(other), reportingUnit);

    /// <summary>A constant.</summary>
    /// <param name="value">The value.</param>
    public static Term Constant(Quantity value) => ConstantTerm.Of(value);

    /// <summary>A sum.</summary>
    /// <param name="parts">The terms to add; at least two, of one kind.</param>
    /// <exception cref="ArgumentException">Fewer than two.</exception>
    public static Term Sum(params IEnumerable<Term> parts) => SumTerm.Of(parts);

    /// <summary>This term less another; two shares differ by percentage points.</summary>
    /// <param name="other">The term to subtract.</param>
    public Term Minus(Term other) => DifferenceTerm.Of(this, other);

    /// <summary>This term multiplied by a number.</summary>
    /// <param name="factor">Any decimal.</param>
    public Term Times(decimal factor) => ProductTerm.Of(factor, this);

    /// <summary>This term divided by another: a multiple of one kind, or money per head.</summary>
    /// <param name="divisor">The divisor.</param>
    public Term Per(Term divisor) => RatioTerm.Of(this, divisor);

    /// <summary>The growth of this term over another, as a share of the latter.</summary>
    /// <param name="origin">The base.</param>
    public Term GrowthOn(Term origin) => GrowthTerm.Of(this, origin);

    /// <summary>The condition that this is at least a value (ít nhất).</summary>
    /// <param name="value">The value.</param>
    public Condition AtLeast(Quantity value) => CompareCondition.Of(this, Comparator.AtLeast, ConstantTerm.Of(value));

    /// <summary>The condition that this is at most a value (không quá).</summary>
    /// <param name="value">The value.</param>
    public Condition AtMost(Quantity value) => CompareCondition.Of(this, Comparator.AtMost, ConstantTerm.Of(value));

    /// <summary>The condition that this compares with another term as given.</summary>
    /// <param name="comparator">How the two must compare.</param>
    /// <param name="other">The other term.</param>
    public Condition Is(Comparator comparator, Term other) => CompareCondition.Of(this, comparator, other);

    /// <summary>The term in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    // The terms it is computed from.
    internal virtual ValueList<Term> Operands => [];

    private protected abstract string Text { get; }
}
