using System.Diagnostics;
using NodaTime;

namespace HongLinh.Planning;

// What the engine asks of a target. The answer of most cases stands here; a case overrides what is otherwise for it.
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

    // The figures that are possible at all, on the scale below.
    internal virtual NaturalLimits Limits => Indicator.Limits;

    // Whether the plan says how many there are at all: hamlets, named schools, those ranked.
    internal virtual bool IsCounted => false;

    // What one of the scale of the limits is worth in canonical units.
    internal virtual Fraction Scale => Indicator.Unit.Factor;

    // The same in canonical units.
    internal Interval Possible => Limits.Values.Times(Scale);

    // The unit in which a limit is shown.
    internal virtual Unit LimitUnit => Indicator.Unit;

    // The things that the plan names; empty for all but a list of named things.
    internal virtual ValueList<NamedItem> NamedItems => [];

    // How many things the target counts without naming them; null where it names them, means all of them or counts nothing.
    internal virtual Quantity? Unnamed => null;

    // The last day on which the event counts; null for all but events.
    internal virtual LocalDate? Deadline => null;

    // Whether the target aims at a value rather than at bounds, so that policies treat its far side by their own rule.
    internal virtual bool IsApproximate => false;

    // 1 when larger figures of the indicator are better, -1 when smaller ones are, 0 for neither; in a ranking 1 is best.
    internal virtual int BetterSide => Indicator.Polarity == Polarity.HigherIsBetter ? 1 : Indicator.Polarity == Polarity.LowerIsBetter ? -1 : 0;

    // The numbers in canonical text, as findings carry them.
    internal virtual string Numbers => Bounds.Count > 0 ? string.Join("; ", Bounds) : ToString();

    // What is compared with the numbers.
    internal string Compares => Against is { } against ? $"{Kind} on {against}" : "figure";

    // Whether a move is a ratio to its baseline, which must then be above zero and which a printed growth states too.
    internal virtual bool IsRatio => false;

    // What a level has become against a baseline, in canonical units.
    internal virtual Fraction MoveTo(Fraction level, Fraction origin) => throw NoMove();

    // The level that a move leads to from a baseline.
    internal virtual Fraction LevelAfter(Fraction move, Fraction origin) => throw NoMove();

    // A printed growth as a figure of the target.
    internal virtual Fraction OfGrowth(Fraction rate) => rate;

    // What a number without a comparator is compared by, unless a policy reads it otherwise.
    internal Comparator BareComparator =>
        Indicator.Polarity == Polarity.HigherIsBetter ? Comparator.AtLeast
        : Indicator.Polarity == Polarity.LowerIsBetter ? Comparator.AtMost
        : Comparator.EqualTo;

    // The bound whose comparator a bare number leaves open; null where the words always say how a figure compares.
    internal virtual Bound? OpenBound => null;

    // The target with a bare number read by a comparator.
    internal Target ReadBy(Comparator comparator) =>
        OpenBound is not { } bound || bound.Comparator == comparator ? this : With(Bound.Of(comparator, bound.Value));

    // The target with a tolerance that is a share of the value; itself where it has no tolerance.
    internal virtual Target Tolerating(decimal share) => this;

    // The same promise on another definition of its indicators; null where a bound does not fit them.
    internal virtual Target? On(Func<Indicator, Indicator> definition) =>
        definition(Indicator) is var indicator && indicator.Equals(Indicator) ? this : On(indicator);

    private protected virtual Target With(Bound bound) => throw new UnreachableException($"No bound is left open by {this}.");

    // Why a bound on a move does not fit; null where both do.
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
