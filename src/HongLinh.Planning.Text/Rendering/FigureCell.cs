namespace HongLinh.Planning.Text;

/// <summary>Describes the figure behind a judgement, or why there is none.</summary>
internal static class FigureCell
{
    /// <summary>The figure with period and maturity; a missing figure is never written as 0.</summary>
    public static string Of(Evidence evidence, PlanYear year, Language language) => evidence.Target switch
    {
        NotAssessableTarget => "–",
        AllOfTarget all => string.Join("; ", all.Parts.Select(part => OfPart(part, evidence, year, language)).Distinct()),
        _ when evidence.Used.Count == 0 => ReportPhrases.States.Of(evidence.Judgement.State, language)
            + ReportWriter.Foreseen(evidence, evidence.Target, year, language) + TermWriter.Before(evidence, language),
        _ => Figure(evidence, year, language),
    };

    /// <summary>A figure in the unit of its target: 198.018 triệu đồng; growth and change with their direction.</summary>
    public static string Converted(Evidence evidence, Language language) => evidence.Target.Against is { } against
        ? ReportWriter.Growth(evidence.Figure!.Value, against, language)
        : QuantityText.Write(evidence.Figure!.Value, language, TargetWriter.IsCounted(evidence.Target));

    private static string Figure(Evidence evidence, PlanYear year, Language language)
    {
        var used = evidence.Used;
        if (TermWriter.Since(evidence) is { } since)
        {
            return $"{Converted(evidence, language)} ({ReportWriter.Standing(evidence.Maturity!, ReportWriter.Span(used), year, language)}, "
                + language.Of($"cộng từ năm {since})", $"sum since {since})");
        }

        // Figures that were added up are shown as their sum, if it is one number.
        return (used.Count > 1 && evidence.Figure is not null ? $"{Converted(evidence, language)} ({Joined(evidence, year, language)})"
            // One number or bound of all units says more than a list of figures without their names, which no plus sign makes a sum.
            : used.Count > 1 && evidence.Figure is null && SpanWriter.IsOfUnits(evidence) && !SpanWriter.AreRivals(used)
                && SpanWriter.Of(evidence, language) is { } whole ? $"{whole} ({OfUnits(evidence, year, language)})"
            : SpanWriter.AreRivals(used) && SpanWriter.Of(evidence, language) is { } span ? $"{span} ({Disagreeing(evidence, year, language)})"
            : Reports(used, evidence.Target, year, language))
            + TermWriter.Missing(evidence, language) + Beyond(evidence, language);
    }

    private static string OfUnits(Evidence evidence, PlanYear year, Language language)
    {
        var count = evidence.Used.DistinctBy(static report => report.ReportingUnit).Count();
        return ReportWriter.Standing(evidence.Maturity ?? evidence.Used[^1].Maturity, ReportWriter.Span(evidence.Used), year, language)
            + language.Of($", tổng hợp từ {CountText.Of(count, language)} đơn vị", $", from {EnglishNumber.Count(count, "units")}")
            + (UnitGaps.Of(evidence.Judgement, language) is { } gaps ? "; " + gaps : "");
    }

    private static string Disagreeing(Evidence evidence, PlanYear year, Language language) =>
        ReportWriter.Standing(evidence.Maturity!, ReportWriter.Span(evidence.Used), year, language)
            + language.Of(", các báo cáo không thống nhất", ", the reports disagree");

    /// <summary>What the year brings at least, where figures after a gap count for it.</summary>
    public static string Beyond(Evidence evidence, Language language) => SpanWriter.LeastOfYear(evidence, language) is { } least
        ? language.Of($"; tính cả các kỳ sau chỗ thiếu số liệu, cả năm {least}", $"; with the figures after the gap, {least} in the year")
        : "";

    private static string OfPart(Target part, Evidence evidence, PlanYear year, Language language)
    {
        var reports = ValueList.From(evidence.Used.Where(report => report.Indicator == part.Indicator.Code));
        var figure = reports.Count == 0
            ? language.Of("chưa có số liệu", "no figure") + ReportWriter.Foreseen(evidence, part, year, language)
            : Reports(reports, part, year, language);
        return $"{language.Of(part.Indicator.Name)}: {figure}";
    }

    // Without a sum in the target's unit every report is shown, because the last one alone would be taken for the total.
    private static string Reports(ValueList<Observation> reports, Target target, PlanYear year, Language language) =>
        string.Join(ReportWriter.AddsUp(target.Indicator) && !SpanWriter.AreRivals(reports) ? " + " : "; ", reports.Select(report =>
            $"{ReportWriter.Of(PlanUnit.Of(report.Reported, target), TargetWriter.IsCounted(target), language)} "
                + $"({ReportWriter.Standing(report, report.Period, year, language)})"));

    private static string Joined(Evidence evidence, PlanYear year, Language language)
    {
        var (used, indicator) = (evidence.Used, evidence.Target.Indicator);
        var count = NumberText.Digits(used.Count);
        return ReportWriter.Standing(evidence.Maturity!, ReportWriter.Span(used), year, language)
            + (ReportWriter.AddsUp(indicator) ? language.Of($", cộng {count} báo cáo", $", sum of {EnglishNumber.Count(used.Count, "reports")}")
                : indicator.OverTime == OverTime.Average
                    ? language.Of($", bình quân {count} báo cáo", $", mean of {EnglishNumber.Count(used.Count, "reports")}")
                : language.Of($", tính từ {count} báo cáo", $", from {EnglishNumber.Count(used.Count, "reports")}"));
    }
}
