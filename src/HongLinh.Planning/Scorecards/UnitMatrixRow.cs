using System.Globalization;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>One indicator in a matrix: the figure of each unit, what they add up to, and what is missing (chỉ tiêu theo đơn vị).</summary>
public sealed class UnitMatrixRow
{
    private readonly Lazy<ValueList<OrgUnit>> _deciding;

    internal UnitMatrixRow(Judgement whole, ReportingPeriod period, ValueList<UnitMatrixCell> cells, Func<UnitMatrixRow, ValueList<OrgUnit>> deciding)
    {
        Whole = whole;
        Period = period;
        Cells = cells;
        _deciding = new Lazy<ValueList<OrgUnit>>(() => deciding(this));
        Span = UnitTotal.Of(whole.Target, cells);
        Total = Span is { IsExact: true, Low: { } value } && (value / Indicator.Unit.Factor).TryToDecimal(out var amount) ? Indicator.Unit.Of(amount) : null;
        UnitTargets.Reconcile(this, out var sum, out var difference);
        (TargetOfUnits, TargetDifference) = (sum, difference);
    }

    /// <summary>The judgement of the whole: the line of the plan, or one part of an all-of target.</summary>
    public Judgement Whole { get; }

    /// <summary>The indicator.</summary>
    public Indicator Indicator => Whole.Target.Indicator;

    /// <summary>One cell for each unit of the line, in its order.</summary>
    public ValueList<UnitMatrixCell> Cells { get; }

    /// <summary>How many units exist in the period.</summary>
    public int Expected => Cells.Count(static cell => cell.Counts);

    /// <summary>How many of them have a figure for the period: 4 of "4/6 phường đã báo cáo".</summary>
    public int Reported => Cells.Count(static cell => cell.Counts && cell.HasFigure);

    /// <summary>Whether some unit has no figure, so that <see cref="Total"/> is that of the others only.</summary>
    public bool IsPartial => Reported < Expected;

    /// <summary>The units without a figure for the period, in the order of the line.</summary>
    public ValueList<OrgUnit> Missing => ValueList.From(Cells.Where(static cell => cell.Counts && !cell.HasFigure).Select(static cell => cell.Unit));

    /// <summary>
    /// What the units with a figure come to, in the way that the indicator is joined across units: a sum, a ratio of sums, a mean. Null where nothing is
    /// joined, no unit has a figure, or the figures are not exact.
    /// </summary>
    public Quantity? Total { get; }

    /// <summary>
    /// The units on which the answer rests. Where it is unknown because figures are missing, the units that have to report; otherwise each unit
    /// without which the verdict, or the state so far, would be another (đơn vị quyết định).
    /// </summary>
    /// <remarks>Computed on demand by judging the line again without each unit. Empty where no single unit changes the answer.</remarks>
    public ValueList<OrgUnit> Deciding => _deciding.Value;

    /// <summary>
    /// How much the units without a figure have to bring for the target of the whole, at least; null where figures are not added up, none is
    /// missing, or the others already reach it.
    /// </summary>
    public Quantity? Needed =>
        IsPartial && Indicator.AcrossUnits == AcrossUnits.Sum && Total is { } total && UnitTargets.BoundOf(Whole.Target) is { } bound
            && Whole.Target.Direction > 0 && bound.Minus(total).TryPickT0(out var rest, out _) && rest.Amount > 0m
            ? rest : null;

    /// <summary>The sum of the units' own targets; null where they are not added up, or some unit has none.</summary>
    public Quantity? TargetOfUnits { get; }

    /// <summary>That sum less the target of the whole: below 0 where the units together promise less than the whole; null like the sum.</summary>
    public Quantity? TargetDifference { get; }

    /// <summary>The units that exist in the period and whose own plan has no target for the indicator, or that gave no plan.</summary>
    public ValueList<OrgUnit> WithoutTarget =>
        ValueList.From(Cells.Where(static cell => cell is { Counts: true, Target: null }).Select(static cell => cell.Unit));

    /// <summary>Whether places are by percent of the unit's own target; otherwise they are by the figure itself.</summary>
    public bool IsRankedByTarget { get; private set; }

    /// <summary>
    /// Whether the units are ranked: every one has an exact figure, and one side is better. With a figure missing nobody has a place.
    /// </summary>
    public bool IsRanked { get; private set; }

    // Whether the plan sets the target for these days: a total of the year is not expected by June.
    internal bool IsMeasuredNow => !Whole.Target.AddsUp || Period.ReachesYearEnd;

    // Whether places tell who does better: without targets of their own the larger ward has the larger sum.
    internal bool CountsForLeague => IsRanked && (IsRankedByTarget || Indicator.AcrossUnits != AcrossUnits.Sum);

    internal NodaTime.LocalDate LastDay => Period.LastDay;

    // Whether the figures of a flow are totals from January on.
    internal bool StartsWithYear => Period.StartsWithYear;

    private ReportingPeriod Period { get; }

    // The values of the total in canonical units.
    internal Interval? Span { get; }

    internal UnitMatrixRow Ranked()
    {
        var cells = Cells.Where(static cell => cell.Counts).ToArray();
        IsRankedByTarget = cells.Length > 0 && Array.TrueForAll(cells, static cell => cell.Own?.PercentOfPlan().Ratio is not null);
        var side = IsRankedByTarget ? 1 : Whole.Target.BetterSide;
        IsRanked = cells.Length > 1 && side != 0 && Array.TrueForAll(cells, static cell => cell.Span is { IsExact: true });
        if (!IsRanked)
        {
            return this;
        }

        var values = Array.ConvertAll(cells, cell => IsRankedByTarget ? cell.Own!.Value.PercentOfPlan().Ratio!.Value : cell.Span!.Value.Low!.Value);
        var better = Comparer<Fraction>.Create((one, other) => one.CompareTo(other) * side);
        var order = Enumerable.Range(0, cells.Length).OrderByDescending(at => values[at], better);
        var (place, before) = (0, -1);
        foreach (var (rank, at) in order.Index())
        {
            // Equal figures share the place of the first of them.
            place = before >= 0 && values[at] == values[before] ? place : rank + 1;
            cells[at].Place = place;
            before = at;
        }

        return this;
    }

    /// <summary>Whether the answer so far is known although figures are missing: a sum that cannot fall has passed its mark.</summary>
    public bool IsDecidedAnyway => IsPartial && Whole.SoFar != Truth.Unknown;

    /// <summary>Indicator and completeness, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Indicator}: {Reported}/{Expected} {Total}").TrimEnd();
}
