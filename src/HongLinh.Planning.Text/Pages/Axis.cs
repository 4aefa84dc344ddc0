namespace HongLinh.Planning.Text;

/// <summary>The scale of a drawing with round ends and steps; figures become coordinates only here.</summary>
internal sealed class Axis
{
    private static readonly Fraction Ten = Fraction.From(10m);
    private static readonly Fraction Four = Fraction.From(4m);
    private static readonly Fraction[] RoundSteps = [Fraction.One, Fraction.From(2m), Fraction.From(2.5m), Fraction.From(5m), Ten];

    private Axis(Fraction low, Fraction high, Fraction step)
    {
        Low = low;
        High = high;
        Step = step;
    }

    /// <summary>The value at the lower end; not 0 where the values lie close together and far from 0.</summary>
    public Fraction Low { get; }

    /// <summary>The value at the upper end.</summary>
    public Fraction High { get; }

    private Fraction Step { get; }

    /// <summary>Whether the scale starts at 0 or below it, so that lengths can be compared.</summary>
    public bool HasNought => Low.Sign <= 0 && High.Sign >= 0;

    /// <summary>The values of the steps, from the lower to the upper end.</summary>
    public IEnumerable<Fraction> Steps
    {
        get
        {
            for (var value = Low; value <= High; value += Step)
            {
                yield return value;
            }
        }
    }

    /// <summary>A scale that includes 0 and all values, with about five steps.</summary>
    public static Axis FromNought(IEnumerable<Fraction> values)
    {
        var all = values.Append(Fraction.Zero).ToArray();
        var (least, most) = (all.Min(), all.Max());
        return least == most ? new Axis(Fraction.Zero, Fraction.One, Fraction.One)
            : Between(least, most, RoundStep((most - least) / Fraction.From(5m)));
    }

    /// <summary>A scale around the values where they differ by less than half of the largest one; else one that includes 0.</summary>
    /// <param name="values">The values; at least one.</param>
    /// <param name="most">An end that no value can be beyond, such as 100%; null for none.</param>
    public static Axis Around(IReadOnlyCollection<Fraction> values, Fraction? most)
    {
        var (least, largest) = (values.Min(), values.Max());
        if (least.Sign <= 0 || largest >= least + least)
        {
            return FromNought(values);
        }

        var span = largest == least ? largest / Ten : largest - least;
        var spare = span / Four;
        var axis = Between(least - spare, largest + spare, RoundStep((span + spare + spare) / Four));
        return most is { } end && largest <= end && end < axis.High ? new Axis(axis.Low, end, axis.Step) : axis;
    }

    /// <summary>The coordinate of a value on a line of a length, in tenths of a unit of the drawing.</summary>
    public decimal At(Fraction value, int length) => ((value - Low) / (High - Low) * Fraction.From(length)).Round(Rounding.HalfUp(1));

    private static Axis Between(Fraction least, Fraction most, Fraction step) =>
        new((least / step).RoundedTo(Rounding.Of(0, MidpointRounding.ToNegativeInfinity)) * step,
            (most / step).RoundedTo(Rounding.Of(0, MidpointRounding.ToPositiveInfinity)) * step, step);

    // 1, 2, 2,5 or 5 times a power of ten, not below the size wanted.
    private static Fraction RoundStep(Fraction wanted)
    {
        var power = Fraction.One;
        while (power > wanted)
        {
            power /= Ten;
        }

        while (power * Ten <= wanted)
        {
            power *= Ten;
        }

        return Array.Find(RoundSteps, step => step * power >= wanted) * power;
    }
}
