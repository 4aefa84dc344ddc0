using Is = HongLinh.Planning.DetailKind;

namespace HongLinh.Planning;

// Findings about figures that were used or left out, and that a person should look at.
public sealed partial class FindingCode
{
    /// <summary>The figure holds for a day after the one on which the plan is judged, so it was not used yet. Operand: its day.</summary>
    public static readonly FindingCode NotYetCounted = new(nameof(NotYetCounted), "figure-not-yet-counted", Severity.Info, [("held-on", [Is.Day])]);

    /// <summary>A more final figure for the same days is known, so this later one was not used. Operand: the more final figure.</summary>
    public static readonly FindingCode LessFinal = new(nameof(LessFinal), "figure-less-final", Severity.Info, [("kept", [Is.Figures])]);

    /// <summary>
    /// The figure is about ten times what the plan lets expect for its days, or a tenth; it was used. Operands: what was to be expected, how many
    /// times the larger is the smaller.
    /// </summary>
    public static readonly FindingCode TenTimes =
        new(nameof(TenTimes), "figure-ten-times", Severity.Warning, [("expected", [Is.Quantity]), ("times", [Is.Number])]);

    /// <summary>
    /// A figure of a single period looks like a running total: it fits the plan to date, while the sum of the periods is far above it. It was
    /// added. Operands: the sum, what the plan lets expect to date.
    /// </summary>
    public static readonly FindingCode LooksCumulative =
        new(nameof(LooksCumulative), "figure-looks-cumulative", Severity.Warning, [("sum", [Is.Quantity]), ("expected", [Is.Quantity])]);

    /// <summary>The figure is for a period, but holds for a day before the data of its last month close. Operands: the day, the period.</summary>
    public static readonly FindingCode HeldEarly =
        new(nameof(HeldEarly), "figure-held-early", Severity.Warning, [("held-on", [Is.Day]), ("period", [Is.Period])]);

    /// <summary>The number of the row is that of another line than its name; the name counts. Operand: the number.</summary>
    public static readonly FindingCode TableNumberOfAnother =
        new(nameof(TableNumberOfAnother), "table-number-of-another", Severity.Warning, [("number", [Is.Words])]);
}
