using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>
/// The sentence for one line in a printed report: Thu ngân sách 6 tháng đầu năm 2023 ước đạt 198,018 tỷ đồng, bằng 102,87% kế hoạch năm.
/// </summary>
internal static class ReportSentence
{
    // A longer list of names would hide the sentence that it stands in.
    private const int MostNames = 6;

    /// <summary>The sentence.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="language">The language.</param>
    /// <param name="compared">How the figure compares with last year's, as it follows the percent of plan; empty for nothing.</param>
    public static string Of(Judgement judgement, Language language, string compared = "")
    {
        var evidence = judgement.Explain();
        var name = LineWriter.Name(judgement.Line, language);
        var plan = judgement.Target is NamedItemsTarget { Items: { Count: <= MostNames } items } named ? Named(named, items, language)
            : TargetWriter.Of(judgement.Line, judgement.Target, language);
        if (judgement.Target is NotAssessableTarget)
        {
            return $"{name}: {FirstLetter.Small(VerdictWriter.Of(judgement, language))}.";
        }

        if (evidence.Used.Count == 0)
        {
            return $"{name}: {ReportPhrases.States.Of(judgement.State, language)}"
                + $"{ReportWriter.Foreseen(evidence, judgement.Target, judgement.Matched.Year, language)}"
                + $"{TermWriter.Before(evidence, language)}; {language.Of("kế hoạch ", "the plan is ")}{plan}.";
        }

        if (LeastOfYear(judgement, evidence, name, language) is { } least)
        {
            return $"{least} ({language.Of("kế hoạch ", "plan: ")}{plan}); {Outcome(judgement, language)}.";
        }

        var when = PeriodText.Write(ReportWriter.Named(ReportWriter.Span(evidence.Used)), language);
        when = TermWriter.Since(evidence) is { } since ? language.Of($"từ năm {since} đến hết {when}", $"from {since} to the end of {when}") : when;
        var said = language.IsVietnamese
            ? $"{FirstLetter.Large(when)}{HeldOn(evidence, language)}, {NamedFigure.Of(evidence, name, Figure(evidence, language))}"
            : $"{name}, {when}{HeldOn(evidence, language)}: {Figure(evidence, language)}{(evidence.Maturity == Maturity.Estimated ? " (estimate)" : "")}";
        var beside = Percent(evidence, language) + (compared.Length == 0 ? "" : ", ") + compared;
        return $"{said}{beside} ({Standing(evidence, language)}{language.Of("kế hoạch ", "plan: ")}{plan}); {Outcome(judgement, language)}.";
    }

    private static string Figure(Evidence evidence, Language language) =>
        evidence.Target is AllOfTarget ? string.Join("; ", evidence.Used.Select(report => Words(report, evidence.Target, language)).Distinct())
        : TermWriter.Since(evidence) is not null ? FigureCell.Converted(evidence, language)
        : evidence.Figure is not null && (evidence.Used.Count > 1 || evidence is { Target.Against: null, Used: [{ Reported: ReportedExact }] })
            ? FigureCell.Converted(evidence, language)
        : evidence.Used.Count > 1 && SpanWriter.Of(evidence, language) is { } joined ? joined
        : Words(evidence.Used[^1], evidence.Target, language);

    // A count that holds for a day before the end of its period does not cover the rest of it.
    private static string HeldOn(Evidence evidence, Language language) =>
        evidence.Used[^1] is { Period: var period, ReferenceDate: var day, Maturity: var maturity, Reported: not (ReportedEvent or ReportedItems) }
            && day < period.LastDay && day >= period.FirstDay && maturity != Maturity.Estimated && maturity != Maturity.NotStated
            ? language.Of(" (tính đến ngày ", " (to ") + DateText.Write(day, language) + ")" : "";

    // A verdict that rests on the figures after a gap is said with them, not with the total before it.
    private static string? LeastOfYear(Judgement judgement, Evidence evidence, string name, Language language)
    {
        if (judgement.Reason != ReasonCode.CannotMiss && judgement.Reason != ReasonCode.CannotReach
            || SpanWriter.LeastOfYear(evidence, language) is not { } least)
        {
            return null;
        }

        var when = PeriodText.Write(ReportWriter.Span(ValueList.From(evidence.Used.Concat(evidence.BeyondGap))), language);
        return language.IsVietnamese
            ? $"{FirstLetter.Large(when)} (còn thiếu số liệu một số kỳ), {NamedFigure.Of(evidence, name, least)}"
            : $"{name}, {when} (figures of some periods are missing): {least}";
    }

    private static string Named(NamedItemsTarget target, ValueList<NamedItem> items, Language language) =>
        QuantityText.Write(target.Indicator.Unit.Of(items.Count), language, counted: true) + ": " + string.Join("; ", items.Select(static item => item.Name));

    // An estimate is said with its verb; a preliminary figure reads like a final one unless it is named.
    private static string Standing(Evidence evidence, Language language) =>
        (evidence.Maturity == Maturity.Preliminary ? language.Of("số sơ bộ; ", "preliminary; ") : "")
            + (SpanWriter.AreRivals(evidence.Used) ? language.Of("các báo cáo không thống nhất; ", "the reports disagree; ") : "");

    private static string Words(Observation report, Target target, Language language) =>
        ReportWriter.Of(PlanUnit.Of(report.Reported, target), TargetWriter.IsCounted(target), language);

    // "Dưới 100%" is not equal to anything.
    private static string Of(string percent) => char.IsDigit(percent[0]) || percent[0] == '-' ? "bằng " + percent : "đạt " + percent;

    /// <summary>", bằng 102,87% kế hoạch năm"; empty where no percent is computed.</summary>
    public static string Percent(Evidence evidence, Language language) => evidence.Percent is not ComputedPercent ? AtLeast(evidence, language)
        // Any formula other than actual over plan does not give a part of the plan.
        : evidence.Percent.Formula != PercentFormula.ActualOverPlan ? ", " + PercentWriter.InFull(evidence.Percent, evidence.Policy, language, evidence.Target)
        : TermWriter.IsOfTerm(evidence.Judgement) ? InPercent(evidence, language, ("kế hoạch cả giai đoạn", "the term"))
        : InPercent(evidence, language, ("kế hoạch năm", "the year"));

    // "Trên 301.000" of 192.500 is more than 156% of it.
    private static string AtLeast(Evidence evidence, Language language) => PercentWriter.AtLeast(evidence.Judgement, language) is not { } percent ? ""
        : TermWriter.IsOfTerm(evidence.Judgement)
            ? language.Of($", bằng {percent} kế hoạch cả giai đoạn", $", {percent} of the plan for the term")
            : language.Of($", bằng {percent} kế hoạch năm", $", {percent} of the plan for the year");

    private static string InPercent(Evidence evidence, Language language, (string Plan, string Span) of)
    {
        var percent = PercentWriter.InSentence(evidence.Percent, evidence.Policy, language);
        return language.Of($", {Of(percent)} {of.Plan}", $", {percent} of the plan for {of.Span}");
    }

    // The reason of an undecided one names the mean itself.
    private static string Outcome(Judgement judgement, Language language) => Outcome(judgement, SideWriter.Of(judgement, language), language)
        + (judgement.Verdict != Verdict.NotDeterminable && judgement.SoFar != Truth.Unknown && MeanWriter.InShort(judgement, language) is { } mean
            ? ", " + mean : "");

    // A running total is below its mark until late in the year; whether it is on its way there is what matters.
    private static string OnItsWay(Judgement judgement, Language language) =>
        YearOutlook.Of(judgement).Pace is ComputedPace pace
            ? PaceWriter.Standing(pace, judgement.Target, language)
            // A figure of spring is no verdict on autumn.
            : language.Of(
                $"lũy kế đến {PaceWriter.Through(judgement.Matched.Used.Max(static report => report.Period.LastDay), language)} chưa đủ mức cả năm",
                VerdictWriter.Reason(judgement, language));

    private static string Outcome(Judgement judgement, string? side, Language language) =>
        judgement.Verdict == Verdict.Exceeded
            // A lower poverty rate "exceeds" nothing.
            ? judgement.Target.BetterSide < 0 ? language.Of("hoàn thành vượt kế hoạch", "better than planned") : language.Of("vượt kế hoạch", "exceeded")
        : judgement.Verdict == Verdict.Met ? language.Of("đạt kế hoạch", "met")
        : judgement.IsPartlyMet ? language.Of("đạt một phần kế hoạch", "partly met")
        // The latest figure may keep a level that an earlier period broke.
        : judgement.Reason == ReasonCode.BrokenInPeriod && judgement.Breaches() is { Count: > 0 } breaches
            ? language.Of("không đạt kế hoạch, ", "not met, ") + BreachWriter.InSentence(breaches, language)
        : judgement.Verdict == Verdict.NotMet ? language.Of("không đạt kế hoạch", "not met") + (side is null ? "" : ", " + side)
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.Yes ? language.Of("đang ở mức đạt kế hoạch", "on target so far")
        : judgement.Verdict == Verdict.Open && side is not null ? language.Of($"hiện {side}", $"so far {side}")
        : VerdictWriter.IsBelowTotal(judgement) && !TermWriter.IsOfTerm(judgement) ? OnItsWay(judgement, language)
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.No
            ? language.Of(
                TermWriter.IsOfTerm(judgement) || judgement.Matched.Mean is not null ? "chưa đạt kế hoạch cả giai đoạn" : "chưa đạt kế hoạch cả năm",
                "not reached so far")
        // The table has the same word for the class.
        : (judgement.Verdict == Verdict.Open ? language.Of("đang thực hiện, ", "in progress, ") : "")
            + language.Of("chưa đủ cơ sở đánh giá: ", "undecided: ") + VerdictWriter.Reason(judgement, language);
}
