using NodaTime.Text;

namespace HongLinh.Planning.Tests.Evaluation;

// Which periods broke a target that was to hold throughout, by how much, and over which days.
public sealed class BreachTests
{
    [Theory]
    [InlineData("rate percent > 99 throughout", "M01 99.5; M03 98; M12 99.5", "2023-M03 98 percent -1 percentage-point")]
    [InlineData(
        "rate percent > 99 throughout", "M03 98; M04 97.5; M07 99",
        "2023-M03 98 percent -1 percentage-point; 2023-M04 97.5 percent -1.5 percentage-point; 2023-M07 99 percent 0 percentage-point")]
    [InlineData("rate percent > 99 throughout", "M03 99.1; Y 99.2", "")]
    [InlineData("rate percent > 99 throughout", "M03 98; M03 99.2 correction", "")]
    [InlineData("rate percent > 99 throughout", "M03 <99", "2023-M03 - -")]
    [InlineData("rate percent > 99 throughout", "M03 >98", "")]
    [InlineData("rate percent > 99 throughout", "M03 98; M04 words", "2023-M03 98 percent -1 percentage-point")]
    [InlineData("rate percent > 99 throughout", "M03 101; M04 97", "2023-M04 97 percent -2 percentage-point")]
    [InlineData("rate percent > 99", "M03 98", "")]
    [InlineData("rate percent < 1 throughout lower unlimited", "M02 1.2; M05 9 per-mille", "2023-M02 1.2 percent 0.2 percentage-point")]
    [InlineData(
        "rate percent in 4..5 throughout", "M02 3.5; M03 4.5; M04 5.5",
        "2023-M02 3.5 percent -0.5 percentage-point; 2023-M04 5.5 percent 0.5 percentage-point")]
    [InlineData("rate percent near 4 +-0.5 throughout", "M02 3; M03 4", "2023-M02 3 percent -0.5 percentage-point")]
    [InlineData("stock hamlet covers 6/6 throughout", "M03 5; M12 6", "2023-M03 5 hamlet -1 hamlet")]
    [InlineData(
        "rate percent >= 50 and <= 60 throughout", "M02 40; M03 70", "2023-M02 40 percent -10 percentage-point; 2023-M03 70 percent 10 percentage-point")]
    public void Breaches_EachPeriodThatBrokeIt_HasFigureAndDistance(string line, string reports, string breaches) =>
        Assert.Equal(breaches, string.Join("; ", Town.Judge(line, reports).Breaches()
            .Select(static breach => $"{breach.Period} {breach.Figure?.ToString() ?? "-"} {breach.Distance?.ToString() ?? "-"}")));

    // At a strict bound the reading of the policy decides; whatever is a breach is why the line is not met.
    [Theory]
    [InlineData("literal", 1)]
    [InlineData("lenient", 0)]
    [InlineData("practice", 0)]
    public void Breaches_AtTheBound_DependOnPolicy(string policy, int count) =>
        Assert.Equal(count, Town.Judge("rate percent > 99 throughout", "M03 99; Y 99.5", policy: Town.PolicyOf(policy)).Breaches().Count);

    [Theory]
    [InlineData("M03 98", "2023-03-01..2023-03-31")]
    [InlineData("M03 98; M04 98", "2023-03-01..2023-04-30")]
    [InlineData("M03 98; M04 99.5; M05 98", "2023-03-01..2023-03-31 2023-05-01..2023-05-31")]
    [InlineData("M03 98; M05 98", "2023-03-01..2023-03-31 2023-05-01..2023-05-31")]
    [InlineData("M03 98; Q1 98; M04 98", "2023-01-01..2023-04-30")]
    [InlineData("M02 98; H1 98", "2023-01-01..2023-06-30")]
    [InlineData("Q4 98; M01 98", "2023-01-01..2023-01-31 2023-10-01..2023-12-31")]
    [InlineData("M01 99.5", "")]
    public void Intervals_OfBreaches_JoinWhatTouches(string reports, string days) =>
        Assert.Equal(days, string.Join(' ', Breach.Intervals(Town.Judge("rate percent > 99 throughout", reports).Breaches())
            .Select(static span => $"{LocalDatePattern.Iso.Format(span.Start)}..{LocalDatePattern.Iso.Format(span.End)}")));

    [Fact]
    public void Breaches_First_IsTheEarliestWhateverWasReportedFirst()
    {
        var breaches = Town.Judge("rate percent > 99 throughout", "M09 90; M02 98").Breaches();
        Assert.Equal("2023-M02: 98 percent", breaches[0].ToString());
        Assert.Equal("2023-M02", breaches[0].Report.Period.ToString());
        Assert.Equal("level it gt 99 percent", breaches[0].Target.ToString());
    }

    [Fact]
    public void Breaches_EmptySlot_IsRefused() => Assert.Throws<InvalidOperationException>(static () => default(Judgement).Breaches());
}
