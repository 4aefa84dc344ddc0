using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Words for rules and their outcomes.</summary>
internal static class RulePhrases
{
    /// <summary>Whether a rule or a condition holds.</summary>
    public static readonly PhraseTable<Truth> Truths = new(
        (Truth.No, "không đúng", "no"),
        (Truth.Unknown, "chưa xác định được", "not known"),
        (Truth.Yes, "đúng", "yes"));

    /// <summary>The outcome of a whole rule.</summary>
    public static readonly PhraseTable<Truth> Outcomes = new(
        (Truth.No, "số liệu không đúng quy tắc", "the rule is not kept"),
        (Truth.Unknown, "chưa xác định được", "not known yet"),
        (Truth.Yes, "số liệu đúng quy tắc", "the rule is kept"));

    public static readonly PhraseTable<UnknownReason> Reasons = new(
        (UnknownReason.NoFigure, "chưa có số liệu", "there is no figure yet"),
        (UnknownReason.NoEarlierFigure, "chưa có số liệu kỳ trước", "there is no earlier figure"),
        (UnknownReason.WordsOnly, "báo cáo bằng lời, không có con số", "reported in words, without a figure"),
        (UnknownReason.AbsenceStated, "báo cáo nêu lý do không có số liệu", "the report states why there is no figure"),
        (UnknownReason.FigureImprecise, "số liệu chỉ cho biết một khoảng, chưa phân định được", "the figure is too imprecise to tell"),
        (UnknownReason.TwoFigures, "có nhiều số liệu khác nhau cho một kỳ", "different figures exist for one period"),
        (UnknownReason.NoAmount, "báo cáo không phải là số lượng", "the report is not an amount"),
        (UnknownReason.UnitMismatch, "hai đơn vị tính không quy đổi được cho nhau", "the two units cannot be converted into each other"),
        (UnknownReason.DivisorNotAboveZero, "số chia hoặc số gốc có thể bằng 0 hoặc nhỏ hơn", "the divisor or the baseline may be 0 or less"),
        (UnknownReason.PeriodsMissing, "thiếu số liệu các kỳ trước nên chưa cộng được lũy kế", "earlier periods are missing, so there is no running total"),
        (UnknownReason.TooFewFigures, "còn quá ít số liệu để biết mức thường", "there are too few figures to know what is usual"),
        (UnknownReason.NoSpread, "số liệu giống nhau quá nửa nên không biết mức chênh lệch thường",
            "more than half of the figures are equal, so the usual distance is not known"));
}
