namespace HongLinh.Planning.Json;

/// <summary>The codes of the rounding modes; the platform itself has numbers for them.</summary>
internal static class RoundingModes
{
    private static readonly (string Code, MidpointRounding Mode)[] All =
    [
        ("to-even", MidpointRounding.ToEven),
        ("away-from-zero", MidpointRounding.AwayFromZero),
        ("to-zero", MidpointRounding.ToZero),
        ("to-negative-infinity", MidpointRounding.ToNegativeInfinity),
        ("to-positive-infinity", MidpointRounding.ToPositiveInfinity),
    ];

    public static string[] Codes => Array.ConvertAll(All, static one => one.Code);

    public static MidpointRounding Parse(string code)
    {
        var at = Array.FindIndex(All, one => one.Code == code);
        return at >= 0 ? All[at].Mode : throw new FormatException("Not a rounding mode.");
    }

    public static string CodeOf(MidpointRounding mode) => Array.Find(All, one => one.Mode == mode).Code;
}
