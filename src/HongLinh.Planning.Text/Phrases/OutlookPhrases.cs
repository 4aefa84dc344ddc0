using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>Words for pace, projection and outlook.</summary>
internal static class OutlookPhrases
{
    public static readonly PhraseTable<Outlook> Outlooks = new(
        (Outlook.Certain, "chắc chắn đạt", "certain to be met"),
        (Outlook.LikelyExceeded, "ước vượt", "likely to be exceeded"),
        (Outlook.LikelyMet, "ước đạt", "likely to be met"),
        (Outlook.Unclear, "chưa rõ", "unclear"),
        (Outlook.Unlikely, "khó đạt", "unlikely to be met"),
        (Outlook.Impossible, "không thể đạt", "can no longer be met"),
        (Outlook.NotApplicable, "không dự báo", "not projected"));

    public static readonly PhraseTable<PaceStanding> Standings = new(
        (PaceStanding.Ahead, "vượt tiến độ", "ahead of the plan"),
        (PaceStanding.OnPace, "đúng tiến độ", "on pace with the plan"),
        (PaceStanding.Behind, "chậm tiến độ", "behind the plan"));

    public static readonly PhraseTable<PhasingKind> Phasings = new(
        (PhasingKind.EvenMonths, "chia đều theo tháng", "spread evenly over the months"),
        (PhasingKind.Replicated, "lấy mức cả năm cho mọi tháng", "the whole target in every month"),
        (PhasingKind.Profile, "theo tỷ trọng từng tháng đã khai báo", "by declared shares of the months"),
        (PhasingKind.EarlierYears, "theo tỷ trọng từng tháng của các năm trước", "by the shares of the months in earlier years"));

    public static readonly PhraseTable<NoOutlookReason> Gaps = new(
        (NoOutlookReason.NoFigure, "chưa có số liệu", "no figure yet"),
        (NoOutlookReason.FigureRejected, "số liệu mới nhất không hợp lệ", "the latest figure is not valid"),
        (NoOutlookReason.Suspended, "số liệu có dấu hiệu sai, đang tạm dừng đánh giá", "the figure is doubtful and the verdict suspended"),
        (NoOutlookReason.FigureImprecise, "số liệu không phải là một con số cụ thể", "the figure is only a range"),
        (NoOutlookReason.NotAssessable, "không lượng hóa được", "nothing that can be measured"),
        (NoOutlookReason.Event, "chỉ tiêu là một việc phải xong đúng hạn", "the target is an event by a date"),
        (NoOutlookReason.SeveralTargets, "gồm nhiều chỉ tiêu, dự báo riêng từng chỉ tiêu", "several targets, each with its own outlook"),
        (NoOutlookReason.NotAnAmount, "chỉ tiêu xếp hạng không có tiến độ", "a ranking has no pace"),
        (NoOutlookReason.GrowthWithoutLevel, "chỉ tiêu tốc độ tăng, chưa biết mức thực hiện hoặc mức cả năm trước",
            "a growth target, and the level of this year or of the whole of last year is not known"),
        (NoOutlookReason.NoSingleBound, "chỉ tiêu không có một mức duy nhất", "the target has no single bound"),
        (NoOutlookReason.NothingPlannedYet, "theo phân kỳ, đến kỳ này chưa có kế hoạch", "the phasing plans nothing by this date"),
        (NoOutlookReason.NoLastYear, "thiếu số liệu các tháng còn lại của năm trước", "no figures for the rest of last year"),
        (NoOutlookReason.MethodDoesNotFit, "phương pháp không phù hợp với loại số liệu", "the method does not fit figures of this kind"),
        (NoOutlookReason.YearOver, "đã hết năm hoặc đã có số liệu cả năm", "the year is over or its figure is known"),
        (NoOutlookReason.Seasonal, "số liệu theo mùa vụ, chưa đủ cơ sở dự báo", "the figures come with the season, which is no basis for a projection"),
        (NoOutlookReason.FigureTooOld, "số liệu mới nhất đã cũ, chưa đủ cơ sở dự báo", "the latest figure is old, which is no basis for a projection"),
        (NoOutlookReason.SeveralYears, "chỉ tiêu của nhiều năm, số cuối năm nay chưa quyết định",
            "a target of several years, which the end of this year does not decide"));

    public static readonly PhraseTable<ProjectionMethod> Methods = new(
        (ProjectionMethod.RunRate, "các tháng còn lại giữ mức bình quân tháng đến nay", "the remaining months continue at the monthly average so far"),
        (ProjectionMethod.Phased, "số thực hiện chia cho tỷ trọng kế hoạch lũy kế theo phân kỳ", "the figure divided by the share planned to date"),
        (ProjectionMethod.LastYearRemainder, "số thực hiện cộng số các tháng còn lại của năm trước", "the figure plus the remaining months of last year"),
        (ProjectionMethod.LatestLevel, "giữ mức mới nhất đến hết năm", "the latest level stays until the end of the year"));

    public static readonly PhraseTable<ProjectionMethod> MethodsInShort = new(
        (ProjectionMethod.RunRate, "theo bình quân tháng", "by the monthly average"),
        (ProjectionMethod.Phased, "theo phân kỳ", "by the phasing"),
        (ProjectionMethod.LastYearRemainder, "theo cùng kỳ năm trước", "by last year"),
        (ProjectionMethod.LatestLevel, "theo mức mới nhất", "by the latest level"));

    public static readonly PhraseTable<IntervalRule> Intervals = new(
        (IntervalRule.SlowestAndFastestPace, "phần còn lại của năm theo nhịp độ thấp nhất và cao nhất đến nay",
            "the rest of the year at the slowest and at the fastest pace so far"),
        (IntervalRule.SmallestAndLargestRatio, "phần còn lại của năm theo tỷ lệ thấp nhất và cao nhất so với năm trước",
            "the rest of the year at the smallest and at the largest ratio to last year"),
        (IntervalRule.LargestFallAndRise, "mức mới nhất biến động theo mức giảm và tăng hằng tháng lớn nhất đến nay",
            "the latest level moved by the largest monthly fall and rise so far"),
        (IntervalRule.TooFewFigures, "mới có một số liệu", "there is only one figure"));

    public static readonly PhraseTable<OutlookAssumption> Assumptions = new(
        (OutlookAssumption.FiguresStand, "các số liệu đã báo cáo không thay đổi", "the figures reported so far stand"),
        (OutlookAssumption.EvenMonths, "kế hoạch không phân kỳ, tạm chia đều theo tháng",
            "no phasing is declared, so the target is spread evenly over the months"),
        (OutlookAssumption.WholeTargetEachMonth, "kế hoạch không phân kỳ, tạm lấy mức cả năm cho mọi tháng",
            "no phasing is declared, so the whole target counts in every month"),
        (OutlookAssumption.MeanWithinSpans, "số liệu của nhiều tháng được tính bình quân cho từng tháng",
            "a figure for several months counts as its monthly average"),
        (OutlookAssumption.NeverFalls, "số lũy kế không giảm", "a running total does not fall"),
        (OutlookAssumption.SilentItemsNotDone, "việc chưa được báo cáo tính là chưa xong", "what no report names counts as not done"));

    /// <summary>Why a line has no pace or no projection; a figure that is not due yet is not missing.</summary>
    public static string Gap(YearOutlook outlook, NoOutlookReason gap, Language language) =>
        gap == NoOutlookReason.NoFigure && outlook.Judgement.State == ReportState.NotDue ? ReportPhrases.States.Of(ReportState.NotDue, language)
            : Gaps.Of(gap, language);
}
