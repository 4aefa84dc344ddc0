using HongLinh.Planning.Plans;
using HongLinh.Planning.Sources;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Text.Numbers;
using HongLinh.Planning.Text.Phrases;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Names a line of a plan and the place of its words.</summary>
internal static class LineWords
{
    /// <summary>The name of the indicator with its definition, which the model has in Vietnamese only: English quotes it.</summary>
    public static string Name(PlanLine line, Language language)
    {
        var name = line.Target is AllOfTarget all
            ? string.Join("; ", all.Parts.Select(part => language.Of(part.Indicator.Name)).Distinct())
            : language.Of(line.Indicator.Name);
        var definition = line.Indicator.Definition;
        return definition.Length == 0 || name.Contains(definition, StringComparison.Ordinal)
            ? name
            : name + language.Of($" ({definition})", $" (“{definition}”)");
    }

    /// <summary>Where the words stand: mục II.2.a, ý 5.</summary>
    public static string Place(SourceSpan words, Language language) => Place(words.Section, NumberText.Digits(words.Ordinal), language);

    public static string Place(string section, string ordinal, Language language) => section.Length == 0
        ? language.Of($"đoạn {ordinal}", $"paragraph {ordinal}")
        : language.Of($"mục {section}, ý {ordinal}", $"section {section}, item {ordinal}");
}
