using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>
/// The sentence for one line in a printed report: Thu ngân sách 6 tháng đầu năm 2023 ước đạt 198,018 tỷ đồng, bằng 102,87% kế hoạch năm.
/// </summary>
internal static class ReportSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="language">The language.</param>
    /// <param name="compared">How the figure compares with last year's, as it follows the percent of plan; empty for nothing.</param>
    public static string Of(Judgement judgement, Language language, string compared = "")
    {
        var evidence = judgement.Explain();
        var name = LineWriter.Name(judgement.Line, language);
        var plan = TargetWriter.Of(judgement.Line, judgement.Target, language);
        if (judgement.Target is NotAssessableTarget)
        {
            return $"{name}: {VerdictWriter.Of(judgement, language)}.";
        }

        if (evidence.Used.Count == 0)
        {
            return $"{name}: {ReportPhrases.States.Of(judgement.State, language)}; {language.Of("kế hoạch ", "the plan is ")}{plan}.";
        }

        var when = PeriodText.Write(ReportWriter.Span(evidence.Used), language);
        var subject = language.Of($"{Capital(when)}, {WithinASentence(name)}{(SaysVerb(name) ? ": " : " ")}", $"{name}, {when}: ");
        var beside = Percent(evidence, language) + (compared.Length == 0 ? "" : ", ") + compared;
        return $"{subject}{Figure(evidence, language)}{beside} ({language.Of("kế hoạch ", "plan: ")}{plan}); {Outcome(judgement, language)}.";
    }

    private static string Figure(Evidence evidence, Language language)
    {
        var latest = evidence.Used[^1];
        var figure = evidence.Target is AllOfTarget ? string.Join("; ", evidence.Used.Select(report => Words(report, evidence.Target, language)).Distinct())
            : evidence.Used.Count > 1 && evidence.Figure is not null ? FigureCell.Converted(evidence, language)
            : evidence.Used.Count > 1 && Joined(evidence, language) is { } joined ? joined
            : Words(latest, evidence.Target, language);
        var verb = Verb(latest);
        verb = SaysVerb(LineWriter.Name(evidence.Judgement.Line, language)) ? verb.Replace("đạt ", "", StringComparison.Ordinal) : verb;
        return language.Of($"{verb}{figure}", $"{figure}{(latest.Maturity == Maturity.Estimated ? " (estimate)" : "")}");
    }

    // What several reports come to where it is not one value: the last of them alone would be taken for the whole.
    private static string? Joined(Evidence evidence, Language language)
    {
        var matched = evidence.Judgement.Matched;
        if (matched is not { Target: { Form: FigureForm.Amount, Unit: { } unit }, Span: { } span })
        {
            return null;
        }

        var counted = TargetWriter.IsCounted(evidence.Target);
        string Write(Fraction value) => PaceWriter.Amount(value / unit.Factor, unit, language, counted);
        return (span.Low, span.High) switch
        {
            ({ } low, null) => language.Of("ít nhất ", "at least ") + Write(low),
            (null, { } high) => language.Of("không quá ", "at most ") + Write(high),
            ({ } low, { } high) when low == high => Write(low),
            ({ } low, { } high) => language.Of("từ ", "between ") + Write(low) + language.Of(" đến ", " and ") + Write(high),
            _ => null,
        };
    }

    // "Thu ngân sách" after a comma becomes "thu ngân sách"; "GRDP" stays unchanged.
    private static string WithinASentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    // "Số tiêu chí đã đạt" needs no second "đạt".
    private static bool SaysVerb(string name) => name.Contains(" đạt", StringComparison.Ordinal);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Words(Observation report, Target target, Language language) =>
        ReportWriter.Of(report.Reported, TargetWriter.IsCounted(target), language);

    // "Ước đạt" for an estimate; a growth, an event or words have verbs of their own.
    private static string Verb(Observation report) => report.Reported switch
    {
        ReportedExact or ReportedBound or ReportedRange or ReportedShare => report.Maturity == Maturity.Estimated ? "ước đạt " : "đạt ",
        ReportedGrowth or ReportedItems => report.Maturity == Maturity.Estimated ? "ước " : "",
        _ => "",
    };

    private static string Percent(Evidence evidence, Language language) => evidence.Percent is not ComputedPercent ? ""
        // Any formula other than actual over plan does not give a part of the plan.
        : evidence.Percent.Formula != PercentFormula.ActualOverPlan ? ", " + PercentWriter.InFull(evidence.Percent, evidence.Policy, language)
        : language.Of(
            $", bằng {PercentWriter.InCell(evidence.Percent, evidence.Policy, language)} kế hoạch năm",
            $", {PercentWriter.InCell(evidence.Percent, evidence.Policy, language)} of the plan for the year");

    private static string Outcome(Judgement judgement, Language language) => Outcome(judgement, SideWriter.Of(judgement, language), language);

    // A running total is below its mark until late in the year; whether it is on its way there is what matters.
    private static string OnItsWay(Judgement judgement, Language language) =>
        judgement.Target.AddsUp && YearOutlook.Of(judgement).Pace is ComputedPace pace
            ? language.Of(" cả năm, ", ", ") + PaceWriter.Standing(pace, judgement.Target, language) : "";

    private static string Outcome(Judgement judgement, string? side, Language language) =>
        judgement.Verdict == Verdict.Exceeded ? language.Of("vượt kế hoạch", "exceeded")
        : judgement.Verdict == Verdict.Met ? language.Of("đạt kế hoạch", "met")
        : judgement.IsPartlyMet ? language.Of("đạt một phần kế hoạch", "partly met")
        : judgement.Verdict == Verdict.NotMet ? language.Of("không đạt kế hoạch", "not met") + (side is null ? "" : ", " + side)
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.Yes
            ? language.Of("đến nay đạt kế hoạch, năm chưa kết thúc", "on target so far, the year is running")
        : judgement.Verdict == Verdict.Open && side is not null
            ? language.Of($"đến nay {side}, năm chưa kết thúc", $"so far {side}, the year is running")
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.No
            ? language.Of("đến nay chưa đạt kế hoạch", "not reached so far") + OnItsWay(judgement, language)
                + language.Of(", năm chưa kết thúc", ", the year is running")
        : language.Of("chưa đủ cơ sở đánh giá: ", "undecided: ") + VerdictWriter.Reason(judgement, language);
}
