namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>A figure for a quarter, or for each hamlet, is no target of the year or of the place: it never passes without a word.</summary>
public sealed class ScopeDoubtTests
{
    [Theory]
    [InlineData("Thu ngân sách riêng quý I đạt 60 tỷ đồng.")]
    [InlineData("6 tháng đầu năm thu ngân sách đạt trên 100 tỷ đồng.")]
    [InlineData("Thu ngân sách đạt 192 tỷ đồng, trong đó 6 tháng đầu năm đạt 50%.")]
    [InlineData("Trồng rừng đạt 100 ha trong quý I.")]
    [InlineData("Tháng 4 giải quyết việc làm cho ít nhất 90 lao động.")]
    [InlineData("Mỗi thôn có ít nhất 01 nhà văn hóa.")]
    [InlineData("Mỗi xã có ít nhất 2 hợp tác xã.")]
    public void Read_FigureForAPart_IsDoubted(string line) =>
        Assert.Contains(LineReader.Read(line).Findings, static found => found.Finding.Code == FindingCode.SeveralReadings);

    [Theory]
    [InlineData("Thu ngân sách cả năm đạt ít nhất 192 tỷ đồng.")]
    [InlineData("Đến hết quý IV giải quyết việc làm cho ít nhất 900 lao động.")]
    [InlineData("Năm 2026 trồng rừng đạt ít nhất 100 ha.")]
    [InlineData("Tỷ lệ trẻ em dưới 6 tháng tuổi được bú mẹ đạt ít nhất 80%.")]
    public void Read_FigureOfTheYear_IsNot(string line) =>
        Assert.DoesNotContain(LineReader.Read(line).Findings, static found => found.Finding.Code == FindingCode.SeveralReadings);
}
