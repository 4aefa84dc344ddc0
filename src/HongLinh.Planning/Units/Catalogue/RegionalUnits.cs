namespace HongLinh.Planning;

/// <summary>Field measures whose size depends on the region: sào, mẫu, công, thước.</summary>
/// <remarks>
/// Without a region they never convert. With one they are land area: a mẫu is ten sào, and a thước is a fifteenth
/// of a sào. Sources differ for Trung Bộ (497 or 500 m²) and Nam Bộ (1.000 m² by the small, 1.296 m² by the
/// large measuring rod), so each size is a unit of its own and the author chooses.
/// </remarks>
internal static class RegionalUnits
{
    private static readonly UnitFamily Land = UnitFamily.Of(BaseDimension.LandArea);

    public static readonly Unit Sao = Unstated("sao", "sào");

    public static ValueList<Unit> All { get; } =
    [
        Sao,
        Unstated("mau", "mẫu"),
        Unstated("cong", "công"),
        Unstated("thuoc", "thước"),

        Land.Define("thuoc-bac-bo", "thước Bắc Bộ", "northern thuoc", 24m),
        Land.Define("sao-bac-bo", "sào Bắc Bộ", "northern sao", 360m),
        Land.Define("mau-bac-bo", "mẫu Bắc Bộ", "northern mau", 3_600m),

        Land.Define("thuoc-trung-bo-497", "thước Trung Bộ (sào 497 m²)", "central thuoc (sao of 497 m²)", Fraction.Of(497, 15)),
        Land.Define("sao-trung-bo-497", "sào Trung Bộ (497 m²)", "central sao (497 m²)", 497m),
        Land.Define("mau-trung-bo-4970", "mẫu Trung Bộ (4.970 m²)", "central mau (4,970 m²)", 4_970m),
        Land.Define("thuoc-trung-bo-500", "thước Trung Bộ (sào 500 m²)", "central thuoc (sao of 500 m²)", Fraction.Of(100, 3)),
        Land.Define("sao-trung-bo-500", "sào Trung Bộ (500 m²)", "central sao (500 m²)", 500m),
        Land.Define("mau-trung-bo-5000", "mẫu Trung Bộ (5.000 m²)", "central mau (5,000 m²)", 5_000m),

        Land.Define("sao-nam-bo-1000", "sào Nam Bộ (1.000 m²)", "southern sao (1,000 m²)", 1_000m),
        Land.Define("cong-nam-bo-1000", "công Nam Bộ (1.000 m²)", "southern cong (1,000 m²)", 1_000m),
        Land.Define("mau-nam-bo-10000", "mẫu Nam Bộ (10.000 m²)", "southern mau (10,000 m²)", 10_000m),
        Land.Define("sao-nam-bo-1296", "sào Nam Bộ (1.296 m²)", "southern sao (1,296 m²)", 1_296m),
        Land.Define("cong-nam-bo-1296", "công Nam Bộ (1.296 m²)", "southern cong (1,296 m²)", 1_296m),
        Land.Define("mau-nam-bo-12960", "mẫu Nam Bộ (12.960 m²)", "southern mau (12,960 m²)", 12_960m),
    ];

    private static Unit Unstated(string code, string name) => UnitFamily.Of(BaseDimension.RegionalArea, code).Define(code, name, code, 1m);
}
