using System.Globalization;
using System.Text.RegularExpressions;
using OneOf;

namespace HongLinh.Planning;

/// <summary>A unit of measurement: a stable code, the symbol as printed, what it measures and its exact size (đơn vị tính).</summary>
/// <remarks>
/// The ready-made units are in <see cref="UnitCatalogue"/>; the typed ones in <c>HongLinh.Planning.Measures</c>.
/// Equality is by code, dimension and factor. Safe to share between threads.
/// </remarks>
public sealed partial class Unit : IEquatable<Unit>, IDetailText
{
    private Unit(string code, string symbol, string english, Dimension dimension, Fraction factor)
    {
        Code = code;
        Symbol = symbol;
        English = english;
        Dimension = dimension;
        Factor = factor;
    }

    /// <summary>The pure number (lần): the unit of a quantity without another unit.</summary>
    public static Unit One { get; } = new("one", "lần", "times", Dimension.One, Fraction.One);

    // The unit of a difference of two shares; the catalogue publishes it.
    internal static Unit PercentagePoint { get; } =
        new("percentage-point", "điểm phần trăm", "percentage points", Dimension.Of(BaseDimension.ShareDifference), Fraction.Of(1, 100));

    /// <summary>The stable ASCII code, for example <c>million-dong/person/year</c>.</summary>
    public string Code { get; }

    /// <summary>The Vietnamese symbol as documents print it, for example "triệu đồng/người/năm".</summary>
    public string Symbol { get; }

    /// <summary>The English name, for example "million dong/person/year".</summary>
    public string English { get; }

    /// <summary>What the unit measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>The size of one of this unit in canonical units; above 0.</summary>
    public Fraction Factor { get; }

    /// <summary>Defines a unit.</summary>
    /// <param name="code">Lower-case ASCII letters, digits and the marks <c>- / . @ ( )</c>; letters or digits first.</param>
    /// <param name="names">The printed symbol and the English name.</param>
    /// <param name="dimension">What it measures.</param>
    /// <param name="factor">The size of one of it in canonical units; above 0.</param>
    /// <exception cref="ArgumentException">The code has other characters, or the factor is not above 0.</exception>
    public static Unit Define(string code, BilingualName names, Dimension dimension, Fraction factor)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(dimension);
        if (!CodePattern().IsMatch(code))
        {
            throw new ArgumentException($"Unit code '{code}' has characters other than a-z, 0-9 and - / . @ ( ).", nameof(code));
        }

        return factor.Sign > 0
            ? new Unit(code, names.Vietnamese, names.English, dimension, factor)
            : throw new ArgumentException($"Unit '{code}' has factor {factor}; a factor is above 0.", nameof(factor));
    }

    /// <summary>A unit of counted things, distinguished from all others by its noun.</summary>
    /// <param name="code">The code of the noun, for example <c>school</c>.</param>
    /// <param name="noun">The Vietnamese noun, for example "trường".</param>
    /// <param name="english">The English noun, for example "schools".</param>
    /// <exception cref="ArgumentException">The code has characters that a unit code may not have.</exception>
    public static Unit Counted(string code, string noun, string english) =>
        Define(code, BilingualName.Of(noun, english), Dimension.Of(BaseDimension.Thing, code), Fraction.One);

    /// <summary>The unit of a quotient: đồng per person, people per square kilometre.</summary>
    /// <param name="other">The unit divided by; the pure number gives this unit itself.</param>
    /// <remarks>
    /// Codes read from left to right: <c>dong/person/year</c> is dong per person, per year. A divisor that is
    /// itself a quotient or a product is in brackets, <c>dong/(person.year)</c>, so that no two units share a code.
    /// </remarks>
    public Unit Per(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Equals(One) ? this : Combined(other, '/', Dimension.Per(other.Dimension), Factor / other.Factor);
    }

    /// <summary>The unit of a product: tonne-kilometres (tấn.km), person-years.</summary>
    /// <param name="other">The other factor; the pure number gives this unit itself.</param>
    public Unit Times(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Equals(One) ? this
            : Equals(One) ? other
            : Combined(other, '.', Dimension.Times(other.Dimension), Factor * other.Factor);
    }

    /// <summary>The same unit of money at the prices of a base year.</summary>
    /// <param name="basis">The prices; current prices return a unit of current prices unchanged.</param>
    /// <exception cref="InvalidOperationException">
    /// The unit contains no money, or money twice; or it is already at the prices of another base year, from which a mere renaming cannot convert.
    /// </exception>
    public Unit At(PriceBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (Dimension.CountOf(BaseDimension.Money) != 1)
        {
            throw new InvalidOperationException($"Unit '{Code}' does not count money of one currency, so it has no price basis.");
        }

        var parts = Dimension.QualifierOf(BaseDimension.Money).Split('@');
        var present = parts.Length > 1 ? parts[1] : PriceBasis.Current.ToString();
        if (present == basis.ToString())
        {
            return this;
        }

        var year = basis.BaseYear?.ToString(CultureInfo.InvariantCulture);
        return parts.Length == 1
            ? new Unit(
                $"{Code}@{basis}", $"{Symbol} (giá so sánh {year})", $"{English} (constant {year} prices)",
                Dimension.Requalified(BaseDimension.Money, $"{parts[0]}@{basis}"), Factor)
            : throw new InvalidOperationException($"Unit '{Code}' counts at {present} prices; money at {basis} prices is another figure, not another name.");
    }

    /// <summary>An amount of this unit.</summary>
    /// <param name="amount">Any decimal.</param>
    public Quantity Of(decimal amount) => new(amount, this);

    /// <summary>The size of this unit in another unit, exactly.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>The factor, or why the two cannot be converted.</returns>
    public OneOf<Fraction, UnitMismatch> FactorTo(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other) ? Fraction.One
            : Dimension.Equals(other.Dimension)
            && !(Dimension.Has(BaseDimension.RegionalArea) && !Equals(other))
            ? Factor / other.Factor
            : UnitMismatch.Between(this, other);
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        ReferenceEquals(this, other)
        || other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Dimension.Equals(other.Dimension) && Factor == other.Factor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    string IDetailText.DetailText => Symbol;

    private Unit Combined(Unit other, char mark, Dimension dimension, Fraction factor)
    {
        // Brackets are decided by the code, because a printed symbol may contain a point or a slash of its own.
        var left = mark == '.' && Code.AsSpan().Contains('/');
        var right = other.Code.AsSpan().ContainsAny('/', '.');
        return new Unit(
            Joined(Code, other.Code), Joined(Symbol, other.Symbol), Joined(English, other.English), dimension, factor);

        string Joined(string first, string second) =>
            (left ? $"({first})" : first) + mark + (right ? $"({second})" : second);
    }

    [GeneratedRegex(@"^[a-z0-9(][a-z0-9/.@()-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodePattern();

    /// <summary>A unit as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Unit value) => FindingDetail.Of(DetailKind.Unit, value);
}
