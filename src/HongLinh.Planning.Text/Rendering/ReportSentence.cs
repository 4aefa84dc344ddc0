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
            return $"{name}: {VerdictWriter.Of(judgement, language)}.";
        }

        if (evidence.Used.Count == 0)
        {
            return $"{name}: {ReportPhrases.States.Of(judgement.State, language)}; {language.Of("kế hoạch ", "the plan is ")}{plan}.";
        }

        var when = PeriodText.Write(ReportWriter.Span(evidence.Used), language);
        var said = language.IsVietnamese
            ? $"{Capital(when)}, {NamedFigure.Of(evidence, name, Figure(evidence, language))}"
            : $"{name}, {when}: {Figure(evidence, language)}{(evidence.Used[^1].Maturity == Maturity.Estimated ? " (estimate)" : "")}";
        var beside = Percent(evidence, language) + (compared.Length == 0 ? "" : ", ") + compared;
        return $"{said}{beside} ({Standing(evidence, language)}{language.Of("kế hoạch ", "plan: ")}{plan}); {Outcome(judgement, language)}.";
    }

    private static string Figure(Evidence evidence, Language language) =>
        evidence.Target is AllOfTarget ? string.Join("; ", evidence.Used.Select(report => Words(report, evidence.Target, language)).Distinct())
        : evidence.Figure is not null && (evidence.Used.Count > 1 || evidence is { Target.Against: null, Used: [{ Reported: ReportedExact }] })
            ? FigureCell.Converted(evidence, language)
        : JoinedFigure.Of(evidence, amount => Amount(amount, evidence.Target, language), language) is { } joined ? joined
        : Words(evidence.Used[^1], evidence.Target, language);

    private static string Amount(Fraction amount, Target target, Language language) =>
        PaceWriter.Amount(amount, target.Unit!, language, TargetWriter.IsCounted(target));

    private static string Named(NamedItemsTarget target, ValueList<NamedItem> items, Language language) =>
        QuantityText.Write(target.Indicator.Unit.Of(items.Count), language, counted: true) + ": " + string.Join("; ", items.Select(static item => item.Name));

    // An estimate is said with its verb; a preliminary figure reads like a final one unless it is named.
    private static string Standing(Evidence evidence, Language language) =>
        evidence.Used[^1].Maturity == Maturity.Preliminary ? language.Of("số sơ bộ; ", "preliminary; ") : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // In the unit of the plan, which stands beside it.
    private static string Words(Observation report, Target target, Language language) =>
        ReportWriter.Of(InUnitOf(report.Reported, target), TargetWriter.IsCounted(target), language);

    private static Reported InUnitOf(Reported reported, Target target) =>
        reported is ReportedBound { Bound: var bound } && target.Unit is { } unit && bound.Value.ConvertTo(unit).TryPickT0(out var same, out _)
            ? ReportedBound.Of(Bound.Of(bound.Comparator, same)) : reported;

    private static string Percent(Evidence evidence, Language language) => evidence.Percent is not ComputedPercent ? ""
        // Any formula other than actual over plan does not give a part of the plan.
        : evidence.Percent.Formula != PercentFormula.ActualOverPlan ? ", " + PercentWriter.InFull(evidence.Percent, evidence.Policy, language)
        : language.Of(
            $", bằng {PercentWriter.InSentence(evidence.Percent, evidence.Policy, language)} kế hoạch năm",
            $", {PercentWriter.InSentence(evidence.Percent, evidence.Policy, language)} of the plan for the year");

    private static string Outcome(Judgement judgement, Language language) => Outcome(judgement, SideWriter.Of(judgement, language), language);

    // A running total is below its mark until late in the year; whether it is on its way there is what matters.
    private static string OnItsWay(Judgement judgement, Language language) =>
        judgement.Target.AddsUp && YearOutlook.Of(judgement).Pace is ComputedPace pace
            ? ", " + PaceWriter.Standing(pace, judgement.Target, language) : "";

    private static string Outcome(Judgement judgement, string? side, Language language) =>
        judgement.Verdict == Verdict.Exceeded
            // A lower poverty rate "exceeds" nothing.
            ? judgement.Target.BetterSide < 0 ? language.Of("hoàn thành vượt kế hoạch", "better than planned") : language.Of("vượt kế hoạch", "exceeded")
        : judgement.Verdict == Verdict.Met ? language.Of("đạt kế hoạch", "met")
        : judgement.IsPartlyMet ? language.Of("đạt một phần kế hoạch", "partly met")
        : judgement.Verdict == Verdict.NotMet ? language.Of("không đạt kế hoạch", "not met") + (side is null ? "" : ", " + side)
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.Yes ? language.Of("đang ở mức đạt kế hoạch", "on target so far")
        : judgement.Verdict == Verdict.Open && side is not null ? language.Of($"hiện {side}", $"so far {side}")
        : judgement.Verdict == Verdict.Open && judgement.SoFar == Truth.No
            ? language.Of("chưa đạt kế hoạch cả năm", "not reached so far") + OnItsWay(judgement, language)
        : language.Of("chưa đủ cơ sở đánh giá: ", "undecided: ") + VerdictWriter.Reason(judgement, language);
}
