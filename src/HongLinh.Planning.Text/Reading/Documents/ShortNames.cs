namespace HongLinh.Planning.Text;

/// <summary>Short names that a document explains itself: "Chữ viết tắt: VP: Văn phòng HĐND và UBND phường; VHXH: Phòng Văn hóa - Xã hội".</summary>
internal static class ShortNames
{
    private const int LongestShort = 12;

    private static readonly Lexicon<bool> Legends = WordSet.Of("chữ viết tắt, từ viết tắt, các chữ viết tắt, các từ viết tắt, ghi chú, viết tắt, ký hiệu");

    /// <summary>The names by their short ones; empty where the document explains none.</summary>
    public static IReadOnlyDictionary<string, string> In(List<PlacedBlock> blocks)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in blocks.Select(static placed => placed.Block).Where(static block => block.Table is null && IsLegend(block)))
        {
            foreach (var pair in block.Words[(block.Words.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';', '.'))
            {
                var colon = pair.IndexOfAny([':', '=']);
                var (shortName, name) = colon < 0 ? ("", "") : (pair[..colon].Trim(' ', '"', '“', '”', '-', '*'), pair[(colon + 1)..].Trim(' ', '"', '“', '”'));
                if (shortName.Length is > 0 and <= LongestShort && name.Length > shortName.Length && !shortName.Contains(' ', StringComparison.Ordinal))
                {
                    names.TryAdd(shortName, name);
                }
            }
        }

        return names;
    }

    /// <summary>An assignment with the units under their full names; one cell may list several short names.</summary>
    public static Assignment WrittenOut(Assignment assignment, IReadOnlyDictionary<string, string> names)
    {
        var leads = Units(assignment.Lead, names);
        var others = leads.Skip(1).Concat(assignment.Coordinating.SelectMany(unit => Units(unit, names))).DistinctBy(static unit => unit.Code);
        return new Assignment { Lead = leads[0], Coordinating = [.. others.Where(unit => unit.Code != leads[0].Code)] };
    }

    private static bool IsLegend(Block block) =>
        Legends.Match(block.Tokens, 0, block.Tokens.Count, out _) is var length and > 0 && block.Tokens.IsSign(length, ':');

    private static List<OrgUnit> Units(OrgUnit unit, IReadOnlyDictionary<string, string> names)
    {
        var parts = unit.Name.Vietnamese.Split([',', ';', '/', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && Array.TrueForAll(parts, names.ContainsKey) ? [.. parts.Select(part => Bodies.Named(names[part]))] : [unit];
    }
}
