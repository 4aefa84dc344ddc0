using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>Renders pace, projection and outlook before the end of a year (tiến độ và khả năng hoàn thành các chỉ tiêu).</summary>
public static class OutlookText
{
    /// <summary>Head, table by groups, and the assumptions behind the numbers.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end. Amounts are rounded to two decimals.</returns>
    public static string Render(Scorecard scorecard, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(language);
        var outlooks = scorecard.Outlooks();
        var page = new Page(width);
        page.Paragraph(language.Of("TIẾN ĐỘ VÀ KHẢ NĂNG HOÀN THÀNH CÁC CHỈ TIÊU", "PACE AND OUTLOOK OF THE TARGETS"));
        page.Paragraph(language.Of(scorecard.Plan.Header.Title));
        page.Paragraph(language.Of("Tính đến ngày ", "As of ") + DateText.AsOf(scorecard.AsOf, scorecard.KnownAt, language) + ".");
        page.Paragraph(language.Of(
            "Số in ra làm tròn đến hai chữ số thập phân, so sánh trên số chính xác; dấu “–”: không tính.",
            "Printed numbers are rounded to two decimals, but the exact ones are compared; “–” means that there is none."));
        if (scorecard.AsOf > scorecard.Plan.Year.LastDay)
        {
            page.Paragraph(language.Of(
                "Năm kế hoạch đã kết thúc: không dự báo khả năng hoàn thành.", "The year of the plan has ended, so there is no outlook."));
        }

        page.Line();
        TableOf(scorecard, outlooks, language).WriteTo(page, language);
        WriteAssumptions(page, outlooks, language);
        return page.ToString();
    }

    /// <summary>
    /// Explains one line: pace, what the rest of the year must bring, projection, outlook, the parts of an all-of target and assumptions, one line each.
    /// </summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end. Amounts are rounded to two decimals.</returns>
    public static string Explain(YearOutlook outlook, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        var judgement = outlook.Judgement;
        page.Paragraph(language.Of("Chỉ tiêu ", "Target ") + $"{NumberText.Digits(judgement.Line.Ordinal)}, {LineWriter.Name(judgement.Line, language)}: "
            + TargetWriter.Of(judgement.Target, language) + ".", hanging: 2);
        page.Paragraph(language.Of("Tiến độ: ", "Pace: ") + PaceInFull(outlook, language), hanging: 2);
        if (outlook.Pace is ComputedPace pace && PaceWriter.RequiredInFull(pace, judgement.Target, language) is { Length: > 0 } required)
        {
            page.Paragraph(AverageOf(pace, language) + required, hanging: 2);
        }

        page.Paragraph(language.Of("Ước cả năm: ", "Projection for the year: ") + ProjectionWriter.InFull(outlook, language), hanging: 2);
        page.Paragraph(language.Of("Khả năng hoàn thành: ", "Outlook: ") + OutlookPhrases.Outlooks.Of(outlook.Outlook, language) + ".");
        foreach (var part in outlook.Parts)
        {
            page.Paragraph($"- {language.Of(part.Judgement.Target.Indicator.Name)}: {OutlookPhrases.Outlooks.Of(part.Outlook, language)}.", hanging: 2);
        }

        if (outlook.Assumptions.Count > 0)
        {
            page.Paragraph(language.Of("Giả định: ", "Assumptions: ")
                + string.Join("; ", outlook.Assumptions.Select(assumption => OutlookPhrases.Assumptions.Of(assumption, language))) + ".", hanging: 2);
        }

        return page.ToString();
    }

    private static string PaceInFull(YearOutlook outlook, Language language)
    {
        if (outlook.Pace is not ComputedPace pace)
        {
            return language.Of("không tính vì ", "not computed: ") + OutlookPhrases.Gap(outlook, ((UndefinedPace)outlook.Pace).Gap, language) + ".";
        }

        var counted = TargetWriter.IsCounted(outlook.Judgement.Target);
        var phasing = (pace.IsDeclared ? "" : language.Of("kế hoạch không phân kỳ, tạm ", "no phasing declared, "))
            + OutlookPhrases.Phasings.Of(pace.Phasing.Kind, language);
        return language.Of("kế hoạch lũy kế đến ", "planned to ")
            + $"{PaceWriter.Through(pace.Through, language)}: {PaceWriter.Amount(pace.Planned, pace.Unit, language, counted)} ({phasing}); "
            + language.Of("thực hiện ", "actual ") + PaceWriter.Actual(pace, language, counted)
            + (!PaceWriter.HasPercent(pace) ? ""
                : language.Of(", bằng ", ", ") + PaceWriter.Percent(pace, language) + language.Of(" kế hoạch lũy kế", " of that"))
            + $", {PaceWriter.Distance(pace, language)}: {PaceWriter.Standing(pace, outlook.Judgement.Target, language)}.";
    }

    private static string AverageOf(ComputedPace pace, Language language) => pace.AveragePerMonth is { } average
        ? language.Of("Bình quân mỗi tháng đến nay: ", "Each month so far brought on average: ") + PaceWriter.Amount(average, pace.Unit, language) + ". "
        : "";

    private static TextTable TableOf(Scorecard card, ValueList<YearOutlook> outlooks, Language language)
    {
        var actual = language.Of("Thực hiện", "Actual");
        var table = new TextTable(
            new TextTable.Column(language.Of("TT", "No."), 3, IsRight: true),
            new TextTable.Column(language.Of("Chỉ tiêu", "Target"), 24) { Least = 22 },
            new TextTable.Column(language.Of("Kế hoạch lũy kế", "Planned to date"), 17) { Leaves = 1 },
            new TextTable.Column(actual, 16) { Least = 14, Leaves = 4 },
            new TextTable.Column(language.Of("% so KH lũy kế", "% of planned"), 9, IsRight: true)
            {
                Leaves = 3,
                Joins = new TextTable.Join(actual, actual + language.Of("; % so KH lũy kế", "; % of planned"), 16, PercentWriter.BesideFigure),
            },
            new TextTable.Column(language.Of("Bình quân mỗi tháng còn lại phải đạt", "Required per month left"), 14) { Leaves = 5 },
            new TextTable.Column(language.Of("Ước cả năm", "Projection for the year"), 16) { Leaves = 2 },
            new TextTable.Column(language.Of("Khả năng", "Outlook"), 10));
        var next = 0;
        foreach (var group in card.Groups)
        {
            table.Heading($"{group.Group.Mark}) {language.Of(group.Group.Name)}");
            foreach (var outlook in outlooks.Skip(next).Take(group.Judgements.Count))
            {
                table.Row(Cells(outlook, language));
            }

            next += group.Judgements.Count;
        }

        return table;
    }

    private static string[][] Cells(YearOutlook outlook, Language language)
    {
        var judgement = outlook.Judgement;
        var counted = TargetWriter.IsCounted(judgement.Target);
        string[] head = [NumberText.Digits(judgement.Line.Ordinal)];
        string[] name = [LineWriter.Name(judgement.Line, language)];
        string[] projection = ProjectionWriter.InCell(outlook, language);
        string[] last = [OutlookPhrases.Outlooks.Of(outlook.Outlook, language)];
        return outlook.Pace is ComputedPace pace
            ?
            [
                head, name,
                [PaceWriter.Amount(pace.Planned, pace.Unit, language, counted), language.Of("(đến ", "(to ") + PaceWriter.Through(pace.Through, language)
                    + ")"],
                [PaceWriter.Actual(pace, language, counted)],
                [PaceWriter.Percent(pace, language)],
                [PaceWriter.Required(pace, judgement.Target, language)],
                projection, last,
            ]
            : [head, name, .. WithoutPace(outlook, language), ["–"], ["–"], projection, last];
    }

    // Why there is nothing to compare with stands in the place of the figure only where there is none.
    private static string[][] WithoutPace(YearOutlook outlook, Language language)
    {
        var reason = OutlookPhrases.Gap(outlook, ((UndefinedPace)outlook.Pace).Gap, language);
        var evidence = outlook.Judgement.Explain();
        return evidence.Used.Count == 0 ? [["–"], [reason]]
            : [[language.Of("không tính: ", "none: ") + reason], [FigureCell.Of(evidence, outlook.Judgement.Matched.Year, language)]];
    }

    // Each assumption once, with the lines that depend on it.
    private static void WriteAssumptions(Page page, ValueList<YearOutlook> outlooks, Language language)
    {
        var made = OutlookAssumption.All
            .Select(assumption => (Assumption: assumption, Lines: outlooks.Where(outlook => outlook.Assumptions.Contains(assumption)).ToArray()))
            .Where(static row => row.Lines.Length > 0)
            .ToArray();
        page.Line(language.Of("Giả định", "Assumptions") + (made.Length == 0 ? language.Of(": không có.", ": none.") : ":"));
        foreach (var (assumption, lines) in made)
        {
            page.Paragraph("- " + OutlookPhrases.Assumptions.Of(assumption, language)
                + language.Of(" (chỉ tiêu số ", lines.Length == 1 ? " (line " : " (lines ")
                    + string.Join(", ", lines.Select(static line => NumberText.Digits(line.Judgement.Line.Ordinal))) + ").", hanging: 2);
        }
    }
}
