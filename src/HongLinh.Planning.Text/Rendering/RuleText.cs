using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Explains the outcome of a rule in a few lines that a person can check (giải trình quy tắc).</summary>
public static class RuleText
{
    /// <summary>The rule and its answer, then each part with its operands, what is still unknown, and the legal basis, one line each.</summary>
    /// <param name="outcome">The outcome of the rule.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Explain(RuleOutcome outcome, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(language);
        var operands =
            new OperandWriter(
            language, KnownIn(outcome.Condition).DistinctBy(static indicator => indicator.Code).ToDictionary(static indicator => indicator.Code));
        var page = new Page(width);
        page.Paragraph(Head(outcome, language), hanging: 2);
        Part(page, new ConditionWriter(language, operands), outcome.Condition, 2);
        foreach (var fact in outcome.Unknowns)
        {
            page.Paragraph(language.Of("Chưa biết: ", "Not known: ") + operands.Of(fact) + ".", hanging: 2);
        }

        if (outcome.Rule.Basis is { } basis)
        {
            page.Paragraph(language.Of("Căn cứ: ", "Basis: ") + BasisWriter.Of(basis, language) + ".");
        }

        return page.ToString();
    }

    /// <summary>The name, code and version of the rule, its answer, and the consequence.</summary>
    internal static string Head(RuleOutcome outcome, Language language)
    {
        var rule = outcome.Rule;
        return language.Of("Quy tắc “", "Rule “") + language.Of(rule.Name) + $"” ({rule.Id}, "
            + language.Of("phiên bản ", "version ") + NumberText.Digits(rule.Version) + "): "
            + RulePhrases.Outcomes.Of(outcome.Truth, language)
            + (outcome.Suspends ? language.Of("; tạm dừng đánh giá chỉ tiêu", "; the verdict is suspended") : "") + ".";
    }

    // The indicators described to the run; any other is shown by its code.
    private static IEnumerable<Indicator> KnownIn(ConditionOutcome outcome) =>
        outcome.Operands.SelectMany(KnownIn).Concat(outcome.Parts.SelectMany(KnownIn));

    private static IEnumerable<Indicator> KnownIn(Operand operand) =>
        operand.Parts.SelectMany(KnownIn).Concat(operand.Indicator is { } indicator ? [indicator] : []);

    private static void Part(Page page, ConditionWriter words, ConditionOutcome outcome, int indent)
    {
        page.Paragraph("- " + words.Of(outcome) + ".", hanging: 2, indent: indent);
        foreach (var part in outcome.Parts)
        {
            Part(page, words, part, indent + 2);
        }
    }
}
