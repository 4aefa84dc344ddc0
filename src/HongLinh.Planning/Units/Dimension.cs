using System.Globalization;

namespace HongLinh.Planning;

/// <summary>What a unit measures: a product of powers of <see cref="BaseDimension"/> members (thứ nguyên).</summary>
/// <remarks>
/// Two units convert into each other only when their dimensions are equal. Kinds that must not mix (land and
/// floor area, schools and culture houses, constant and current prices) have different dimensions.
/// Equality is by content, which the canonical text represents in full.
/// </remarks>
public sealed partial class Dimension : IEquatable<Dimension>
{
    private readonly Factor[] _factors;
    private readonly string _text;

    private Dimension(Factor[] factors)
    {
        _factors = factors;
        _text = factors.Length == 0 ? "one" : string.Join('*', factors.Select(static factor => factor.ToString()));
    }

    /// <summary>A pure number: shares, per cent, multiples.</summary>
    public static Dimension One { get; } = new([]);

    /// <summary>Whether values can only be ranked, not added or divided.</summary>
    public bool IsOrdinal => Has(BaseDimension.Scale);

    /// <summary>A base dimension to the first power.</summary>
    /// <param name="baseDimension">What is measured.</param>
    /// <param name="qualifier">The currency, noun or scale where the base requires one; empty otherwise.</param>
    /// <exception cref="ArgumentException">The qualifier contains one of the marks <c>* ^ :</c>, which are reserved for the canonical text.</exception>
    public static Dimension Of(BaseDimension baseDimension, string qualifier = "")
    {
        ArgumentNullException.ThrowIfNull(baseDimension);
        ArgumentNullException.ThrowIfNull(qualifier);
        if (qualifier.AsSpan().ContainsAny('*', '^', ':'))
        {
            throw new ArgumentException($"Qualifier '{qualifier}' has one of the marks * ^ : of the canonical text.", nameof(qualifier));
        }

        return new Dimension([new Factor(baseDimension, qualifier, 1)]);
    }

    /// <summary>The dimension of a product.</summary>
    /// <param name="other">The other factor's dimension.</param>
    public Dimension Times(Dimension other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Combine(other, 1);
    }

    /// <summary>The dimension of a quotient.</summary>
    /// <param name="other">The divisor's dimension.</param>
    public Dimension Per(Dimension other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Combine(other, -1);
    }

    /// <inheritdoc/>
    public bool Equals(Dimension? other) => ReferenceEquals(this, other) || other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text, for example <c>money:VND*person^-1*calendar-time^-1</c>; <c>one</c> for a pure number.</summary>
    public override string ToString() => _text;

    internal int ExponentOf(BaseDimension baseDimension)
    {
        var sum = 0;
        foreach (var factor in _factors)
        {
            sum += factor.Base == baseDimension ? factor.Exponent : 0;
        }

        return sum;
    }

    // Called for each difference of two figures, so loops are used to avoid allocations.
    internal bool Has(BaseDimension baseDimension)
    {
        foreach (var factor in _factors)
        {
            if (factor.Base == baseDimension)
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasAnyOf(BaseDimension[] kinds)
    {
        foreach (var factor in _factors)
        {
            if (Array.IndexOf(kinds, factor.Base) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    internal int CountOf(BaseDimension baseDimension) => _factors.Count(factor => factor.Base == baseDimension);

    internal string QualifierOf(BaseDimension baseDimension) =>
        Array.Find(_factors, factor => factor.Base == baseDimension).Qualifier ?? "";

    // The same dimension with another qualifier on one base, such as money at other prices.
    internal Dimension Requalified(BaseDimension baseDimension, string qualifier) =>
        Normal(_factors.Select(factor => factor.Base == baseDimension ? factor with { Qualifier = qualifier } : factor));

    // The same dimension with all of these kinds replaced by the first of them, without qualifiers.
    internal Dimension WithoutTelling(BaseDimension[] kinds) =>
        Normal(_factors.Select(factor => Array.IndexOf(kinds, factor.Base) >= 0 ? factor with { Base = kinds[0], Qualifier = "" } : factor));

    private Dimension Combine(Dimension other, int sign) =>
        Normal(_factors.Concat(other._factors.Select(factor => factor with { Exponent = sign * factor.Exponent })));

    private static Dimension Normal(IEnumerable<Factor> factors)
    {
        var normal = factors
            .GroupBy(static factor => (factor.Base.Position, factor.Qualifier))
            .Select(static group => group.First() with { Exponent = group.Sum(static factor => factor.Exponent) })
            .Where(static factor => factor.Exponent != 0)
            .OrderBy(static factor => factor.Base.Position)
            .ThenBy(static factor => factor.Qualifier, StringComparer.Ordinal)
            .ToArray();
        return normal.Length == 0 ? One : new Dimension(normal);
    }

    private readonly record struct Factor(BaseDimension Base, string Qualifier, int Exponent)
    {
        public override string ToString() =>
            Base.Code + (Qualifier.Length == 0 ? "" : ":" + Qualifier)
                + (Exponent == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"^{Exponent}"));
    }
}
