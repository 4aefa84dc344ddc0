namespace HongLinh.Planning.Text;

// The messages about figures that a person should look at.
internal static partial class FindingPhrases
{
    private static (FindingCode Code, string Vietnamese, string English)[] OfDoubts =>
    [
        (FindingCode.NotYetCounted,
            "số liệu tính đến ngày {held-on}, sau ngày đánh giá; chưa được dùng",
            "the figure holds for {held-on}, after the day of this review; it was not used yet"),
        (FindingCode.LessFinal,
            "cùng kỳ đã có số chính thức hơn ({kept}); số gửi sau này không được dùng",
            "a more final figure for the same period is known ({kept}); this later one was not used"),
        (FindingCode.TenTimes,
            "số liệu chênh khoảng {times} lần so với mức tính theo kế hoạch cho thời gian này ({expected}), "
            + "có thể ghi thừa hoặc thiếu một chữ số; số liệu vẫn được dùng",
            "the figure is about {times} times apart from what the plan lets expect for these days ({expected}), which may be a slip of ten; it was used"),
        (FindingCode.LooksCumulative,
            "số của riêng kỳ này giống số lũy kế: cộng các kỳ được {sum}, trong khi mức tính theo kế hoạch đến nay là {expected}; số liệu vẫn được cộng",
            "the figure of this single period looks like a running total: the periods add up to {sum}, the plan lets expect {expected} to date; it was added"),
        (FindingCode.HeldEarly,
            "số liệu ghi cho {period} nhưng chỉ tính đến ngày {held-on}, chưa đủ kỳ",
            "the figure is for {period}, but holds for {held-on} only, so that it does not cover the period"),
        (FindingCode.TableNumberOfAnother,
            "số thứ tự {number} là của chỉ tiêu khác với tên ghi trong dòng; đọc theo tên",
            "the number {number} is that of another line than the name in the row; the row was read by its name"),
    ];
}
