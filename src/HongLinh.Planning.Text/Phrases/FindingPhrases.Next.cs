namespace HongLinh.Planning.Text;

// The messages about the draft of the next year.
internal static partial class FindingPhrases
{
    private static (FindingCode Code, string Vietnamese, string English)[] OfNextYear =>
    [
        (FindingCode.CountedInTerm,
            "số liệu {period} thuộc năm trước; được tính cùng các năm khác của giai đoạn",
            "the figure of {period} is of the year before; it counts together with the other years of the term"),
        (FindingCode.NextTargetOpen,
            "chỉ tiêu năm sau để trống, chưa giao",
            "the target of the next year is left open"),
        (FindingCode.NextTargetProposed,
            "chỉ tiêu năm sau được đề xuất theo quy tắc “{rule}”: {target}",
            "the target of the next year is proposed by the rule “{rule}”: {target}"),
        (FindingCode.NextResultMissing,
            "chưa có kết quả cả năm bằng con số cụ thể để làm gốc so sánh cho năm sau",
            "there is no exact result of the year that the next one could be compared with"),
        (FindingCode.NextResultNotFinal,
            "kết quả cả năm {result} dùng làm gốc so sánh chưa phải là số chính thức",
            "the result of the year, {result}, which serves as a baseline, is not official yet"),
        (FindingCode.NextLineDone,
            "nội dung đã hoàn thành nên không chuyển sang năm sau",
            "it is done, so it was not carried over to the next year"),
        (FindingCode.NextWorkUnknown,
            "có {count} nhiệm vụ làm một lần chưa rõ đã xong hay chưa nên không chuyển sang năm sau",
            "{count} tasks done once were not carried over, because it is not known which of them are done"),
    ];
}
