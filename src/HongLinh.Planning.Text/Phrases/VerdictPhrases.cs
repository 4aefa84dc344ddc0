namespace HongLinh.Planning.Text;

/// <summary>Words for the verdict of a judgement and its reason.</summary>
internal static class VerdictPhrases
{
    public static readonly PhraseTable<Verdict> Verdicts = new(
        (Verdict.Exceeded, "Vượt", "Exceeded"),
        (Verdict.Met, "Đạt", "Met"),
        (Verdict.NotMet, "Không đạt", "Not met"),
        (Verdict.Open, "Đang thực hiện", "In progress"),
        (Verdict.NotDeterminable, "Chưa đủ số liệu", "Undecided"));

    /// <summary>Whether a verdict can still change, provided that the figures reported so far are not corrected.</summary>
    public static readonly PhraseTable<Verdict> Certainties = new(
        (Verdict.Exceeded, "chắc chắn", "certain"),
        (Verdict.Met, "chắc chắn", "certain"),
        (Verdict.NotMet, "không thể đạt được nữa", "can no longer be met"),
        (Verdict.Open, "còn có thể thay đổi", "can still change"),
        (Verdict.NotDeterminable, "chưa xác định được", "not known"));

    public static readonly PhraseTable<ReasonCode> Reasons = new(
        (ReasonCode.NoFigure, "chưa có số liệu", "no figure yet"),
        (ReasonCode.MeanOfYears, "chỉ tiêu bình quân nhiều năm, không tính được số bình quân",
            "a mean of several years that cannot be worked out"),
        (ReasonCode.MeansDiffer, "bình quân nhân và bình quân cộng cho hai kết luận khác nhau",
            "the compound and the simple mean lie on two sides of the mark"),
        (ReasonCode.SuspendedByRule, "tạm dừng đánh giá vì số liệu có dấu hiệu sai", "suspended, because the figure is doubtful"),
        (ReasonCode.FigureRejected, "số liệu không hợp lệ", "the figure is not valid"),
        (ReasonCode.NoFigureForYear, "đã hết năm, chưa có số liệu cả năm", "the year is over and its figure is missing"),
        (ReasonCode.NotAssessable, "không lượng hóa được", "nothing that can be measured"),
        (ReasonCode.NoBaseline, "thiếu số gốc để so sánh", "no baseline to compare with"),
        (ReasonCode.BaselineNotPositive, "số gốc bằng 0 hoặc âm, không tính được tốc độ tăng", "the baseline is 0 or less, so there is no growth rate"),
        (ReasonCode.WordsOnly, "báo cáo bằng lời, không có con số", "reported in words, without a figure"),
        (ReasonCode.FigureImprecise, "số liệu chỉ cho biết một khoảng, chưa phân định được", "the figure is too imprecise to tell"),
        (ReasonCode.AbsenceStated, "báo cáo nêu rõ là không có số liệu", "the report states that there is no figure"),
        (ReasonCode.YearEndKept, "theo số liệu cả năm", "by the figure for the year"),
        (ReasonCode.YearEndMissed, "theo số liệu cả năm", "by the figure for the year"),
        (ReasonCode.YearEstimateKept, "theo số ước cả năm", "by the estimate for the year"),
        (ReasonCode.YearEstimateMissed, "theo số ước cả năm", "by the estimate for the year"),
        (ReasonCode.FlowPassedBound, "lũy kế đã đạt mức kế hoạch cả năm", "the running total has passed the mark"),
        (ReasonCode.FlowBrokeLimit, "lũy kế đã quá mức kế hoạch cả năm", "the running total has broken the limit"),
        (ReasonCode.CannotMiss, "số liệu cả năm thế nào cũng đạt kế hoạch", "met, whatever the figure for the year is"),
        (ReasonCode.CannotReach, "số liệu cả năm thế nào cũng không đạt kế hoạch",
            "missed, whatever the figure for the year is"),
        (ReasonCode.HeldThroughout, "mọi kỳ trong năm đều giữ được mức kế hoạch", "held in every period of the year"),
        (ReasonCode.PeriodsMissing, "có kỳ trong năm chưa có số liệu", "a period of the year has no figure"),
        (ReasonCode.BrokenInPeriod, "có kỳ trong năm không giữ được mức kế hoạch", "the level was not held in one period of the year"),
        (ReasonCode.HoldsSoFar, "đến nay đạt kế hoạch", "on target so far"),
        (ReasonCode.NotYetReached, "đến nay chưa đạt kế hoạch", "target not reached so far"),
        (ReasonCode.AllItemsDone, "đã xong mọi việc được nêu tên", "everything named is done"),
        (ReasonCode.ItemLost, "có việc được nêu tên không còn làm được trong năm", "something named will not be done this year"),
        (ReasonCode.EventHappened, "đã diễn ra đúng hạn", "it happened in time"),
        (ReasonCode.EventLate, "quá hạn", "it is late"));

    public static readonly PhraseTable<PercentFormula> Formulas = new(
        (PercentFormula.UndefinedForLowerIsBetter,
            "thực hiện chia cho kế hoạch, không tính cho chỉ tiêu càng thấp càng tốt và chỉ tiêu là tỷ lệ",
            "actual divided by plan, except where lower is better and for rates"),
        (PercentFormula.ActualOverPlan, "thực hiện chia cho kế hoạch", "actual divided by plan"),
        (PercentFormula.PlanOverActual,
            "kế hoạch chia cho thực hiện khi càng thấp càng tốt", "plan divided by actual where lower is better"),
        (PercentFormula.TwoMinusActualOverPlan,
            "2 trừ đi thực hiện chia cho kế hoạch khi càng thấp càng tốt", "2 less actual divided by plan where lower is better"),
        (PercentFormula.ShareOfReduction,
            "mức đã giảm chia cho mức phải giảm so với cuối năm trước khi càng thấp càng tốt",
            "the reduction done divided by the reduction required since the year before where lower is better"));

    public static readonly PhraseTable<NoPercentReason> Gaps = new(
        (NoPercentReason.NoFigure, "không có con số cụ thể", "there is no exact figure"),
        (NoPercentReason.LowerIsBetter, "chỉ tiêu càng thấp càng tốt", "lower is better for this target"),
        (NoPercentReason.NotAnAmount, "chỉ tiêu không phải là khối lượng", "the target is not an amount"),
        (NoPercentReason.ZeroPlan, "kế hoạch bằng 0", "the plan is 0"),
        (NoPercentReason.ZeroActual, "số thực hiện bằng 0", "the figure is 0"),
        (NoPercentReason.NegativeValue, "kế hoạch hoặc số thực hiện nhỏ hơn 0", "the plan or the figure is below 0"),
        (NoPercentReason.NoBaseline, "thiếu số của năm trước", "the figure of the year before is missing"),
        (NoPercentReason.Suspended, "số liệu có dấu hiệu sai, đang tạm dừng đánh giá", "the figure is doubtful and the verdict suspended"),
        (NoPercentReason.BaselineReached, "năm trước đã đạt mức kế hoạch, không còn phải giảm",
            "the year before had reached the target, so nothing was left to reduce"),
        (NoPercentReason.TooManyDigits, "số liệu hoặc kế hoạch lớn, nhỏ bất thường", "the figure or the plan is beyond any reason"));
}
