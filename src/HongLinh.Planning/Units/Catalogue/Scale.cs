namespace HongLinh.Planning.Units.Catalogue;

/// <summary>The number words that stand before a unit: nghìn, vạn, triệu, tỷ, nghìn tỷ.</summary>
internal sealed record Scale(string Code, string Word, string English, decimal Factor)
{
    public static readonly Scale Thousand = new("thousand", "nghìn", "thousand", 1_000m);
    public static readonly Scale TenThousand = new("ten-thousand", "vạn", "ten thousand", 10_000m);
    public static readonly Scale Million = new("million", "triệu", "million", 1_000_000m);
    public static readonly Scale Billion = new("billion", "tỷ", "billion", 1_000_000_000m);
    public static readonly Scale Trillion = new("trillion", "nghìn tỷ", "trillion", 1_000_000_000_000m);

    public static Unit Of(Unit unit, Scale scale) =>
        Unit.Define($"{scale.Code}-{unit.Code}", ($"{scale.Word} {unit.Symbol}", $"{scale.English} {unit.English}"),
            unit.Dimension, unit.Factor * Fraction.From(scale.Factor));
}
