using Is = HongLinh.Planning.DetailKind;

namespace HongLinh.Planning;

/// <summary>Every kind of finding, with its stable code, its severity and the operands of its message.</summary>
/// <remarks>Codes are public API: they are added, never renamed or reused.</remarks>
public sealed partial class FindingCode : Vocabulary<FindingCode>, IVocabulary<FindingCode>
{
    /// <summary>The figure's unit cannot be converted to the indicator's. Operands: unit given, unit expected, reason.</summary>
    public static readonly FindingCode UnitMismatch =
        new(nameof(UnitMismatch), "figure-unit-mismatch", Severity.Error, [("given", [Is.Unit]), ("expected", [Is.Unit]), ("reason", [Is.Mismatch])]);

    /// <summary>The plan has no line for the figure's indicator. Operand: the indicator code.</summary>
    public static readonly FindingCode UnknownIndicator =
        new(nameof(UnknownIndicator), "figure-unknown-indicator", Severity.Warning, [("indicator", [Is.Indicators, Is.Words])]);

    /// <summary>Several figures of equal rank exist for one period. Operands: how many, the figures.</summary>
    public static readonly FindingCode TwoFigures = new(nameof(TwoFigures), "figure-twice", Severity.Error, [("count", [Is.Count]), ("figures", [Is.Figures])]);

    /// <summary>
    /// Several figures of equal rank exist for one period, and the range from
    /// the least to the greatest is used. Operands: how many, the figures.
    /// </summary>
    public static readonly FindingCode FiguresDiffer =
        new(nameof(FiguresDiffer), "figures-differ", Severity.Warning, [("count", [Is.Count]), ("figures", [Is.Figures])]);

    /// <summary>The same figure was reported again. Operand: how many times.</summary>
    public static readonly FindingCode RepeatedFigure = new(nameof(RepeatedFigure), "figure-repeated", Severity.Info, [("count", [Is.Count])]);

    /// <summary>The figure is below the natural minimum of the indicator. Operand: the minimum.</summary>
    public static readonly FindingCode BelowMinimum =
        new(nameof(BelowMinimum), "figure-below-minimum", Severity.Error, [("minimum", [Is.Quantity, Is.Figures, Is.Words])]);

    /// <summary>The figure is above the natural maximum of the indicator. Operand: the maximum.</summary>
    public static readonly FindingCode AboveMaximum =
        new(nameof(AboveMaximum), "figure-above-maximum", Severity.Error, [("maximum", [Is.Quantity, Is.Figures, Is.Words])]);

    /// <summary>A count is not a whole number. No operands.</summary>
    public static readonly FindingCode NotWhole = new(nameof(NotWhole), "figure-not-whole", Severity.Error, []);

    /// <summary>The figure's period lies outside the plan's year. Operands: the period, the year.</summary>
    public static readonly FindingCode PeriodOutsideYear =
        new(nameof(PeriodOutsideYear), "figure-outside-year", Severity.Error, [("period", [Is.Period]), ("year", [Is.Count])]);

    /// <summary>The figure is about a unit of organisation that the plan does not cover. Operands: unit given, unit of the plan.</summary>
    public static readonly FindingCode OtherUnit =
        new(nameof(OtherUnit), "figure-other-unit", Severity.Info, [("given", [Is.Organisation]), ("expected", [Is.Organisation])]);

    /// <summary>The target cannot be judged on a figure of this kind. Operands: kind given, kind of target.</summary>
    public static readonly FindingCode KindMismatch =
        new(nameof(KindMismatch), "figure-kind-mismatch", Severity.Error, [("given", [Is.ReportShape]), ("expected", [Is.TargetKind])]);

    /// <summary>The total behind a count is not the total fixed in the plan. Operands: total given, total of the plan.</summary>
    public static readonly FindingCode TotalChanged =
        new(nameof(TotalChanged), "figure-total-changed", Severity.Error, [("given", [Is.Number, Is.Words]), ("expected", [Is.Number, Is.Words])]);

    /// <summary>The figures of a flow leave a gap, so later ones cannot be added up. Operands: first missing day, last usable day.</summary>
    public static readonly FindingCode FlowGap =
        new(nameof(FlowGap), "figure-flow-gap", Severity.Warning, [("missing", [Is.Day]), ("usable", [Is.Day, Is.NoPeriod])]);

    /// <summary>The percentage printed with the figure differs from the exact one by more than rounding. Operands: printed, exact.</summary>
    public static readonly FindingCode PrintedPercentDiffers =
        new(nameof(PrintedPercentDiffers), "figure-printed-percent-differs", Severity.Warning, [("printed", [Is.Number]), ("exact", [Is.Number, Is.Words])]);

    /// <summary>The growth printed in a report differs from that of the level beside it by more than rounding. Operands: printed, computed.</summary>
    public static readonly FindingCode PrintedGrowthDiffers =
        new(nameof(PrintedGrowthDiffers), "figure-printed-growth-differs", Severity.Warning, [("printed", [Is.Number]), ("computed", [Is.Number, Is.Words])]);

    /// <summary>A growth over some months of a flow does not tell the growth of the year, and was not used. Operand: the period.</summary>
    public static readonly FindingCode GrowthOfPart =
        new(nameof(GrowthOfPart), "figure-growth-of-part", Severity.Info, [("period", [Is.Period])]);

    /// <summary>
    /// An estimate of the whole year made before its last month is a forecast, and does not replace a figure that was reached. No operands.
    /// </summary>
    public static readonly FindingCode ForecastSetApart = new(nameof(ForecastSetApart), "figure-forecast-set-apart", Severity.Info, []);

    /// <summary>A total differs from what the reports on its parts add up to. Operands: the total, the sum of the parts, the days of the total.</summary>
    public static readonly FindingCode PartsDiffer =
        new(nameof(PartsDiffer), "figure-parts-differ", Severity.Warning,
            [("total", [Is.Quantity, Is.Figures, Is.Words]), ("sum", [Is.Quantity, Is.Figures, Is.Words]), ("period", [Is.Period])]);

    /// <summary>The item is not among those that the plan names. Operand: the item.</summary>
    public static readonly FindingCode UnknownItem = new(nameof(UnknownItem), "figure-unknown-item", Severity.Error, [("item", [Is.Words])]);

    /// <summary>The document carries no number. No operands.</summary>
    public static readonly FindingCode BlankNumber = new(nameof(BlankNumber), "plan-blank-number", Severity.Info, []);

    /// <summary>The document's date has no day. Operand: the month.</summary>
    public static readonly FindingCode BlankDay = new(nameof(BlankDay), "plan-blank-day", Severity.Info, [("month", [Is.Date])]);

    /// <summary>Two lines of the plan have the same number. Operand: the number.</summary>
    public static readonly FindingCode DuplicateLine = new(nameof(DuplicateLine), "plan-duplicate-line", Severity.Error, [("code", [Is.Count])]);

    /// <summary>One indicator is defined in two ways within the plan. Operand: the indicator code.</summary>
    public static readonly FindingCode ConflictingIndicator =
        new(nameof(ConflictingIndicator), "plan-conflicting-indicator", Severity.Error, [("indicator", [Is.Indicators])]);

    /// <summary>The line has words but no quantity that could be measured. Operand: why.</summary>
    public static readonly FindingCode NotAssessable = new(nameof(NotAssessable), "plan-not-assessable", Severity.Warning, [("why", [Is.NotAssessable])]);

    /// <summary>The line has a number without a comparator. Operand: the comparator assumed, from whether higher or lower is better.</summary>
    public static readonly FindingCode BareNumber = new(nameof(BareNumber), "plan-bare-number", Severity.Info, [("assumed", [Is.Comparator])]);

    /// <summary>A growth or change target has no baseline, so only reported rates can be judged. No operands.</summary>
    public static readonly FindingCode NoBaseline = new(nameof(NoBaseline), "plan-no-baseline", Severity.Info, []);

    /// <summary>The target lies outside the natural limits of its indicator. Operands: the bound, the limit.</summary>
    public static readonly FindingCode BoundOutsideLimits =
        new(nameof(BoundOutsideLimits), "plan-bound-outside-limits", Severity.Error, [("bound", [Is.Target]), ("limit", [Is.Quantity, Is.Words])]);

    /// <summary>Lines of the plan name no one who is responsible for them. Operand: how many.</summary>
    public static readonly FindingCode NoAssignment = new(nameof(NoAssignment), "plan-no-assignment", Severity.Info, [("count", [Is.Count])]);

    /// <summary>The words contain a slip whose correct reading is certain. Operand: what is meant.</summary>
    public static readonly FindingCode Slip = new(nameof(Slip), "plan-slip", Severity.Info, [("meant", [Is.Words])]);

    /// <summary>No figure can keep two targets of one indicator at once. Operands: the target, the other one, the number of its line.</summary>
    public static readonly FindingCode Contradiction =
        new(nameof(Contradiction), "plan-contradiction", Severity.Error, [("target", [Is.Target]), ("other", [Is.Target]), ("line", [Is.Count])]);

    /// <summary>No possible figure of the indicator keeps the target. Operands: the target, the figures that are possible.</summary>
    public static readonly FindingCode NeverKept =
        new(nameof(NeverKept), "plan-never-kept", Severity.Error, [("target", [Is.Target]), ("possible", [Is.Figures, Is.WholeFigures, Is.Words])]);

    /// <summary>Every possible figure of the indicator keeps the target. Operands: the target, the figures that are possible.</summary>
    public static readonly FindingCode AlwaysKept =
        new(nameof(AlwaysKept), "plan-always-kept", Severity.Warning, [("target", [Is.Target]), ("possible", [Is.Figures, Is.WholeFigures, Is.Words])]);

    /// <summary>One authority sets two different targets for one indicator. Operands: the target, the other one, the number of its line.</summary>
    public static readonly FindingCode TwoTargets =
        new(nameof(TwoTargets), "plan-two-targets", Severity.Warning, [("target", [Is.Target]), ("other", [Is.Target]), ("line", [Is.Count])]);

    /// <summary>
    /// A baseline cannot be converted to the unit of the indicator: another
    /// kind, or other prices. Operands: unit given, unit expected, reason.
    /// </summary>
    public static readonly FindingCode BaselineUnit =
        new(nameof(BaselineUnit), "plan-baseline-unit", Severity.Warning, [("given", [Is.Unit]), ("expected", [Is.Unit]), ("reason", [Is.Mismatch])]);

    /// <summary>Growth is measured against a baseline of zero or less. Operands: the figure, its period.</summary>
    public static readonly FindingCode BaselineNotPositive =
        new(nameof(BaselineNotPositive), "plan-baseline-not-positive", Severity.Warning, [("figure", [Is.Quantity]), ("period", [Is.Period])]);

    /// <summary>The target requires less than the year before reached. Operands: the target, the figure of the year before, its period.</summary>
    public static readonly FindingCode LooserThanLastYear =
        new(nameof(LooserThanLastYear), "plan-looser-than-last-year", Severity.Warning,
            [("target", [Is.Target]), ("figure", [Is.Quantity]), ("period", [Is.Period])]);

    /// <summary>
    /// The line gives two figures of one earlier period, and the later one is used. Operands: the period, the figure not used, the one used.
    /// </summary>
    public static readonly FindingCode BaselineTwice =
        new(nameof(BaselineTwice), "plan-baseline-twice", Severity.Warning,
            [("period", [Is.Period]), ("earlier", [Is.Quantity]), ("later", [Is.Quantity])]);

    /// <summary>The line counts things without naming them, and no footnote names them. Operand: the target.</summary>
    public static readonly FindingCode NamesMissing = new(nameof(NamesMissing), "plan-names-missing", Severity.Info, [("target", [Is.Target])]);

    /// <summary>Names of the plan have no English version, so English texts print them in Vietnamese. Operand: how many.</summary>
    public static readonly FindingCode EnglishMissing = new(nameof(EnglishMissing), "plan-english-missing", Severity.Info, [("count", [Is.Count])]);

    /// <summary>The aspiration requires less than the target beside it. Operands: the aspiration, the target.</summary>
    public static readonly FindingCode AspirationWeaker =
        new(nameof(AspirationWeaker), "plan-aspiration-weaker", Severity.Warning, [("target", [Is.Target]), ("other", [Is.Target])]);

    /// <summary>An amendment takes effect on a day outside the year of the plan. Operands: the day, the year.</summary>
    public static readonly FindingCode AmendmentOutsideYear =
        new(nameof(AmendmentOutsideYear), "plan-amendment-outside-year", Severity.Warning, [("from", [Is.Day]), ("year", [Is.Count])]);

    /// <summary>An amendment sets a target for another indicator than that of the line. Operands: indicator given, indicator of the line.</summary>
    public static readonly FindingCode AmendmentOfOtherIndicator =
        new(nameof(AmendmentOfOtherIndicator), "plan-amendment-of-other-indicator", Severity.Warning,
            [("indicator", [Is.Indicators]), ("expected", [Is.Indicators])]);

    /// <summary>Several amendments of a line take effect on the same day. Operands: the day, how many.</summary>
    public static readonly FindingCode AmendmentsOfOneDay =
        new(nameof(AmendmentsOfOneDay), "plan-amendments-of-one-day", Severity.Warning, [("from", [Is.Day]), ("count", [Is.Count])]);

    /// <summary>An event is due on a day outside the year of the plan. Operands: the day, the year.</summary>
    public static readonly FindingCode MilestoneOutsideYear =
        new(nameof(MilestoneOutsideYear), "plan-milestone-outside-year", Severity.Warning, [("by", [Is.Day]), ("year", [Is.Count])]);

    /// <summary>A unit that must lead, take part or report does not exist on the date of the plan. Operands: the unit, the date.</summary>
    public static readonly FindingCode UnitNotValid =
        new(nameof(UnitNotValid), "plan-unit-not-valid", Severity.Warning, [("unit", [Is.Organisation]), ("day", [Is.Date])]);

    /// <summary>
    /// The issuer's own target requires less than one of another authority. Operands: the target, the other one, the number of its line.
    /// </summary>
    public static readonly FindingCode LooserThanOtherAuthority =
        new(nameof(LooserThanOtherAuthority), "plan-looser-than-other-authority", Severity.Info,
            [("target", [Is.Target]), ("other", [Is.Target]), ("line", [Is.Count])]);

    /// <summary>
    /// The reported day of the event is after the reference date of the report. Operands: the day of the event, the day of the report.
    /// </summary>
    public static readonly FindingCode EventInFuture =
        new(nameof(EventInFuture), "figure-event-in-future", Severity.Error, [("event", [Is.Day]), ("held-on", [Is.Day])]);

    /// <summary>A total since the start of the year is below an earlier one, and is not a correction. Operands: both figures, each with its last day.</summary>
    public static readonly FindingCode CumulativeFalls =
        new(nameof(CumulativeFalls), "figure-cumulative-falls", Severity.Warning,
            [("before", [Is.Figures, Is.Words]), ("before-day", [Is.Day]), ("after", [Is.Figures, Is.Words]), ("after-day", [Is.Day])]);

    /// <summary>
    /// Reports on a rate, some with part and whole and others with percentages
    /// only, cannot be joined. Operand: how many give percentages only.
    /// </summary>
    public static readonly FindingCode MixedRate = new(nameof(MixedRate), "figure-rate-mixed", Severity.Warning, [("count", [Is.Count])]);

    /// <summary>The issuer's own figure differs from the one its units add up to. Operands: its own, that of the units.</summary>
    public static readonly FindingCode UnitsDiffer =
        new(nameof(UnitsDiffer), "figure-units-differ", Severity.Warning, [("own", [Is.Figures, Is.Words]), ("units", [Is.Figures, Is.Words])]);

    /// <summary>A unit reports for a period at the end of which it does not exist. Operands: the unit, the period.</summary>
    public static readonly FindingCode UnitNotInExistence =
        new(nameof(UnitNotInExistence), "figure-unit-not-in-existence", Severity.Error, [("unit", [Is.Organisation]), ("period", [Is.Period])]);

    /// <summary>
    /// Of the units that succeed others within the year, some count from
    /// January and some from their own first day. Operand: how many there are.
    /// </summary>
    public static readonly FindingCode UnitsBeforeAndAfter =
        new(nameof(UnitsBeforeAndAfter), "figure-units-before-and-after", Severity.Error, [("count", [Is.Count])]);

    /// <summary>The figure is a level without a baseline for the same months, so the growth reported before it is kept. No operands.</summary>
    public static readonly FindingCode LevelWithoutBaseline = new(nameof(LevelWithoutBaseline), "figure-without-baseline", Severity.Info, []);

    /// <summary>The figure of a single period is negative, as a total must not be; it was added to the total. No operands.</summary>
    public static readonly FindingCode NegativePeriod = new(nameof(NegativePeriod), "figure-negative-period", Severity.Info, []);

    /// <summary>A count was received before the data of its period were closed. Operands: the day they close, the day of receipt.</summary>
    public static readonly FindingCode CountedTooEarly =
        new(nameof(CountedTooEarly), "figure-counted-too-early", Severity.Warning, [("cut-off", [Is.Day]), ("known-on", [Is.Day])]);

    /// <summary>A figure of the year before was used as a baseline. Operand: its period.</summary>
    public static readonly FindingCode TakenAsBaseline =
        new(nameof(TakenAsBaseline), "figure-taken-as-baseline", Severity.Info, [("period", [Is.Period])]);

    /// <summary>A day off lies outside the years of its table. Operands: first year, last year.</summary>
    public static readonly FindingCode DayOutsideTable =
        new(nameof(DayOutsideTable), "calendar-day-outside-table", Severity.Error, [("first", [Is.Period, Is.Count]), ("last", [Is.Period, Is.Count])]);

    /// <summary>A day occurs twice in a table of days off. Operands: the kind kept, the kind left out.</summary>
    public static readonly FindingCode DayContradiction =
        new(nameof(DayContradiction), "calendar-day-contradiction", Severity.Error, [("kept", [Is.DayOff]), ("left-out", [Is.DayOff])]);

    /// <summary>A working Saturday falls on a working day, or a day of rest on a weekend. Operands: the kind, the day of the week.</summary>
    public static readonly FindingCode DayOfWrongKind =
        new(nameof(DayOfWrongKind), "calendar-day-of-wrong-kind", Severity.Error, [("kind", [Is.DayOff]), ("weekday", [Is.Weekday])]);

    /// <summary>Two windows of a regime share days. Operands: the two periods.</summary>
    public static readonly FindingCode WindowsOverlap =
        new(nameof(WindowsOverlap), "regime-windows-overlap", Severity.Error, [("first", [Is.Period]), ("second", [Is.Period])]);

    /// <summary>Days lie between two windows of a regime. Operands: the two periods.</summary>
    public static readonly FindingCode WindowsGap =
        new(nameof(WindowsGap), "regime-windows-gap", Severity.Error, [("first", [Is.Period]), ("second", [Is.Period])]);

    /// <summary>A deadline leaves less than one working day after the cut-off. Operands: the cut-off, the deadline.</summary>
    public static readonly FindingCode DeadlineTooEarly =
        new(nameof(DeadlineTooEarly), "regime-deadline-too-early", Severity.Error, [("cut-off", [Is.Day]), ("deadline", [Is.Day])]);

    /// <summary>A rule with the severity of an error is broken. Operands: rule, version, its name in both languages.</summary>
    public static readonly FindingCode RuleBroken =
        new(nameof(RuleBroken), "rule-broken", Severity.Error, [("rule", [Is.Words]), ("version", [Is.Count]), ("name", [Is.Bilingual])]);

    /// <summary>A rule with the severity of a warning is broken. Operands: rule, version, its name in both languages.</summary>
    public static readonly FindingCode RuleNotKept =
        new(nameof(RuleNotKept), "rule-not-kept", Severity.Warning, [("rule", [Is.Words]), ("version", [Is.Count]), ("name", [Is.Bilingual])]);

    /// <summary>A rule with the severity of a note is broken. Operands: rule, version, its name in both languages.</summary>
    public static readonly FindingCode RuleNoted =
        new(nameof(RuleNoted), "rule-noted", Severity.Info, [("rule", [Is.Words]), ("version", [Is.Count]), ("name", [Is.Bilingual])]);

    /// <summary>The growth is reported on another base than the target's. Operands: base given, base of the target.</summary>
    public static readonly FindingCode GrowthBaseMismatch =
        new(nameof(GrowthBaseMismatch), "growth-base-mismatch", Severity.Error, [("given", [Is.GrowthBase]), ("expected", [Is.GrowthBase])]);

    /// <summary>An item was reported as done and later as given up, or the reverse. Operands: the item, the period of the earlier report.</summary>
    public static readonly FindingCode ItemReversed =
        new(nameof(ItemReversed), "figure-item-reversed", Severity.Warning, [("item", [Is.Words]), ("period", [Is.Period])]);

    /// <summary>
    /// A target must hold in each period, but the figure covers several periods or parts of them. Operand: the period of the figure.
    /// </summary>
    public static readonly FindingCode NotOnePeriod = new(nameof(NotOnePeriod), "figure-not-one-period", Severity.Warning, [("period", [Is.Period])]);

    private readonly (string Name, ValueList<DetailKind> Kinds)[] _operands;

    private FindingCode(string name, string code, Severity severity, (string Name, ValueList<DetailKind> Kinds)[] operands)
        : base(name, code)
    {
        Severity = severity;
        _operands = operands;
        Operands = ValueList.From(operands.Select(static operand => operand.Name));
    }

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<FindingCode> All => Listed.Members;

    /// <summary>How serious findings of this kind are.</summary>
    public Severity Severity { get; }

    /// <summary>The names of the operands of the message, in order.</summary>
    public ValueList<string> Operands { get; }

    /// <summary>The kinds of value that an operand of the message may have.</summary>
    /// <param name="operand">The name of the operand.</param>
    /// <exception cref="ArgumentException">The message has no such operand.</exception>
    public ValueList<DetailKind> KindsOf(string operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        // A loop, because every finding is checked here.
        foreach (var (name, kinds) in _operands)
        {
            if (string.Equals(name, operand, StringComparison.Ordinal))
            {
                return kinds;
            }
        }

        throw new ArgumentException($"Finding {Code} has the operands {Operands}, not '{operand}'.", nameof(operand));
    }

    // In a class of its own, so that the members in every file of this partial class exist before they are listed.
    private static class Listed
    {
        public static readonly ValueList<FindingCode> Members =
        [
            UnitMismatch, UnknownIndicator, TwoFigures, FiguresDiffer, RepeatedFigure, BelowMinimum, AboveMaximum, NotWhole, PeriodOutsideYear,
            OtherUnit, KindMismatch, TotalChanged, FlowGap, PrintedPercentDiffers, PrintedGrowthDiffers, GrowthOfPart, ForecastSetApart, PartsDiffer,
                UnknownItem, BlankNumber, BlankDay, DuplicateLine,
            ConflictingIndicator, NotAssessable, BareNumber, NoBaseline, BoundOutsideLimits, NoAssignment, Slip, Contradiction,
            NeverKept, AlwaysKept, TwoTargets, BaselineUnit, BaselineNotPositive, LooserThanLastYear, BaselineTwice, NamesMissing, EnglishMissing,
                AspirationWeaker,
            AmendmentOutsideYear, AmendmentOfOtherIndicator, AmendmentsOfOneDay, MilestoneOutsideYear, UnitNotValid, LooserThanOtherAuthority,
            EventInFuture, CumulativeFalls, MixedRate, UnitsDiffer, UnitNotInExistence, UnitsBeforeAndAfter, LevelWithoutBaseline,
                NegativePeriod, CountedTooEarly, TakenAsBaseline, DayOutsideTable,
                DayContradiction,
            DayOfWrongKind, WindowsOverlap, WindowsGap, DeadlineTooEarly, RuleBroken, RuleNotKept, RuleNoted, GrowthBaseMismatch,
            ItemReversed, NotOnePeriod, NotYetCounted, LessFinal, TenTimes, LooksCumulative, HeldEarly, TableNumberOfAnother, TableEmpty,
            TableSeparatorUnclear, TableColumnMissing, TableColumnTwice, TableColumnUnknown,
            TableRowLength, TableQuoteBroken, TableValueBlank, TableValueDash, TableValueUnreadable, TableNumberForeign, TableNumberAmbiguous,
            TableGrowthBaseMissing, TableUnitMissing, TableUnitUnknown, TableIndicatorUnknown, TableIndicatorAmbiguous, TablePeriodUnreadable,
            TablePeriodOutsideYear, TableDateUnreadable, TableDateAfterReceipt, TableReceiptMissing, TableMaturityUnknown, TableMaturityAssumed,
            TableOrganisationUnknown, TableMarkUnreadable, TableRowRepeated, TableColumnMistyped, TableDateAmbiguous, TablePercentAmbiguous,
            MalformedNumber, AmbiguousNumber, UnknownUnit, UnitMissing,
            SeveralReadings, NoQuantity, NumberNotUsed, NumberInWords, NameMissing, NameDoubtful,
            IndicatorAssumed, LineUnread, PartMissing, ValueAssumed,
            NoTargets, SectionEmpty, FigureUnread, TableUnread, TableTwoPlans, TermOfYears, OtherYear, NotSayable, OtherBase,
            NotVietnamese, MixedAlphabets, UnknownSign, IntentionNotResult, ChangeNotLevel, ParagraphWithoutPlace,
            WorkCodeTwice, WorkWordUnknown, WorkCellBlank,
            WorkParentUnknown, WorkDueBeforeAssigned, WorkDueAfterParent, WorkUnknownTask, WorkBeforeAssigned, WorkDayAhead,
            WorkDoneTooEarly, WorkDoneAfterReport, WorkDoneInPart, WorkDoneTwice, WorkDoneTakenBack, WorkDoneDayMissing, WorkPercentFalls,
            WorkProductWithoutNumber, WorkExtensionAfterDone, WorkExtensionTwice, WorkExtensionNotLater, WorkExtensionWithoutDeadline,
            WorkExtensionAskedLate, WorkExtensionThird, WorkExtensionPastParent, WorkDecisionWithoutRequest, WorkAfterWithdrawal,
            WorkChangedAfterDone, WorkOtherKind, WorkDueOnDayOff,
            CountedInTerm, NextTargetOpen, NextTargetProposed, NextResultMissing, NextResultNotFinal, NextLineDone, NextWorkUnknown,
        ];
    }
}
