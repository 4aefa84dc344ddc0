using System.Globalization;

namespace HongLinh.Planning;

/// <summary>The prices at which money is measured: current prices, or constant prices of a base year (giá so sánh, giá cố định).</summary>
/// <remarks>Plans still write "giá cố định 2010" for what statistics call "giá so sánh 2010". Growth has a meaning only within one basis.</remarks>
public sealed record PriceBasis
{
    private PriceBasis(int? baseYear) => BaseYear = baseYear;

    /// <summary>Current prices (giá hiện hành).</summary>
    public static PriceBasis Current { get; } = new((int?)null);

    /// <summary>The base year; null for current prices.</summary>
    public int? BaseYear { get; }

    /// <summary>Constant prices of a base year.</summary>
    /// <param name="baseYear">The year, from 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that span.</exception>
    public static PriceBasis Constant(int baseYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(baseYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(baseYear, 2200);
        return new PriceBasis(baseYear);
    }

    /// <summary><c>current</c> or <c>constant-2010</c>.</summary>
    public override string ToString() =>
        BaseYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"constant-{year}") : "current";
}
