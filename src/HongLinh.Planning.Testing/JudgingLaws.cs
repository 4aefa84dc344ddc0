using System.Globalization;

namespace HongLinh.Planning.Testing;

/// <summary>What every way of judging must satisfy: a policy of your own, or code of your own around the library (quy luật đánh giá).</summary>
/// <remarks>
/// A way of judging takes a case and gives one verdict for each line of its plan. Each law is a method; it returns when the law holds for all examples and
/// throws <see cref="LawBrokenException"/> with the smallest example otherwise. An exception of the way of judging breaks the law too.
/// </remarks>
public static class JudgingLaws
{
    private static readonly string[] DecidedVerdicts = [Verdict.Exceeded.Code, Verdict.Met.Code, Verdict.NotMet.Code];

    /// <summary>All laws below for a policy, judged by <see cref="PlanReview"/> with the reports known by the end of the day.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="run">How many examples; <see cref="LawRun.Default"/> by default.</param>
    /// <exception cref="LawBrokenException">A law does not hold.</exception>
    public static void Hold(JudgementPolicy policy, LawRun? run = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Hold(Under(policy), run);
    }

    /// <summary>All laws below for a way of judging.</summary>
    /// <param name="judge">Gives one verdict for each line of the plan, in its order.</param>
    /// <param name="run">How many examples of each law; <see cref="LawRun.Default"/> by default.</param>
    /// <exception cref="LawBrokenException">A law does not hold.</exception>
    public static void Hold(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null)
    {
        UnknownIsNeverMet(judge, run);
        UnitScaleChangesNothing(judge, run);
        LaterEstimateReplacesNothing(judge, run);
        LateOfficialFigureStandsAlone(judge, run);
        OrderOfEntryChangesNothing(judge, run);
        UnrelatedReportChangesNothing(judge, run);
        EarlierDayKnowsNothingLater(judge, run);
    }

    /// <summary>Without a figure no line is met, exceeded or missed: unknown stays open or not determinable.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void UnknownIsNeverMet(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).Unknown(
        new Law(nameof(UnknownIsNeverMet), "without a figure no line is met, exceeded or missed."), DecidedVerdicts);

    /// <summary>A figure reported in another unit of the same measure (tỷ for triệu đồng) changes no verdict.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void UnitScaleChangesNothing(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).Scale(
        new Law(nameof(UnitScaleChangesNothing), "a figure reported in another unit of the same measure changes no verdict."));

    /// <summary>An estimate that comes after the official figure for the same days changes no verdict.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void LaterEstimateReplacesNothing(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).LaterEstimate(
        new Law(nameof(LaterEstimateReplacesNothing), "a later estimate never replaces an official figure."));

    /// <summary>Once the official figure has come, however late, the verdict is as if the estimate for the same days had never been.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void LateOfficialFigureStandsAlone(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).LateOfficial(
        new Law(nameof(LateOfficialFigureStandsAlone), "a late official figure never resurrects an estimate."));

    /// <summary>The order in which reports are entered changes no verdict: the moments at which they became known decide.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void OrderOfEntryChangesNothing(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).Order(
        new Law(nameof(OrderOfEntryChangesNothing), "the order in which reports are entered changes no verdict."));

    /// <summary>A report on an indicator that is not in the plan changes no verdict.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void UnrelatedReportChangesNothing(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).Unrelated(
        new Law(nameof(UnrelatedReportChangesNothing), "a report on another indicator changes no verdict."));

    /// <summary>A verdict as of a day does not depend on what became known after it.</summary>
    /// <inheritdoc cref="Hold(Func{ReviewCase, IEnumerable{Verdict}}, LawRun?)"/>
    public static void EarlierDayKnowsNothingLater(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run = null) => Of(judge, run).Later(
        new Law(nameof(EarlierDayKnowsNothingLater), "a verdict as of a day never depends on reports that became known after it."));

    /// <summary>A line that a lenient policy finds missed is not found met by a stricter one.</summary>
    /// <param name="strict">The stricter policy.</param>
    /// <param name="lenient">The more lenient one.</param>
    /// <param name="run">How many examples; <see cref="LawRun.Default"/> by default.</param>
    /// <exception cref="LawBrokenException">The law does not hold.</exception>
    public static void StricterPolicyMeetsNoMore(JudgementPolicy strict, JudgementPolicy lenient, LawRun? run = null)
    {
        ArgumentNullException.ThrowIfNull(strict);
        ArgumentNullException.ThrowIfNull(lenient);
        var (one, other) = (Under(strict), Under(lenient));
        new Law(nameof(StricterPolicyMeetsNoMore), "a stricter policy never turns missed into met.").Hold(AnyCase.Cases, run, given =>
            one(given).Zip(other(given)).Any(static pair => IsKept(pair.First) && pair.Second == Verdict.NotMet)
                ? $"a line is missed under {lenient} and kept under {strict}." : null);
    }

    private static bool IsKept(Verdict verdict) => verdict == Verdict.Met || verdict == Verdict.Exceeded;

    private static Func<ReviewCase, IEnumerable<Verdict>> Under(JudgementPolicy policy) =>
        given => PlanReview.Run(given.Plan, given.View, given.AsOf, policy).Judgements.Select(static judgement => judgement.Verdict);

    private static CaseLaws Of(Func<ReviewCase, IEnumerable<Verdict>> judge, LawRun? run)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return new CaseLaws(AnyCase.Cases, run, given => Verdicts(judge(given), given.Plan.Lines.Count));
    }

    private static string[] Verdicts(IEnumerable<Verdict> given, int lines)
    {
        var all = given.Select(static verdict => verdict.Code).ToArray();
        return all.Length == lines ? all : throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"{all.Length} verdicts for {lines} lines; give one for each, in their order."));
    }
}
