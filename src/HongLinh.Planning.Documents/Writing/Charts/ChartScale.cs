namespace HongLinh.Planning.Documents;

/// <summary>An axis of round numbers around some values, the same in every program.</summary>
internal sealed record ChartScale
{
    private const int Steps = 5;

    private ChartScale(decimal lowest, decimal highest)
    {
        var span = highest > lowest ? highest - lowest : Math.Max(Math.Abs(highest) / 10m, 1m);
        Step = RoundStep(span / Steps);
        Lowest = decimal.Floor(lowest / Step) * Step;
        Highest = decimal.Ceiling(highest / Step) * Step;
        // The number over the highest point needs room.
        Highest += Highest - highest < Step * 0.4m ? Step : 0m;
        Lowest -= Lowest == lowest && lowest != 0m ? Step : 0m;
    }

    public decimal Lowest { get; }

    public decimal Highest { get; }

    public decimal Step { get; }

    public static ChartScale Around(IReadOnlyCollection<decimal> values) => new(values.Min(), values.Max());

    // 1, 2 or 5 with noughts.
    private static decimal RoundStep(decimal least)
    {
        var power = 1m;
        for (; power * 10m <= least; power *= 10m)
        {
        }

        for (; power > least && power > 0.000_000_001m; power /= 10m)
        {
        }

        return power >= least ? power : power * 2m >= least ? power * 2m : power * 5m >= least ? power * 5m : power * 10m;
    }
}
