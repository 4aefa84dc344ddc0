using HongLinh.Planning.Comparisons;

namespace HongLinh.Planning.Text;

/// <summary>Words for what changed between two evaluations and why.</summary>
internal static class ChangePhrases
{
    public static readonly PhraseTable<ChangeCause> Causes = new(
        (ChangeCause.NewFigure, "có số liệu kỳ mới", "a figure for a new period came in"),
        (ChangeCause.FigureRevised, "số liệu cùng kỳ được điều chỉnh, đính chính", "the figure of the same period was revised"),
        (ChangeCause.FigureContradicted, "có báo cáo khác trái với số liệu cùng kỳ", "another report contradicts the figure of the same period"),
        (ChangeCause.FigureMoreFinal, "số liệu cùng kỳ đã chính thức hơn", "the figure of the same period became more final"),
        (ChangeCause.FigureWithdrawn, "số liệu bị rút", "a figure was withdrawn"),
        (ChangeCause.FigureRejected, "số liệu mới nhất không hợp lệ", "the latest figure is not valid"),
        (ChangeCause.TargetAmended, "chỉ tiêu được điều chỉnh", "the target was amended"),
        (ChangeCause.DefinitionChanged, "định nghĩa của chỉ tiêu thay đổi", "the indicator is defined differently"),
        (ChangeCause.BaselineChanged, "số gốc được bổ sung, thay đổi", "a baseline was added or changed"),
        (ChangeCause.PolicyChanged, "quy ước đánh giá thay đổi", "the reading customs changed"),
        (ChangeCause.RulesChanged, "bộ quy tắc kiểm tra số liệu thay đổi", "the rules on the figures changed"),
        (ChangeCause.CalendarChanged, "lịch, chế độ báo cáo thay đổi", "the reporting calendar changed"),
        (ChangeCause.DeadlinePassed, "đã quá hạn báo cáo", "a deadline for reporting passed"),
        (ChangeCause.PeriodEnded, "đã hết kỳ hoặc hết năm", "a period or the year ended"),
        (ChangeCause.DayMoved, "đã đến ngày của số liệu biết từ trước", "the day of a figure that was known earlier was reached"),
        (ChangeCause.Interaction, "nhiều thay đổi cùng lúc, không thay đổi nào riêng nó đủ", "several changes together, none of which is enough alone"));

    public static readonly PhraseTable<ChangeAspect> Aspects = new(
        (ChangeAspect.Verdict, "Đánh giá", "Verdict"),
        (ChangeAspect.Reason, "Lý do", "Reason"),
        (ChangeAspect.State, "Tình trạng báo cáo", "Report"),
        (ChangeAspect.Figure, "Số liệu", "Figure"),
        (ChangeAspect.Maturity, "Mức chính thức của số liệu", "Maturity"),
        (ChangeAspect.Percent, "% KH", "% of plan"),
        (ChangeAspect.Target, "Kế hoạch", "Plan"));

    public static readonly PhraseTable<NoFlipReason> EdgeGaps = new(
        (NoFlipReason.NoFigure, "không có số liệu để so với kế hoạch", "there is no figure to compare"),
        (NoFlipReason.NotMeasurable, "chỉ tiêu không lượng hóa được", "the target names nothing that can be measured"),
        (NoFlipReason.Event, "chỉ tiêu là một sự kiện có thời hạn", "the target is an event by a date"),
        (NoFlipReason.SeveralTargets, "chỉ tiêu gồm nhiều chỉ tiêu đồng thời", "the target is several targets at once"),
        (NoFlipReason.Suspended, "số liệu nghi sai, đang tạm dừng đánh giá", "the figure is doubtful and the verdict suspended"),
        (NoFlipReason.SeveralYears, "bình quân các năm quyết định", "the mean of the years decides"),
        (NoFlipReason.OtherPeriods, "kỳ khác trong năm quyết định", "another period of the year decides"),
        (NoFlipReason.RoundedFigure, "số liệu được làm tròn trước khi so sánh", "the figure is rounded before it is compared"));
}
