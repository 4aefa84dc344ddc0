using System.Diagnostics;
using NodaTime;

namespace HongLinh.Planning;

// What the engine needs to know about a target. The usual answers are here; a case overrides those that differ.
public abstract partial record Target
{
    // How reports become the figure.
    internal abstract FigureForm Form { get; }

    // 1 when larger figures are better for the target, -1 when smaller ones are, 0 for neither.
    internal abstract int Direction { get; }

    // Every indicator whose figures the target needs.
    internal ValueList<Indicator> Needs => ValueList.From(Parts.Select(static part => part.Indicator));

    // The bounds, exactly; null when nothing is compared.
    internal virtual TargetBounds? ExactBounds => TargetBounds.Of(Bounds);

    // Whether one bound is compared, not two ends.
    internal virtual bool HasOneBound => Bounds.Count == 1;

    // The possible figures, on the scale below.
    internal virtual NaturalLimits Limits => Indicator.Limits;

    // Whether the plan gives the total number: hamlets, named schools, those ranked.
    internal virtual bool IsCounted => false;

    // The size of one unit of the limits in canonical units.
    internal virtual Fraction Scale => Indicator.Unit.Factor;

    // The same in canonical units.
    internal Interval Possible => Limits.Values.Times(Scale);

    // The unit in which a limit is shown.
    internal virtual Unit LimitUnit => Indicator.Unit;

    // The things that the plan names; empty unless the target is a list of named things.
    internal virtual ValueList<NamedItem> NamedItems => [];

    // How many things the target counts without naming them; null where it names them, covers all of them or counts nothing.
    internal virtual Quantity? Unnamed => null;

    // The last day on which the event counts; null for other targets.
    internal virtual LocalDate? Deadline => null;

    // Whether the target aims at a value rather than at bounds, so that policies have a separate rule for its better side.
    internal virtual bool IsApproximate => false;

    // 1 when larger figures of the indicator are better, -1 when smaller ones are, 0 for neither; in a ranking 1 is best.
    internal virtual int BetterSide => Indicator.Polarity == Polarity.HigherIsBetter ? 1 : Indicator.Polarity == Polarity.LowerIsBetter ? -1 : 0;

    // The numbers in canonical text, as findings carry them.
    internal virtual string Numbers => Bounds.Count > 0 ? string.Join("; ", Bounds) : ToString();

    // The quantity that is compared with the numbers.
    internal string Compares => Against is { } against ? $"{Kind} on {against}" : "figure";

    // Whether a move is a ratio to its baseline; the baseline must then be above zero, and a printed growth gives the same ratio.
    internal virtual bool IsRatio => false;

    // The move from a baseline to a level, in canonical units.
    internal virtual Fraction MoveTo(Fraction level, Fraction origin) => throw NoMove();

    // The level that a move leads to from a baseline.
    internal virtual Fraction LevelAfter(Fraction move, Fraction origin) => throw NoMove();

    // A printed growth as a figure of the target.
    internal virtual Fraction OfGrowth(Fraction rate) => rate;

    // The comparator assumed for a number without one, unless a policy reads it differently.
    internal Comparator BareComparator =>
        Indicator.Polarity == Polarity.HigherIsBetter ? Comparator.AtLeast
        : Indicator.Polarity == Polarity.LowerIsBetter ? Comparator.AtMost
        : Comparator.EqualTo;

    // The bound with a comparator that a bare number leaves open; null where the words always state the comparison.
    internal virtual Bound? OpenBound => null;

    // The target with a bare number read with a given comparator.
    internal Target ReadBy(Comparator comparator) =>
        OpenBound is not { } bound || bound.Comparator == comparator ? this : With(Bound.Of(comparator, bound.Value));

    // The target with a tolerance given as a share of the value; unchanged where it has no tolerance.
    internal virtual Target Tolerating(decimal share) => this;

    // The same target under another definition of its indicators; null where a bound does not fit them.
    internal virtual Target? On(Func<Indicator, Indicator> definition) =>
        definition(Indicator) is var indicator && indicator.Equals(Indicator) ? this : On(indicator);

    private protected virtual Target With(Bound bound) => throw new UnreachableException($"No bound is left open by {this}.");

    // Why the unit of a bound on a move does not fit; null where both fit.
    private protected static UnitMismatch? MovesBetween(Bound lower, Bound? upper, Unit unit)
    {
        if (upper is not null)
        {
            BandTarget.ThrowUnlessBand(lower, upper);
        }

        return !lower.Value.Unit.FactorTo(unit).TryPickT0(out _, out var mismatch) || upper?.Value.Unit.FactorTo(unit).TryPickT0(out _, out mismatch) == false
            ? mismatch
            : null;
    }

    private protected abstract Target? On(Indicator indicator);

    private protected static T? OrNull<T>(OneOf.OneOf<T, UnitMismatch> outcome)
        where T : Target => outcome.TryPickT0(out var target, out _) ? target : null;

    private UnreachableException NoMove() => new($"No move in {this}.");
}
