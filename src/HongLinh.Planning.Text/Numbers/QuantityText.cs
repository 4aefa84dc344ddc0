using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>Writes amounts with their unit: 192.500 triệu đồng, 2,32%, 04 trường.</summary>
internal static class QuantityText
{
    // The model names these in the singular, because they can also follow the slash: million dong/person/year.
    private static readonly FrozenDictionary<string, string> EnglishPlurals = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["person"] = "people",
        ["thousand-person"] = "thousand people",
        ["million-person"] = "million people",
        ["worker"] = "workers",
        ["thousand-worker"] = "thousand workers",
        ["household"] = "households",
        ["thousand-household"] = "thousand households",
        ["year"] = "years",
        ["month"] = "months",
        ["day"] = "days",
        ["hour"] = "hours",
        ["minute"] = "minutes",
        ["second"] = "seconds",
        ["week"] = "weeks",
        ["quarter"] = "quarters",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Write(Quantity quantity, Language language, bool counted = false) =>
        Amount(quantity.Amount, language, counted) + Unit(quantity.Unit, language, EnglishNumber.IsOne(quantity.Amount));

    /// <summary>An amount rounded, without trailing zeros, however many digits it has.</summary>
    public static string Write(Fraction amount, Unit unit, Language language, Rounding rounding, bool counted = false) =>
        amount.TryRound(rounding, out var rounded)
            ? Write(unit.Of(rounded), language, counted)
            : NumberText.Write(amount, language, Rounding.Of(0, rounding.Mode)) + Unit(unit, language);

    /// <summary>The amount without unit; documents write small counts with two digits: 04 trường.</summary>
    public static string Amount(decimal amount, Language language, bool counted) =>
        (counted && language.IsVietnamese && amount is >= 1m and < 10m && decimal.IsInteger(amount) ? "0" : "")
        + NumberText.Write(amount, language);

    /// <summary>The unit as it follows a number: joined for % and ‰, after a space otherwise; in English it agrees with the number.</summary>
    public static string Unit(Unit unit, Language language, bool isOne = false)
    {
        var name = Name(unit, language, isOne);
        return name[0] is '%' or '‰' ? name : " " + name;
    }

    public static string Name(Unit unit, Language language, bool isOne = false) =>
        language.IsVietnamese ? unit.Symbol : EnglishNumber.Of(EnglishPlurals.GetValueOrDefault(unit.Code, unit.English), isOne);
}
