namespace HongLinh.Planning.Text;

/// <summary>Renders a scorecard as a table for a terminal (bảng tổng hợp kết quả thực hiện chỉ tiêu).</summary>
public static class ScorecardText
{
    /// <summary>Head, table by groups, tally and notes.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(Scorecard scorecard, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        PlanHead.WriteOfResults(page, scorecard.Plan.Header, language);
        foreach (var sentence in Reading(scorecard, language))
        {
            page.Paragraph(sentence, hanging: 2);
        }

        page.Paragraph(Formula(scorecard, language) + language.Of("; dấu “–”: không tính.", "; “–” means that there is none."));

        page.Line();
        TableOf(scorecard, language).WriteTo(page, language);
        page.Line();
        foreach (var sentence in TallyWriter.Of(scorecard, language))
        {
            page.Paragraph(sentence);
        }

        if (Refused(scorecard, language) is { } refused)
        {
            page.Paragraph(refused);
        }

        page.Line();
        WriteFindings(page, scorecard, language);
        return page.ToString();
    }

    /// <summary>The fingerprint of a scorecard as short hashes for comparison by eye (dấu vân tay của lần đánh giá).</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="language">The language.</param>
    /// <returns>One sentence without a line end: the whole and each input, with the first twelve digits of each.</returns>
    public static string DescribeFingerprint(Fingerprint fingerprint, Language language) => FingerprintText.Describe(fingerprint, language);

    /// <summary>The day, the checks that were run and the policy, one sentence each.</summary>
    internal static IEnumerable<string> Reading(Scorecard card, Language language) => Reading(card, language, [.. DependingOnReading(card)]);

    /// <summary>The same, where the lines that depend on the reading are known.</summary>
    internal static IEnumerable<string> Reading(
        Scorecard card, Language language, (Judgement Here, Judgement There)[] depending, bool saysMadeUp = true) =>
    [
        .. saysMadeUp && MadeUp.Notice(card, language) is { } notice ? [notice] : (string[])[],
        language.Of("Đánh giá đến ngày ", "Judged as of ") + DateText.AsOf(card.AsOf, card.KnownAt, language) + ".",
        Checks(card, language),
        PolicyWriter.Named(card.Policy, language) + ": " + PolicyWriter.InFull(card.Policy, language) + ".",
        Otherwise(depending, OtherReading(card), language),
    ];

    /// <summary>The other usual reading of the words of a plan.</summary>
    internal static JudgementPolicy OtherReading(Scorecard card) =>
        card.Policy == JudgementPolicy.Literal ? JudgementPolicy.AdministrativePractice : JudgementPolicy.Literal;

    /// <summary>The lines that the other reading judges differently: officials and lawyers read strict bounds differently.</summary>
    internal static IEnumerable<(Judgement Here, Judgement There)> DependingOnReading(Scorecard card) =>
        card.Judgements.Zip(card.Under(OtherReading(card)).Judgements)
            .Where(static pair => pair.First.Verdict != pair.Second.Verdict || pair.First.SoFar != pair.Second.SoFar);

    /// <summary>Says which lines they are, in one sentence.</summary>
    internal static string Otherwise((Judgement Here, Judgement There)[] differing, JudgementPolicy other, Language language)
    {
        var reading = PolicyPhrases.BoundsInShort.Of(other.StrictBounds, language);
        return differing.Length == 0
            ? language.Of($"Nếu đánh giá {reading} thì kết quả như nhau.", $"{FirstLetter.Large(reading)}, the results are the same.")
            : language.Of($"Nếu đánh giá {reading} thì kết quả khác ở chỉ tiêu số ", $"{FirstLetter.Large(reading)}, these lines differ: ")
                + string.Join("; ", differing.Select(pair => $"{NumberText.Digits(pair.There.Line.Ordinal)} ({InShort(pair.There, language)})")) + ".";
    }

    /// <summary>The verdict, or how the figures so far stand while the year is open.</summary>
    internal static string InShort(Judgement judgement, Language language) =>
        judgement.Verdict == Verdict.Open ? language.Of("đến nay ", "so far ") + VerdictWriter.SoFar(judgement, language)
            : VerdictWriter.Name(judgement, language);

    internal static string Checks(Scorecard card, Language language) => card.Rules is null
        ? language.Of("Số liệu chưa được kiểm tra theo quy tắc nào.", "Checks of the figures: none were run.")
        : language.Of(
            $"Số liệu đã được kiểm tra theo {NumberText.Digits(card.RuleOutcomes.Count)} quy tắc.",
            $"Checks of the figures: {EnglishNumber.Count(card.RuleOutcomes.Count, "rules")} {(card.RuleOutcomes.Count == 1 ? "was" : "were")} run.");

    internal static string Formula(Scorecard card, Language language) =>
        language.Of("% KH: ", "% of plan: ") + VerdictPhrases.Formulas.Of(card.Policy.PercentFormula, language);

    private static TextTable TableOf(Scorecard card, Language language)
    {
        var figure = language.Of("Số liệu mới nhất", "Latest figure");
        var table = new TextTable(
            new TextTable.Column(language.Of("TT", "No."), 4, IsRight: true),
            new TextTable.Column(language.Of("Chỉ tiêu", "Target"), 30) { Least = 20 },
            new TextTable.Column(language.Of("Kế hoạch ", "Plan ") + NumberText.Digits(card.Plan.Year.Number), 24) { Least = 15, Leaves = 3 },
            new TextTable.Column(figure, 23) { Least = 15, Leaves = 2 },
            new TextTable.Column(language.Of("% KH", "% plan"), 9, IsRight: true)
            {
                Leaves = 1,
                Joins = new TextTable.Join(figure, figure + language.Of("; % KH", "; % of plan"), 23, PercentWriter.BesideFigure),
            },
            new TextTable.Column(language.Of("Đánh giá", "Verdict"), 25) { Least = 15 });
        foreach (var group in card.Groups)
        {
            table.Heading($"{group.Group.Mark}) {language.Of(group.Group.Name)}");
            foreach (var judgement in group.Judgements)
            {
                table.Row(Cells(judgement, card, language));
            }
        }

        return table;
    }

    private static string[][] Cells(Judgement judgement, Scorecard card, Language language)
    {
        var evidence = judgement.Explain();
        var line = judgement.Line;
        var target = TargetWriter.Of(line, judgement.Target, language)
            + (line.TargetOn(card.AsOf).Equals(line.Target) ? "" : language.Of(" (đã điều chỉnh)", " (amended)"));
        return
        [
            [NumberText.Digits(line.Ordinal)],
            line.SetBy is { } authority ? [LineWriter.Name(line, language), LineWriter.Authority(authority, language)] : [LineWriter.Name(line, language)],
            line.Aspiration is null ? [target] : [target + ";", TargetWriter.OfAspiration(line, language)],
            [FigureCell.Of(evidence, card.Plan.Year, language), .. AspirationWriter.FigureInCell(judgement, card.Plan.Year, language)],
            [PercentWriter.InCell(evidence.Percent, judgement.Policy, language)],
            [VerdictWriter.Of(judgement, language), .. AspirationWriter.InCell(judgement, language)],
        ];
    }

    /// <summary>How many rows of the table of figures gave no report; null when all did.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="isReport">Whether it is said in a report that goes out, which has no notes on the rows of a table that others do not see.</param>
    internal static string? Refused(Scorecard card, Language language, bool isReport = false)
    {
        var faults = card.View.Findings.Where(static finding =>
            finding.Place.Kind == "cell" && (finding.Severity == Severity.Error || finding.Code == FindingCode.TableValueDash));
        var rows = faults.Select(static finding => finding.Place.Parts[0]).Distinct().ToArray();
        // The heading is row 1; if it cannot be read, nothing of the table is read.
        var isWhole = Array.Exists(rows, static row => row.Equals((FindingDetail)1));
        var count = CountText.Of(rows.Length, language);
        var more = isReport ? "." : language.Of(" (xem ghi chú).", " (see the notes).");
        return rows.Length == 0 ? null
            : (isWhole ? language.Of("Bảng số liệu không đọc được", "The table of figures could not be read")
            : language.Of($"{count} dòng của bảng số liệu không sử dụng được",
                $"{EnglishNumber.Count(rows.Length, "rows")} of the table of figures could not be used")) + more;
    }

    /// <summary>The findings on the reports, the most serious first; findings of equal severity keep their order.</summary>
    internal static ValueList<string> Notes(Scorecard card, Language language)
    {
        var words = new FindingWriter(language, KnownNames.Of(card.Plan));
        return ValueList.From(Severity.All.Reverse()
            .SelectMany(severity => card.Findings.Where(finding => finding.Severity == severity))
            .Select(words.Of));
    }

    /// <summary>
    /// Of the findings, what who reads a report that goes out needs: why the figure of a line is not used. How to mend a table is for its clerk.
    /// </summary>
    internal static ValueList<string> NotesOfReport(Scorecard card, Language language)
    {
        var words = new FindingWriter(language, KnownNames.Of(card.Plan));
        return ValueList.From(card.Judgements.Where(static one => one.State == ReportState.Rejected)
            .SelectMany(static one => one.Explain().Findings).Distinct().Select(words.PartsOf).Select(static parts => $"{parts.Place}: {parts.Message}"));
    }

    private static void WriteFindings(Page page, Scorecard card, Language language)
    {
        var sentences = Notes(card, language);
        page.Line(language.Of("Ghi chú số liệu", "Notes on the figures")
            + (sentences.Count == 0 ? language.Of(": không có.", ": none.") : ":"));
        for (var i = 0; i < sentences.Count; i++)
        {
            page.Paragraph($"{NumberText.Digits(i + 1)}. {sentences[i]}", hanging: 3);
        }
    }
}
