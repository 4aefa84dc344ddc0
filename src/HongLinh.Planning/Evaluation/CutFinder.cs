using System.Numerics;

namespace HongLinh.Planning;

/// <summary>Finds all cuts of a target under a policy: bounds, marks of exceeding, limits of possible figures, and zero.</summary>
/// <remarks>One too many costs nothing, because equal answers on both sides are joined; between two of them the answer cannot change.</remarks>
internal static class CutFinder
{
    /// <summary>The cuts in canonical units, the lowest first.</summary>
    /// <param name="target">The target, as the policy reads it.</param>
    /// <param name="policy">The conventions.</param>
    public static SortedSet<Cut> CutsOf(Target target, JudgementPolicy policy)
    {
        // "Partly met" begins above zero.
        List<Fraction> places = [Fraction.Zero, .. EndsOf(target.Possible), .. EndsOf(target.Indicator.Possible)];
        var cuts = new SortedSet<Cut>();
        if (target.ExactBounds is { } written)
        {
            var bounds = ExceedanceMargin.Of(policy)?.On(target, written) ?? written;
            Fraction[] compared = [.. NumbersOf(bounds)];
            places.AddRange(compared);
            if (policy.RoundBeforeComparing is { } rounding)
            {
                var step = bounds.Unit.Factor / Fraction.Of(BigInteger.Pow(10, rounding.Decimals), 1);
                cuts.UnionWith(compared.SelectMany(number => Rounded(number / step, rounding.Mode)).Select(cut => cut with { At = cut.At * step }));
            }
        }

        cuts.UnionWith(places.SelectMany(static place => new[] { new Cut(place, true), new Cut(place, false) }));
        return cuts;
    }

    private static IEnumerable<Fraction> EndsOf(Interval possible) => new[] { possible.Low, possible.High }.OfType<Fraction>();

    private static IEnumerable<Fraction> NumbersOf(TargetBounds bounds) => new Fraction?[]
    {
        bounds.Lower.Value, bounds.Upper?.Value, bounds.Marks?.Lower, bounds.Marks?.Upper,
    }.OfType<Fraction>();

    // From where on a figure, once rounded to whole steps, is at least the number, and from where on it is above it.
    private static IEnumerable<Cut> Rounded(Fraction number, MidpointRounding mode)
    {
        var floor = Cut.FloorOf(number);
        return number == Fraction.Of(floor, 1) ? [Reaching(floor, mode), Reaching(floor + 1, mode)] : [Reaching(floor + 1, mode)];
    }

    private static Cut Reaching(BigInteger whole, MidpointRounding mode)
    {
        var (at, half, before) = (Fraction.Of(whole, 1), Fraction.Of((2 * whole) - 1, 2), Fraction.Of(whole - 1, 1));
        return mode switch
        {
            MidpointRounding.ToNegativeInfinity => new Cut(at, true),
            MidpointRounding.ToPositiveInfinity => new Cut(before, false),
            MidpointRounding.ToZero => whole.Sign > 0 ? new Cut(at, true) : new Cut(before, false),
            MidpointRounding.AwayFromZero => new Cut(half, whole.Sign > 0),
            MidpointRounding.ToEven => new Cut(half, whole.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
        };
    }
}
