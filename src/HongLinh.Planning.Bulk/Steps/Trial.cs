using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Bulk;

/// <summary>Asks an ordinary review about single figures: its answers are the only ones there are.</summary>
internal sealed class Trial
{
    private readonly Plan _plan;
    private readonly ColumnFormat _format;
    private readonly JudgementPolicy _policy;

    public Trial(Plan plan, PlanLine line, ColumnFormat format, JudgementPolicy policy)
    {
        _plan = plan.With([line]);
        _format = format;
        _policy = policy;
        Target = Review([]).Target;
    }

    /// <summary>The target in force on the day, as the policy reads it.</summary>
    public Target Target { get; }

    /// <summary>The unit in which the indicator's limits are stated.</summary>
    public Unit Unit => Target.Form == FigureForm.Move ? Target.LimitUnit : Target.Indicator.Unit;

    /// <summary>The size of one of the column's unit in that unit.</summary>
    public Fraction Size => _format.Unit.Factor / Unit.Factor;

    /// <summary>What the review says about a figure in the unit of the format.</summary>
    public RowVerdict Of(decimal amount) => new(Review(_format.Unit.Of(amount)));

    /// <summary>
    /// How the lowest and the highest value that the year can still take follow from a figure, both being a fixed part of it and a fixed amount: the
    /// mean of the year from that of its first months.
    /// </summary>
    public IEnumerable<(Fraction Slope, Fraction Offset)> YearEnds()
    {
        var limits = Target.Limits;
        var one = limits.Minimum is { } least ? decimal.Ceiling(least) : limits.Maximum is { } most ? decimal.Floor(most) - 1m : 0m;
        var other = Math.Min(one + 1m, limits.Maximum ?? decimal.MaxValue);
        if (Target.Form == FigureForm.Move || one == other || YearOf(one) is not { } first || YearOf(other) is not { } second)
        {
            return [];
        }

        var (from, distance) = (Unit.Of(one).InCanonicalUnits, Unit.Of(other).InCanonicalUnits - Unit.Of(one).InCanonicalUnits);
        return new[] { (first.Low, second.Low), (first.High, second.High) }
            .Where(static end => end is { Item1: not null, Item2: not null })
            .Select(end => (Slope: (end.Item2!.Value - end.Item1!.Value) / distance, Start: end.Item1.Value))
            .Select(end => (end.Slope, end.Start - from * end.Slope));
    }

    private Interval? YearOf(decimal amount) => Review(Unit.Of(amount)).Matched.Found?.Chosen.Year;

    private Judgement Review(Quantity figure) => Review([new Observation
    {
        Indicator = Target.Indicator.Code,
        Period = _format.Period,
        Reported = Target is { Form: FigureForm.Move, Against: { } against } ? ReportedGrowth.Of(figure, against) : ReportedExact.Of(figure),
        Maturity = _format.Maturity,
        ReferenceDate = LocalDate.Min(_format.Period.LastDay, _format.AsOf),
        RecordedAt = ObservationLog.EndOf(_format.AsOf),
    }]);

    private Judgement Review(IEnumerable<Observation> reports) => PlanReview.Run(
        _plan, ObservationLog.Empty.Append(reports).KnownBy(_format.AsOf), _format.AsOf, _policy, RuleSet.None).Judgements[0];
}
