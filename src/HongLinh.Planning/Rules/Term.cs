namespace HongLinh.Planning.Rules;

/// <summary>What a rule compares: a figure, a constant, or something computed from them (vế so sánh); one sealed case for each.</summary>
/// <remarks>
/// Computed exactly. Where units do not go together, a figure is missing or a divisor is not above 0, the value is
/// unknown with the reason; nothing is thrown while a rule runs.
/// </remarks>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>The latest figure of an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public static FigureTerm Latest(IndicatorCode indicator) => FigureTerm.Of(indicator, PeriodChoice.Latest);

    /// <summary>The figure before the latest.</summary>
    /// <param name="indicator">The indicator.</param>
    public static FigureTerm Before(IndicatorCode indicator) => FigureTerm.Of(indicator, PeriodChoice.BeforeLatest);

    /// <summary>The figure of a named period.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period; any of the same days counts.</param>
    public static FigureTerm In(IndicatorCode indicator, ReportingPeriod period) => FigureTerm.Of(indicator, PeriodChoice.In(period));

    /// <summary>A constant.</summary>
    /// <param name="value">The value.</param>
    public static ConstantTerm Constant(Quantity value) => ConstantTerm.Of(value);

    /// <summary>A sum.</summary>
    /// <param name="parts">What is added; at least two, of one kind.</param>
    /// <exception cref="ArgumentException">Fewer than two.</exception>
    public static SumTerm Sum(params IEnumerable<Term> parts) => SumTerm.Of(parts);

    /// <summary>This less another term; two shares differ by percentage points.</summary>
    /// <param name="other">What is taken away.</param>
    public DifferenceTerm Minus(Term other) => DifferenceTerm.Of(this, other);

    /// <summary>So many times this term.</summary>
    /// <param name="factor">Any decimal.</param>
    public ProductTerm Times(decimal factor) => ProductTerm.Of(factor, this);

    /// <summary>The ratio of this to another term: a multiple of one kind, or money per head.</summary>
    /// <param name="divisor">The divisor.</param>
    public RatioTerm Per(Term divisor) => RatioTerm.Of(this, divisor);

    /// <summary>The growth of this on another term, as a share of it.</summary>
    /// <param name="origin">What it is measured against.</param>
    public GrowthTerm GrowthOn(Term origin) => GrowthTerm.Of(this, origin);

    /// <summary>The condition that this is at least a value (ít nhất).</summary>
    /// <param name="value">The value.</param>
    public CompareCondition AtLeast(Quantity value) => CompareCondition.Of(this, Comparator.AtLeast, ConstantTerm.Of(value));

    /// <summary>The condition that this is at most a value (không quá).</summary>
    /// <param name="value">The value.</param>
    public CompareCondition AtMost(Quantity value) => CompareCondition.Of(this, Comparator.AtMost, ConstantTerm.Of(value));

    /// <summary>The condition that this compares with another term in a way.</summary>
    /// <param name="comparator">The way.</param>
    /// <param name="other">The other term.</param>
    public CompareCondition Is(Comparator comparator, Term other) => CompareCondition.Of(this, comparator, other);

    /// <summary>The term in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    // The terms it is computed from.
    internal virtual ValueList<Term> Operands => [];

    private protected abstract string Text { get; }
}
