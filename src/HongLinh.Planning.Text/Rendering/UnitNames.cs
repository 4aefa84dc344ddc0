using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Names of units as tables and sentences shorten them.</summary>
internal static partial class UnitNames
{
    /// <summary>"UBND phường Bắc Hồng" and "Phường Bắc Hồng" are "Bắc Hồng" at the head of a column.</summary>
    public static string Short(OrgUnit unit, Language language)
    {
        var name = language.Of(unit.Name);
        var shortened = unit.Kind != OrgKind.Ward ? name : language.IsVietnamese ? Prefix().Replace(name, "") : Suffix().Replace(name, "");
        return shortened.Length == 0 ? name : shortened;
    }

    /// <summary>Several units in one phrase.</summary>
    public static string Listed(IEnumerable<OrgUnit> units, Language language) => string.Join(", ", units.Select(unit => language.Of(unit.Name)));

    /// <summary>What the units are called together: phường, xã where all are wards.</summary>
    public static string Kind(IEnumerable<OrgUnit> units, Language language) =>
        units.All(static unit => unit.Kind == OrgKind.Ward) ? language.Of("phường, xã", "wards and communes") : language.Of("đơn vị", "units");

    [GeneratedRegex(@"^(?:(?:UBND|Ủy ban nhân dân) )?(?:[Pp]hường|[Xx]ã|[Tt]hị trấn) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();

    [GeneratedRegex(@" (?:ward|commune)$|^(?:[Ww]ard|[Cc]ommune) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Suffix();
}
