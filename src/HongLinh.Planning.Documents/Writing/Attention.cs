using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>
/// The targets that somebody has to act on, a sentence each: gap, what a month now needs, outlook, who leads (chỉ tiêu cần tập trung chỉ đạo).
/// </summary>
/// <remarks>First those not met, then those that cannot or will hardly be met, then those behind their plan; in the order of the plan within each.</remarks>
internal static class Attention
{
    public static string Heading(Scorecard card, Language language) => IsOver(card)
        ? language.Of("Chỉ tiêu không đạt kế hoạch", "Targets that were not met")
        : language.Of("Chỉ tiêu cần tập trung chỉ đạo", "Targets that need attention");

    /// <summary>What is said where there are none.</summary>
    public static string None(Scorecard card, Language language) => IsOver(card)
        ? language.Of("Không có chỉ tiêu nào được đánh giá là không đạt kế hoạch.", "No target was found to be missed.")
        : language.Of(
            "Theo số liệu hiện có, không có chỉ tiêu nào chậm tiến độ hoặc được dự báo không hoàn thành.",
            "By the figures at hand, no target is behind its plan or expected to be missed.");

    /// <summary>The targets, the most urgent first.</summary>
    public static IReadOnlyList<YearOutlook> Of(Scorecard card) =>
    [
        .. card.Outlooks().Select(static outlook => (Outlook: outlook, Urgency: UrgencyOf(outlook))).Where(static one => one.Urgency is not null)
            .OrderBy(static one => one.Urgency).Select(static one => one.Outlook),
    ];

    public static IReadOnlyList<string> Sentences(Scorecard card, Language language) => [.. Of(card).Select(outlook => Sentence(outlook, language))];

    private static bool IsOver(Scorecard card) => card.AsOf > card.Plan.Year.LastDay;

    private static int? UrgencyOf(YearOutlook outlook) =>
        outlook.Judgement.Verdict == Verdict.NotMet ? 0
        : outlook.Outlook == Outlook.Impossible ? 1
        : outlook.Outlook == Outlook.Unlikely ? 2
        : outlook.Judgement.Verdict == Verdict.Open && outlook.Pace is ComputedPace pace && pace.Standing == PaceStanding.Behind ? 3
        : null;

    public static string Sentence(YearOutlook outlook, Language language)
    {
        var judgement = outlook.Judgement;
        var head = $"{LineWriter.Name(judgement.Line, language)} ({TargetWriter.Of(judgement.Target, language)}): ";
        var said = new List<string>();
        if (judgement.Verdict == Verdict.NotMet)
        {
            said.Add(VerdictWriter.Of(judgement, language) + ".");
        }

        if (outlook.Pace is ComputedPace pace)
        {
            said.Add(Pace(pace, said.Count > 0, language));
            said.Add(PaceWriter.RequiredInFull(pace, judgement.Target, language));
        }

        said.Add(outlook.Outlook == Outlook.NotApplicable ? ""
            : language.Of("Khả năng hoàn thành: ", "Outlook: ") + OutlookPhrases.Outlooks.Of(outlook.Outlook, language) + ".");
        said.Add(judgement.Line.Assignment is { } assignment ? language.Of("Đơn vị chủ trì: ", "Lead: ") + language.Of(assignment.Lead.Name) + "." : "");
        return head + string.Join(' ', said.Where(static words => words.Length > 0));
    }

    private static string Pace(ComputedPace pace, bool startsASentence, Language language) =>
        (startsASentence ? language.Of("Đến ", "By ") : language.Of("đến ", "by ")) + PaceWriter.Through(pace.Through, language)
        + language.Of(" thực hiện ", ", ") + PaceWriter.Amount(pace.Actual, pace.Unit, language) + ", " + PaceWriter.Distance(pace, language)
        + language.Of(" so với kế hoạch lũy kế ", "; planned to date: ") + PaceWriter.Amount(pace.Planned, pace.Unit, language) + ".";
}
