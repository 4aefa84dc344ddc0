namespace HongLinh.Planning.Text;

/// <summary>Writes findings as sentences (ghi chú).</summary>
public static class FindingText
{
    /// <summary>What was found, where, and what to do, on one line, with the code that programs search for.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Describe(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(language);
        return SafeText.Of(new FindingWriter(language, KnownNames.OfNoPlan).WithCode(finding));
    }

    /// <summary>What was found and what to do, for a place where people see already what it is about, such as beside a field of a form.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    /// <param name="plan">The plan whose names of units and indicators are used; null, the default, for their codes.</param>
    public static string Message(Finding finding, Language language, Plan? plan = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(language);
        var (_, _, message, advice) = new FindingWriter(language, plan is null ? KnownNames.OfNoPlan : KnownNames.Of(plan)).PartsOf(finding);
        return $"{FirstLetter.Large(message)} {advice}";
    }

    /// <summary>Findings on a plan, numbered, the most serious first; units and indicators by the names that the plan gives them.</summary>
    /// <param name="findings">The findings, as <see cref="PlanAudit.Check"/> returns them.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(ValueList<Finding> findings, Plan plan, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        // Faults of what a unit sent are none of the plan.
        var areOfFigures = findings.Count > 0 && findings.All(static finding => finding.Place.Kind is "figure" or "cell");
        page.Line((areOfFigures ? language.Of("Kiểm tra số liệu", "Check of the figures") : language.Of("Rà soát kế hoạch", "Check of the plan"))
            + (findings.Count == 0 ? language.Of(": không có lưu ý.", ": nothing to report.") : ":"));
        var words = new FindingWriter(language, KnownNames.Of(plan));
        var number = 0;
        foreach (var finding in Severity.All.Reverse().SelectMany(severity => findings.Where(finding => finding.Severity == severity)))
        {
            number++;
            page.Paragraph($"{NumberText.Digits(number)}. {words.Of(finding)}", hanging: 3);
        }

        return page.ToString();
    }

    /// <summary>Every kind of finding with its severity, its message and the advice; operands are in braces.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Catalogue(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page();
        foreach (var code in FindingCode.All)
        {
            page.Line($"{code.Code} [{PlanPhrases.Severities.Of(code.Severity, language)}]");
            page.Paragraph($"{FindingPhrases.Messages.Of(code, language)}. {FindingAdvice.Table.Of(code, language)}", indent: 4);
        }

        return page.ToString();
    }
}
