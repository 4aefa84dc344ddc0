namespace HongLinh.Planning;

public readonly partial struct Fraction
{
    /// <summary>The exact sum.</summary>
    /// <param name="left">One term.</param>
    /// <param name="right">The other term.</param>
    public static Fraction operator +(Fraction left, Fraction right) =>
        left._large is null && right._large is null
            ? Reduced((Int128)left._numerator * right.Below + (Int128)right._numerator * left.Below, (Int128)left.Below * right.Below)
            : Of(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    /// <param name="left">The minuend.</param>
    /// <param name="right">The subtrahend.</param>
    public static Fraction operator -(Fraction left, Fraction right) =>
        left._large is null && right._large is null
            ? Reduced((Int128)left._numerator * right.Below - (Int128)right._numerator * left.Below, (Int128)left.Below * right.Below)
            : Of(left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The exact product.</summary>
    /// <param name="left">One factor.</param>
    /// <param name="right">The other factor.</param>
    public static Fraction operator *(Fraction left, Fraction right) =>
        left._large is null && right._large is null
            ? Reduced((Int128)left._numerator * right._numerator, (Int128)left.Below * right.Below)
            : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor; not 0.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (left._large is not null || right._large is not null)
        {
            return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        // The sign of the divisor moves to the numerator.
        return right._numerator > 0 ? Reduced((Int128)left._numerator * right.Below, (Int128)left.Below * right._numerator)
            : right._numerator < 0 ? Reduced(-(Int128)left._numerator * right.Below, -(Int128)left.Below * right._numerator)
            : throw NoDenominator();
    }

    /// <summary>Equality by value.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Inequality by value.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left value is smaller.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is greater.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value is smaller or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value is greater or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
