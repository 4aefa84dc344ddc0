using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Text.Numbers;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Explains one judgement in a few lines that a person can check (giải trình đánh giá).</summary>
public static class JudgementText
{
    /// <summary>The promise, the figure, the comparison, the verdict and the legal basis, a line each.</summary>
    /// <param name="judgement">The judgement; not an empty slot.</param>
    /// <param name="language">The language.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public static string Explain(Judgement judgement, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var evidence = judgement.Explain();
        var page = new Page();
        page.Paragraph(Promise(evidence, language), hanging: 2);
        page.Paragraph(Figures(evidence, language), hanging: 2);
        if (evidence.Used.Count > 0)
        {
            page.Paragraph(Comparison(evidence, language), hanging: 2);
        }

        page.Paragraph(Conclusion(judgement, language), hanging: 2);
        page.Paragraph(language.Of("Căn cứ: ", "Basis: ")
            + BasisWords.Of(evidence.Basis, language) + ".");
        return page.ToString();
    }

    private static string Promise(Evidence evidence, Language language)
    {
        var line = evidence.Judgement.Line;
        return language.Of("Chỉ tiêu ", "Target ") + $"{NumberText.Digits(line.Ordinal)}, {LineWords.Name(line, language)}: "
            + TargetWords.Of(evidence.Target, language)
            + $" ({TargetPhrases.Commitments.Of(line.Commitment, language)}, {TargetPhrases.Holdings.Of(line.Holding, language)}). "
            + language.Of("Kế hoạch ghi: ", "The plan says: ") + $"“{evidence.Words.Words}” ({LineWords.Place(evidence.Words, language)}).";
    }

    private static string Figures(Evidence evidence, Language language)
    {
        var head = language.Of("Số liệu: ", "Figure: ");
        if (evidence.Used.Count == 0)
        {
            return head + ReportPhrases.States.Of(evidence.Judgement.State, language) + ".";
        }

        var counted = TargetWords.IsCounted(evidence.Target);
        var reports = string.Join(" + ", evidence.Used.Select(report => Report(report, counted, language)));
        return head + reports + Conversion(evidence, language) + ".";
    }

    private static string Report(Observation report, bool counted, Language language)
    {
        var source = report.Source.Length == 0 ? "" : language.Of("; nguồn: ", "; source: ") + report.Source;
        return $"{ReportWords.Of(report.Reported, counted, language)} ({PeriodText.Write(report.Period, language)}, "
            + $"{ReportPhrases.Maturities.Of(report.Maturity, language)}, {language.Of("đến ngày ", "as of ")}{DateText.Write(report.HeldOn, language)}{source})";
    }

    // "198,018 tỷ đồng = 198.018 triệu đồng": shown where the target's unit is another one, and for sums.
    private static string Conversion(Evidence evidence, Language language)
    {
        if (evidence.Figure is null)
        {
            return "";
        }

        var first = evidence.Used[0].Reported;
        var converted = FigureCell.Converted(evidence, language);
        // 54 of 63 criteria is 54 criteria: nothing was converted.
        var isAsReported = ReportWords.Of(first, TargetWords.IsCounted(evidence.Target), language) == converted
            || first is ReportedShare share && share.Part.Unit.Equals(evidence.Figure.Value.Unit);
        return evidence.Used.Count == 1 && isAsReported ? "" : " = " + converted;
    }

    private static string Comparison(Evidence evidence, Language language)
    {
        var distance = evidence.Margin is { } margin ? Distance(margin, language) : VerdictWords.SoFar(evidence.Judgement.SoFar, language);
        return language.Of("So với mốc “", "Against the mark “") + TargetWords.Of(evidence.Target, language)
            + $"”: {distance}; {PercentWords.InFull(evidence.Percent, evidence.Judgement.Policy, language)}{Rounded(evidence, language)}.";
    }

    // Rounding before a comparison can turn a verdict, so both figures are shown.
    private static string Rounded(Evidence evidence, Language language)
    {
        if (evidence is not { Rounded: { } rounded, Judgement.Policy.RoundBeforeComparing: { } rounding })
        {
            return "";
        }

        var exact = evidence.Figure is { } figure ? QuantityText.Write(figure, language) : language.Of("con số chính xác", "the exact figure");
        var compared = QuantityText.Write(rounded, language);
        return language.Of($"; theo quy ước, {exact} được làm tròn thành {compared} trước khi so sánh, đến ", $"; the policy rounds {exact} to {compared} before comparing, to ")
            + PolicyWords.Rounding(rounding, language);
    }

    private static string Distance(Quantity margin, Language language)
    {
        var size = QuantityText.Write(margin.Unit.Of(Math.Abs(margin.Amount)), language);
        return margin.Amount > 0m ? language.Of($"cao hơn {size}", $"{size} above it")
            : margin.Amount < 0m ? language.Of($"thấp hơn {size}", $"{size} below it")
            : language.Of("bằng đúng mốc", "exactly at it");
    }

    private static string Conclusion(Judgement judgement, Language language)
    {
        var certainty = judgement.Verdict == Verdict.NotDeterminable ? ""
            : language.Of(" Mức chắc chắn: ", " Certainty: ") + VerdictPhrases.Certainties.Of(judgement.Certainty, language)
                + (judgement.Verdict == Verdict.Open ? "." : language.Of(", nếu các số liệu đã báo cáo không đổi.", ", if the figures reported so far stand."));
        return language.Of("Đánh giá: ", "Verdict: ") + VerdictWords.Of(judgement, language) + "." + certainty
            + language.Of(" Cách đọc", " Reading") + $" ({judgement.Policy.Name}): "
            + PolicyWords.InShort(judgement, language) + ".";
    }
}
