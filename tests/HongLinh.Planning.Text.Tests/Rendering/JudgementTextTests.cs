using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>How far a figure is from its mark, in words; the words of every reason.</summary>
public sealed class JudgementTextTests
{
    public static TheoryData<Target, Reported, string, string> Edges => new()
    {
        { Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(724m), "còn thiếu 676 triệu đồng so với mức kế hoạch",
            "676 million dong short of the target" },
        { Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(724m), "cần tăng thêm trên 676 triệu đồng mới đạt kế hoạch",
            "a rise of more than 676 million dong would meet the target" },
        { Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(1_500m), "nếu giảm quá 100 triệu đồng thì không còn đạt kế hoạch",
            "a fall of more than 100 million dong would miss the target" },
        { Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(1_500m), "nếu giảm từ 100 triệu đồng trở lên thì không còn đạt kế hoạch",
            "a fall of 100 million dong would miss the target" },
        { Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(1_400m), "bằng đúng mức kế hoạch; phải cao hơn mới đạt",
            "exactly at the mark; it must be above it to meet the target" },
        { Target.AtMost(SmallPlan.Revenue, Money.MillionDong.Of(1_400m)), Million(1_400m), "bằng đúng mức kế hoạch; cao hơn là không còn đạt",
            "exactly at the mark; any figure above it would miss the target" },
        { Target.AtMost(SmallPlan.Poverty, Share.Percent.Of(2m)), Percent(2.5m), "còn phải giảm 0,5 điểm phần trăm mới bằng mức kế hoạch",
            "a fall of 0.5 percentage points would meet the target" },
        { Target.AtLeast(SmallPlan.Waste, Share.Percent.Of(70m)), Shared(2m, 3m), "còn thiếu khoảng 3,3333 điểm phần trăm so với mức kế hoạch",
            "about 3.3333 percentage points short of the target" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m)), ReportedBound.GreaterThan(Share.Percent.Of(98m)),
            "số liệu chỉ chặn một phía, nên không biết khoảng cách", "the figure is only a lower or an upper limit, so it is not known" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(62m)), ReportedRange.Between(Share.Percent.Of(61m), Share.Percent.Of(63m)),
            "số liệu chỉ cho biết một khoảng, từ thấp hơn mức kế hoạch 1 điểm phần trăm đến cao hơn mức kế hoạch 1 điểm phần trăm",
            "the figure is a range, from 1 percentage point below the mark to 1 percentage point above it" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m)), ReportedWords.Of("tốt"), "không xác định, vì không có số liệu để so với kế hoạch",
            "not defined, because there is no figure to compare" },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Explain_Figure_SaysWhatLittleWouldTurnTheAnswer(Target target, Reported reported, string vietnamese, string english)
    {
        Assert.Equal("Khoảng cách đến mức kế hoạch: " + vietnamese + ".", LineOf(Explain(target, reported, Language.Vietnamese), "Khoảng cách đến mức kế hoạch"));
        Assert.Equal("Distance from the mark: " + english + ".", LineOf(Explain(target, reported, Language.English), "Distance from the mark"));
    }

    // 99.996 of 100.000 is 99,996%, which two decimals would show as 100,00%: a third one is printed.
    [Theory]
    [InlineData(99_996, "tỷ lệ thực hiện kế hoạch 99,996% (")]
    [InlineData(100_004, "tỷ lệ thực hiện kế hoạch 100,004% (")]
    [InlineData(99_994, "tỷ lệ thực hiện kế hoạch 99,99% (")]
    [InlineData(100_000, "tỷ lệ thực hiện kế hoạch 100,00% (")]
    public void Explain_PercentCloseToTheWhole_StaysOnItsSide(int million, string printed) => Assert.Contains(
        printed, Explain(Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(100_000m)), Million(million), Language.Vietnamese), StringComparison.Ordinal);

    [Fact]
    public Task ReasonCatalogue_BothLanguages() => Snapshot.Match(
        JudgementText.Catalogue(Language.Vietnamese) + WorkStates.Explained(Language.Vietnamese)
        + JudgementText.Catalogue(Language.English) + WorkStates.Explained(Language.English));

    [Fact]
    public void Explain_StatesOfWork_AreAllShown() =>
        Assert.Empty(Work.WorkState.All.Except(WorkStates.Review.Judgements.Select(static judgement => judgement.State)));

    [Fact]
    public void Describe_Fingerprint_NamesEachInputAndTheVersion()
    {
        var fingerprint = SmallPlan.AtMidYear(JudgementPolicy.Literal).Fingerprint;
        var text = ScorecardText.DescribeFingerprint(fingerprint, Language.Vietnamese);
        Assert.StartsWith($"Mã đối chiếu kết quả: {fingerprint.Short} (kế hoạch {fingerprint.Plan[..12]}, quy ước ", text, StringComparison.Ordinal);
        Assert.EndsWith($", phiên bản {fingerprint.Engine}).", text, StringComparison.Ordinal);
        Assert.NotEqual(text, ScorecardText.DescribeFingerprint(fingerprint, Language.English));
    }

    private static ReportedExact Million(decimal amount) => ReportedExact.Of(Money.MillionDong.Of(amount));

    private static ReportedExact Percent(decimal amount) => ReportedExact.Of(Share.Percent.Of(amount));

    private static ReportedShare Shared(decimal part, decimal whole) => ReportedShare.Of(People.Person.Of(part), People.Person.Of(whole));

    private static string Explain(Target target, Reported reported, Language language)
    {
        var card = SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, target)), new LocalDate(2023, 7, 30), JudgementPolicy.Literal,
            SmallPlan.Report(target.Indicator.Code.Text, reported));
        return JudgementText.Explain(card.Judgements[0], language).Replace("\n  ", " ", StringComparison.Ordinal);
    }

    private static string LineOf(string text, string head) => Assert.Single(text.Split('\n'), line => line.StartsWith(head, StringComparison.Ordinal));
}
