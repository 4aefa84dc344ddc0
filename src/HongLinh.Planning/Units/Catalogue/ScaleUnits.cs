namespace HongLinh.Planning;

/// <summary>Scales whose values are ranked but neither added nor divided: stars, classes, ranks, instrument readings.</summary>
internal static class ScaleUnits
{
    public static ValueList<Unit> All { get; } =
    [
        On("ocop-star", "sao", "stars"),
        On("rating-class", "hạng", "class"),
        On("grade", "cấp", "grade"),
        On("category", "loại", "category"),
        On("level", "mức độ", "level"),
        On("rank", "thứ", "rank"),

        // Twice the pH, or twice the degrees, is not twice the quantity; turbidity and noise are instrument readings too.
        On("degree-celsius", "°C", "°C"),
        On("ph", "pH", "pH"),
        On("decibel-a", "dB(A)", "dB(A)"),
        On("ntu", "NTU", "NTU"),
    ];

    private static Unit On(string code, string symbol, string english) =>
        UnitFamily.Of(BaseDimension.Scale, code).Define(code, symbol, english, 1m);
}
