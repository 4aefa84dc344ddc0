namespace HongLinh.Planning.Text;

/// <summary>Names a line of a plan and the location of its words.</summary>
internal static class LineWriter
{
    /// <summary>The name of the indicator with its definition and the condition of the line.</summary>
    public static string Name(PlanLine line, Language language)
    {
        var name = line.Target is AllOfTarget all
            ? string.Join("; ", all.Parts.Select(part => language.Of(part.Indicator.Name)).Distinct())
            : language.Of(line.Indicator.Name);
        return name + InBrackets(line.Indicator.Definition, language) + InBrackets(line.Condition, language);
    }

    private static string InBrackets(BilingualName? narrower, Language language) => narrower is null ? "" : $" ({language.Of(narrower)})";

    /// <summary>The body that set the target, where it is not the issuer of the plan.</summary>
    public static string Authority(OrgUnit authority, Language language) => language.Of("cấp giao: ", "set by ") + language.Of(authority.Name);

    /// <summary>The location of the words: mục II.2.a, ý 5.</summary>
    public static string Place(SourceSpan words, Language language) => Place(words.Section, NumberText.Digits(words.Ordinal), language);

    public static string Place(string section, string ordinal, Language language) => section.Length == 0
        ? language.Of($"đoạn {ordinal}", $"paragraph {ordinal}")
        : language.Of($"mục {section}, ý {ordinal}", $"section {section}, item {ordinal}");
}
