using CsCheck;

namespace HongLinh.Planning.Tests.Units;

// Intervals are written as mathematicians do: "(2, 5]" leaves 2 out and lets 5 in, "[0, )" has no upper end.
public sealed class IntervalTests
{
    // Ends are whole numbers, so the halves between and beside them tell every two intervals apart.
    private static readonly Fraction[] Grid = [.. Enumerable.Range(-13, 27).Select(static half => Fraction.Of(half, 2))];

    private static readonly Gen<Fraction?> Ends = Gen.Int[-4, 5].Select(static number => number == 5 ? (Fraction?)null : Fraction.From(number));

    private static readonly Gen<Interval> Intervals = Gen.Select(Ends, Gen.Bool, Ends, Gen.Bool, static (low, lowOpen, high, highOpen) =>
        new Interval(low, lowOpen, high, highOpen)).Where(static interval => !interval.IsEmpty);

    [Theory]
    [InlineData("[2, 3]", "(4, 5]", "(6, 8]")]
    [InlineData("[2, )", "[1, 1]", "[3, )")]
    [InlineData("(, 2)", "[0, )", "(, )")]
    public void Plus_TwoIntervals_AddsTheirEnds(string one, string other, string sum) => Assert.Equal(sum, Text(Read(one).Plus(Read(other))));

    [Theory]
    [InlineData("[7, 9]", "(2, 3]", "[4, 7)")]
    [InlineData("[7, )", "[2, )", "(, )")]
    [InlineData("(7, 9]", "(, 2]", "(5, )")]
    public void Minus_TwoIntervals_TakesTheOppositeEnds(string one, string other, string difference) =>
        Assert.Equal(difference, Text(Read(one).Minus(Read(other))));

    [Theory]
    [InlineData("[6, 12]", "[2, 3]", "[2, 6]")]
    [InlineData("[-6, 12]", "(2, 3]", "(-3, 6)")]
    [InlineData("[6, 12]", "[2, )", "(0, 6]")]
    [InlineData("[6, 12]", "(0, 2]", "[3, )")]
    [InlineData("[6, 12]", "[-3, -2]", "[-6, -2]")]
    public void Over_DivisorWithoutZero_HasEveryQuotient(string one, string other, string quotient) =>
        Assert.Equal(quotient, Text(Read(one).Over(Read(other))!.Value));

    [Theory]
    [InlineData("[0, 2]")]
    [InlineData("[-1, 1]")]
    [InlineData("(, 3]")]
    public void Over_DivisorThatMayBeZero_HasNone(string divisor) => Assert.Null(Read("[1, 2]").Over(Read(divisor)));

    [Theory]
    [InlineData("[2, 5)", "-2", "(-10, -4]")]
    [InlineData("(2, )", "0", "[0, 0]")]
    [InlineData("[2, 5)", "3", "[6, 15)")]
    [InlineData("(-2, )", "0.5", "(-1, )")]
    public void Times_AnyFactor_TurnsTheEndsWhereItIsNegative(string one, string factor, string product) =>
        Assert.Equal(product, Text(Read(one).Times(Number(factor)))!);

    [Theory]
    [InlineData("(5, 8)", "[6, 7]")]
    [InlineData("(5, 6)", "[6, 5]")]
    [InlineData("(-6, -5]", "[-5, -5]")]
    [InlineData("(, 2)", "(, 1]")]
    [InlineData("[6, 7]", "[6, 7]")]
    [InlineData("[5.5, 7.5]", "[6, 7]")]
    [InlineData("[-5.5, 5.5]", "[-5, 5]")]
    [InlineData("[-5.5, -4.5]", "[-5, -5]")]
    [InlineData("(-2.5, -0.5)", "[-2, -1]")]
    [InlineData("[3, )", "[3, )")]
    public void InWholeNumbers_AnyEnds_AreTheFirstAndLastWholeNumberWithin(string one, string whole) => Assert.Equal(whole, Text(Read(one).InWholeNumbers()));

    [Theory]
    [InlineData("[0, 5]", "[3, )", "[3, 5]")]
    [InlineData("[0, 5]", "(0, )", "(0, 5]")]
    [InlineData("[0, 5]", "[7, )", "[0, 5]")]
    [InlineData("[5, 5]", "(5, )", "[5, 5]")]
    public void Within_LimitsThatLetNoneIn_StaysAsItIs(string one, string limits, string within) => Assert.Equal(within, Text(Read(one).Within(Read(limits))));

    // The hull: the lower of the lower ends and the upper of the upper ends; where two are at the same value, the one that lets it in.
    [Theory]
    [InlineData("[0, 2]", "[5, 8)", "[0, 8)")]
    [InlineData("(1, 9]", "[2, 3]", "(1, 9]")]
    [InlineData("(1, 3)", "[1, 3]", "[1, 3]")]
    [InlineData("[2, )", "(0, 1]", "(0, )")]
    [InlineData("(, 4)", "[1, 6]", "(, 6]")]
    public void Around_TwoIntervals_IsFromTheLowestToTheHighest(string one, string other, string hull)
    {
        Assert.Equal(hull, Text(Read(one).Around(Read(other))));
        Assert.Equal(hull, Text(Read(other).Around(Read(one))));
    }

    // A lower end that is left out starts after one at the same value that is let in; no end starts before every other.
    [Theory]
    [InlineData("[1, )", "[2, )", -1)]
    [InlineData("[2, )", "(2, )", -1)]
    [InlineData("(, 0]", "[1, )", -1)]
    [InlineData("(, 0]", "(, 9]", 0)]
    [InlineData("(2, 3]", "(2, 9]", 0)]
    public void CompareLow_TwoIntervals_OrdersTheirStarts(string one, string other, int sign)
    {
        Assert.Equal(sign, Math.Sign(Read(one).CompareLow(Read(other))));
        Assert.Equal(-sign, Math.Sign(Read(other).CompareLow(Read(one))));
    }

    // An upper end that is left out ends before one at the same value that is let in; no end ends after every other.
    [Theory]
    [InlineData("(, 1]", "(, 2]", -1)]
    [InlineData("(, 2)", "(, 2]", -1)]
    [InlineData("(, 9]", "[1, )", -1)]
    [InlineData("[0, )", "[9, )", 0)]
    [InlineData("[1, 3)", "[2, 3)", 0)]
    public void CompareHigh_TwoIntervals_OrdersTheirEnds(string one, string other, int sign)
    {
        Assert.Equal(sign, Math.Sign(Read(one).CompareHigh(Read(other))));
        Assert.Equal(-sign, Math.Sign(Read(other).CompareHigh(Read(one))));
    }

    [Theory]
    [InlineData("[2, 3]", "[1, 2]", false)]
    [InlineData("[2, 3]", "[1, 2.5]", true)]
    [InlineData("[2, 2]", "[2, 2]", false)]
    [InlineData("[2, )", "[1, )", true)]
    [InlineData("(, 9]", "[1, 1]", true)]
    public void CanBeBelow_LowestAgainstTheHighest_IsLessOnly(string one, string other, bool can)
    {
        Assert.Equal(can, Read(one).CanBeBelow(Read(other)));
        Assert.Equal(can, Read(other).CanBeAbove(Read(one)));
    }

    [Theory]
    [InlineData("[2, 2]", true)]
    [InlineData("[2, 3]", false)]
    [InlineData("[2, )", false)]
    [InlineData("(, 2]", false)]
    public void IsExact_BothEnds_AreOneValue(string one, bool isExact) => Assert.Equal(isExact, Read(one).IsExact);

    [Fact]
    public void SumOf_ManyOneOrNone_AddsAllOfThem()
    {
        // 1 + 10 + 100 + 1.000 + 10.000 at least, twice that at most; one of the upper ends is left out.
        Interval[] terms = [Read("[1, 2]"), Read("[10, 20]"), Read("[100, 200)"), Read("[1000, 2000]"), Read("[10000, 20000]")];
        Assert.Equal("[11111, 22222)", Text(Interval.SumOf(terms)));
        Assert.Equal("[11, 22]", Text(Interval.SumOf(terms.AsSpan(0, 2))));
        Assert.Equal("[100, 200)", Text(Interval.SumOf(terms.AsSpan(2, 1))));
        Assert.Equal("[0, 0]", Text(Interval.SumOf([])));
    }

    // In triệu đồng: 1,2345 is printed as 1,23 and 1,2355 as 1,24. What is printed may come from beyond an end that is left out.
    [Theory]
    [InlineData("[1234500, 1235500]", 2, "[1230000, 1240000]")]
    [InlineData("(1234500, 1235500)", 3, "[1235000, 1236000]")]
    [InlineData("(, 1600000)", 0, "(, 2000000]")]
    [InlineData("[400000, )", 0, "[0, )")]
    public void Rounded_ToTheUnit_RoundsBothEndsAndLetsThemIn(string one, int places, string rounded) =>
        Assert.Equal(rounded, Text(Read(one).Rounded(Given.Unit("million-dong"), Rounding.HalfUp(places))));

    // 10^30 with 28 places has 59 digits, and no decimal holds them.
    [Fact]
    public void Rounded_MoreDigitsThanADecimalHolds_StaysAsItIs()
    {
        var huge = Interval.Exactly(Fraction.Of(System.Numerics.BigInteger.Pow(10, 30), 3));
        Assert.Equal(huge, huge.Rounded(Unit.One, Rounding.HalfUp(28)));
    }

    [Fact]
    public void OrMore_AnyInterval_HasNoUpperEnd() => Assert.Equal("(2, )", Text(Read("(2, 5]").OrMore));

    [Fact]
    public void Default_IsAnyValueAndLeavesNoEndOut()
    {
        Assert.Equal(default, new Interval(null, true, null, true));
        Assert.True(Interval.Any.Contains(Read("(2, 3)")));
    }

    [Fact]
    public void Arithmetic_AnyTwoValues_LiesInTheResult() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) =>
            Array.TrueForAll(In(one), a => Array.TrueForAll(In(other), b =>
                Has(one.Plus(other), a + b)
                && Has(one.Minus(other), a - b)
                && Has(one.Negated(), Fraction.Zero - a)
                && (one.Over(other) is not { } quotient || Has(quotient, a / b)))));

    // What a sum or a quotient lets in at an end is really reached: the ends are no wider than they must be.
    [Fact]
    public void Arithmetic_ClosedEnds_AreReached() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) =>
            Reached(one.Plus(other), one, other, static (a, b) => a + b)
            && Reached(one.Minus(other), one, other, static (a, b) => a - b)
            && (one.Over(other) is not { } quotient || Reached(quotient, one, other, static (a, b) => a / b)));

    [Fact]
    public void Common_AnyTwo_HoldsWhatBothHold() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) =>
            Array.TrueForAll(Grid, value => Has(one.Common(other), value) == (Has(one, value) && Has(other, value)))
            && one.IsApartFrom(other) == one.Common(other).IsEmpty
            && one.Common(other) == other.Common(one));

    [Fact]
    public void Contains_AnyTwo_IsThatTheOtherAddsNothing() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) => one.Contains(other) == (one.Common(other) == other));

    [Fact]
    public void CanBeBelowEqualAbove_AnyTwo_AreAsTheirValuesAre() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) =>
        {
            var pairs = In(one).SelectMany(_ => In(other), static (a, b) => a.CompareTo(b)).ToArray();
            return (!pairs.Contains(-1) || one.CanBeBelow(other))
                && one.CanEqual(other) == pairs.Contains(0)
                && (!pairs.Contains(1) || one.CanBeAbove(other));
        });

    private static bool Reached(Interval result, Interval one, Interval other, Func<Fraction, Fraction, Fraction> join)
    {
        var ends = new[] { one.Low, one.High }.OfType<Fraction>()
            .SelectMany(_ => new[] { other.Low, other.High }.OfType<Fraction>().Where(static end => end.Sign != 0), join)
            // A sum with 0 is the other end; 0 divided is 0.
            .Concat(In(one)).Concat(In(other.Negated())).Concat(In(other)).ToHashSet();
        return (result.Low is not { } low || result.LowOpen || ends.Contains(low)) && (result.High is not { } high || result.HighOpen || ends.Contains(high));
    }

    private static Fraction[] In(Interval interval) => Array.FindAll(Grid, value => Has(interval, value));

    private static bool Has(Interval interval, Fraction value) =>
        (interval.Low is not { } low || low < value || low == value && !interval.LowOpen)
        && (interval.High is not { } high || value < high || value == high && !interval.HighOpen);

    private static Interval Read(string text)
    {
        var ends = text[1..^1].Split(", ");
        return new Interval(End(ends[0]), text[0] == '(', End(ends[1]), text[^1] == ')');
    }

    private static Fraction? End(string text) => text.Length == 0 ? null : Number(text);

    private static Fraction Number(string text) => Fraction.From(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    // As mathematicians write it; the text that the compiler would make names the interval within the interval without end.
    [Fact]
    public void ToString_AnyInterval_ReadsBack() =>
        Intervals.Sample(static interval => Assert.Equal(interval, Read(interval.ToString())));

    private static string Text(Interval interval) => interval.ToString();
}
