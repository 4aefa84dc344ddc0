using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>A target with the figures that stand for it, made ready so that judging is comparisons only.</summary>
internal sealed record MatchedTarget : IMatched, IBounded
{
    public required PlanLine Line { get; init; }

    /// <summary>The act that the target rests on: that of the amendment in force, else of the line, else of the plan.</summary>
    public required LegalBasis? Basis { get; init; }

    /// <summary>The target in force on the day, after amendments and as the policy reads it; or one part of it.</summary>
    public required Target Target { get; init; }

    /// <summary>The year of the plan.</summary>
    public required PlanYear Year { get; init; }

    public required ReportState State { get; init; }

    /// <summary>The report that the judgement rests on; null when there is none.</summary>
    public Observation? Latest { get; init; }

    /// <summary>Every report on the indicator that holds by the day, used or not.</summary>
    public ValueList<Observation> Reports { get; init; }

    /// <summary>What was found while the reports were read for this target.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Every report that went into the figure: several when months were added up.</summary>
    public ValueList<Observation> Used { get; init; }

    /// <summary>The exact figure in canonical units of the target's bound; null when there is none to compare.</summary>
    public Interval? Span { get; init; }

    /// <summary>The exact figures of every period, for targets that must hold throughout.</summary>
    public Interval[] SeriesSpans { get; init; } = [];

    /// <summary>The exact values that the figure of the year can still have.</summary>
    public Interval YearSpan { get; init; }

    /// <summary>How the policy rounds figures before they are compared; null for not at all.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Whether the plan gives a number without a comparator, so that the policy says how it is read.</summary>
    public bool IsBare { get; init; }

    /// <summary>Why the latest report gives no figure to compare; the default when it gives one.</summary>
    public Situation Gap { get; init; }

    /// <summary>The outcomes of rules that suspend the verdict; empty when none does.</summary>
    public ValueList<RuleOutcome> Suspensions { get; init; }

    /// <summary>The rule that judges it.</summary>
    public RuleKind Rule { get; init; } = RuleKind.Gap;

    /// <summary>The answers for one value against one bound; without meaning under other rules.</summary>
    public ExactOutcomes Answers { get; init; } = ExactOutcomes.None;

    /// <summary>The figure, ready for comparison; without meaning when <see cref="Span"/> is null.</summary>
    /// <remarks>A field, like the bounds: judging reads them in place.</remarks>
    public required Figure Figure;

    /// <summary>Every figure that stands for the line; null when no report is usable.</summary>
    public FigureSeries? Figures { get; init; }

    /// <summary>The figures of every period, for targets that must hold throughout.</summary>
    public Figure[] Series { get; init; } = [];

    /// <summary>The figures behind <see cref="Series"/>, in the same order; what was set aside has none.</summary>
    public UsableFigure[] Periods { get; init; } = [];

    /// <summary>The bound; the lower one of a band.</summary>
    public decimal Bound;

    /// <summary>The upper bound of a band.</summary>
    public decimal UpperBound;

    public int Direction { get; init; }

    public bool IsStrict { get; init; }

    public bool IsUpperStrict { get; init; }

    /// <summary>The values that the figure of the year can still have; the figure itself once it covers the end of the year.</summary>
    public Figure YearEnd;

    /// <summary>Which kind of bound it is, as policies tell them apart that call a figure exceeded.</summary>
    public int BoundKind { get; init; }

    /// <summary>Whether the figure covers the end of the year.</summary>
    public bool CoversYearEnd { get; init; }

    /// <summary>Whether the figures leave no day of the year out.</summary>
    public bool HasEveryPeriod { get; init; }

    /// <summary>Whether the day judged on lies after the year.</summary>
    public bool IsYearOver { get; init; }

    /// <summary>Whether the figure can only rise until the end of the year.</summary>
    public bool CannotFall { get; init; }

    /// <summary>Whether the target must hold in every period.</summary>
    public bool HoldsThroughout { get; init; }

    /// <summary>1 when larger figures of the indicator are better, -1 when smaller ones are, 0 for neither.</summary>
    public int BetterSide { get; init; }

    /// <summary>How final the figure is: as final as the least final report that went into it; null when there is none.</summary>
    public Maturity? Maturity => Used.MinBy(static report => report.Maturity.Position)?.Maturity;

    /// <summary>The day of the event, for a milestone.</summary>
    public LocalDate? EventOn { get; init; }

    /// <summary>The units whose figures are missing from the figure.</summary>
    public ValueList<OrgUnit> Missing { get; init; }

    /// <summary>The amendment in force on the day; null while the target stands as it was made.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>The aspiration beside the target, made ready too; null when the line has none.</summary>
    public MatchedTarget? Aspiration { get; init; }

    /// <summary>The regime that sets the windows of the reports; null when none was given.</summary>
    public ReportingRegime? Regime { get; init; }

    /// <summary>The parts of an all-of target.</summary>
    public MatchedTarget[] Parts { get; init; } = [];

    MatchedTarget IMatched.Whole => this;

    ref readonly Figure IBounded.Figure => ref Figure;

    ref readonly Figure IBounded.YearEnd => ref YearEnd;

    ref readonly decimal IBounded.Bound => ref Bound;

    ref readonly decimal IBounded.UpperBound => ref UpperBound;

    /// <summary>The figure in a unit as the policy rounds it; null when it rounds nothing, or the figure is not one value.</summary>
    public Quantity? RoundedIn(Unit unit) =>
        Rounding is { } rounding && Span is { IsExact: true, Low: { } value } && (value / unit.Factor).TryRound(rounding, out var amount) ? unit.Of(amount)
            : null;

    /// <summary>The exact figure in a unit; null when the figure is not one value or the unit does not fit.</summary>
    public Quantity? ExactIn(Unit unit) =>
        Span is { IsExact: true, Low: { } value } && (value / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null;
}
