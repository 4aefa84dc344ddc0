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
    public static CompareCondition Compare(Term left, Comparator comparator, Term right) => CompareCondition.Of(left, comparator, right);

    /// <summary>A term lies between two bounds.</summary>
    /// <param name="term">The term.</param>
    /// <param name="lower">At least or greater than the smaller value.</param>
    /// <param name="upper">At most or less than the larger value.</param>
    /// <exception cref="ArgumentException">The bounds face the wrong way.</exception>
    public static WithinCondition Within(Term term, Bound lower, Bound upper) => WithinCondition.Of(term, lower, upper);

    /// <summary>All of several hold (tất cả).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AllOfCondition AllOf(params IEnumerable<Condition> parts) => AllOfCondition.Of(parts);

    /// <summary>Any of several holds (một trong).</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AnyOfCondition AnyOf(params IEnumerable<Condition> parts) => AnyOfCondition.Of(parts);

    /// <summary>At least so many of several hold (ít nhất k trong n).</summary>
    /// <param name="count">How many.</param>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above the number of parts.</exception>
    public static AtLeastCondition AtLeast(int count, params IEnumerable<Condition> parts) => AtLeastCondition.Of(count, parts);

    /// <summary>A condition does not hold (không).</summary>
    /// <param name="condition">The condition.</param>
    public static NotCondition Not(Condition condition) => NotCondition.Of(condition);

    /// <summary>A condition holds wherever a premise does (chỉ xét khi).</summary>
    /// <param name="premise">The premise; where it is no, nothing is asked and the answer is yes.</param>
    /// <param name="then">The condition.</param>
    public static OnlyWhenCondition OnlyWhen(Condition premise, Condition then) => OnlyWhenCondition.Of(premise, then);

    /// <summary>A figure of an indicator is in (đã có số liệu).</summary>
    /// <param name="indicator">The indicator.</param>
    public static ReportedCondition Reported(IndicatorCode indicator) => ReportedCondition.Of(Term.Latest(indicator));

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
