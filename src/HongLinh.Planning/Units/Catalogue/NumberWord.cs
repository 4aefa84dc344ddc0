namespace HongLinh.Planning;

/// <summary>The number words that precede a unit: nghìn, vạn, triệu, tỷ, nghìn tỷ.</summary>
internal sealed record NumberWord(string Code, string Word, string English, decimal Factor)
{
    public static readonly NumberWord Thousand = new("thousand", "nghìn", "thousand", 1_000m);
    public static readonly NumberWord TenThousand = new("ten-thousand", "vạn", "ten thousand", 10_000m);
    public static readonly NumberWord Million = new("million", "triệu", "million", 1_000_000m);
    public static readonly NumberWord Billion = new("billion", "tỷ", "billion", 1_000_000_000m);
    public static readonly NumberWord Trillion = new("trillion", "nghìn tỷ", "trillion", 1_000_000_000_000m);

    public Unit Of(Unit unit) =>
        Unit.Define($"{Code}-{unit.Code}", BilingualName.Of($"{Word} {unit.Symbol}", $"{English} {unit.English}"),
            unit.Dimension, unit.Factor * Fraction.From(Factor));
}
