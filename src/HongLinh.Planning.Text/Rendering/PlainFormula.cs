using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Formulas that a copied document left in the notation of typesetters, as people write them: $\geq 7,5\text{m}$ is ≥ 7,5 m.</summary>
internal static partial class PlainFormula
{
    public static string Of(string words) => !words.Contains('\\', StringComparison.Ordinal) ? words
        : Formula().Replace(words, static found => Tidy.Spaces(Braces().Replace(TextFolder.Fold(found.Groups[1].Value).Text, " ")).Trim());

    [GeneratedRegex(@"\$([^$\n]{0,200})\$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Formula();

    [GeneratedRegex(@"[{}]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
