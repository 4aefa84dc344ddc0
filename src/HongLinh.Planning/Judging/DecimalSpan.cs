namespace HongLinh.Planning;

/// <summary>The possible values of a figure, prepared for judging: decimals on the same scale as the bounds they are compared with.</summary>
/// <remarks>
/// The scale is the unit of the target where the figure has a finite decimal form in it; otherwise the values are
/// replaced by their ranks among figure and bounds, which compare in the same way. Nothing is rounded.
/// </remarks>
internal readonly struct DecimalSpan
{
    private readonly decimal _low;
    private readonly decimal _high;
    private readonly Ends _ends;

    /// <summary>One value.</summary>
    public DecimalSpan(decimal value) => (_low, _high, _ends) = (value, value, Ends.Exact);

    public DecimalSpan(decimal? low, bool lowOpen, decimal? high, bool highOpen)
    {
        _low = low ?? 0m;
        _high = high ?? 0m;
        _ends = (low is null ? Ends.NoLow : lowOpen ? Ends.LowOpen : Ends.None)
            | (high is null ? Ends.NoHigh : highOpen ? Ends.HighOpen : Ends.None)
            | (low is { } && low == high ? Ends.Exact : Ends.None);
    }

    [Flags]
    private enum Ends : byte
    {
        None = 0,
        NoLow = 1,
        LowOpen = 2,
        NoHigh = 4,
        HighOpen = 8,
        Exact = 16,
    }

    /// <summary>Whether it is one value.</summary>
    public bool IsExact => (_ends & Ends.Exact) != 0;

    /// <summary>Compares an exact figure with a bound: below 0, 0 or above 0.</summary>
    public int SignAgainst(in decimal bound) => decimal.Compare(_low, bound);

    /// <summary>Whether every possible value lies above a bound, or equals it where the bound is inclusive.</summary>
    public bool AllAbove(in decimal bound, bool strict)
    {
        if ((_ends & Ends.NoLow) != 0)
        {
            return false;
        }

        var sign = decimal.Compare(_low, bound);
        return sign > 0 || sign == 0 && (!strict || (_ends & Ends.LowOpen) != 0);
    }

    /// <summary>Whether every possible value lies below a bound, or equals it where the bound is inclusive.</summary>
    public bool AllBelow(in decimal bound, bool strict)
    {
        if ((_ends & Ends.NoHigh) != 0)
        {
            return false;
        }

        var sign = decimal.Compare(_high, bound);
        return sign < 0 || sign == 0 && (!strict || (_ends & Ends.HighOpen) != 0);
    }
}
