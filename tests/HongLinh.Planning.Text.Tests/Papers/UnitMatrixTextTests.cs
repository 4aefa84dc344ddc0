namespace HongLinh.Planning.Text.Tests.Papers;

// Three wards and a town: what a table of wards and the sentences below it say.
// 310 + 285 = 595 of 900; (9.300 + 7.200 + 3.900) / 22.000 = 92,7272...%, and 91,67% without the commune.
public sealed class UnitMatrixTextTests
{
    private static readonly string Vietnamese = UnitMatrixText.ToMarkdown(Wards.Matrix, Language.Vietnamese);
    private static readonly string English = UnitMatrixText.ToMarkdown(Wards.Matrix, Language.English);

    [Theory]
    [InlineData("# Số liệu theo đơn vị, 6 tháng đầu năm 2023\n")]
    [InlineData("| Số lao động được giải quyết việc làm | người | 310 | 285 | \\... | 595 (\\*) | 2/3 | từ 900 trở lên |\n")]
    [InlineData("| Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 90 | 97,5 | 92,73 | 3/3 | từ 92 trở lên |\n")]
    [InlineData("- Số lao động được giải quyết việc làm: 2/3 phường, xã đã báo cáo, còn thiếu UBND xã Thuận Lộc. "
        + "Riêng các đơn vị đã báo cáo là 595 người (chưa phải số của toàn địa bàn). "
        + "Kết luận còn chờ số liệu của UBND xã Thuận Lộc. Chưa xếp hạng.\n")]
    [InlineData("3/3 phường, xã đã báo cáo. Kết luận phụ thuộc số liệu của UBND xã Thuận Lộc: không tính UBND xã Thuận Lộc thì các đơn vị còn lại là 91,67% "
        + "(kế hoạch ít nhất 92%). "
        + "Xếp theo số liệu: đứng đầu UBND xã Thuận Lộc, cuối bảng UBND phường Nam Hồng.\n")]
    [InlineData("Theo tổng thứ hạng ở 01 chỉ tiêu có đủ số liệu của mọi đơn vị (Tỷ lệ dân số tham gia bảo hiểm y tế): 1. UBND xã Thuận Lộc; 2. UBND phường Bắc Hồng; 3. UBND phường Nam Hồng.\n")]
    [InlineData("Không tính vào xếp hạng: Số lao động được giải quyết việc làm, vì còn thiếu số liệu của UBND xã Thuận Lộc.\n")]
    public void ToMarkdown_AWardMissing_SaysSoInVietnamese(string words) => Assert.Contains(words, Vietnamese, StringComparison.Ordinal);

    [Theory]
    [InlineData("| New jobs | people | 310 | 285 | \\... | 595 (\\*) | 2/3 | ≥ 900 |\n")]
    [InlineData("2 of 3 wards and communes reported; missing: Thuận Lộc commune. Those that reported come to 595 people, which is not the whole. "
        + "The answer waits for Thuận Lộc commune. Not ranked.\n")]
    [InlineData("Not ranked: New jobs: for lack of figures of Thuận Lộc commune.\n")]
    public void ToMarkdown_AWardMissing_SaysSoInEnglish(string words) => Assert.Contains(words, English, StringComparison.Ordinal);

    // 500 + 450 = 950 pass 900 before the commune has said a word.
    [Fact]
    public void Render_SumHasPassedTheMark_SaysThatItDecides()
    {
        var text = UnitMatrixText.Render(
            Wards.MatrixOf(Wards.Figure(Wards.Jobs, Wards.North, 500m), Wards.Figure(Wards.Jobs, Wards.South, 450m)), Language.Vietnamese, 400);
        Assert.Contains(
            "Riêng các đơn vị đã báo cáo là 950 người, đủ để kết luận dù còn thiếu: đạt mức kế hoạch (ít nhất 900 người).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_AllFormats_HaveTheSameCells()
    {
        var html = UnitMatrixText.ToHtml(Wards.Matrix, Language.Vietnamese);
        Assert.All(["Thuận Lộc", "595 (*)", "92,73", "2/3"], words =>
        {
            Assert.Contains(words, html, StringComparison.Ordinal);
            Assert.Contains(words, UnitMatrixText.Render(Wards.Matrix, Language.Vietnamese), StringComparison.Ordinal);
        });
        Assert.All(UnitMatrixText.Render(Wards.Matrix, Language.Vietnamese, 60).Split('\n'), static line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public void Render_NoLineHasUnits_SaysSo()
    {
        var card = SmallPlan.Judge(SmallPlan.OfEachKind(), new NodaTime.LocalDate(2023, 7, 1), JudgementPolicy.Literal);
        Assert.Contains(
            "Kế hoạch không giao chỉ tiêu nào cho các đơn vị cùng báo cáo.",
            UnitMatrixText.Render(UnitMatrix.Of(card, SmallPlan.FirstHalf), Language.Vietnamese), StringComparison.Ordinal);
    }
}
