using HongLinh.Planning.Measures;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.AotSmoke;

/// <summary>One walk through the library, as an application takes it.</summary>
internal static class Walk
{
    public static void Run(Check check)
    {
        check.Step("units", () => Convert(check));

        // The whole walk goes here, one step a line: reading the plan, judging it, rendering the table.
    }

    // 192,5 tỷ đồng = 192.500 triệu đồng: counted by hand.
    private static void Convert(Check check)
    {
        var billion = Money.BillionDong.Of(192.5m).Untyped;
        var million = billion.ConvertTo(Money.MillionDong.Untyped).AsT0;
        check.Same("192500 million-dong", million.ToString(), "192,5 tỷ đồng in triệu đồng");
        check.Same(billion, million, "192,5 tỷ đồng against 192.500 triệu đồng");
        check.Same(billion.GetHashCode(), million.GetHashCode(), "hash of 192,5 tỷ đồng against 192.500 triệu đồng");
        check.That(UnitCatalogue.Percent.FactorTo(UnitCatalogue.PercentagePoint).IsT1, "per cent is no percentage point");
    }
}
