namespace HongLinh.Planning.Rules;

/// <summary>
/// What a rule requires (điều kiện); one sealed case for each form. Built
/// in code or read from data, never parsed from an expression in text.
/// </summary>
/// <remarks>Conditions use three-valued logic. For an imprecise figure the answer is yes or no only where all of its values agree.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>A term is at least, at most or otherwise compared with another.</summary>
    /// <param name="left">The term.</param>
    /// <param name="comparator">How the two must compare.</param>
    /// <param name="right">The other term.</param>
    public static Condition Compare(Term left, Comparator comparator, Term right) => CompareCondition.Of(left, comparator, right);

    /// <summary>A term lies between two bounds.</summary>
    /// <param name="term">The term.</param>
    /// <param name="lower">At least or greater than the smaller value.</param>
    /// <param name="upper">At most or less than the larger value.</param>
    /// <exception cref="ArgumentException">A bound is on the wrong side.</exception>
    public static Condition Within(Term term, Bound lower, Bound upper) => WithinCondition.Of(term, lower, upper);

    /// <summary>All of several conditions hold (tất cả).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Condition AllOf(params IEnumerable<Condition> parts) => AllOfCondition.Of(parts);

    /// <summary>Any of several conditions holds (một trong).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Condition AnyOf(params IEnumerable<Condition> parts) => AnyOfCondition.Of(parts);

    /// <summary>At least a given number of several conditions hold (ít nhất k trong n).</summary>
    /// <param name="count">How many must hold.</param>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above the number of parts.</exception>
    public static Condition AtLeast(int count, params IEnumerable<Condition> parts) => AtLeastCondition.Of(count, parts);

    /// <summary>A condition does not hold (không).</summary>
    /// <param name="condition">The condition.</param>
    public static Condition Not(Condition condition) => NotCondition.Of(condition);

    /// <summary>A condition must hold when a premise holds (chỉ xét khi).</summary>
    /// <param name="premise">The premise; where it is no, the condition does not apply and the answer is yes.</param>
    /// <param name="then">The condition.</param>
    public static Condition OnlyWhen(Condition premise, Condition then) => OnlyWhenCondition.Of(premise, then);

    /// <summary>There is a figure of an indicator (đã có số liệu).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period of the figure; null for the latest.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition Reported(IndicatorCode indicator, ReportingPeriod? period = null, string reportingUnit = "") =>
        ReportedCondition.Of(FigureTerm.Of(indicator, period is null ? PeriodChoice.Latest : PeriodChoice.In(period), reportingUnit));

    /// <summary>A term is a whole number (số nguyên).</summary>
    /// <param name="term">The term.</param>
    /// <param name="unit">The unit to count in; 1,5 nghìn người is a whole number of people.</param>
    public static Condition Whole(Term term, Unit unit) => WholeCondition.Of(term, unit);

    /// <summary>
    /// The figures of an indicator do not fall from report to report, except in corrections (không giảm): running totals of a flow, levels of anything else.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition NeverFalls(IndicatorCode indicator, string reportingUnit = "") => NeverFallsCondition.Of(indicator, reportingUnit);

    /// <summary>Where reports of an indicator give k of n, the part does not exceed the whole (tử số không lớn hơn mẫu số).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition ShareWithinWhole(IndicatorCode indicator, string reportingUnit = "") => ShareWithinWholeCondition.Of(indicator, reportingUnit);

    /// <summary>No increment of an indicator is an outlier (mức tăng bất thường).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="minimum">The number of increments below which the answer is unknown; 6 by default, at least 3.</param>
    /// <param name="limit">The largest score that is not an outlier; 3.5 by default, above 0.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 3, or the limit is not above 0.</exception>
    public static Condition NoOutlier(IndicatorCode indicator, int minimum = 6, decimal limit = 3.5m, string reportingUnit = "") =>
        NoOutlierCondition.Of(FigureTerm.Of(indicator, PeriodChoice.Latest, reportingUnit), minimum, limit);

    /// <summary>No figure of an indicator is wrong by a factor, as after a mistake in the unit (nhầm đơn vị).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="expected">The approximate expected figure: the plan for the year; null when not known.</param>
    /// <param name="factor">The factor of the mistake; 1000 by default, at least 100.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is below 100.</exception>
    public static Condition NoUnitSlip(IndicatorCode indicator, Quantity? expected = null, decimal factor = 1000m, string reportingUnit = "") =>
        NoUnitSlipCondition.Of(FigureTerm.Of(indicator, PeriodChoice.Latest, reportingUnit), expected, factor);

    /// <summary>The same figure of an indicator is not reported several times in a row (chép lại số kỳ trước).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="times">How many equal figures in a row are too many; 3 by default, at least 2.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2.</exception>
    public static Condition NotCopied(IndicatorCode indicator, int times = 3, string reportingUnit = "") =>
        NotCopiedCondition.Of(FigureTerm.Of(indicator, PeriodChoice.Latest, reportingUnit), times);

    /// <summary>The condition in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }

    // A series has no period of its own; it is given by its latest figure.
    private protected static void RequireLatest(FigureTerm series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Period != PeriodChoice.Latest)
        {
            throw new ArgumentException($"A series is given by its latest figure, not by {series}.", nameof(series));
        }
    }

    private protected static ValueList<Condition> AtLeastOne(IEnumerable<Condition> parts)
    {
        var all = ValueList.From(parts);
        return all.Count > 0 && all.All(static part => part is not null)
            ? all
            : throw new ArgumentException("A combined condition has at least one part.", nameof(parts));
    }
}
