using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>A target with the figure used for it, prepared for judging.</summary>
internal sealed record MatchedTarget : IMatched
{
    // One report may be late while the next is on its way.
    private const int MostPeriodsSince = 2;

    public required PlanLine Line { get; init; }

    /// <summary>The act that the target rests on: that of the amendment in force, else that of the line, else that of the plan.</summary>
    public required LegalBasis? Basis { get; init; }

    /// <summary>The target in force on the day, after amendments and as the policy reads it; or one part of it.</summary>
    public required Target Target { get; init; }

    /// <summary>The year of the plan.</summary>
    public required PlanYear Year { get; init; }

    /// <summary>The reference date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether the reference date lies after the year; where several years decide together, only in the last of them.</summary>
    public bool IsYearOver => AsOf > Year.LastDay && TermTotal.LastYear(Line, Year) == Year;

    public required ReportState State { get; init; }

    /// <summary>The prepared assessment.</summary>
    public Assessment Assessment { get; init; } = new NoAssessment(ReasonCode.NoFigure);

    /// <summary>The figure; null when no report is usable, and for several targets at once.</summary>
    public MatchedFigure? Found { get; init; }

    /// <summary>Why the latest report gives no figure to compare, or why the figure cannot be judged; null when there is no obstacle.</summary>
    public ReasonCode? Gap { get; init; }

    /// <summary>Forecasts of the whole year where nothing else is known; they decide nothing.</summary>
    public ValueList<Observation> Foreseen { get; init; }

    /// <summary>The parts of an all-of target.</summary>
    public MatchedTarget[] Parts { get; init; } = [];

    /// <summary>The aspiration beside the target, prepared too; null when the line has none.</summary>
    public MatchedTarget? Aspiration { get; init; }

    /// <summary>The amendment in force on the day; null while the original target is in force.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>Every report on the indicator with effect by the day, used or not.</summary>
    public ValueList<Observation> Reports { get; init; }

    /// <summary>The findings from reading the reports for this target.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>The totals of earlier years in the figure of a target over several years; empty for all others.</summary>
    public ValueList<Baseline> Before { get; init; }

    /// <summary>The earlier years whose totals are not known, so that the figure is at least the rest; empty for all others.</summary>
    public ValueList<PlanYear> MissingBefore { get; init; }

    /// <summary>What the earlier years of a term come to where this year has no figure yet; null for all others.</summary>
    public EarlierTotal? OfEarlierYears { get; init; }

    /// <summary>The mean over the years of a term; null for all other targets.</summary>
    public TermMean? Mean { get; init; }

    /// <summary>The outcomes of rules that suspend the verdict; empty when none does.</summary>
    public ValueList<RuleOutcome> Suspensions { get; init; }

    /// <summary>How the policy rounds figures before comparing them; null when it does not.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Whether the plan gives a number without a comparator, so that the policy says how it is read.</summary>
    public bool IsBare { get; init; }

    /// <summary>The regime that sets the windows of the reports; null when none was given.</summary>
    public ReportingRegime? Regime { get; init; }

    /// <summary>Whether the target must hold in every period.</summary>
    public bool HoldsThroughout => Line.Holding == Holding.Throughout;

    /// <summary>
    /// The report that the judgement rests on; for several targets, the one with the latest reference date; null when there is none.
    /// </summary>
    public Observation? Latest => Found?.Chosen.Latest
        ?? Parts.Select(static part => part.Latest).OfType<Observation>().MaxBy(static latest => latest.ReferenceDate);

    /// <summary>Every report used in the figure; several when months were added up.</summary>
    public ValueList<Observation> Used => Found?.Chosen.Used ?? ValueList.From(Parts.SelectMany(static part => part.Used));

    /// <summary>The exact figure in canonical units of the target's bound; null when there is none to compare.</summary>
    public Interval? Span => Found is { } found ? found.Chosen.Span : OfEarlierYears?.Span;

    /// <summary>How many periods of the indicator's cycle have closed since the figure; 0 without a figure.</summary>
    public int PeriodsSince => Found is { Chosen: { } chosen }
        ? Target.Indicator.Cycle.CountBetween(Year, chosen.BeyondGap.Count > 0 ? chosen.BeyondGap[^1].Period.LastDay : chosen.LastDay, AsOf) : 0;

    /// <summary>Whether the figure is too old to tell how the year is going.</summary>
    public bool IsStale => PeriodsSince > MostPeriodsSince;

    /// <summary>The units whose figures are missing from it.</summary>
    public ValueList<OrgUnit> Missing => Found?.Chosen.Missing ?? [];

    /// <summary>How final the figure is: as final as the least final report used in it; null when there is none.</summary>
    public Maturity? Maturity => Used is [var only] ? only.Maturity : Used.MinBy(static report => report.Maturity.Position)?.Maturity;

    /// <summary>Whether the figure of the year is still an estimate: by it a target may be kept or missed, but not for certain.</summary>
    public bool IsYearEstimate => Found is { CoversYearEnd: true } && Maturity is { MayBeForecast: true };

    MatchedTarget IMatched.Whole => this;

    /// <summary>The figure in a unit, rounded as the policy requires; null when the policy does not round, or the figure is not one value.</summary>
    public Quantity? RoundedIn(Unit unit) =>
        Rounding is { } rounding && Span is { IsExact: true, Low: { } value } && (value / unit.Factor).TryRound(rounding, out var amount) ? unit.Of(amount)
            : null;

    /// <summary>The exact figure in a unit; null when the figure is not one value or the unit does not fit.</summary>
    public Quantity? ExactIn(Unit unit) =>
        Span is { IsExact: true, Low: { } value } && (value / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null;
}
