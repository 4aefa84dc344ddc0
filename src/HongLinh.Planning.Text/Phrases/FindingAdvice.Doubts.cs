namespace HongLinh.Planning.Text;

// What to do about figures that a person should look at.
internal static partial class FindingAdvice
{
    private static (FindingCode Code, string Vietnamese, string English)[] OfDoubts =>
    [
        (FindingCode.NotYetCounted, "Không cần xử lý; kiểm tra cột “Đến ngày” nếu kỳ đã kết thúc.",
            "Nothing has to be done; check its day if the period has ended."),
        (FindingCode.LessFinal, "Nếu số gửi sau mới đúng thì gửi lại dưới dạng đính chính.", "Send it as a correction if the later figure is right."),
        (FindingCode.TenTimes, "Kiểm tra con số và đơn vị; nếu sai thì gửi đính chính, nếu đúng thì giải trình.",
            "Check number and unit; correct what is wrong and explain what is right."),
        (FindingCode.LooksCumulative, "Nếu là số lũy kế thì ghi kỳ là “6 tháng”, “lũy kế 5 tháng” ... và gửi đính chính.",
            "If it is a running total, name the months from January as its period and send a correction."),
        (FindingCode.HeldEarly, "Báo cáo lại khi đủ kỳ, hoặc ghi lại ngày của số liệu.", "Report it again for the whole period, or correct its day."),
        (FindingCode.TableNumberOfAnother, "Sửa số thứ tự hoặc tên chỉ tiêu.", "Correct the number or the name."),
    ];
}
