namespace HongLinh.Planning.Text;

/// <summary>
/// The table printed in reports on a plan: figures of last year, plan, period and year to date, percentages, verdict, note, lead unit
/// and remarks of the reporter (biểu kết quả thực hiện chỉ tiêu).
/// </summary>
/// <remarks>
/// One table, several formats. Three marks are used for missing numbers, and the legend under the table explains them: a blank
/// cell is not computed, "-" has no meaning for the line, "..." exists but is not available. None of them is a 0. A column that nothing fills is
/// left out, except for spreadsheets, whose columns are always the same.
/// </remarks>
public sealed class ResultTable
{
    private static readonly string[] Always = ["number", "target", "unit", "plan", "verdict"];

    private ResultTable(Scorecard scorecard, Language language, ResultTableOptions options, (bool IsReport, bool SaysMadeUp) use)
    {
        Scorecard = scorecard;
        Language = language;
        Columns = ColumnsOf(scorecard, language);
        var writer = new ResultRowWriter(scorecard.Plan, language, options);
        Groups = ValueList.From(scorecard.Groups.Select(group => new ResultGroup(
            $"{group.Group.Mark}) {language.Of(group.Group.Name)}", ValueList.From(group.Judgements.SelectMany(writer.RowsOf)))));
        Shown = ValueList.Create<int>(ShownColumns());
        DependingOnReading = [.. ScorecardText.DependingOnReading(scorecard)];
        Head = HeadOf(scorecard, language, DependingOnReading, use.SaysMadeUp);
        Summary = string.Join(' ', TallyWriter.Ours(scorecard, language));
        Published = string.Join(' ', TallyWriter.Published(scorecard, language));
        Refused = ScorecardText.Refused(scorecard, language, use.IsReport);
        Notes = use.IsReport ? ScorecardText.NotesOfReport(scorecard, language) : ScorecardText.Notes(scorecard, language);
    }

    /// <summary>The scorecard that is shown.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Issuer, title, day, and how the words of the plan were read; one line each.</summary>
    internal ValueList<string> Head { get; }

    /// <summary>The columns, from left to right.</summary>
    internal ValueList<ResultColumn> Columns { get; }

    /// <summary>The lines that the other usual reading of the words judges differently.</summary>
    internal (Judgement Here, Judgement There)[] DependingOnReading { get; }

    /// <summary>The places of the columns that something fills; every format but the one for spreadsheets leaves the others out.</summary>
    internal ValueList<int> Shown { get; }

    /// <summary>The rows, in the groups of the plan.</summary>
    internal ValueList<ResultGroup> Groups { get; }

    /// <summary>The counts of the verdicts, the figures so far and the expected results.</summary>
    internal string Summary { get; }

    /// <summary>The published tally beside ours, which is no part of an office's own report; empty where none is given.</summary>
    internal string Published { get; }

    /// <summary>How many rows of the table of figures gave no report; null when all did.</summary>
    internal string? Refused { get; }

    /// <summary>The meaning of the marks for missing numbers.</summary>
    internal string Legend => Language.Of(
        "Ô trống: không tính; “-”: không áp dụng; “...”: chưa có số liệu. Các ký hiệu này không phải là số 0.",
        "Blank: not computed; “-”: not applicable; “...”: no figure at hand. None of these is a 0.");

    /// <summary>The findings from reading the reports, the most serious first, one sentence each.</summary>
    internal ValueList<string> Notes { get; }

    /// <summary>Lays a scorecard out as a table.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="options">The decimals; those of <see cref="ResultTableOptions"/> by default.</param>
    public static ResultTable Of(Scorecard scorecard, Language language, ResultTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(language);
        return new ResultTable(scorecard, language, options ?? new ResultTableOptions(), (false, true));
    }

    /// <summary>The table as the annex of a report that goes out: its notes are for who reads it, not for the clerk who mends the figures.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="saysMadeUp">Whether the table has to say that figures are made up; not where the annex says it above.</param>
    internal static ResultTable OfReport(Scorecard scorecard, Language language, bool saysMadeUp = true) =>
        new(scorecard, language, new ResultTableOptions(), (true, saysMadeUp));

    /// <summary>For a terminal or a fixed-width printout.</summary>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end; columns that do not fit are left out and named below the table.</returns>
    public string ToText(int width = Page.UsualWidth) => ResultTableText.Write(this, width);

    /// <summary>As a table of GitHub Flavored Markdown under a heading.</summary>
    /// <returns>Markdown with LF line ends and one at the end; words of plans and reports are escaped.</returns>
    public string ToMarkdown() => ResultTableMarkdown.Write(this);

    /// <summary>For a spreadsheet: one row per line of the plan, a column for the group, separated by semicolons.</summary>
    /// <returns>
    /// Text for a UTF-8 file, starting with a byte order mark, with CR LF
    /// line ends as RFC 4180 requires; no cell can be taken for a formula.
    /// </returns>
    public string ToCsv() => ResultTableCsv.Write(this);

    /// <summary>As an HTML table with caption and headings, for use in a page of your own.</summary>
    /// <returns>One <c>table</c> element with LF line ends; words of plans and reports are escaped.</returns>
    public string ToHtml() => ResultTableHtml.Write(this);

    /// <summary>The title of the plan, the day and the language.</summary>
    public override string ToString() => $"{Scorecard} ({Language})";

    private static ValueList<ResultColumn> ColumnsOf(Scorecard card, Language language)
    {
        var year = NumberText.Digits(card.Plan.Year.Number);
        return
        [
            new ResultColumn("number", language.Of("TT", "No."), isNumber: true),
            new ResultColumn("target", language.Of("Chỉ tiêu", "Target")),
            new ResultColumn("unit", language.Of("ĐVT", "Unit")),
            new ResultColumn("last-year", language.Of("TH cùng kỳ năm trước", "Same period last year"), isNumber: true),
            new ResultColumn("plan", language.Of("KH năm ", "Plan ") + year, isNumber: true),
            new ResultColumn("period", language.Of("TH kỳ này", "This period"), isNumber: true),
            new ResultColumn("year-to-date", language.Of("Lũy kế từ đầu năm", "Year to date"), isNumber: true),
            new ResultColumn("percent-of-plan", language.Of("% so KH", "% of plan"), isNumber: true),
            new ResultColumn("percent-of-last-year", language.Of("% so cùng kỳ", "% of last year"), isNumber: true),
            new ResultColumn("verdict", language.Of("Đánh giá", "Verdict")),
            new ResultColumn("note", language.Of("Ghi chú", "Note")),
            new ResultColumn("responsible", language.Of("Đơn vị chủ trì", "Lead unit")),
            new ResultColumn("remark", language.Of("Giải trình của đơn vị báo cáo", "Remarks of the reporter")),
        ];
    }

    // A column without a single number or word only takes room from the others.
    private int[] ShownColumns()
    {
        var rows = Groups.SelectMany(static group => group.Rows).ToArray();
        return
        [
            .. Enumerable.Range(0, Columns.Count)
                .Where(at => Always.Contains(Columns[at].Code) || Array.Exists(rows, row => !ResultCells.Missing.Contains(row.Cells[at]))),
        ];
    }

    private static ValueList<string> HeadOf(Scorecard card, Language language, (Judgement Here, Judgement There)[] depending, bool saysMadeUp) =>
    [
        language.Of(card.Plan.Header.Issuer.Name),
        PlanHead.TitleOfResults(card.Plan.Header, language),
        .. ScorecardText.Reading(card, language, depending, saysMadeUp),
        ScorecardText.Formula(card, language) + ".",
    ];
}
