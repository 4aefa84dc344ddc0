using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// Whatever is not read literally stands in the head of the table, and in the explanation of the line that it bears on.
public sealed class PolicyTextTests
{
    private static readonly JudgementPolicy Unusual = new()
    {
        Name = "khác",
        BareNumbers = BareNumberConvention.Equality,
        Bands = BandConvention.Met,
        Near = NearConvention.OneSidedMet,
        NearTolerance = 0.125m,
        RoundBeforeComparing = Rounding.HalfUp(1),
        PercentFormula = PercentFormula.PlanOverActual,
        PercentPrinting = PercentPrinting.CutOff,
    };

    private static string Head(JudgementPolicy policy, Language language)
    {
        var text = ScorecardText.Render(SmallPlan.AtMidYear(policy), language);
        return text[..text.IndexOf('─', StringComparison.Ordinal)].Replace("\n  ", " ", StringComparison.Ordinal);
    }

    private static Scorecard Year(PlanLine line, JudgementPolicy policy, Reported reported) =>
        SmallPlan.Judge(SmallPlan.Create(line), new LocalDate(2023, 7, 30), policy,
        SmallPlan.Report(line.Indicator.Code.Text, reported));

    private static string Explain(PlanLine line, JudgementPolicy policy, Reported reported) =>
        JudgementText.Explain(Year(line, policy, reported).Judgements[0], Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal);

    [Fact]
    public void Render_LiteralPolicy_NamesWhatDecidesMetAndExceeded() => Assert.Contains(
        "\nQuy ước đánh giá: theo đúng câu chữ, chỉ tiêu ghi “trên”, “dưới” mà số liệu chỉ bằng mức kế hoạch là chưa đạt; chỉ tiêu ghi “ít nhất” (“từ … trở lên”), “không quá” mà số liệu tốt hơn mức kế hoạch là “vượt”; ghi “trên”, “dưới” thì vẫn là “đạt”.\n",
        Head(JudgementPolicy.Literal, Language.Vietnamese), StringComparison.Ordinal);

    [Fact]
    public void Render_Practice_NamesBandsAndNear() => Assert.Contains(
        "dù chỉ tiêu ghi “trên”, “dưới”, “ít nhất” hay “không quá”; "
        + "chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức là “vượt”; chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép về phía tốt hơn là “vượt”.\n",
        Head(JudgementPolicy.AdministrativePractice, Language.Vietnamese), StringComparison.Ordinal);

    [Fact]
    public void Render_EverySettingChanged_NamesEach()
    {
        Assert.Contains(
            "; con số không kèm “ít nhất”, “không quá” được đọc là bằng đúng con số đó; chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức vẫn là “đạt”; "
            + "chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép về phía tốt hơn vẫn là “đạt”; “khoảng” cho phép lệch 12,5% của con số; "
            + "số liệu được làm tròn trước khi so sánh, đến 1 chữ số thập phân (nửa đơn vị thì làm tròn lên); tỷ lệ in được cắt bớt, không làm tròn.\n",
            Head(Unusual, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "\n% KH: kế hoạch chia cho thực hiện khi càng thấp càng tốt; dấu “–”: không tính.\n",
            Head(Unusual, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "; a bare number is read as exactly that number; a figure better than both ends of a band is still “met”; a figure farther from “about” on the "
            + "better side is still “met”; "
            + "“about” allows for 12.5% of the number; figures are rounded before they are compared, "
                + "to 1 decimal (halves are rounded up); percentages are printed cut off, not rounded.\n",
            Head(Unusual, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Margin_StandsBesideWhatIsExceeded()
    {
        var policy = JudgementPolicy.AdministrativePractice with { Name = "có biên", ExceedanceMargin = 0.05m, ExceedancePoints = 0.5m };
        Assert.Contains(
            "“ít nhất” hay “không quá”; chỉ là “vượt” khi tốt hơn mức kế hoạch từ 5% trở lên; kế hoạch là tỷ lệ phần trăm thì chỉ là “vượt” khi tốt hơn từ 0,5 điểm phần trăm trở lên; ",
            Head(policy, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "; “exceeded” begins at 5% better than the mark; for a mark that is a percentage “exceeded” begins at 0.5 percentage points better; ",
            Head(policy, Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ là “vượt”", Head(policy with { Exceedance = ExceedanceRule.Never }, Language.Vietnamese), StringComparison.Ordinal);
    }

    // 198,018 of 192,5 is 102,8665...%.
    [Fact]
    public void Render_PercentCutOff_IsNotRounded()
    {
        Assert.Contains("102,86%", ScorecardText.Render(SmallPlan.AtMidYear(Unusual), Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("102,87%", ScorecardText.Render(SmallPlan.AtMidYear(JudgementPolicy.Literal), Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false, "103%")]
    [InlineData(0, true, "102%")]
    [InlineData(1, false, "102,9%")]
    public void Write_ComputedPercent_IsRoundedAsAsked(int places, bool cutOff, string printed)
    {
        var percent = SmallPlan.AtMidYear(JudgementPolicy.Literal).Judgements[0].PercentOfPlan();
        Assert.Equal(printed, PercentText.Write(percent, cutOff ? Rounding.Truncate(places) : Rounding.HalfUp(places), Language.Vietnamese));
    }

    [Fact]
    public void Write_UndefinedPercent_IsADashAndNeverNought() =>
        Assert.Equal("–", PercentText.Write(SmallPlan.AtMidYear(JudgementPolicy.Literal).Judgements[2].PercentOfPlan(), Rounding.HalfUp(0), Language.English));

    // 12,96% against "trên 13%", rounded to one place: the verdict turns, so both figures are said.
    [Fact]
    public void Explain_RoundedFigure_SaysBothFiguresAndTheRule()
    {
        var line = SmallPlan.Line(1, SmallPlan.Targets[1]);
        var growth = ReportedGrowth.Of(Share.Percent.Of(12.96m), GrowthBase.SamePeriodLastYear);
        var rounded = JudgementPolicy.AdministrativePractice with { Name = "làm tròn", RoundBeforeComparing = Rounding.HalfUp(1) };
        Assert.Contains(
            "; theo quy ước, 12,96% được làm tròn thành 13% trước khi so sánh, đến 1 chữ số thập phân (nửa đơn vị thì làm tròn lên).",
            Explain(line, rounded, growth), StringComparison.Ordinal);
        Assert.Contains("bằng đúng mức kế hoạch 13%; theo thông lệ: đạt kế hoạch", Explain(line, rounded, growth), StringComparison.Ordinal);
        Assert.DoesNotContain("làm tròn", Explain(line, JudgementPolicy.AdministrativePractice, growth), StringComparison.Ordinal);
        Assert.Contains("chưa đạt kế hoạch", Explain(line, JudgementPolicy.AdministrativePractice, growth), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, MidpointRounding.ToEven, "2 chữ số thập phân (nửa đơn vị thì về số chẵn)", "2 decimals (halves are rounded to the even digit)")]
    [InlineData(0, MidpointRounding.ToZero, "số nguyên (cắt bỏ phần sau)", "a whole number (further digits are cut off)")]
    [InlineData(1, MidpointRounding.ToPositiveInfinity, "1 chữ số thập phân (luôn làm tròn lên)", "1 decimal (always rounded up)")]
    [InlineData(1, MidpointRounding.ToNegativeInfinity, "1 chữ số thập phân (luôn làm tròn xuống)", "1 decimal (always rounded down)")]
    public void Rounding_EachMode_HasWords(int places, MidpointRounding mode, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, PolicyWriter.Rounding(Rounding.Of(places, mode), Language.Vietnamese));
        Assert.Equal(english, PolicyWriter.Rounding(Rounding.Of(places, mode), Language.English));
    }

    // What was read as "exactly" is shown so, but is not an amendment.
    [Fact]
    public void Render_BareNumberAsEquality_ShowsTheReadingAndNoAmendment()
    {
        var line = SmallPlan.Line(1, Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(2_570m))) with { IsBareNumber = true };
        var text = ScorecardText.Render(Year(line, Unusual, ReportedExact.Of(Money.MillionDong.Of(2_571m))), Language.Vietnamese);
        Assert.Contains("bằng 2.570 triệu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("đã điều chỉnh", text, StringComparison.Ordinal);
        Assert.Contains(
            "con số không kèm “ít nhất”, “không quá” được đọc là bằng đúng con số đó.", Explain(line, Unusual, ReportedExact.Of(Money.MillionDong.Of(2_571m))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_BandAndNear_NameTheirReading()
    {
        Assert.Contains("; chỉ tiêu ghi “từ … đến …” mà số liệu tốt hơn cả hai mức vẫn là “đạt”.",
            Explain(SmallPlan.Line(1, SmallPlan.Targets[6]), Unusual, ReportedExact.Of(SmallPlan.Houses.Of(3m))), StringComparison.Ordinal);
        var near = Explain(SmallPlan.Line(1, SmallPlan.Targets[8]), Unusual, ReportedExact.Of(Share.Percent.Of(4.2m)));
        Assert.Contains("khoảng 4% (±0,5%)", near, StringComparison.Ordinal);
        Assert.Contains("; chỉ tiêu ghi “khoảng” mà số liệu lệch quá mức cho phép về phía tốt hơn vẫn là “đạt”.", near, StringComparison.Ordinal);
    }
}
