namespace HongLinh.Planning;

public abstract partial record Target
{
    /// <summary>More than a value (trên, hơn, vượt).</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the value.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value, exclusive.</param>
    public static LevelTarget GreaterThan<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Level(indicator, Comparator.GreaterThan, value);

    /// <summary>At least a value (từ ... trở lên, đạt, tối thiểu).</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the value.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value, inclusive.</param>
    public static LevelTarget AtLeast<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Level(indicator, Comparator.AtLeast, value);

    /// <summary>Less than a value (dưới, giảm còn dưới).</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the value.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value, exclusive.</param>
    public static LevelTarget LessThan<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Level(indicator, Comparator.LessThan, value);

    /// <summary>At most a value (không quá, tối đa, giảm còn).</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the value.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value, inclusive.</param>
    public static LevelTarget AtMost<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Level(indicator, Comparator.AtMost, value);

    /// <summary>Exactly a value (bằng).</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the value.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value.</param>
    public static LevelTarget EqualTo<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Level(indicator, Comparator.EqualTo, value);

    /// <summary>Between two values (01 - 02), both inclusive.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator and of the values.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="lower">The smaller value.</param>
    /// <param name="upper">The larger value.</param>
    /// <exception cref="ArgumentException">The two are in different units of counted things, or in the wrong order.</exception>
    public static BandTarget Between<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> lower, Quantity<TMeasure> upper)
        where TMeasure : IMeasure => Accepted(BandTarget.From(
            Of(indicator), Bound.Of(Comparator.AtLeast, lower.Untyped), Bound.Of(Comparator.AtMost, upper.Untyped)));

    /// <summary>About a value (khoảng, xấp xỉ), within a stated tolerance.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator, the value and the tolerance.</typeparam>
    /// <param name="indicator">What is measured.</param>
    /// <param name="value">The value.</param>
    /// <param name="tolerance">How far a figure may lie from it, inclusive; not negative. No law sets it.</param>
    /// <exception cref="ArgumentException">The tolerance is negative, or a unit cannot be converted.</exception>
    public static NearTarget Near<TMeasure>(Indicator<TMeasure> indicator, Quantity<TMeasure> value, Quantity<TMeasure> tolerance)
        where TMeasure : IMeasure => Accepted(NearTarget.From(Of(indicator), value.Untyped, tolerance.Untyped));

    /// <summary>About a share (khoảng 95%), within a tolerance in percentage points.</summary>
    /// <param name="indicator">What is measured; a share.</param>
    /// <param name="value">The value.</param>
    /// <param name="tolerance">How far a figure may lie from it, inclusive; not negative. No law sets it.</param>
    /// <exception cref="ArgumentException">The tolerance is negative.</exception>
    public static NearTarget Near(Indicator<Share> indicator, Quantity<Share> value, Quantity<PercentagePoints> tolerance) =>
        Accepted(NearTarget.From(Of(indicator), value.Untyped, tolerance.Untyped));

    /// <summary>Growth against a baseline (tăng trên 13%), as a share of the baseline.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator.</typeparam>
    /// <param name="indicator">What grows.</param>
    /// <param name="comparator">How the growth compares with the rate.</param>
    /// <param name="rate">The rate; negative for a fall.</param>
    /// <param name="against">The base of the growth.</param>
    public static GrowthTarget Growth<TMeasure>(
        Indicator<TMeasure> indicator, Comparator comparator, Quantity<Share> rate, GrowthBase against)
        where TMeasure : IMeasure => Accepted(GrowthTarget.From(Of(indicator), Bound.Of(comparator, rate.Untyped), against));

    /// <summary>Growth between two rates (tăng 8 - 9%), both inclusive.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator.</typeparam>
    /// <param name="indicator">What grows.</param>
    /// <param name="lower">The smaller rate; negative for a fall.</param>
    /// <param name="upper">The larger rate.</param>
    /// <param name="against">The base of the growth.</param>
    /// <exception cref="ArgumentException">The rates are in the wrong order.</exception>
    public static GrowthTarget GrowthBetween<TMeasure>(
        Indicator<TMeasure> indicator, Quantity<Share> lower, Quantity<Share> upper, GrowthBase against)
        where TMeasure : IMeasure => Accepted(GrowthTarget.From(
            Of(indicator), Bound.Of(Comparator.AtLeast, lower.Untyped), against, Bound.Of(Comparator.AtMost, upper.Untyped)));

    /// <summary>A change between two amounts: giảm 1 - 1,5 điểm % is between -1,5 and -1, both inclusive.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator.</typeparam>
    /// <param name="indicator">What changes.</param>
    /// <param name="lower">The smaller amount with its sign; percentage points for a share.</param>
    /// <param name="upper">The larger amount with its sign.</param>
    /// <param name="against">The base of the change.</param>
    /// <exception cref="ArgumentException">A unit is not that of a difference of the indicator's figures, or the amounts are in the wrong order.</exception>
    public static ChangeTarget ChangeBetween<TMeasure>(Indicator<TMeasure> indicator, Quantity lower, Quantity upper, GrowthBase against)
        where TMeasure : IMeasure => Accepted(ChangeTarget.From(
            Of(indicator), Bound.Of(Comparator.AtLeast, lower), against, Bound.Of(Comparator.AtMost, upper)));

    /// <summary>An absolute change from a baseline: giảm 0,5 điểm %, thêm 7 xã.</summary>
    /// <typeparam name="TMeasure">The kind of the indicator.</typeparam>
    /// <param name="indicator">What changes.</param>
    /// <param name="comparator">How the change compares with the amount; a fall of at least 2 is a change of at most -2.</param>
    /// <param name="change">The amount with its sign; percentage points for a share.</param>
    /// <param name="against">The base of the change.</param>
    /// <exception cref="ArgumentException">The unit is not that of a difference of the indicator's figures.</exception>
    public static ChangeTarget Change<TMeasure>(Indicator<TMeasure> indicator, Comparator comparator, Quantity change, GrowthBase against)
        where TMeasure : IMeasure => Accepted(ChangeTarget.From(Of(indicator), Bound.Of(comparator, change), against));

    /// <summary>At least k of n things, with n fixed when the plan was made: 52/52, 6/6.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="required">How many must be counted; from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">More are required than there are, or a number is negative.</exception>
    public static CoverageTarget Coverage(Indicator<Things> indicator, int required, int total) =>
        CoverageTarget.Of(Of(indicator), required, total);

    internal static T Accepted<T>(OneOf.OneOf<T, UnitMismatch> outcome) =>
        outcome.TryPickT0(out var target, out var mismatch) ? target : throw new ArgumentException(mismatch.ToString());

    private static LevelTarget Level<TMeasure>(Indicator<TMeasure> indicator, Comparator comparator, Quantity<TMeasure> value)
        where TMeasure : IMeasure => Accepted(LevelTarget.From(Of(indicator), Bound.Of(comparator, value.Untyped)));

    private static Indicator Of<TMeasure>(Indicator<TMeasure> indicator)
        where TMeasure : IMeasure
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Untyped;
    }
}
