using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>The words for following assigned work.</summary>
internal static class WorkPhrases
{
    public static readonly PhraseTable<WorkState> States = new(
        (WorkState.NotAssigned, "Chưa giao", "Not assigned yet"),
        (WorkState.NotReported, "Trong hạn, chưa có báo cáo", "Not due yet, nothing reported"),
        (WorkState.InProgress, "Đang thực hiện", "In progress"),
        (WorkState.DoneInTime, "Hoàn thành đúng hạn", "Done in time"),
        (WorkState.DoneLate, "Hoàn thành quá hạn", "Done late"),
        (WorkState.DoneUndated, "Đã hoàn thành, chưa rõ ngày", "Done, on an unknown day"),
        (WorkState.Overdue, "Quá hạn", "Overdue"),
        (WorkState.OverdueNotReported, "Quá hạn, chưa báo cáo kết quả", "Overdue, no result reported yet"),
        (WorkState.NoDeadline, "Đang thực hiện, không có thời hạn", "In progress, without a deadline"),
        (WorkState.DoneNoDeadline, "Hoàn thành, không có thời hạn", "Done, without a deadline"),
        (WorkState.Withdrawn, "Đã thu hồi", "Withdrawn"));

    public static readonly PhraseTable<WorkEntryKind> Entries = new(
        (WorkEntryKind.Progress, "báo cáo", "the report"),
        (WorkEntryKind.ExtensionAsked, "đề nghị gia hạn", "the request for an extension"),
        (WorkEntryKind.ExtensionGranted, "văn bản đồng ý gia hạn", "the extension"),
        (WorkEntryKind.ExtensionRefused, "văn bản không đồng ý gia hạn", "the refusal of an extension"),
        (WorkEntryKind.Reassigned, "văn bản chuyển đơn vị thực hiện", "the assignment to another unit"),
        (WorkEntryKind.Withdrawn, "văn bản thu hồi nhiệm vụ", "the withdrawal"),
        (WorkEntryKind.Returned, "việc trả lại để thực hiện tiếp", "the return for more work"),
        (WorkEntryKind.Answered, "văn bản trả lời", "the answer"),
        (WorkEntryKind.Settled, "kết quả giải quyết", "the settlement"),
        (WorkEntryKind.ReportedToCouncil, "báo cáo Hội đồng nhân dân", "the report to the council"));

    public static readonly PhraseTable<ScoreClass> Classes = new(
        (ScoreClass.Excellent, "hoàn thành xuất sắc nhiệm vụ", "excellent"),
        (ScoreClass.Good, "hoàn thành tốt nhiệm vụ", "good"),
        (ScoreClass.Done, "hoàn thành nhiệm vụ", "done"),
        (ScoreClass.NotDone, "không hoàn thành nhiệm vụ", "not done"));

    public static readonly PhraseTable<WorkRateDefinition> Rates = new(
        (WorkRateDefinition.InTimeOverDue, "hoàn thành đúng hạn trên số nhiệm vụ đến hạn", "done in time, of what was due"),
        (WorkRateDefinition.DoneOverDue, "hoàn thành trên số nhiệm vụ đến hạn", "done, of what was due"),
        (WorkRateDefinition.DoneOverDoneAndOverdue, "hoàn thành trên số đã hoàn thành và quá hạn", "done, of what is done or overdue"),
        (WorkRateDefinition.InTimeOverDoneAndOverdue, "hoàn thành đúng hạn trên số đã hoàn thành và quá hạn", "done in time, of what is done or overdue"),
        (WorkRateDefinition.OverdueOverDoneAndOverdue, "quá hạn trên số đã hoàn thành và quá hạn", "overdue, of what is done or overdue"),
        (WorkRateDefinition.DoneOverAll, "hoàn thành trên tổng số nhiệm vụ có thời hạn", "done, of all work with a deadline"),
        (WorkRateDefinition.InTimeOverAll, "hoàn thành đúng hạn trên tổng số nhiệm vụ có thời hạn", "done in time, of all work with a deadline"),
        (WorkRateDefinition.LateOverAll, "hoàn thành quá hạn trên tổng số nhiệm vụ có thời hạn", "done late, of all work with a deadline"),
        (WorkRateDefinition.OverdueOverAll, "quá hạn trên tổng số nhiệm vụ có thời hạn", "overdue, of all work with a deadline"),
        (WorkRateDefinition.InTimeOverDone, "hoàn thành đúng hạn trên số đã hoàn thành", "done in time, of what is done"),
        (WorkRateDefinition.ReportedOverAll, "có báo cáo kết quả trên tổng số nhiệm vụ có thời hạn", "with any result reported, of all work with a deadline"));
}
