using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>
/// The targets that somebody has to act on: gap, what a month now needs, outlook, lead unit, next deadline (chỉ tiêu cần tập trung chỉ đạo).
/// </summary>
internal static class Attention
{
    public static string Heading(Scorecard card, Language language) => IsOver(card)
        ? language.Of("Chỉ tiêu không đạt kế hoạch", "Targets that were not met")
        : language.Of("Chỉ tiêu cần tập trung chỉ đạo", "Targets that need attention");

    /// <summary>The heading where leaders look first.</summary>
    public static string HeadingInShort(Scorecard card, Language language) =>
        IsOver(card) ? Heading(card, language) : language.Of("Cần chỉ đạo ngay", "Needs action now");

    /// <summary>What is said where there are none.</summary>
    public static string None(Scorecard card, Language language) => IsOver(card)
        ? language.Of("Không có chỉ tiêu nào được đánh giá là không đạt kế hoạch.", "No target was found to be missed.")
        : language.Of(
            "Theo số liệu hiện có, không có chỉ tiêu nào chậm tiến độ hoặc được dự báo không hoàn thành.",
            "By the figures at hand, no target is behind its plan or expected to be missed.") + OnlySome(card, language);

    /// <summary>
    /// What the list rests on or leaves out: the even course that a plan without one is given, and the levels that may still be reached by the end of the year.
    /// </summary>
    public static IEnumerable<string> Remarks(Scorecard card, IReadOnlyList<YearOutlook> outlooks, Language language)
    {
        foreach (var sentence in Course(card, outlooks, language))
        {
            yield return sentence;
        }

        var levels = IsOver(card) ? [] : outlooks.Where(IsBelow).ToArray();
        if (levels.Length > 0)
        {
            yield return language.Of("Chỉ tiêu không xét tiến độ theo tháng, "
                + "hiện chưa đạt mức kế hoạch cả năm: chỉ tiêu số ", "Without a monthly course and not at the level for the year yet: line ")
                + string.Join(", ", levels.Select(static one => NumberText.Digits(one.Judgement.Line.Ordinal))) + ".";
        }
    }

    /// <summary>That the course through the year is an even split, where some line is measured by one that no plan sets.</summary>
    public static IEnumerable<string> Course(Scorecard card, IReadOnlyList<YearOutlook> outlooks, Language language)
    {
        if (!IsOver(card) && outlooks.Any(static one => one.Pace is ComputedPace { AveragePerMonth: not null, IsDeclared: false }))
        {
            yield return language.Of(
                "Kế hoạch không phân kỳ theo tháng nên tiến độ được so với mức tạm tính, chia đều kế hoạch năm cho 12 tháng.",
                "The plan sets no course through the year; what was planned to date is an even split by months.");
        }
    }

    /// <summary>
    /// The levels that have no course through the year and are below that for the year so far; a total that grows to its mark by December lacks nothing yet.
    /// </summary>
    public static IEnumerable<Judgement> Below(IEnumerable<YearOutlook> outlooks) =>
        outlooks.Where(IsBelow).Select(static one => one.Judgement).Where(static one => !VerdictWriter.IsBelowTotal(one));

    /// <summary>What is said of one of them where numbers of lines say nothing: by name, with what it lacks.</summary>
    public static string BelowInFull(Judgement judgement, Language language) =>
        $"{HeadOf(judgement, language)}: {FigureCell.Of(judgement.Explain(), judgement.Matched.Year, language)}; {Shortfall(judgement, language)}.";

    /// <summary>"chưa đạt kế hoạch, thấp hơn 0,13 điểm phần trăm"; without the size where it is not one number.</summary>
    public static string Shortfall(Judgement judgement, Language language) =>
        language.Of("chưa đạt mức kế hoạch", "not at its target yet")
            + (judgement.Explain().Margin is { Amount: not 0m } margin ? ", " + JudgementText.Distance(margin, language)
                : YearOutlook.Of(judgement).Pace is ComputedPace { Difference.Sign: not 0 } pace ? ", " + PaceWriter.Distance(pace, language)
                : SideWriter.Of(judgement, language) is { } side ? ", " + side : "");

    private static bool IsBelow(YearOutlook one) => !one.Judgement.Line.Holding.IsOfYears
        && one.Judgement is { Verdict: var verdict, SoFar: var soFar } && verdict == Verdict.Open && soFar == Truth.No
        && !(one.Pace is ComputedPace pace && PaceWriter.HasCourse(pace)) && UrgencyOf(one) is null;

    // Where most figures are missing, "none" would reassure without reason.
    private static string OnlySome(Scorecard card, Language language) => card.Tally.Lacking == 0 ? ""
        : language.Of(
            $" Còn {CountText.Of(card.Tally.Lacking, language)} chỉ tiêu chưa đủ số liệu nên chưa thể kết luận.",
            $" Nothing can be said yet of {NumberText.Digits(card.Tally.Lacking)} for lack of figures.");

    /// <summary>The lines without a usable figure, by why there is none; they may be in danger too, which nobody can see.</summary>
    public static IEnumerable<string> Unknown(Scorecard card, Language language) => card.Judgements
        .Where(static one => one.Verdict == Verdict.NotDeterminable && one.Reason != ReasonCode.NotAssessable)
        .GroupBy(static one => one.State).OrderBy(static group => group.Key.Position)
        .Select(group =>
        {
            var why = group.Key == ReportState.Reported
                ? language.Of("đã báo cáo nhưng chưa đủ cơ sở kết luận", "reported, but not enough to decide") : ReportPhrases.States.Of(group.Key, language);
            return FirstLetter.Large(why) + language.Of(": chỉ tiêu số ", ": line ")
                + string.Join(", ", group.Select(static one => NumberText.Digits(one.Line.Ordinal))) + ".";
        });

    /// <summary>The order in which they are listed.</summary>
    public static string Order(Scorecard card, Language language) => IsOver(card)
        ? language.Of("Xếp theo thứ tự của kế hoạch.", "In the order of the plan.")
        : language.Of(
            "Xếp theo mức độ cấp bách: không đạt, không còn khả năng hoàn thành, khó hoàn thành, chậm tiến độ; cùng mức thì xếp trước chỉ tiêu có tỷ lệ "
            + "so với kế hoạch lũy kế thấp hơn.",
            "By urgency: not met, out of reach, unlikely to be met, behind plan; within each, the lowest percentage of what was planned to date comes first.");

    public static IReadOnlyList<string> Sentences(Scorecard card, Language language, ObligationBook? owed = null) =>
        [.. Of(card, card.Outlooks(), language, owed).Select(static one => one.Head + ": " + one.Words)];

    /// <summary>Each with its name and target, and what is said of it.</summary>
    public static IEnumerable<(PlanLine Line, string Head, string Words)> Of(
        Scorecard card, IEnumerable<YearOutlook> outlooks, Language language, ObligationBook? owed)
    {
        var book = owed ?? card.Obligations;
        return outlooks.Select(static outlook => (Outlook: outlook, Urgency: UrgencyOf(outlook))).Where(static one => one.Urgency is not null)
            .OrderBy(static one => one.Urgency).ThenBy(one => IsOver(card) ? Fraction.One : ShareOf(one.Outlook))
            .Select(one =>
            {
                var judgement = one.Outlook.Judgement;
                return (judgement.Line, HeadOf(judgement, language), WordsOn(one.Outlook, language) + Deadline(judgement.Line, card.AsOf, book, language));
            });
    }

    /// <summary>The same lines under what is known of each, the most urgent class first: a line that is behind may still be met.</summary>
    public static IEnumerable<(string What, PlanLine[] Lines)> Classes(IEnumerable<YearOutlook> outlooks, Language language) =>
        outlooks.Select(static one => (one.Judgement.Line, Urgency: UrgencyOf(one), Share: ShareOf(one))).Where(static one => one.Urgency is not null)
            .OrderBy(static one => one.Urgency).ThenBy(static one => one.Share).GroupBy(static one => one.Urgency!.Value)
            .Select(group => (Named(group.Key, language), group.Select(static one => one.Line).ToArray()));

    private static string Named(int urgency, Language language) => urgency switch
    {
        0 => language.Of("không đạt kế hoạch", "that are not met"),
        1 => language.Of("không còn khả năng hoàn thành", "that are out of reach"),
        2 => language.Of("khó hoàn thành", "that are unlikely to be met"),
        _ => language.Of("chậm tiến độ", "that are behind their plan"),
    };

    /// <summary>The name of a line with its plan, before what is said of it; names end in brackets of their own.</summary>
    public static string HeadOf(Judgement judgement, Language language) =>
        LineWriter.Name(judgement.Line, language) + language.Of(", kế hoạch ", ", plan: ") + TargetWriter.Of(judgement.Target, language);

    private static bool IsOver(Scorecard card) => card.AsOf > card.Plan.Year.LastDay;

    private static int? UrgencyOf(YearOutlook outlook) =>
        outlook.Judgement.Verdict == Verdict.NotMet ? 0
        : outlook.Outlook == Outlook.Impossible ? 1
        : outlook.Outlook == Outlook.Unlikely ? 2
        : outlook.Judgement.Verdict == Verdict.Open && outlook.Pace is ComputedPace pace && pace.Standing == PaceStanding.Behind
            && PaceWriter.HasCourse(pace) ? 3
        : null;

    // Where more is worse, the share is turned round.
    private static Fraction ShareOf(YearOutlook outlook) => outlook.Pace is not ComputedPace { Ratio: { } ratio } pace ? Fraction.One
        : !pace.IsLimit ? ratio
        : ratio.Sign > 0 ? Fraction.One / ratio : Fraction.One;

    private static string WordsOn(YearOutlook outlook, Language language)
    {
        var judgement = outlook.Judgement;
        var said = new List<string>();
        if (judgement.Verdict == Verdict.NotMet)
        {
            said.Add(Missed(judgement, language));
        }

        // Where an earlier period decided, the distance of the latest figure would contradict the verdict.
        var breaches = judgement.Reason == ReasonCode.BrokenInPeriod ? judgement.Breaches() : [];
        if (breaches.Count > 0)
        {
            var broken = BreachWriter.InSentence(breaches, language);
            said.Add(FirstLetter.Large(broken) + ".");
        }

        else if (outlook.Pace is ComputedPace pace && !(judgement.Verdict == Verdict.NotMet && VerdictWriter.IsByTheYear(judgement)))
        {
            said.Add(Pace(pace, (said.Count > 0, TargetWriter.IsCounted(judgement.Target)), language));
            said.Add(PaceWriter.RequiredInFull(pace, judgement.Target, language));
        }

        said.Add(outlook.Outlook == Outlook.NotApplicable ? ""
            : language.Of("Khả năng hoàn thành: ", "Outlook: ") + OutlookPhrases.Outlooks.Of(outlook.Outlook, language) + ".");
        said.Add(judgement.Line.Assignment is { } assignment ? language.Of("Đơn vị chủ trì: ", "Lead: ") + language.Of(assignment.Lead.Name) + "." : "");
        // Why, and what is done about it, is the reporter's to say.
        said.Add(RemarkWriter.Of(judgement, language));
        return string.Join(' ', said.Where(static words => words.Length > 0));
    }

    // The figure that decided says more than the name of the verdict.
    private static string Missed(Judgement judgement, Language language)
    {
        var evidence = judgement.Explain();
        if (evidence.Used.Count == 0 || !VerdictWriter.IsByTheYear(judgement))
        {
            return FirstLetter.Small(VerdictWriter.Of(judgement, language)) + ".";
        }

        return language.Of("thực hiện ", "") + FigureCell.Of(evidence, judgement.Matched.Year, language) + ReportSentence.Percent(evidence, language)
            + (evidence.Margin is { } margin ? ", " + JudgementText.Distance(margin, language)
                : SideWriter.Of(judgement, language) is { } side ? ", " + side : "")
            + language.Of("; không đạt kế hoạch.", "; not met.");
    }

    private static string Pace(ComputedPace pace, (bool StartsASentence, bool Counted) how, Language language) =>
        (how.StartsASentence ? language.Of("Đến ", "By ") : language.Of("đến ", "by ")) + PaceWriter.Through(pace.Through, language)
        + language.Of(" thực hiện ", ", ") + PaceWriter.Actual(pace, language, how.Counted) + ", " + PaceWriter.Distance(pace, language, how.Counted)
        + (PaceWriter.HasCourse(pace) && pace.Through.Month < 12
            ? language.Of((pace.Difference.Sign == 0 ? "" : " so với kế hoạch") + " lũy kế ", "; planned to date: ")
            : language.Of((pace.Difference.Sign == 0 ? "" : " so với mức kế hoạch") + " cả năm ", "; planned for the year: "))
        + PaceWriter.Amount(pace.Planned, pace.Unit, language, how.Counted) + ".";

    // The next figure of the line that is still to come, and how many are late.
    private static string Deadline(PlanLine line, LocalDate day, ObligationBook? book, Language language)
    {
        var duties = book?.Obligations
            .Where(duty => duty.Kind == ObligationKind.Figure && duty.Subject == line.Indicator.Code.Text).ToArray() ?? [];
        var late = duties.Count(static duty => duty.State == ObligationState.Overdue);
        var next = duties.Where(duty => duty.LastDay >= day && (duty.IsOwed || duty.State == ObligationState.NotDue)).MinBy(static duty => duty.LastDay);
        return (late == 0 ? "" : language.Of($" Còn {NumberText.Digits(late)} số liệu quá hạn chưa gửi.", $" Figures overdue: {NumberText.Digits(late)}."))
            + (next is null ? ""
                : language.Of(" Hạn gửi số liệu tiếp theo: ", " Next figure due: ") + DateText.Write(next.LastDay!.Value, language)
                    + $" ({PeriodText.WithoutYear(next.Period, language)}).");
    }
}
