using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Vocabularies;

namespace HongLinh.Planning.Findings;

/// <summary>Every kind of finding, with its stable code, its severity and the operands of its message.</summary>
/// <remarks>Codes are public API: they are added, never renamed or reused.</remarks>
public sealed class FindingCode : Vocabulary<FindingCode>
{
    /// <summary>The figure's unit cannot be converted to the indicator's. Operands: unit given, unit expected, reason.</summary>
    public static readonly FindingCode UnitMismatch =
        new(nameof(UnitMismatch), "figure-unit-mismatch", Severity.Error, ["given", "expected", "reason"]);

    /// <summary>The plan has no line for the figure's indicator. Operand: the indicator code.</summary>
    public static readonly FindingCode UnknownIndicator =
        new(nameof(UnknownIndicator), "figure-unknown-indicator", Severity.Warning, ["indicator"]);

    /// <summary>Several figures of equal rank stand for one period. Operands: how many, the figures.</summary>
    public static readonly FindingCode TwoFigures =
        new(nameof(TwoFigures), "figure-twice", Severity.Error, ["count", "figures"]);

    /// <summary>The same figure was reported again. Operand: how many times.</summary>
    public static readonly FindingCode RepeatedFigure =
        new(nameof(RepeatedFigure), "figure-repeated", Severity.Info, ["count"]);

    /// <summary>The figure is below the natural minimum of the indicator. Operand: the minimum.</summary>
    public static readonly FindingCode BelowMinimum =
        new(nameof(BelowMinimum), "figure-below-minimum", Severity.Error, ["minimum"]);

    /// <summary>The figure is above the natural maximum of the indicator. Operand: the maximum.</summary>
    public static readonly FindingCode AboveMaximum =
        new(nameof(AboveMaximum), "figure-above-maximum", Severity.Error, ["maximum"]);

    /// <summary>A count is not a whole number. No operands.</summary>
    public static readonly FindingCode NotWhole = new(nameof(NotWhole), "figure-not-whole", Severity.Error, []);

    /// <summary>The figure's period lies outside the plan's year. Operands: the period, the year.</summary>
    public static readonly FindingCode PeriodOutsideYear =
        new(nameof(PeriodOutsideYear), "figure-outside-year", Severity.Error, ["period", "year"]);

    /// <summary>The figure is of a unit of organisation that the plan is not for. Operands: unit given, unit of the plan.</summary>
    public static readonly FindingCode OtherUnit =
        new(nameof(OtherUnit), "figure-other-unit", Severity.Info, ["given", "expected"]);

    /// <summary>The figure is of a kind that the target cannot be judged on. Operands: kind given, kind of target.</summary>
    public static readonly FindingCode KindMismatch =
        new(nameof(KindMismatch), "figure-kind-mismatch", Severity.Error, ["given", "expected"]);

    /// <summary>The total behind a count is not the total that the plan froze. Operands: total given, total of the plan.</summary>
    public static readonly FindingCode TotalChanged =
        new(nameof(TotalChanged), "figure-total-changed", Severity.Error, ["given", "expected"]);

    /// <summary>The figures of a flow leave a gap, so later ones cannot be added. Operands: first missing day, last usable day.</summary>
    public static readonly FindingCode FlowGap =
        new(nameof(FlowGap), "figure-flow-gap", Severity.Warning, ["missing", "usable"]);

    /// <summary>The percentage printed with the figure differs from the exact one by more than rounding. Operands: printed, exact.</summary>
    public static readonly FindingCode PrintedPercentDiffers =
        new(nameof(PrintedPercentDiffers), "figure-printed-percent-differs", Severity.Warning, ["printed", "exact"]);

    /// <summary>The item is not among those that the plan names. Operand: the item.</summary>
    public static readonly FindingCode UnknownItem =
        new(nameof(UnknownItem), "figure-unknown-item", Severity.Error, ["item"]);

    /// <summary>The document carries no number. No operands.</summary>
    public static readonly FindingCode BlankNumber = new(nameof(BlankNumber), "plan-blank-number", Severity.Info, []);

    /// <summary>The document's date has no day. Operand: the month.</summary>
    public static readonly FindingCode BlankDay = new(nameof(BlankDay), "plan-blank-day", Severity.Info, ["month"]);

    /// <summary>Two lines of the plan have the same number. Operand: the number.</summary>
    public static readonly FindingCode DuplicateLine = new(nameof(DuplicateLine), "plan-duplicate-line", Severity.Error, ["code"]);

    /// <summary>One indicator is defined in two ways within the plan. Operand: the indicator code.</summary>
    public static readonly FindingCode ConflictingIndicator =
        new(nameof(ConflictingIndicator), "plan-conflicting-indicator", Severity.Error, ["indicator"]);

    /// <summary>The line has words but no quantity that could be measured. Operand: why.</summary>
    public static readonly FindingCode NotAssessable =
        new(nameof(NotAssessable), "plan-not-assessable", Severity.Warning, ["why"]);

    /// <summary>The line has a number without a comparator. Operand: the comparator that was assumed.</summary>
    public static readonly FindingCode BareNumber =
        new(nameof(BareNumber), "plan-bare-number", Severity.Info, ["assumed"]);

    /// <summary>A growth or change target has no baseline, so only reported rates can be judged. No operands.</summary>
    public static readonly FindingCode NoBaseline = new(nameof(NoBaseline), "plan-no-baseline", Severity.Info, []);

    /// <summary>The target lies outside the natural limits of its indicator. Operands: the bound, the limit.</summary>
    public static readonly FindingCode BoundOutsideLimits =
        new(nameof(BoundOutsideLimits), "plan-bound-outside-limits", Severity.Error, ["bound", "limit"]);

    /// <summary>Lines of the plan name nobody who answers for them. Operand: how many.</summary>
    public static readonly FindingCode NoAssignment = new(nameof(NoAssignment), "plan-no-assignment", Severity.Info, ["count"]);

    /// <summary>The words have a slip whose reading is certain. Operand: what is meant.</summary>
    public static readonly FindingCode Slip = new(nameof(Slip), "plan-slip", Severity.Info, ["meant"]);

    /// <summary>The event is reported for a day after the day for which the report holds. Operands: the day of the event, the day of the report.</summary>
    public static readonly FindingCode EventInFuture =
        new(nameof(EventInFuture), "figure-event-in-future", Severity.Error, ["event", "held-on"]);

    /// <summary>A day off lies outside the years of its table. Operands: first year, last year.</summary>
    public static readonly FindingCode DayOutsideTable =
        new(nameof(DayOutsideTable), "calendar-day-outside-table", Severity.Error, ["first", "last"]);

    /// <summary>A day stands twice in a table of days off. Operands: the kind that stands, the kind left out.</summary>
    public static readonly FindingCode DayContradiction =
        new(nameof(DayContradiction), "calendar-day-contradiction", Severity.Error, ["kept", "left-out"]);

    /// <summary>A working Saturday is no day of rest, or a day of rest is given on one. Operands: the kind, the day of the week.</summary>
    public static readonly FindingCode DayOfWrongKind =
        new(nameof(DayOfWrongKind), "calendar-day-of-wrong-kind", Severity.Error, ["kind", "weekday"]);

    /// <summary>Two windows of a regime share days. Operands: the two periods.</summary>
    public static readonly FindingCode WindowsOverlap =
        new(nameof(WindowsOverlap), "regime-windows-overlap", Severity.Error, ["first", "second"]);

    /// <summary>Days lie between two windows of a regime. Operands: the two periods.</summary>
    public static readonly FindingCode WindowsGap =
        new(nameof(WindowsGap), "regime-windows-gap", Severity.Error, ["first", "second"]);

    /// <summary>A deadline leaves less than one working day after the cut-off. Operands: the cut-off, the deadline.</summary>
    public static readonly FindingCode DeadlineTooEarly =
        new(nameof(DeadlineTooEarly), "regime-deadline-too-early", Severity.Error, ["cut-off", "deadline"]);

    /// <summary>Digits and marks that are no number by the rules of Vietnamese documents. No operands.</summary>
    public static readonly FindingCode MalformedNumber =
        new(nameof(MalformedNumber), "text-malformed-number", Severity.Error, []);

    /// <summary>Digits and marks that are one number by one convention and another by the other. Operands: the two numbers.</summary>
    public static readonly FindingCode AmbiguousNumber =
        new(nameof(AmbiguousNumber), "text-ambiguous-number", Severity.Error, ["one", "other"]);

    /// <summary>The words after a number are no unit that is known. No operands.</summary>
    public static readonly FindingCode UnknownUnit =
        new(nameof(UnknownUnit), "text-unknown-unit", Severity.Warning, []);

    /// <summary>A number has no unit, neither beside it nor in the name. No operands.</summary>
    public static readonly FindingCode UnitMissing =
        new(nameof(UnitMissing), "text-unit-missing", Severity.Warning, []);

    /// <summary>The words admit several readings. Operand: what they are.</summary>
    public static readonly FindingCode SeveralReadings =
        new(nameof(SeveralReadings), "text-several-readings", Severity.Warning, ["readings"]);

    /// <summary>The words state no quantity. No operands.</summary>
    public static readonly FindingCode NoQuantity =
        new(nameof(NoQuantity), "text-no-quantity", Severity.Info, []);

    /// <summary>A number is part of a condition or a note and was not read as a value. No operands.</summary>
    public static readonly FindingCode NumberNotUsed =
        new(nameof(NumberNotUsed), "text-number-not-used", Severity.Info, []);

    /// <summary>A number is written in letters. Operand: the number.</summary>
    public static readonly FindingCode NumberInWords =
        new(nameof(NumberInWords), "text-number-in-words", Severity.Info, ["number"]);

    /// <summary>A number has no name of an indicator. No operands.</summary>
    public static readonly FindingCode NameMissing =
        new(nameof(NameMissing), "text-name-missing", Severity.Warning, []);

    /// <summary>The text does not define the indicator, so its direction and the way its figures add up were taken from its name. Operands: the code given to it, direction, accumulation.</summary>
    public static readonly FindingCode IndicatorAssumed =
        new(nameof(IndicatorAssumed), "plan-indicator-assumed", Severity.Info, ["indicator", "polarity", "accumulation"]);

    /// <summary>Words of a plan that state something which no kind of target can hold; the line stands without a quantity. No operands.</summary>
    public static readonly FindingCode LineUnread = new(nameof(LineUnread), "plan-line-unread", Severity.Error, []);

    /// <summary>A part that plans have is not in the text; a placeholder stands for it. Operands: the part, the placeholder.</summary>
    public static readonly FindingCode PartMissing =
        new(nameof(PartMissing), "plan-part-missing", Severity.Warning, ["part", "placeholder"]);

    /// <summary>A target needs a value that its words do not state. Operands: what is missing, the value assumed.</summary>
    public static readonly FindingCode ValueAssumed =
        new(nameof(ValueAssumed), "plan-value-assumed", Severity.Warning, ["what", "value"]);

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<FindingCode> All { get; } =
    [
        UnitMismatch,
        UnknownIndicator,
        TwoFigures,
        RepeatedFigure,
        BelowMinimum,
        AboveMaximum,
        NotWhole,
        PeriodOutsideYear,
        OtherUnit,
        KindMismatch,
        TotalChanged,
        FlowGap,
        PrintedPercentDiffers,
        UnknownItem,
        BlankNumber,
        BlankDay,
        DuplicateLine,
        ConflictingIndicator,
        NotAssessable,
        BareNumber,
        NoBaseline,
        BoundOutsideLimits,
        NoAssignment,
        Slip,
        EventInFuture,
        DayOutsideTable,
        DayContradiction,
        DayOfWrongKind,
        WindowsOverlap,
        WindowsGap,
        DeadlineTooEarly,
        MalformedNumber,
        AmbiguousNumber,
        UnknownUnit,
        UnitMissing,
        SeveralReadings,
        NoQuantity,
        NumberNotUsed,
        NumberInWords,
        NameMissing,
        IndicatorAssumed,
        LineUnread,
        PartMissing,
        ValueAssumed,
    ];

    private static readonly FrozenDictionary<string, FindingCode> ByCode = Index(All);

    private FindingCode(string name, string code, Severity severity, ValueList<string> operands)
        : base(name, code)
    {
        Severity = severity;
        Operands = operands;
    }

    /// <summary>How much findings of this kind weigh.</summary>
    public Severity Severity { get; }

    /// <summary>The names of the operands of the message, in order.</summary>
    public ValueList<string> Operands { get; }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out FindingCode? value) => ByCode.TryGetValue(code, out value);
}
