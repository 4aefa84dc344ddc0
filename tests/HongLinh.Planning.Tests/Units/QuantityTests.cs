using HongLinh.Planning.Measures;

namespace HongLinh.Planning.Tests.Units;

public sealed class QuantityTests
{
    [Fact]
    public void Equals_SameMoneyInThreeScales_IsEqualWithEqualHash()
    {
        // 192.500 triệu = 192,5 tỷ = 192.500.000.000 đồng: counted by hand.
        var million = Money.MillionDong.Of(192_500m).Untyped;
        var billion = Money.BillionDong.Of(192.5m).Untyped;
        var dong = Money.Dong.Of(192_500_000_000m).Untyped;
        Assert.Equal(million, billion);
        Assert.Equal(million, dong);
        Assert.Equal(million.GetHashCode(), billion.GetHashCode());
        Assert.Equal(million.GetHashCode(), dong.GetHashCode());
    }
}
