using Count = System.Func<HongLinh.Planning.Work.WorkTally, int?>;

namespace HongLinh.Planning.Work;

/// <summary>What a rate divides by what: offices print several under one name (cách tính tỷ lệ).</summary>
/// <remarks>All of them are of work with a deadline that was not withdrawn.</remarks>
public sealed class WorkRateDefinition : Vocabulary<WorkRateDefinition>, IVocabulary<WorkRateDefinition>
{
    // What has reported nothing, of all work or of what is due. Work that is done has reported.
    private static readonly Count SilentOfAll = static tally => tally.NotReported;
    private static readonly Count SilentOfDue = static tally => tally.DueNotReported;
    private static readonly Count SilentOfOverdue = static tally => tally.OverdueNotReported;
    private static readonly Count NoneSilent = static _ => 0;

    /// <summary>Done in time, of what was due (đúng hạn trên số đến hạn).</summary>
    public static readonly WorkRateDefinition InTimeOverDue =
        new(nameof(InTimeOverDue), "in-time-over-due", static tally => tally.DueDoneInTime, (static tally => tally.Due, SilentOfDue));

    /// <summary>Done, of what was due (hoàn thành trên số đến hạn).</summary>
    public static readonly WorkRateDefinition DoneOverDue =
        new(nameof(DoneOverDue), "done-over-due", static tally => tally.DueDone, (static tally => tally.Due, SilentOfDue));

    /// <summary>Done, of what is done or overdue; what is open in time is left out (hoàn thành trên số hoàn thành và quá hạn).</summary>
    public static readonly WorkRateDefinition DoneOverDoneAndOverdue =
        new(nameof(DoneOverDoneAndOverdue), "done-over-done-and-overdue", static tally => tally.Done, (DoneAndOverdue, SilentOfOverdue));

    /// <summary>Done in time, of what is done or overdue (đúng hạn trên số hoàn thành và quá hạn).</summary>
    public static readonly WorkRateDefinition InTimeOverDoneAndOverdue =
        new(nameof(InTimeOverDoneAndOverdue), "in-time-over-done-and-overdue", static tally => tally.DoneInTime, (DoneAndOverdue, SilentOfOverdue));

    /// <summary>Overdue, of what is done or overdue (quá hạn trên số hoàn thành và quá hạn).</summary>
    public static readonly WorkRateDefinition OverdueOverDoneAndOverdue =
        new(nameof(OverdueOverDoneAndOverdue), "overdue-over-done-and-overdue", static tally => tally.Overdue, (DoneAndOverdue, SilentOfOverdue));

    /// <summary>Done, of all work (hoàn thành trên tổng số).</summary>
    public static readonly WorkRateDefinition DoneOverAll =
        new(nameof(DoneOverAll), "done-over-all", static tally => tally.Done, (static tally => tally.Total, SilentOfAll));

    /// <summary>Done in time, of all work (đúng hạn trên tổng số).</summary>
    public static readonly WorkRateDefinition InTimeOverAll =
        new(nameof(InTimeOverAll), "in-time-over-all", static tally => tally.DoneInTime, (static tally => tally.Total, SilentOfAll));

    /// <summary>Done late, of all work (hoàn thành quá hạn trên tổng số).</summary>
    public static readonly WorkRateDefinition LateOverAll =
        new(nameof(LateOverAll), "late-over-all", static tally => tally.DoneLate, (static tally => tally.Total, SilentOfAll));

    /// <summary>Overdue, of all work (quá hạn trên tổng số).</summary>
    public static readonly WorkRateDefinition OverdueOverAll =
        new(nameof(OverdueOverAll), "overdue-over-all", static tally => tally.Overdue, (static tally => tally.Total, SilentOfAll));

    /// <summary>Done in time, of what is done (đúng hạn trên số hoàn thành).</summary>
    public static readonly WorkRateDefinition InTimeOverDone =
        new(nameof(InTimeOverDone), "in-time-over-done", static tally => tally.DoneInTime, (static tally => tally.Done, NoneSilent));

    /// <summary>With any result reported, of all work: how far the other rates can be relied on (có báo cáo trên tổng số).</summary>
    public static readonly WorkRateDefinition ReportedOverAll =
        new(nameof(ReportedOverAll), "reported-over-all", static tally => tally.Total - tally.NotReported, (static tally => tally.Total, NoneSilent));

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<WorkRateDefinition> All { get; } =
    [
        InTimeOverDue,
        DoneOverDue,
        DoneOverDoneAndOverdue,
        InTimeOverDoneAndOverdue,
        OverdueOverDoneAndOverdue,
        DoneOverAll,
        InTimeOverAll,
        LateOverAll,
        OverdueOverAll,
        InTimeOverDone,
        ReportedOverAll,
    ];

    private WorkRateDefinition(string name, string code, Count above, (Count All, Count Silent) below)
        : base(name, code) => (Above, Below, Silent) = (above, below.All, below.Silent);

    /// <summary>The numerator.</summary>
    internal Count Above { get; }

    /// <summary>The denominator.</summary>
    internal Count Below { get; }

    /// <summary>Of the denominator, the work without any result reported.</summary>
    internal Count Silent { get; }

    private static int? DoneAndOverdue(WorkTally tally) => tally.Done + tally.Overdue;
}
