namespace HongLinh.Planning.Tests.Measures;

public sealed class ThingsPerPersonTests
{
    private static readonly Unit<Things> Beds = Things.Counted("bed", "giường", "beds");

    [Theory]
    [InlineData(100, "bed/100-people", "giường/100 dân")]
    [InlineData(1_000, "bed/1000-people", "giường/1.000 dân")]
    [InlineData(10_000, "bed/10000-people", "giường/10.000 dân")]
    [InlineData(100_000, "bed/100000-people", "giường/100.000 dân")]
    public void Per_ABaseThatTablesPrint_IsPrintedSo(int people, string code, string symbol)
    {
        Unit unit = ThingsPerPerson.Per(Beds, people);
        Assert.Equal((code, symbol), (unit.Code, unit.Symbol));
    }

    [Fact]
    public void Per_OtherBasesOfTheSameThing_Compare() =>
        // 2,7 giường/1.000 dân = 27 giường/10.000 dân.
        Assert.Equal(ThingsPerPerson.Per(Beds, 1_000).Of(2.7m), ThingsPerPerson.Per(Beds, 10_000).Of(27m));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1_000_000)]
    public void Per_AnyOtherBase_IsRefused(int people) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ThingsPerPerson.Per(Beds, people));
}
