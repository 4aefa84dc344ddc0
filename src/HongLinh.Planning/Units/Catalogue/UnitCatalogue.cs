using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>The ready-made units of Vietnamese plans and reports, found by their stable code.</summary>
/// <remarks>An application defines further units with <see cref="Unit.Define"/>, <see cref="Unit.Counted"/> and <see cref="Unit.Per"/>.</remarks>
public static class UnitCatalogue
{
    /// <summary>% (phần trăm): one hundredth.</summary>
    public static Unit Percent { get; } = Unit.Define("percent", BilingualName.Of("%", "%"), Dimension.One, Fraction.Of(1, 100));

    /// <summary>‰ (phần nghìn): one thousandth.</summary>
    public static Unit PerMille { get; } = Unit.Define("per-mille", BilingualName.Of("‰", "‰"), Dimension.One, Fraction.Of(1, 1_000));

    /// <summary>điểm % (điểm phần trăm): the unit of a difference of shares.</summary>
    public static Unit PercentagePoint => Unit.PercentagePoint;

    // The coefficients of statistics (Gini, land use): pure numbers like "lần", under the name used in tables.
    private static Unit Coefficient { get; } = Unit.Define("coefficient", BilingualName.Of("hệ số", "coefficient"), Dimension.One, Fraction.One);

    /// <summary>Every ready-made unit, family by family.</summary>
    public static ValueList<Unit> All { get; } =
    [
        Unit.One, Coefficient, Percent, PerMille, PercentagePoint,
        .. MoneyUnits.All, .. CountUnits.All, .. ThingUnits.All, .. RateUnits.All, .. AreaUnits.All, .. RegionalUnits.All,
        .. VolumeUnits.All, .. MassUnits.All, .. EnergyUnits.All, .. TimeUnits.All, .. ScaleUnits.All,
    ];

    private static readonly FrozenDictionary<string, Unit> ByCode =
        All.ToFrozenDictionary(static unit => unit.Code, StringComparer.Ordinal);

    /// <summary>Finds a unit by its stable code.</summary>
    /// <param name="code">The code, exactly as written.</param>
    /// <param name="unit">The unit, or null when the catalogue has none with this code.</param>
    /// <returns>Whether the catalogue has the unit.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Unit? unit) => ByCode.TryGetValue(code, out unit);

    /// <summary>The unit with a stable code, such as <c>kilometre</c>.</summary>
    /// <param name="code">The code, exactly as written.</param>
    /// <exception cref="ArgumentException">The catalogue has no unit with this code.</exception>
    public static Unit FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code)
            ?? throw new ArgumentException($"'{code}' is not the code of a unit in the catalogue; UnitCatalogue.All lists them.", nameof(code));
    }
}
