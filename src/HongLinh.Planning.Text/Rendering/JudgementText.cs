namespace HongLinh.Planning.Text;

/// <summary>Explains one judgement in a few lines that a person can check (giải trình đánh giá).</summary>
public static class JudgementText
{
    /// <summary>The sentence for a printed report: the figure, its percent of plan, the plan and the verdict.</summary>
    /// <param name="judgement">The judgement; not an empty slot.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line without a line end.</returns>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public static string Report(Judgement judgement, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return SafeText.Of(ReportSentence.Of(judgement, language));
    }

    /// <summary>The promise, the figure, the comparison, the verdict, what can still change it and the legal basis, one line each.</summary>
    /// <param name="judgement">The judgement; not an empty slot.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public static string Explain(Judgement judgement, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        foreach (var sentence in Sentences(judgement.Explain(), language))
        {
            page.Paragraph(sentence, hanging: 2);
        }

        return page.ToString();
    }

    /// <summary>The parts of the explanation, each to be printed on separate lines.</summary>
    internal static IEnumerable<string> Sentences(Evidence evidence, Language language)
    {
        var judgement = evidence.Judgement;
        yield return Promise(evidence, language);
        yield return Figures(evidence, language);
        if (evidence.Findings.Count > 0)
        {
            yield return Notes(evidence, language);
        }

        foreach (var part in judgement.Parts())
        {
            yield return "- " + Part(part, language);
        }

        // The side of the mark on which a doubtful figure lies is not known, so there is no distance.
        if ((evidence.Used.Count > 0 || evidence.Figure is not null) && evidence.Target is not AllOfTarget && evidence.Suspensions.Count == 0)
        {
            yield return Comparison(evidence, language);
            // Once the year has ended, a figure for part of it is no longer on the way to a mark.
            if (judgement.Reason != ReasonCode.NoFigureForYear)
            {
                yield return Edge(judgement, language);
            }
        }

        yield return Conclusion(judgement, language);
        var breaches = judgement.Breaches();
        if (breaches.Count > 0)
        {
            yield return BreachWriter.Of(breaches, language);
        }

        if (judgement.Aspiration() is { } stretch)
        {
            yield return AspirationWriter.InFull(stretch, language);
        }

        foreach (var outcome in evidence.Suspensions)
        {
            yield return RuleText.Head(outcome, language);
        }

        if (evidence.StillOpen.Count > 0)
        {
            yield return language.Of("Còn có thể thay đổi bởi: ", "What can still change it: ")
                + string.Join("; ", evidence.StillOpen.Select(point => OpenPointWriter.Of(point, language))) + ".";
        }

        if (BasisWriter.Of(evidence, language) is { } basis)
        {
            yield return language.Of("Căn cứ: ", "Basis: ") + basis + ".";
        }
    }

    /// <summary>Every reason of a judgement with its code, for manuals and for programs that show the words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line for each reason, in the order of <see cref="ReasonCode.All"/>.</returns>
    public static string Catalogue(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page();
        foreach (var reason in ReasonCode.All)
        {
            page.Line($"{reason.Code}: {VerdictPhrases.Reasons.Of(reason, language)}");
        }

        return page.ToString();
    }

    private static string Promise(Evidence evidence, Language language)
    {
        var line = evidence.Judgement.Line;
        return language.Of("Chỉ tiêu ", "Target ") + $"{NumberText.Digits(line.Ordinal)}, {LineWriter.Name(line, language)}: "
            + TargetWriter.Of(evidence.Target, language)
            + $" ({TargetPhrases.Commitments.Of(line.Commitment, language)}, {TargetPhrases.Holdings.Of(line.Holding, language)}{Authority(line, language)})."
            + (evidence.Words.IsNone ? ""
                : language.Of(" Kế hoạch ghi: ", " The plan says: ")
                    + $"“{PlainFormula.Of(evidence.Words.Words)}” ({LineWriter.Place(evidence.Words, language)}).");
    }

    private static string Authority(PlanLine line, Language language) =>
        line.SetBy is { } authority ? "; " + LineWriter.Authority(authority, language) : "";

    private static string Figures(Evidence evidence, Language language)
    {
        var head = language.Of("Số liệu: ", "Figure: ");
        if (evidence.Used.Count == 0)
        {
            return head + ReportPhrases.States.Of(evidence.Judgement.State, language) + Foreseen(evidence, language)
                + TermWriter.Before(evidence, language) + MeanWriter.Parts(evidence, language) + ".";
        }

        // The total of a term rests on the years before too.
        var reports = TermWriter.Parts(evidence, language).Concat(evidence.Used.Select(ReportsOf(evidence, language)));
        return evidence.Target is AllOfTarget
            ? head + string.Join("; ", reports.Distinct()) + "." + Replaced(evidence, language)
            : head + string.Join(IsSum(evidence) ? " + " : "; ", reports) + Conversion(evidence, language)
                + MeanWriter.Parts(evidence, language) + TermWriter.Missing(evidence, language) + Beyond(evidence, language) + "."
                + Replaced(evidence, language) + Stale(evidence, language);
    }

    // The figures after a gap are in no total, but a verdict may rest on them.
    private static string Beyond(Evidence evidence, Language language) => evidence.BeyondGap.Count == 0 ? ""
        : language.Of("; sau chỗ thiếu số liệu còn có: ", "; after the gap there are: ")
            + string.Join(" + ", evidence.BeyondGap.Select(ReportsOf(evidence, language))) + FigureCell.Beyond(evidence, language);

    private static string Foreseen(Evidence evidence, Language language) => string.Concat(evidence.Target.Parts.Select(part =>
        ReportWriter.Foreseen(evidence, part, evidence.Judgement.Matched.Year, language)));

    // Two figures for the same days are not parts of a sum.
    private static bool IsSum(Evidence evidence) => ReportWriter.AddsUp(evidence.Target.Indicator)
        && evidence.Used.Select(static report => (report.Period, report.ReportingUnit)).Distinct().Count() == evidence.Used.Count;

    // In autumn, a figure of spring may be the latest, but it tells little about the year.
    private static string Stale(Evidence evidence, Language language)
    {
        var count = NumberText.Digits(evidence.PeriodsSince);
        return !evidence.IsStale ? "" : language.Of(
            $" Số liệu đã cũ: từ đó đến nay đã qua {count} kỳ báo cáo mà chưa có số liệu mới.",
            $" The figure is old: {count} reporting periods have closed since without a newer one.");
    }

    // A correction, or a more final figure, names the figure that it replaces.
    private static string Replaced(Evidence evidence, Language language) => evidence.Replaced.Count == 0 ? ""
        : language.Of(" Thay cho: ", " In place of: ") + string.Join("; ", evidence.Replaced.Select(ReportsOf(evidence, language)).Distinct())
            + ".";

    private static string Notes(Evidence evidence, Language language)
    {
        var words = new FindingWriter(language, KnownNames.Of(evidence.Judgement.Line));
        return language.Of("Ghi chú: ", "Notes: ") + string.Join(" ", evidence.Findings.Distinct().Select(words.Of));
    }

    private static string Part(Judgement part, Language language) =>
        $"{language.Of(part.Target.Indicator.Name)}, {TargetWriter.Of(part.Target, language)}: {VerdictWriter.Of(part, language)}.";

    // Writes reports; the unit of each is looked up, because a line may have thousands of them.
    private static Func<Observation, string> ReportsOf(Evidence evidence, Language language)
    {
        var counted = TargetWriter.IsCounted(evidence.Target);
        var units = evidence.Judgement.Line.ReportingUnits is { Count: > 0 } several
            ? several.ToLookup(static unit => unit.Code, StringComparer.Ordinal) : null;
        return report =>
        {
            var unit = units?[report.ReportingUnit].FirstOrDefault(unit => unit.Exists?.Holds(report.Period.LastDay) != false);
            return Report(report, (counted, unit is null ? "" : language.Of(unit.Name) + "; "), language);
        };
    }

    /// <summary>A report as received: figure, period, maturity, day and source.</summary>
    internal static string Report(Observation report, (bool Counted, string ReportingUnit) how, Language language)
    {
        var source = report.Source.Length == 0 ? "" : language.Of("; nguồn: ", "; source: ") + report.Source;
        return $"{ReportWriter.Of(report.Reported, how.Counted, language)} ({how.ReportingUnit}{PeriodText.Write(report.Period, language)}, "
            + $"{ReportPhrases.Maturities.Of(report.Maturity, language)}, "
            + $"{language.Of("đến ngày ", "as of ")}{DateText.Write(report.ReferenceDate, language)}{source})";
    }

    // "198,018 tỷ đồng (...), bằng 198.018 triệu đồng": shown where the target's unit differs, and for sums.
    private static string Conversion(Evidence evidence, Language language)
    {
        if (evidence.Figure is null)
        {
            return SpanWriter.AreRivals(evidence.Used) && SpanWriter.Of(evidence, language) is { } span
                ? language.Of("; các báo cáo không thống nhất, tính ra ", "; the reports disagree, which makes ") + span : "";
        }

        var first = evidence.Used[0].Reported;
        var converted = FigureCell.Converted(evidence, language);
        // 54 of 63 criteria is 54 criteria, so nothing was converted.
        var isAsReported = ReportWriter.Of(first, TargetWriter.IsCounted(evidence.Target), language) == converted
            || first is ReportedShare share && share.Part.Unit.Equals(evidence.Figure.Value.Unit);
        var joint = evidence is { Used.Count: 1, EarlierYears.Count: 0 } ? language.Of(", bằng ", " = ")
            : evidence.Used.Count == 1 || IsSum(evidence) ? " = " : language.Of("; tính ra ", "; which makes ");
        return evidence is { Used.Count: 1, EarlierYears.Count: 0 } && isAsReported ? "" : joint + converted;
    }

    private static string Comparison(Evidence evidence, Language language)
    {
        if (SpanWriter.LeastOfYear(evidence, language) is { } least)
        {
            return language.Of("So với kế hoạch “", "Against the plan “") + TargetWriter.Of(evidence.Target, language)
                + language.Of($"”: cả năm {least}.", $"”: {least} in the year.");
        }

        var distance = evidence.Margin is { } margin ? Distance(margin, language)
            : evidence.DaysLate is { } days ? Days(days, language)
            : (MeanWriter.InShort(evidence.Judgement, language) is { } mean ? mean + "; " : "") + VerdictWriter.SoFar(evidence.Judgement, language);
        return language.Of("So với kế hoạch “", "Against the plan “") + TargetWriter.Of(evidence.Target, language)
            + $"”: {distance}; {PercentWriter.InFull(evidence.Percent, evidence.Judgement.Policy, language, evidence.Target)}{Rounded(evidence, language)}.";
    }

    // Rounding before a comparison can change a verdict, so both figures are shown.
    private static string Rounded(Evidence evidence, Language language)
    {
        if (evidence is not { Rounded: { } rounded, Judgement.Policy.RoundBeforeComparing: { } rounding })
        {
            return "";
        }

        var exact = evidence.Figure is { } figure ? QuantityText.Write(figure, language) : language.Of("con số chính xác", "the exact figure");
        var compared = QuantityText.Write(rounded, language);
        return language.Of(
            $"; theo quy ước, {exact} được làm tròn thành {compared} trước khi so sánh, đến ",
            $"; the policy rounds {exact} to {compared} before comparing, to ")
            + PolicyWriter.Rounding(rounding, language);
    }

    private static string Days(int late, Language language)
    {
        var count = NumberText.Digits(Math.Abs(late));
        var days = count + " " + EnglishNumber.Of("days", count == "1");
        return late < 0 ? language.Of($"sớm {count} ngày", $"{days} early")
            : late > 0 ? language.Of($"chậm {count} ngày", $"{days} late")
            : language.Of("đúng ngày cuối của thời hạn", "on its last day");
    }

    internal static string Distance(Quantity margin, Language language)
    {
        var size = QuantityText.Write(margin.Unit.Of(Math.Abs(margin.Amount)), language);
        return margin.Amount > 0m ? language.Of($"cao hơn {size}", $"{size} above it")
            : margin.Amount < 0m ? language.Of($"thấp hơn {size}", $"{size} below it")
            : language.Of("bằng đúng mức kế hoạch", "exactly at it");
    }

    private static string ByEstimate(Language language) => language.Of(
        "theo số ước cả năm, còn có thể thay đổi khi có số chính thức",
        "by the estimate for the year, which the official figure can still change");

    private static string Edge(Judgement judgement, Language language) =>
        language.Of("Khoảng cách đến mức kế hoạch: ", "Distance from the mark: ")
            + FlipWriter.Of(judgement.FlipMargin(), judgement.Matched.IsYearOver, language) + ".";

    private static bool IsSettled(Judgement judgement) =>
        !judgement.Matched.IsYearEstimate && (judgement.Matched.IsYearOver || judgement.Verdict != Verdict.Open);

    private static string Conclusion(Judgement judgement, Language language)
    {
        var certainty = judgement.Verdict == Verdict.NotDeterminable ? ""
            : language.Of(IsSettled(judgement) ? " Kết quả này giữ nguyên" : " Mức chắc chắn: ", " Certainty: ")
                + (judgement.Matched.IsYearEstimate ? ByEstimate(language)
                : IsSettled(judgement) ? language.Of("", "certain")
                : VerdictPhrases.Certainties.Of(judgement.Verdict, language))
                // What the official figure can change does not hold as long as figures stand.
                + (!IsSettled(judgement) ? "."
                : judgement is { Matched.IsYearOver: false, Target: { AddsUp: true, Indicator.TakesRefunds: true } }
                    ? language.Of(" nếu các số liệu đã báo cáo không đổi và không có khoản hoàn trả làm giảm lũy kế.",
                        ", if the figures reported so far stand and no refund lowers the total.")
                : language.Of(" nếu các số liệu đã báo cáo không đổi.", ", if the figures reported so far stand."));
        return language.Of("Đánh giá: ", "Verdict: ") + VerdictWriter.Of(judgement, language) + "." + certainty
            + " " + PolicyWriter.Named(judgement.Policy, language) + ": "
            + PolicyWriter.InShort(judgement, language) + ".";
    }
}
