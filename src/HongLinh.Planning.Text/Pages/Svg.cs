namespace HongLinh.Planning.Text;

/// <summary>Maps exact values to positions in a drawing; figures become coordinates only here.</summary>
internal sealed class Svg
{
    private readonly Fraction _least;
    private readonly Fraction _span;
    private readonly int _width;

    /// <summary>A scale from the smallest to the largest of the values and 0, with a margin of a tenth at each end that is not 0.</summary>
    public Svg(IEnumerable<Fraction> values, int width)
    {
        var all = values.Append(Fraction.Zero).ToArray();
        var (least, most) = (all.Min(), all.Max());
        var spare = (most - least) / Fraction.From(10m);
        _least = least.Sign < 0 ? least - spare : least;
        var end = most.Sign > 0 ? most + spare : most;
        _span = end.CompareTo(_least) > 0 ? end - _least : Fraction.One;
        _width = width;
    }

    /// <summary>The coordinate of a value, in tenths of a unit of the drawing.</summary>
    public decimal At(Fraction value) => ((value - _least) / _span * Fraction.From(_width)).Round(Rounding.HalfUp(1));
}
