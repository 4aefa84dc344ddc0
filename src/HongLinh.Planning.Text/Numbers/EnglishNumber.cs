using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>English nouns that agree with a number: 1 culture house, 0 culture houses, 1.5 tonnes.</summary>
internal static class EnglishNumber
{
    // What stands after these does not change with the number: cases of measles, million dong/person, points (constant 2010 prices).
    private static readonly string[] Ends = [" of ", " per ", " with ", " on ", " in ", " at ", "/", " ("];

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["people"] = "person",
        ["criteria"] = "criterion",
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["works"] = "works",
        ["series"] = "series",
        ["premises"] = "premises",
        ["headquarters"] = "headquarters",
        ["indices"] = "index",
        ["movies"] = "movie",
        ["houses"] = "house",
        ["cases"] = "case",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Number words that stay in the plural beside 1: 1 thousand people.
    private static readonly string[] Multiples = ["hundred ", "thousand ", "million ", "billion "];

    /// <summary>Whether a number that is printed as it is takes the singular: 1 and -1, but not 0, 1.5 or 2.</summary>
    public static bool IsOne(decimal amount) => amount is 1m or -1m;

    /// <inheritdoc cref="IsOne(decimal)"/>
    public static bool IsOne(Fraction amount) => amount == Fraction.One || amount == Fraction.Zero - Fraction.One;

    /// <summary>A count with its noun, which is given in the plural.</summary>
    public static string Count(int count, string plural) => NumberText.Digits(count) + " " + Of(plural, IsOne(count));

    /// <summary>A noun or the name of a unit, given in the plural.</summary>
    public static string Of(string plural, bool isOne) => isOne ? Singular(plural) : plural;

    private static string Singular(string plural)
    {
        if (Array.Exists(Multiples, word => plural.StartsWith(word, StringComparison.Ordinal)))
        {
            return plural;
        }

        var end = Ends.Select(mark => plural.IndexOf(mark, StringComparison.Ordinal)).Where(static at => at > 0).DefaultIfEmpty(plural.Length).Min();
        // Hamlets and residential groups: each of the nouns.
        return string.Join(" and ", plural[..end].Split(" and ").Select(LastWord)) + plural[end..];
    }

    private static string LastWord(string words)
    {
        var start = words.LastIndexOf(' ') + 1;
        return words[..start] + Word(words[start..]);
    }

    private static string Word(string word) =>
        Irregular.TryGetValue(word, out var singular) ? singular
        : word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal)
            || word.EndsWith("is", StringComparison.Ordinal) ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) ? word[..^2]
        : word[..^1];
}
