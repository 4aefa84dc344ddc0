namespace HongLinh.Planning.Text;

/// <summary>A figure whose words are still being read.</summary>
internal sealed class FigureDraft
{
    public required ReadWords? Name { get; set; }

    public required int From { get; init; }

    public int To { get; set; }

    public TargetReading? Level { get; set; }

    /// <summary>The words directly after the figure that say what was counted; empty when there are none.</summary>
    public (int From, int To) Object { get; set; }

    public decimal? Value { get; set; }

    public decimal? Upper { get; set; }

    public PeriodMention? Period { get; set; }

    public Maturity? Maturity { get; set; }

    public decimal? Growth { get; set; }

    public decimal? GrowthUpper { get; set; }

    public string? GrowthBound { get; set; }

    public string? PercentBound { get; set; }

    public GrowthBase? GrowthBase { get; set; }

    public decimal? PercentOfPlan { get; set; }

    public decimal? Excess { get; set; }

    public AbsenceReason? Absence { get; set; }

    public bool IsChange { get; set; }

    /// <summary>Whether the growth is measured against a base that is neither the year before nor the same period: so với tháng trước.</summary>
    public bool IsOtherGrowth { get; set; }

    /// <summary>Whether the words add to what there was: "có thêm 2 thôn văn hóa".</summary>
    public bool IsAddition { get; set; }

    /// <summary>Whether the words report what there is and not what was done: "đến nay còn 48 hộ", "hiện có 12 hợp tác xã".</summary>
    public bool IsState { get; set; }

    /// <summary>Whether the number after the slash is the plan.</summary>
    public bool IsOfPlan { get; set; }

    /// <summary>What is counted, when none of it occurred.</summary>
    public ReadWords? Counted { get; init; }

    public bool HasFigure => Level is not null || Growth is not null || PercentOfPlan is not null || Absence is not null;

    public FigureReading Frozen(TokenList tokens, ReportingPeriod? own) =>
        new(Level, Name, PeriodOr(own), tokens.SpanOf(From, To))
        {
            Value = Value,
            Upper = Upper,
            BoundCode = Level is { ComparatorSpan: not null } level && level.Comparator != PhraseComparator.EqualTo && level.Upper is null
                ? level.Comparator.Code : null,
            PeriodWords = Period is { } mention ? tokens.Words(mention.From, mention.To) : "",
            Until = Period?.Until,
            Maturity = Maturity,
            Growth = Growth,
            GrowthUpper = GrowthUpper,
            GrowthBoundCode = GrowthBound,
            PercentBoundCode = PercentBound,
            GrowthBase = GrowthBase,
            PercentOfPlan = PercentOfPlan,
            Excess = Excess,
            Absence = Absence,
            Counted = Counted,
            IsOfPlan = IsOfPlan,
            IsChange = IsChange,
            IsOtherGrowth = IsOtherGrowth,
            IsAddition = IsAddition,
        };

    // "Đến nay còn 48 hộ" tells the state on the day of the report; a total since some other day has no period.
    private ReportingPeriod? PeriodOr(ReportingPeriod? own) =>
        Period is not { } told || IsState && (told.IsNow || told.IsOpen && !told.IsOther) ? own : told.IsOpen ? null : told.Period;
}
