using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>A figure that just misses its mark is never printed as equal to it, or as 0 from it.</summary>
public sealed class CloseFigureTests
{
    // By hand: 2,324 - 2,32 = 0,004; 192.500 - 192.499,999 = 0,001; 95 - 94,9999999 = 0,0000001.
    [Theory]
    [InlineData("poverty", "2.324", "thực hiện 2,324% (cả năm, chính thức), cao hơn 0,004 điểm phần trăm; không đạt kế hoạch.")]
    [InlineData("revenue", "192499.999", ", thấp hơn 0,001 triệu đồng; không đạt kế hoạch.")]
    [InlineData("share", "94.9999999", "thực hiện 94,9999999% (cả năm, chính thức), thấp hơn 0,0000001 điểm phần trăm; không đạt kế hoạch.")]
    public void Attention_FigureCloseToItsMark_KeepsTheDigitsThatPartThem(string line, string figure, string words)
    {
        var amount = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        (Target Target, Quantity Value) = line switch
        {
            "poverty" => ((Target)Target.AtMost(SmallPlan.Poverty, Share.Percent.Of(2.32m)), (Quantity)Share.Percent.Of(amount)),
            "revenue" => (Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(192_500m)), Money.MillionDong.Of(amount)),
            _ => (Target.AtLeast(SmallPlan.Waste, Share.Percent.Of(95m)), Share.Percent.Of(amount)),
        };
        var report = SmallPlan.Report(Target.Indicator.Code.Text, ReportedExact.Of(Value), ReportingPeriod.WholeYear(SmallPlan.Year)) with
        {
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2023, 12, 31),
            RecordedAt = Instant.FromUtc(2024, 1, 10, 1, 0),
        };
        var card = SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, Target)), new LocalDate(2024, 1, 31), JudgementPolicy.AdministrativePractice, report);
        Assert.Contains(words, Assert.Single(Attention.Sentences(card, Language.Vietnamese)), StringComparison.Ordinal);
    }
}
