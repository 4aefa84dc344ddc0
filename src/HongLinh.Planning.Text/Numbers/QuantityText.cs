using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Text.Numbers;

/// <summary>Writes amounts with their unit: 192.500 triệu đồng, 2,32%, 04 trường.</summary>
internal static class QuantityText
{
    public static string Write(Quantity quantity, Language language, bool counted = false) =>
        Amount(quantity.Amount, language, counted) + Unit(quantity.Unit, language);

    /// <summary>The amount alone; documents write small counts with two digits: 04 trường.</summary>
    public static string Amount(decimal amount, Language language, bool counted) =>
        (counted && language.IsVietnamese && amount is >= 1m and < 10m && decimal.IsInteger(amount) ? "0" : "")
        + NumberText.Write(amount, language);

    /// <summary>The unit as it follows a number: joined for % and ‰, after a space otherwise.</summary>
    public static string Unit(Unit unit, Language language)
    {
        var name = Name(unit, language);
        return name[0] is '%' or '‰' ? name : " " + name;
    }

    public static string Name(Unit unit, Language language) => language.Of(unit.Symbol, unit.English);
}
