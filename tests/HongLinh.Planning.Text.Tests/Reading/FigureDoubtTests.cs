namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>Ordinary phrases whose figures fit each other raise no doubt; those that do not are rows of the corpus of unreadable phrases.</summary>
public sealed class FigureDoubtTests
{
    [Theory]
    [InlineData("Thu ngân sách đạt ít nhất 105% dự toán tỉnh giao.")]
    [InlineData("Tỷ lệ sử dụng giường bệnh đạt ít nhất 105%.")]
    [InlineData("Tỷ lệ thuê bao điện thoại di động đạt ít nhất 130%.")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,5%, giảm 0,7%.")]
    // (2,5 - 3,2) / 3,2 = -21,9%
    [InlineData("Tỷ lệ hộ nghèo giảm từ 3,2% xuống 2,5%, giảm 21,9%.")]
    [InlineData("Thu nhập bình quân từ 60 triệu đồng lên 66 triệu đồng, tăng 10%.")]
    // 31,52 - 28,36 = 3,16, rounded as printed
    [InlineData("Tỷ lệ đô thị hóa tăng từ 28,36% lên 31,52%, tăng 3,2 điểm %.")]
    [InlineData("Đưa tỷ lệ hộ nghèo từ 3% xuống dưới 2%.")]
    [InlineData("Thu ngân sách tăng từ 900 triệu đồng lên 1,2 tỷ đồng.")]
    // (1.200 - 900) / 900 = 33,3%
    [InlineData("Doanh thu từ 900 triệu đồng lên 1,2 tỷ đồng, tăng 33,3%.")]
    [InlineData("Tổng thu đạt 80 tỷ đồng, tăng 12% so với năm 2025 và giảm 3% so với dự toán.")]
    [InlineData("Thu ngân sách đạt 350 tỷ đồng, tăng 5% so với cùng kỳ, giảm 2% so với năm 2020.")]
    [InlineData("Sản lượng khai thác giảm 5%, nuôi trồng tăng 10%.")]
    [InlineData("Tỷ lệ hộ nghèo đến năm 2026 còn 2%, đến năm 2030 không còn hộ nghèo.")]
    [InlineData("Tỷ lệ hộ nghèo còn 1,5%, không còn hộ nghèo thuộc diện chính sách.")]
    [InlineData("Cơ cấu kinh tế: nông nghiệp 20,1%, công nghiệp - xây dựng 44,9%, dịch vụ 35,1%.")]
    [InlineData("Cơ cấu kinh tế: NN 20% - CN 45% - DV 35%; cơ cấu lao động: NN 40% - CN 30% - DV 30%.")]
    [InlineData("Tỷ trọng công nghiệp - xây dựng 45%, dịch vụ 35%.")]
    [InlineData("Thu ngân sách đạt 120 tỷ đồng, phấn đấu 130 tỷ đồng.")]
    [InlineData("Doanh thu gấp 1,5 lần so với năm 2025.")]
    [InlineData("Tỷ lệ hộ nghèo giảm 0,5 điểm %.")]
    [InlineData("Thu ngân sách tăng 5%.")]
    public void Read_FiguresThatFit_AreNotDoubted(string line) =>
        Assert.DoesNotContain(LineReader.Read(line).Findings, static found => found.Finding.Code == FindingCode.SeveralReadings);

    // Each comparison looks at few neighbours.
    [Theory]
    [InlineData("không còn hộ nghèo; tỷ lệ hộ nghèo còn 2%; ")]
    [InlineData("cơ cấu: nông nghiệp 20%, công nghiệp 40%, dịch vụ 45%; ")]
    [InlineData("tỷ lệ hộ nghèo giảm từ 3% lên 2%, giảm 5%, tăng 4%, ")]
    [InlineData("tỷ lệ hộ nghèo 2% (hộ cận nghèo dưới 3%), ")]
    [InlineData("phấn đấu trong năm 2026, phấn đấu ")]
    public void Read_TwiceTheLength_LooksTwiceAsOften(string piece)
    {
        LineReader.Read(string.Concat(Enumerable.Repeat(piece, 200)), out var once);
        LineReader.Read(string.Concat(Enumerable.Repeat(piece, 400)), out var twice);
        Assert.InRange(twice, once, (once * 21 / 10) + 200);
    }

    [Fact]
    public void Read_FiguresOfAnySize_AreComparedExactly()
    {
        var reading = PlanReader.ReadPhrase("Thu nhập bình quân từ 0,00000000001 triệu đồng lên 999999999999999999999 triệu đồng, tăng 15%.");
        Assert.Contains(reading.Findings, static found => found.Finding.Code == FindingCode.SeveralReadings);
    }
}
