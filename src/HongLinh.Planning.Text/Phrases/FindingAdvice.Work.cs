namespace HongLinh.Planning.Text;

// What to do about findings on assigned work.
internal static partial class FindingAdvice
{
    private static (FindingCode Code, string Vietnamese, string English)[] OfWork =>
    [
        (FindingCode.WorkCodeTwice, "Đặt mã riêng cho từng nhiệm vụ.", "Give each task a code of its own."),
        (FindingCode.WorkWordUnknown, "Ghi đúng tên hoặc mã của đơn vị, của loại nhiệm vụ hoặc loại ghi nhận.",
            "Write the name or code of a unit, of a kind of work, or of a step."),
        (FindingCode.WorkCellBlank, "Bổ sung nội dung của ô.", "Fill in the cell."),
        (FindingCode.WorkParentUnknown, "Kiểm tra mã nhiệm vụ cha.", "Check the code of the larger task."),
        (FindingCode.WorkDueBeforeAssigned, "Kiểm tra thời hạn và ngày giao.", "Check the deadline and the day of assignment."),
        (FindingCode.WorkDueAfterParent, "Rút ngắn thời hạn, hoặc gia hạn nhiệm vụ cha trước.",
            "Shorten the term, or extend the larger task first."),
        (FindingCode.WorkUnknownTask, "Kiểm tra mã nhiệm vụ, hoặc bổ sung nhiệm vụ vào danh mục.",
            "Check the code of the task, or add the task to the register."),
        (FindingCode.WorkBeforeAssigned, "Kiểm tra ngày ghi nhận và ngày giao.", "Check the day of the entry and the day of assignment."),
        (FindingCode.WorkDayAhead, "Kiểm tra ngày ghi nhận.", "Check the day of the entry."),
        (FindingCode.WorkDoneTooEarly, "Kiểm tra và báo cáo lại ngày hoàn thành.", "Check the day on which it was done and report it again."),
        (FindingCode.WorkDoneAfterReport, "Báo cáo lại khi đã hoàn thành.", "Report again once it is done."),
        (FindingCode.WorkDoneInPart, "Báo cáo lại: đã hoàn thành toàn bộ hay mới một phần.", "Report again: the whole, or a part."),
        (FindingCode.WorkDoneTwice, "Xác định ngày đúng; nếu phải làm lại thì ghi nhận việc trả lại.",
            "Determine the right day; if it had to be done again, record the return."),
        (FindingCode.WorkDoneTakenBack, "Xác nhận nhiệm vụ chưa hoàn thành.", "Confirm that the work is not done."),
        (FindingCode.WorkDoneDayMissing, "Báo cáo ngày hoàn thành.", "Report the day on which it was done."),
        (FindingCode.WorkPercentFalls, "Kiểm tra tỷ lệ; nếu phải làm lại thì ghi nhận việc trả lại.",
            "Check the percentage; if work had to be done again, record the return."),
        (FindingCode.WorkProductWithoutNumber, "Bổ sung số, ký hiệu, ngày ban hành của sản phẩm.", "Add the number and date of the product."),
        (FindingCode.WorkExtensionAfterDone, "Không cần xử lý, trừ khi ghi nhầm nhiệm vụ hoặc ngày.",
            "Nothing has to be done, unless the task or the day is wrong."),
        (FindingCode.WorkExtensionTwice, "Trả lời đề nghị trước.", "Decide the earlier request first."),
        (FindingCode.WorkExtensionNotLater, "Kiểm tra ngày gia hạn.", "Check the last day of the extension."),
        (FindingCode.WorkExtensionWithoutDeadline, "Ghi thời hạn ban đầu vào danh mục nếu có.",
            "Enter the first deadline in the register, if there was one."),
        (FindingCode.WorkExtensionAskedLate, "Nhắc đơn vị đề nghị gia hạn trước khi hết hạn.", "Remind the unit to ask before the deadline."),
        (FindingCode.WorkExtensionThird, "Xem xét lại thời hạn, cách thực hiện hoặc đơn vị được giao.", "Reconsider the term, the way or the unit."),
        (FindingCode.WorkExtensionPastParent, "Gia hạn nhiệm vụ cha trước.", "Extend the larger task first."),
        (FindingCode.WorkDecisionWithoutRequest, "Bổ sung đề nghị của đơn vị vào sổ.", "Enter the request of the unit."),
        (FindingCode.WorkAfterWithdrawal, "Nếu giao lại thì đưa vào danh mục như một nhiệm vụ mới.",
            "If it is assigned again, enter it as a new task."),
        (FindingCode.WorkChangedAfterDone, "Kiểm tra mã nhiệm vụ; nếu phải làm lại thì ghi nhận việc trả lại.",
            "Check the code; if it must be done again, record the return."),
        (FindingCode.WorkOtherKind, "Ghi nhận bằng báo cáo tiến độ, hoặc sửa loại công việc.",
            "Enter a report on progress, or correct the kind of work."),
        (FindingCode.WorkDueOnDayOff, "Xác định thời hạn có được chuyển sang ngày làm việc tiếp theo hay không.",
            "Decide whether the deadline moves to the next working day."),
    ];
}
