using System.Numerics;

namespace HongLinh.Planning;

/// <summary>A place on the line of numbers from which on the answer may be another one.</summary>
/// <param name="At">The number.</param>
/// <param name="IsInclusive">Whether the number itself has the answer from here on; otherwise only larger ones.</param>
internal readonly record struct Cut(Fraction At, bool IsInclusive) : IComparable<Cut>
{
    public int CompareTo(Cut other) =>
        At.CompareTo(other.At) is not 0 and var order ? order : other.IsInclusive.CompareTo(IsInclusive);

    /// <summary>Whether a number has passed the cut.</summary>
    public bool IsPassedBy(Fraction value) => value > At || IsInclusive && value == At;

    /// <summary>The largest whole number that is not above a value.</summary>
    public static BigInteger FloorOf(Fraction value)
    {
        var (quotient, rest) = BigInteger.DivRem(value.Numerator, value.Denominator);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The same place, counted in another unit.</summary>
    public Cut In(Fraction size) => this with { At = At / size };
}
