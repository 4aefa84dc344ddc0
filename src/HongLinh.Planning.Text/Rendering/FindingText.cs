using HongLinh.Planning.Findings;
using HongLinh.Planning.Text.Phrases;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Says findings as sentences (ghi chú).</summary>
public static class FindingText
{
    /// <summary>What was found, where, and what to do, on one line.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Describe(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(language);
        return SafeText.Of(new FindingWords(language, KnownNames.OfNoPlan).Of(finding));
    }

    /// <summary>Every kind of finding with its weight, its message and the advice; operands stand in braces.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Catalogue(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page();
        foreach (var code in FindingCode.All)
        {
            page.Line($"{code.Code} [{PlanPhrases.Severities.Of(code.Severity, language)}]");
            page.Paragraph($"{FindingPhrases.Messages.Of(code, language)}. {FindingPhrases.Advice.Of(code, language)}", indent: 4);
        }

        return page.ToString();
    }
}
