namespace HongLinh.Planning.Text;

/// <summary>Renders a matrix of units by indicators (bảng tổng hợp số liệu theo đơn vị).</summary>
public static class UnitMatrixText
{
    /// <summary>For a terminal: the table, then what each row comes to, who is missing, on whom it rests, and the ranking.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(UnitMatrix matrix, Language language, int width = Page.UsualWidth)
    {
        var paper = AloneOf(matrix, language);
        var page = new Page(width).Paragraph(Title(matrix, language).ToUpperInvariant());
        PaperText.Write(page, paper, language);
        return page.ToString();
    }

    /// <summary>As GitHub Flavored Markdown.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language.</param>
    /// <returns>Markdown with LF line ends and one at the end; words of plans and reports are escaped.</returns>
    public static string ToMarkdown(UnitMatrix matrix, Language language) => PaperMarkdown.Write(Title(matrix, language), AloneOf(matrix, language));

    /// <summary>As a page that stands alone.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language.</param>
    /// <returns>HTML with LF line ends; words of plans and reports are escaped.</returns>
    public static string ToHtml(UnitMatrix matrix, Language language) =>
        PaperHtml.Write(Title(matrix, language), ("", ""), AloneOf(matrix, language), language);

    internal static ValueList<PaperBlock> PaperOf(UnitMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(language);
        return new UnitMatrixPaper(matrix, language).Blocks;
    }

    // A page of its own says for itself that some figures are made up; in a report the report says it.
    internal static ValueList<PaperBlock> AloneOf(UnitMatrix matrix, Language language)
    {
        var blocks = PaperOf(matrix, language);
        return MadeUp.Notice(matrix.Scorecard, language) is { } notice ? [new PaperParagraph(notice) { IsNote = true }, .. blocks] : blocks;
    }

    internal static string Title(UnitMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(language);
        return language.Of("Số liệu theo đơn vị, ", "Figures by unit, ") + PeriodText.Write(matrix.Period, language);
    }
}
