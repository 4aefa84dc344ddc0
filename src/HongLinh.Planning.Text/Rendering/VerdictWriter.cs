using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Writes the verdict with its reason: Vượt (chắc chắn: lũy kế đã đạt mức kế hoạch).</summary>
internal static class VerdictWriter
{
    /// <summary>
    /// The verdict in a word or two, for a column: a line that lacks a figure is distinguished from one about which nothing can be measured.
    /// </summary>
    public static string Name(Judgement judgement, Language language) =>
        judgement.Reason == ReasonCode.NotAssessable ? language.Of("Không đánh giá được", "Not assessable")
        : judgement.IsPartlyMet ? language.Of("Đạt một phần", "Partly met")
        : VerdictPhrases.Verdicts.Of(judgement.Verdict, language);

    // A colon would follow another one: "Đánh giá: Đang thực hiện: ...".
    public static string Of(Judgement judgement, Language language) => $"{Name(judgement, language)} ({Reason(judgement, language)})";

    // For a figure that equals a strict bound the policy decides, so the cell names the reading.
    public static string Reason(Judgement judgement, Language language)
    {
        // "Không phát sinh" for a rate does not say that there is no figure.
        var reason = judgement.Reason == ReasonCode.AbsenceStated && judgement.Latest?.Reported is ReportedAbsence absence
            ? language.Of("báo cáo ghi “", "the report says “") + ReportPhrases.Absences.Of(absence.Reason, language)
                + language.Of("”, không có con số để đánh giá", "”, without a figure to judge")
            : judgement.Reason == ReasonCode.PeriodsMissing && TermWriter.MissingYears(judgement, language) is { } missing ? missing
            : MeanWriter.InShort(judgement, language) is { } mean ? OfMean(judgement, mean, language)
            : IsBelowTotal(judgement) && !TermWriter.IsOfTerm(judgement) ? language.Of("lũy kế chưa đủ mức cả năm", "the total for the year is not reached yet")
            : judgement.Reason == ReasonCode.FigureImprecise && UnitGaps.Of(judgement, language) is { } gaps ? gaps
            // The column of the figure says the same.
            : judgement.Reason == ReasonCode.NoFigure && judgement.State == ReportState.NotDue ? language.Of("chưa đến kỳ", "not due yet")
            : VerdictPhrases.Reasons.Of(judgement.Reason, language);
        if (SideWriter.Of(judgement, language) is { } side)
        {
            reason = judgement.Reason == ReasonCode.NotYetReached ? language.Of("đến nay ", "so far ") + side : $"{reason}; {side}";
        }

        if (!judgement.IsAtBound)
        {
            return reason;
        }

        var mark = TargetWriter.Mark(judgement.Target, language) is { } value ? " " + value : "";
        var reading = PolicyPhrases.BoundsInShort.Of(judgement.Policy.StrictBounds, language);
        var atMark = language.Of("bằng đúng mức kế hoạch", "exactly at the mark of") + (mark.Length == 0 ? language.Of("", " the plan") : mark);
        return judgement.Verdict == Verdict.Open || judgement.Verdict == Verdict.NotDeterminable
            ? $"{atMark}; {reading}: {(judgement.Verdict == Verdict.Open ? SoFar(judgement, language) : reason)}"
            : $"{reason}; {atMark}, {reading} "
                + (judgement.Verdict.IsKept ? language.Of("là đạt", "that is met") : language.Of("là chưa đạt", "that is not met"));
    }

    // The figure of the year alone decides no mean, so it is not named as the reason.
    private static string OfMean(Judgement judgement, string mean, Language language) =>
        judgement.Reason == ReasonCode.YearEndKept || judgement.Reason == ReasonCode.YearEndMissed ? mean
            : VerdictPhrases.Reasons.Of(judgement.Reason, language) + "; " + mean;

    /// <summary>Whether the figure or the estimate of the whole year decided.</summary>
    public static bool IsByTheYear(Judgement judgement) => judgement.Reason == ReasonCode.YearEndKept || judgement.Reason == ReasonCode.YearEndMissed
        || judgement.Reason == ReasonCode.YearEstimateKept || judgement.Reason == ReasonCode.YearEstimateMissed;

    /// <summary>Whether a running total is on its way to a mark that it need not have reached before the year ends; that is no shortfall.</summary>
    public static bool IsBelowTotal(Judgement judgement) =>
        judgement is { Verdict: var verdict, Reason: var reason, Target.AddsUp: true } && verdict == Verdict.Open && reason == ReasonCode.NotYetReached;

    /// <summary>How the figures so far stand against the words of the target.</summary>
    public static string SoFar(Judgement judgement, Language language) =>
        judgement.SoFar == Truth.Yes ? language.Of("đạt kế hoạch", "on target")
        : judgement.SoFar == Truth.No ? SideWriter.Of(judgement, language) ?? language.Of("chưa đạt kế hoạch", "not reached")
        : language.Of("chưa phân định được", "not clear yet");
}
