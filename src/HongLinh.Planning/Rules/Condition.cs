namespace HongLinh.Planning.Rules;

/// <summary>What a rule asks (điều kiện); one sealed case for each shape. Closed: built in code or read from data, never from an expression in text.</summary>
/// <remarks>A condition is answered in three-valued logic. An imprecise figure answers yes or no only where all of its values agree.</remarks>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>A term compares with another in a way.</summary>
    /// <param name="left">The term.</param>
    /// <param name="comparator">The way.</param>
    /// <param name="right">The other term.</param>
    public static Condition Compare(Term left, Comparator comparator, Term right) => CompareCondition.Of(left, comparator, right);

    /// <summary>A term lies between two bounds.</summary>
    /// <param name="term">The term.</param>
    /// <param name="lower">At least or greater than the smaller value.</param>
    /// <param name="upper">At most or less than the larger value.</param>
    /// <exception cref="ArgumentException">The bounds face the wrong way.</exception>
    public static Condition Within(Term term, Bound lower, Bound upper) => WithinCondition.Of(term, lower, upper);

    /// <summary>All of several hold (tất cả).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Condition AllOf(params IEnumerable<Condition> parts) => AllOfCondition.Of(parts);

    /// <summary>Any of several holds (một trong).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Condition AnyOf(params IEnumerable<Condition> parts) => AnyOfCondition.Of(parts);

    /// <summary>At least so many of several hold (ít nhất k trong n).</summary>
    /// <param name="count">How many.</param>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above the number of parts.</exception>
    public static Condition AtLeast(int count, params IEnumerable<Condition> parts) => AtLeastCondition.Of(count, parts);

    /// <summary>A condition does not hold (không).</summary>
    /// <param name="condition">The condition.</param>
    public static Condition Not(Condition condition) => NotCondition.Of(condition);

    /// <summary>A condition holds wherever a premise does (chỉ xét khi).</summary>
    /// <param name="premise">The premise; where it is no, nothing is asked and the answer is yes.</param>
    /// <param name="then">The condition.</param>
    public static Condition OnlyWhen(Condition premise, Condition then) => OnlyWhenCondition.Of(premise, then);

    /// <summary>A figure of an indicator is in (đã có số liệu).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period of the figure; null for the latest.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition Reported(IndicatorCode indicator, ReportingPeriod? period = null, string reportingUnit = "") =>
        ReportedCondition.Of(FigureTerm.Of(indicator, period is null ? PeriodChoice.Latest : PeriodChoice.In(period), reportingUnit));

    /// <summary>A term is a whole number (số nguyên).</summary>
    /// <param name="term">The term.</param>
    /// <param name="unit">The unit that is counted in; 1,5 nghìn người is a whole number of people.</param>
    public static Condition Whole(Term term, Unit unit) => WholeCondition.Of(term, unit);

    /// <summary>
    /// The figures of an indicator do not fall from report to report, corrections aside (không giảm): running totals of a flow, levels of anything else.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition NeverFalls(IndicatorCode indicator, string reportingUnit = "") => NeverFallsCondition.Of(indicator, reportingUnit);

    /// <summary>Where reports of an indicator give k of n, no part is above its whole (tử số không lớn hơn mẫu số).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    public static Condition ShareWithinWhole(IndicatorCode indicator, string reportingUnit = "") => ShareWithinWholeCondition.Of(indicator, reportingUnit);

    /// <summary>No increment of an indicator stands far out from the others (mức tăng bất thường).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="minimum">The number of increments below which nothing is said; 6 by default, at least 3.</param>
    /// <param name="limit">The largest score that is not far out; 3.5 by default, above 0.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figures are about; empty for the issuer of the plan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is below 3, or the limit is not above 0.</exception>
    public static Condition NoOutlier(IndicatorCode indicator, int minimum = 6, decimal limit = 3.5m, string reportingUnit = "") =>
        NoOutlierCondition.Of(FigureTerm.Of(indicator, PeriodChoice.Latest, reportingUnit), minimum, limit);

    /// <summary>No figure of an indicator is off by a factor, as a wrong unit makes it (nhầm đơn vị).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="expected">About what a figure should be: the mark of the plan for the year; null when that is not known.</param>
    /// <param name="factor">The factor of the slip; 1000 by default, at least 100.</param>
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

    // A series has no period of its own; its latest figure stands for it.
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
            : throw new ArgumentException("A condition made of others has at least one.", nameof(parts));
    }
}
