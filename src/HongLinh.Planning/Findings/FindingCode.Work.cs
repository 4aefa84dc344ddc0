using Is = HongLinh.Planning.DetailKind;

namespace HongLinh.Planning;

// Findings from following assigned work.
public sealed partial class FindingCode
{
    /// <summary>Two pieces of work have the same code; the second was left out. No operands.</summary>
    public static readonly FindingCode WorkCodeTwice = new(nameof(WorkCodeTwice), "work-code-twice", Severity.Error, []);

    /// <summary>A cell of a table of work names something that is not known: a unit, a kind of work, a step. No operands.</summary>
    public static readonly FindingCode WorkWordUnknown = new(nameof(WorkWordUnknown), "work-word-unknown", Severity.Error, []);

    /// <summary>A cell that every row of a table of work needs is blank. No operands.</summary>
    public static readonly FindingCode WorkCellBlank = new(nameof(WorkCellBlank), "work-cell-blank", Severity.Error, []);

    /// <summary>The work names a larger task that is not in the register, or that belongs to the work itself. Operand: the code of that task.</summary>
    public static readonly FindingCode WorkParentUnknown =
        new(nameof(WorkParentUnknown), "work-parent-unknown", Severity.Warning, [("parent", [Is.Words])]);

    /// <summary>The deadline lies before the day on which the work was assigned. Operands: both days.</summary>
    public static readonly FindingCode WorkDueBeforeAssigned =
        new(nameof(WorkDueBeforeAssigned), "work-due-before-assigned", Severity.Warning, [("due", [Is.Day]), ("assigned", [Is.Day])]);

    /// <summary>The deadline lies after that of the larger task. Operands: both deadlines.</summary>
    public static readonly FindingCode WorkDueAfterParent =
        new(nameof(WorkDueAfterParent), "work-due-after-parent", Severity.Warning, [("due", [Is.Day]), ("parent-due", [Is.Day])]);

    /// <summary>Entries of the log are about a task that the register does not have. Operand: how many.</summary>
    public static readonly FindingCode WorkUnknownTask = new(nameof(WorkUnknownTask), "work-unknown-task", Severity.Error, [("count", [Is.Count])]);

    /// <summary>An entry is of a day before the work was assigned. Operands: the day, the day of assignment.</summary>
    public static readonly FindingCode WorkBeforeAssigned =
        new(nameof(WorkBeforeAssigned), "work-before-assigned", Severity.Warning, [("day", [Is.Day]), ("assigned", [Is.Day])]);

    /// <summary>An entry is of a day later than the day on which it was recorded. Operands: both days.</summary>
    public static readonly FindingCode WorkDayAhead =
        new(nameof(WorkDayAhead), "work-day-ahead", Severity.Warning, [("day", [Is.Day]), ("recorded", [Is.Day])]);

    /// <summary>
    /// Work was reported done on a day before it was assigned, or before it was returned; the day was not used. Operands: the day, the other day.
    /// </summary>
    public static readonly FindingCode WorkDoneTooEarly =
        new(nameof(WorkDoneTooEarly), "work-done-too-early", Severity.Error, [("done", [Is.Day]), ("given", [Is.Day])]);

    /// <summary>A report gives a day after its own as the day on which the work was done; it does not count as done. Operands: both days.</summary>
    public static readonly FindingCode WorkDoneAfterReport =
        new(nameof(WorkDoneAfterReport), "work-done-after-report", Severity.Error, [("done", [Is.Day]), ("reported", [Is.Day])]);

    /// <summary>A report gives a day on which the work was done, and less than 100%; it does not count as done. Operands: the day, the percentage.</summary>
    public static readonly FindingCode WorkDoneInPart =
        new(nameof(WorkDoneInPart), "work-done-in-part", Severity.Error, [("done", [Is.Day]), ("percent", [Is.Number])]);

    /// <summary>Work that was done was reported done again, on another day; the first day was used. Operands: both days.</summary>
    public static readonly FindingCode WorkDoneTwice =
        new(nameof(WorkDoneTwice), "work-done-twice", Severity.Warning, [("first", [Is.Day]), ("second", [Is.Day])]);

    /// <summary>A later entry for the same day no longer reports the work done, and replaced the earlier one. Operand: that day.</summary>
    public static readonly FindingCode WorkDoneTakenBack = new(nameof(WorkDoneTakenBack), "work-done-taken-back", Severity.Warning, [("day", [Is.Day])]);

    /// <summary>
    /// Work was reported done after the deadline without the day on which it was done, so it is neither on time nor late. Operands: the day of the
    /// report, the deadline.
    /// </summary>
    public static readonly FindingCode WorkDoneDayMissing =
        new(nameof(WorkDoneDayMissing), "work-done-day-missing", Severity.Warning, [("reported", [Is.Day]), ("due", [Is.Day])]);

    /// <summary>The percentage reported is lower than before. Operands: before, now.</summary>
    public static readonly FindingCode WorkPercentFalls =
        new(nameof(WorkPercentFalls), "work-percent-falls", Severity.Warning, [("before", [Is.Number]), ("now", [Is.Number])]);

    /// <summary>Work that owes a product was reported done without the number of the product. No operands.</summary>
    public static readonly FindingCode WorkProductWithoutNumber =
        new(nameof(WorkProductWithoutNumber), "work-product-without-number", Severity.Warning, []);

    /// <summary>An extension was asked or granted after the work was done; it changes nothing. Operand: the day of the entry.</summary>
    public static readonly FindingCode WorkExtensionAfterDone =
        new(nameof(WorkExtensionAfterDone), "work-extension-after-done", Severity.Warning, [("day", [Is.Day])]);

    /// <summary>An extension was asked while an earlier request was not decided; it was not counted. Operand: the day of the earlier request.</summary>
    public static readonly FindingCode WorkExtensionTwice =
        new(nameof(WorkExtensionTwice), "work-extension-twice", Severity.Warning, [("asked", [Is.Day])]);

    /// <summary>An extension does not end after the deadline; it changes nothing. Operands: its last day, the deadline.</summary>
    public static readonly FindingCode WorkExtensionNotLater =
        new(nameof(WorkExtensionNotLater), "work-extension-not-later", Severity.Warning, [("until", [Is.Day]), ("due", [Is.Day])]);

    /// <summary>An extension concerns work without a deadline; it changes nothing. No operands.</summary>
    public static readonly FindingCode WorkExtensionWithoutDeadline =
        new(nameof(WorkExtensionWithoutDeadline), "work-extension-without-deadline", Severity.Warning, []);

    /// <summary>An extension was asked after the deadline. Operands: the day of the request, the deadline.</summary>
    public static readonly FindingCode WorkExtensionAskedLate =
        new(nameof(WorkExtensionAskedLate), "work-extension-asked-late", Severity.Warning, [("asked", [Is.Day]), ("due", [Is.Day])]);

    /// <summary>A third extension, or a further one. Operand: how many with this one.</summary>
    public static readonly FindingCode WorkExtensionThird = new(nameof(WorkExtensionThird), "work-extension-third", Severity.Warning, [("count", [Is.Count])]);

    /// <summary>An extension ends after the deadline of the larger task; it did not move the deadline. Operands: its last day, that deadline.</summary>
    public static readonly FindingCode WorkExtensionPastParent =
        new(nameof(WorkExtensionPastParent), "work-extension-past-parent", Severity.Error, [("until", [Is.Day]), ("parent-due", [Is.Day])]);

    /// <summary>An extension was decided without an open request. Operand: the day of the decision.</summary>
    public static readonly FindingCode WorkDecisionWithoutRequest =
        new(nameof(WorkDecisionWithoutRequest), "work-decision-without-request", Severity.Warning, [("day", [Is.Day])]);

    /// <summary>An entry follows the withdrawal of the work; it changes nothing. Operands: its day, the day of withdrawal.</summary>
    public static readonly FindingCode WorkAfterWithdrawal =
        new(nameof(WorkAfterWithdrawal), "work-after-withdrawal", Severity.Warning, [("day", [Is.Day]), ("withdrawn", [Is.Day])]);

    /// <summary>Work was withdrawn or assigned to another unit after it was done; it changes nothing. Operand: the day of the entry.</summary>
    public static readonly FindingCode WorkChangedAfterDone =
        new(nameof(WorkChangedAfterDone), "work-changed-after-done", Severity.Warning, [("day", [Is.Day])]);

    /// <summary>Answering, settling or reporting to the council was entered for other work than a petition or question. Operand: the day.</summary>
    public static readonly FindingCode WorkOtherKind = new(nameof(WorkOtherKind), "work-other-kind", Severity.Warning, [("day", [Is.Day])]);

    /// <summary>The deadline is a day off, and the work was not done by then; the next working day may still count. Operands: both days.</summary>
    public static readonly FindingCode WorkDueOnDayOff =
        new(nameof(WorkDueOnDayOff), "work-due-on-day-off", Severity.Info, [("due", [Is.Day]), ("next", [Is.Day])]);
}
