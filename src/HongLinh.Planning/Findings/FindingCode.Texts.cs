using Is = HongLinh.Planning.DetailKind;

namespace HongLinh.Planning;

// Findings from reading texts and tables.
public sealed partial class FindingCode
{
    /// <summary>The table has no first row. No operands.</summary>
    public static readonly FindingCode TableEmpty = new(nameof(TableEmpty), "table-empty", Severity.Error, []);

    /// <summary>The first row of a table does not show which separator it uses. No operands.</summary>
    public static readonly FindingCode TableSeparatorUnclear = new(nameof(TableSeparatorUnclear), "table-separator-unclear", Severity.Error, []);

    /// <summary>A table lacks a column without which no figure can be read. Operand: the column.</summary>
    public static readonly FindingCode TableColumnMissing = new(nameof(TableColumnMissing), "table-column-missing", Severity.Error, [("column", [Is.Column])]);

    /// <summary>Two columns of a table are the same. Operand: the column.</summary>
    public static readonly FindingCode TableColumnTwice = new(nameof(TableColumnTwice), "table-column-twice", Severity.Error, [("column", [Is.Column])]);

    /// <summary>A column of a table has an unknown heading. No operands.</summary>
    public static readonly FindingCode TableColumnUnknown = new(nameof(TableColumnUnknown), "table-column-unknown", Severity.Warning, []);

    /// <summary>A row of a table has more or fewer cells than the first. Operands: cells of the row, columns of the table.</summary>
    public static readonly FindingCode TableRowLength =
        new(nameof(TableRowLength), "table-row-length", Severity.Error, [("cells", [Is.Count]), ("columns", [Is.Count])]);

    /// <summary>A quoted cell of a row is not closed, or something follows its closing quote. No operands.</summary>
    public static readonly FindingCode TableQuoteBroken = new(nameof(TableQuoteBroken), "table-quote-broken", Severity.Error, []);

    /// <summary>The cell of a figure is blank; it is not 0. No operands.</summary>
    public static readonly FindingCode TableValueBlank = new(nameof(TableValueBlank), "table-value-blank", Severity.Info, []);

    /// <summary>The cell of a figure has a dash, whose meaning differs from table to table. No operands.</summary>
    public static readonly FindingCode TableValueDash = new(nameof(TableValueDash), "table-value-dash", Severity.Warning, []);

    /// <summary>A cell holds no figure in any known form. No operands.</summary>
    public static readonly FindingCode TableValueUnreadable = new(nameof(TableValueUnreadable), "table-value-unreadable", Severity.Error, []);

    /// <summary>A number uses a decimal point or commas between thousands, unlike Vietnamese numbers. No operands.</summary>
    public static readonly FindingCode TableNumberForeign = new(nameof(TableNumberForeign), "table-number-foreign", Severity.Error, []);

    /// <summary>A number such as 198.018 may contain a decimal point: others here do, or it is over 100 times the promise. No operands.</summary>
    public static readonly FindingCode TableNumberAmbiguous = new(nameof(TableNumberAmbiguous), "table-number-ambiguous", Severity.Error, []);

    /// <summary>A growth does not state its base, and the plan has no growth target for it. No operands.</summary>
    public static readonly FindingCode TableGrowthBaseMissing = new(nameof(TableGrowthBaseMissing), "table-growth-base-missing", Severity.Error, []);

    /// <summary>A number has no unit. No operands.</summary>
    public static readonly FindingCode TableUnitMissing = new(nameof(TableUnitMissing), "table-unit-missing", Severity.Error, []);

    /// <summary>The unit of a row is unknown, or several units have this name. No operands.</summary>
    public static readonly FindingCode TableUnitUnknown = new(nameof(TableUnitUnknown), "table-unit-unknown", Severity.Error, []);

    /// <summary>No indicator has this name, code or number. No operands.</summary>
    public static readonly FindingCode TableIndicatorUnknown = new(nameof(TableIndicatorUnknown), "table-indicator-unknown", Severity.Error, []);

    /// <summary>Several indicators have this name or number. Operand: their codes.</summary>
    public static readonly FindingCode TableIndicatorAmbiguous =
        new(nameof(TableIndicatorAmbiguous), "table-indicator-ambiguous", Severity.Error, [("indicators", [Is.Indicators])]);

    /// <summary>The period of a row cannot be read. No operands.</summary>
    public static readonly FindingCode TablePeriodUnreadable = new(nameof(TablePeriodUnreadable), "table-period-unreadable", Severity.Error, []);

    /// <summary>The period of a row is of another year than the plan. Operands: the period, the year.</summary>
    public static readonly FindingCode TablePeriodOutsideYear =
        new(nameof(TablePeriodOutsideYear), "table-period-outside-year", Severity.Error, [("period", [Is.Period]), ("year", [Is.Count])]);

    /// <summary>A date of a row cannot be read. No operands.</summary>
    public static readonly FindingCode TableDateUnreadable = new(nameof(TableDateUnreadable), "table-date-unreadable", Severity.Error, []);

    /// <summary>The reference date of a figure is after the day of its receipt. Operands: both days.</summary>
    public static readonly FindingCode TableDateAfterReceipt =
        new(nameof(TableDateAfterReceipt), "table-date-after-receipt", Severity.Error, [("held-on", [Is.Day]), ("known-on", [Is.Day])]);

    /// <summary>A row does not say when it was received, and no moment was given for the table. No operands.</summary>
    public static readonly FindingCode TableReceiptMissing = new(nameof(TableReceiptMissing), "table-receipt-missing", Severity.Error, []);

    /// <summary>The maturity of a figure cannot be read. No operands.</summary>
    public static readonly FindingCode TableMaturityUnknown = new(nameof(TableMaturityUnknown), "table-maturity-unknown", Severity.Error, []);

    /// <summary>Rows do not state the maturity of their figures; they count as estimates. Operand: how many.</summary>
    public static readonly FindingCode TableMaturityAssumed =
        new(nameof(TableMaturityAssumed), "table-maturity-assumed", Severity.Warning, [("count", [Is.Count])]);

    /// <summary>The reporting unit is not one of the plan. No operands.</summary>
    public static readonly FindingCode TableOrganisationUnknown = new(nameof(TableOrganisationUnknown), "table-organisation-unknown", Severity.Error, []);

    /// <summary>The mark that tells whether a row is a correction cannot be read. No operands.</summary>
    public static readonly FindingCode TableMarkUnreadable = new(nameof(TableMarkUnreadable), "table-mark-unreadable", Severity.Error, []);

    /// <summary>A row repeats an earlier one. Operand: the earlier row.</summary>
    public static readonly FindingCode TableRowRepeated = new(nameof(TableRowRepeated), "table-row-repeated", Severity.Warning, [("row", [Is.Count])]);

    /// <summary>The name of a column is unknown but resembles a known one. Operand: that one.</summary>
    public static readonly FindingCode TableColumnMistyped =
        new(nameof(TableColumnMistyped), "table-column-mistyped", Severity.Warning, [("column", [Is.Column])]);

    /// <summary>The day and the month of a date cannot be told apart: another date of the table has the month first. No operands.</summary>
    public static readonly FindingCode TableDateAmbiguous = new(nameof(TableDateAmbiguous), "table-date-ambiguous", Severity.Error, []);

    /// <summary>A percentage is about a hundredth of the promise, as when a spreadsheet stores 99,12% as 0,9912. Operand: the promise.</summary>
    public static readonly FindingCode TablePercentAmbiguous =
        new(nameof(TablePercentAmbiguous), "table-percent-ambiguous", Severity.Error, [("promised", [Is.Quantity])]);

    /// <summary>Digits and marks that do not form a number by the rules of Vietnamese documents. No operands.</summary>
    public static readonly FindingCode MalformedNumber = new(nameof(MalformedNumber), "text-malformed-number", Severity.Error, []);

    /// <summary>Digits and marks that form one number by one convention and another by the other. Operands: the two numbers.</summary>
    public static readonly FindingCode AmbiguousNumber =
        new(nameof(AmbiguousNumber), "text-ambiguous-number", Severity.Error, [("one", [Is.Number]), ("another", [Is.Number])]);

    /// <summary>The words after a number are not a known unit. No operands.</summary>
    public static readonly FindingCode UnknownUnit = new(nameof(UnknownUnit), "text-unknown-unit", Severity.Warning, []);

    /// <summary>A number has no unit, neither beside it nor in the name. No operands.</summary>
    public static readonly FindingCode UnitMissing = new(nameof(UnitMissing), "text-unit-missing", Severity.Warning, []);

    /// <summary>The words allow several readings. Operand: the readings.</summary>
    public static readonly FindingCode SeveralReadings = new(nameof(SeveralReadings), "text-several-readings", Severity.Warning, [("readings", [Is.Words])]);

    /// <summary>The words state no quantity. No operands.</summary>
    public static readonly FindingCode NoQuantity = new(nameof(NoQuantity), "text-no-quantity", Severity.Info, []);

    /// <summary>A number belongs to a condition or a note and was not read as a value. No operands.</summary>
    public static readonly FindingCode NumberNotUsed = new(nameof(NumberNotUsed), "text-number-not-used", Severity.Info, []);

    /// <summary>A number is written in words. Operand: the number.</summary>
    public static readonly FindingCode NumberInWords = new(nameof(NumberInWords), "text-number-in-words", Severity.Info, [("number", [Is.Number])]);

    /// <summary>A number has no indicator name. No operands.</summary>
    public static readonly FindingCode NameMissing = new(nameof(NameMissing), "text-name-missing", Severity.Warning, []);

    /// <summary>The words taken as the name of an indicator may belong to another statement. Operand: the words.</summary>
    public static readonly FindingCode NameDoubtful = new(nameof(NameDoubtful), "text-name-doubtful", Severity.Warning, [("name", [Is.Words])]);

    /// <summary>
    /// The properties of the indicator were inferred from its name and unit.
    /// Operands: the code given to it, direction, accumulation, cycle.
    /// </summary>
    public static readonly FindingCode IndicatorAssumed =
        new(nameof(IndicatorAssumed), "plan-indicator-assumed", Severity.Info,
            [("indicator", [Is.Indicators]), ("polarity", [Is.Polarity]), ("accumulation", [Is.OverTime]), ("cycle", [Is.Cycle])]);

    /// <summary>Words of a plan state something that no kind of target can hold; the line is kept without a quantity. No operands.</summary>
    public static readonly FindingCode LineUnread = new(nameof(LineUnread), "plan-line-unread", Severity.Error, []);

    /// <summary>A usual part of a plan is not in the text, and is left out. Operand: the part.</summary>
    public static readonly FindingCode PartMissing = new(nameof(PartMissing), "plan-part-missing", Severity.Warning, [("part", [Is.Parts])]);

    /// <summary>A target needs a value that its words do not state. Operands: what is missing, the value assumed.</summary>
    public static readonly FindingCode ValueAssumed =
        new(nameof(ValueAssumed), "plan-value-assumed", Severity.Warning, [("what", [Is.Parts]), ("value", [Is.Quantity, Is.Words, Is.Day, Is.GrowthBase])]);

    /// <summary>No target was found in a whole document. No operands.</summary>
    public static readonly FindingCode NoTargets = new(nameof(NoTargets), "plan-no-targets", Severity.Error, []);

    /// <summary>A section with a heading about targets states none that could be read. No operands.</summary>
    public static readonly FindingCode SectionEmpty = new(nameof(SectionEmpty), "plan-section-empty", Severity.Warning, []);

    /// <summary>Words outside the sections of targets state a figure with a unit; it was not read. No operands.</summary>
    public static readonly FindingCode FigureUnread = new(nameof(FigureUnread), "plan-figure-unread", Severity.Warning, []);

    /// <summary>The heading of a table does not say what its columns hold, or its rows state nothing that could be read. No operands.</summary>
    public static readonly FindingCode TableUnread = new(nameof(TableUnread), "plan-table-unread", Severity.Error, []);

    /// <summary>Several columns of a table each give the plan of the year, and nothing tells which one applies. Operand: their headings.</summary>
    public static readonly FindingCode TableTwoPlans =
        new(nameof(TableTwoPlans), "plan-table-two-plans", Severity.Error, [("columns", [Is.Words])]);

    /// <summary>The document covers several years; its targets were taken as those of the last year. Operand: the years.</summary>
    public static readonly FindingCode TermOfYears = new(nameof(TermOfYears), "plan-term-of-years", Severity.Info, [("term", [Is.Words])]);

    /// <summary>A target of a plan for one year is set for another year. Operand: that year.</summary>
    public static readonly FindingCode OtherYear = new(nameof(OtherYear), "plan-other-year", Severity.Warning, [("year", [Is.Words])]);

    /// <summary>No sentence of a target reads back as that target. Operand: what the sentence does not carry.</summary>
    public static readonly FindingCode NotSayable = new(nameof(NotSayable), "plan-not-sayable", Severity.Warning, [("lost", [Is.Parts])]);

    /// <summary>A change is measured against a year that is not the one before the plan's; it is kept as words. Operand: that year.</summary>
    public static readonly FindingCode OtherBase = new(nameof(OtherBase), "plan-other-base", Severity.Warning, [("year", [Is.Words])]);

    /// <summary>The letters are of an old encoding (TCVN3, VNI), or lack their marks; nothing was read from them. No operands.</summary>
    public static readonly FindingCode NotVietnamese = new(nameof(NotVietnamese), "text-not-vietnamese", Severity.Error, []);

    /// <summary>One word mixes letters of different alphabets; nothing was read from the words around it. No operands.</summary>
    public static readonly FindingCode MixedAlphabets = new(nameof(MixedAlphabets), "text-mixed-alphabets", Severity.Error, []);

    /// <summary>A sign that Vietnamese documents do not use with a figure: ≠, ±. No operands.</summary>
    public static readonly FindingCode UnknownSign = new(nameof(UnknownSign), "text-unknown-sign", Severity.Error, []);

    /// <summary>A report states an intention, not a result; it gives no figure. No operands.</summary>
    public static readonly FindingCode IntentionNotResult = new(nameof(IntentionNotResult), "text-intention", Severity.Info, []);

    /// <summary>The figure is the size of a rise or fall, not the level reached. No operands.</summary>
    public static readonly FindingCode ChangeNotLevel = new(nameof(ChangeNotLevel), "text-change", Severity.Info, []);

    /// <summary>A paragraph that a person wrote into a report is about a line, group or task that is no longer there. Operand: its key.</summary>
    public static readonly FindingCode ParagraphWithoutPlace =
        new(nameof(ParagraphWithoutPlace), "report-paragraph-without-place", Severity.Warning, [("key", [Is.Words])]);
}
