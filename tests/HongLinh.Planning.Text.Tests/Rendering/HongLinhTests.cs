using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>The real plan with the figures that the press published for it.</summary>
public sealed class HongLinhTests
{
    private static readonly string March = Render(new LocalDate(2023, 3, 2), JudgementPolicy.AdministrativePractice, Language.Vietnamese);
    private static readonly string July = Render(new LocalDate(2023, 7, 30), JudgementPolicy.Literal, Language.Vietnamese);

    [Fact]
    public void Scorecard_March_CountsWhatIsKnownAndNothingElse() => Assert.Contains(
        "Trong 24 chỉ tiêu: 03 chỉ tiêu đang thực hiện, 19 chỉ tiêu chưa đủ số liệu (06 chưa đến kỳ, 13 chưa có số liệu), 02 chỉ tiêu không", March,
            StringComparison.Ordinal);

    [Fact]
    public void Scorecard_July_CountsRevenueAsKept() => Assert.Contains(
        "Trong 24 chỉ tiêu: 01 chỉ tiêu đạt, 04 chỉ tiêu đang thực hiện, 17 chỉ tiêu chưa đủ số liệu", July,
            StringComparison.Ordinal);

    // 106,801 / 192,5 = 55,48 and 198,018 / 192,5 = 102,87: counted by hand from the figures of the press.
    [Fact]
    public void Scorecard_Revenue_HasTheExactPercent()
    {
        Assert.Contains("55,48%", March, StringComparison.Ordinal);
        Assert.Contains("102,87%", July, StringComparison.Ordinal);
    }

    [Fact]
    public void Scorecard_July_SaysWhyTheOutputWasSentBack() => Assert.Contains(
        "“tỷ đồng” không quy đổi được sang “tỷ đồng (giá so sánh 2010)”", July.Replace("\n   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Findings_OfThePlan_AreSentencesInBothLanguages() => Assert.All(HongLinh2023.Plan.Findings, static finding =>
        Assert.NotEqual(FindingText.Describe(finding, Language.Vietnamese), FindingText.Describe(finding, Language.English)));

    [Fact]
    public void Plan_Listing_FitsASnapshot() => Assert.All(Language.All, static language =>
    {
        var lines = PlanText.Render(HongLinh2023.Plan.Value, language).Split('\n');
        Assert.InRange(lines.Length, 80, 150);
        Assert.All(lines, static line => Assert.InRange(DisplayWidth.Of(line), 0, 130));
    });

    private static string Render(LocalDate day, JudgementPolicy policy, Language language) => ScorecardText.Render(
        PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(day.AtMidnight().InUtc().ToInstant()), day, policy, RuleSet.None),
            language);
}
