using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Finds the periods that broke a target that had to hold throughout, by the rule that judges it.</summary>
internal static class BreachSearch
{
    public static ValueList<Breach> In(MatchedTarget target, JudgementPolicy policy)
    {
        var reading = PolicyConventions.Of(policy);
        var breaches = (target.Parts.Length == 0 ? [target] : target.Parts).SelectMany(part => InOne(part, reading));
        return ValueList.From(breaches.OrderBy(static breach => breach.Period));
    }

    private static IEnumerable<Breach> InOne(MatchedTarget target, PolicyConventions reading)
    {
        if (!target.HoldsThroughout || target.Target.ExactBounds is not { } bounds)
        {
            yield break;
        }

        // Each period is compared on its own; an earlier one may have a value where the latest has none.
        foreach (var period in target.Found?.Periods ?? [])
        {
            var span = target.Rounding is { } rounding ? period.Span!.Value.Rounded(bounds.Unit, rounding) : period.Span!.Value;
            if (BoundedFigure.Of(target.Target, bounds, span, span).Keeps(reading) == Truth.No)
            {
                yield return BreachBy(period, target with { Found = target.Found! with { Chosen = period } }, bounds);
            }
        }
    }

    private static Breach BreachBy(UsableFigure figure, MatchedTarget alone, TargetBounds bounds)
    {
        var exact = alone.ExactIn(bounds.Unit);
        var broken = bounds.Upper is { } upper && (alone.RoundedIn(bounds.Unit) ?? exact)?.InCanonicalUnits >= upper.Value ? upper : bounds.Lower;
        var bound = (broken.Value / bounds.Unit.Factor).TryToDecimal(out var amount) ? bounds.Unit.Of(amount) : default(Quantity?);
        var distance = exact is { } value && bound is { } mark && value.Minus(mark).TryPickT0(out var difference, out _) ? difference : default(Quantity?);
        return new Breach(alone.Target, figure.Latest, exact, distance);
    }
}
