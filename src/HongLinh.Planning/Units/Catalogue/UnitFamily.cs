namespace HongLinh.Planning;

/// <summary>Units of one dimension, written as rows: code, printed symbol, English name, size in canonical units.</summary>
internal sealed class UnitFamily(Dimension dimension)
{
    public static UnitFamily Of(BaseDimension baseDimension, string qualifier = "") => new(Dimension.Of(baseDimension, qualifier));

    public Unit Define(string code, string symbol, string english, decimal size) => Define(code, symbol, english, Fraction.From(size));

    public Unit Define(string code, string symbol, string english, Fraction size) => Unit.Define(code, BilingualName.Of(symbol, english), dimension, size);
}
