using CsCheck;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Outlooks;

public sealed class YearOutlookTests
{
    private static readonly string[] Targets =
    [
        "flow billion-dong > 192 base:H1=90 base:Y=170", "stock billion-dong < 192 lower", "flow billion-dong <= 192 unlimited", "flow billion-dong = 192",
        "stock billion-dong in 190..194", "rate percent near 4 +-1", "stock billion-dong > 192 throughout",
            "flow billion-dong grows > 13 base:YTD06=170 base:Y=0",
        "stock billion-dong changes >= 2 base:Y=190 year-before", "stock billion-dong > 100 and < 193", "stock thing items A,B,C", "stock thing covers 3/5",
    ];

    private static readonly Gen<string> Reports = Gen.Select(
            AnyOf("M01", "M02", "M05", "Q1", "H1", "YTD06", "Q3", "9M", "M12", "Y"),
            AnyOf("3", "5", "190", "192", "194", ">192", "<192", "2..3", "words", "withheld", "-1", "+13%", "done:A", "done:A,B"),
            AnyOf("", "estimated", "preliminary", "correction"),
            static (period, value, option) => $"{period} {value} {option}")
        .List[0, 6].Select(static reports => string.Join("; ", reports));

    // 100 to February and 360 to June: between 660 and 750 by the end of the year.
    [Theory]
    [InlineData("flow billion-dong >= 650", "likely-exceeded")]
    [InlineData("flow billion-dong > 650", "likely-met")]
    [InlineData("flow billion-dong >= 660", "likely-met")]
    [InlineData("flow billion-dong > 660", "unclear")]
    [InlineData("flow billion-dong >= 700", "unclear")]
    [InlineData("flow billion-dong >= 750", "unclear")]
    [InlineData("flow billion-dong > 750", "unlikely")]
    [InlineData("flow billion-dong >= 800", "unlikely")]
    [InlineData("flow billion-dong >= 300", "certain")]
    [InlineData("flow billion-dong <= 300 lower", "impossible")]
    [InlineData("flow billion-dong <= 600 lower", "unlikely")]
    [InlineData("flow billion-dong <= 700 lower", "unclear")]
    [InlineData("flow billion-dong <= 800 lower", "likely-exceeded")]
    [InlineData("flow billion-dong < 800 lower", "likely-met")]
    [InlineData("flow billion-dong in 600..800", "likely-met")]
    [InlineData("flow billion-dong in 800..900", "unlikely")]
    [InlineData("flow billion-dong in 700..900", "unclear")]
    [InlineData("flow billion-dong >= 650 and <= 800", "likely-exceeded")]
    [InlineData("flow billion-dong >= 650 and <= 600", "unlikely")]
    [InlineData("flow billion-dong >= 300 and > 650", "likely-met")]
    public void Outlook_Interval_IsJudgedAsIfTheYearEndedInIt(string line, string outlook) =>
        Assert.Equal(outlook, Ahead.Look(line, "YTD02 100; H1 360").Outlook.Code);

    // In practice a strict bound is kept by its number and exceeded by more.
    [Theory]
    [InlineData("flow billion-dong > 660", "likely-met")]
    [InlineData("flow billion-dong > 650", "likely-exceeded")]
    public void Outlook_Policy_IsThatOfTheJudgement(string line, string outlook) => Assert.Equal(
        outlook, YearOutlook.Of(Town.Judge(line, "YTD02 100; H1 360", Ahead.MidYear, Town.Practice)).Outlook.Code);

    [Theory]
    [InlineData("flow billion-dong >= 1400", "H1 724", "unclear")]
    [InlineData("flow billion-dong >= 1400", "", "unclear")]
    [InlineData("flow billion-dong >= 1400 base:H1=600 base:Y=1300", "H1 724", "likely-exceeded")]
    [InlineData("rate percent > 97", "Q1 96; H1 97.5", "likely-met")]
    [InlineData("rate percent > 97 throughout", "Q1 96; H1 97.5", "impossible")]
    [InlineData("rate percent > 97 throughout", "Q1 97.1; H1 97.5", "likely-met")]
    [InlineData("stock hamlet covers 52/52", "Q1 30/52; H1 36/52", "unlikely")]
    [InlineData("stock hamlet covers 52/52", "Q1 30/52; H1 45/52", "unclear")]
    [InlineData("stock school items A,B,C", "H1 done:A lost:C", "impossible")]
    [InlineData("stock house by 2023-06-30", "", "unclear")]
    [InlineData("stock house by 2023-06-30", "H1 on:2023-05-20", "certain")]
    [InlineData("rate percent words", "H1 5", "not-applicable")]
    // 10% on 1.000 asks for more than 1.100. Last year's second half of 500 at ratios from 1 to 610/500 gives 1.110 to 1.220 ...
    [InlineData("flow billion-dong grows > 10 base:Y=1000 base:H1=500", "H1 610", "likely-met")]
    // ... at ratios from 220/250 to 380/250 (1,52) 1.040 to 1.360, and at ratios from 400/500 to 1 at most 900.
    [InlineData("flow billion-dong grows > 10 base:Y=1000 base:H1=500 base:Q1=250", "YTD03 220; H1 600", "unclear")]
    [InlineData("flow billion-dong grows > 10 base:Y=1000 base:H1=500", "H1 400", "unlikely")]
    public void Outlook_EachKindOfTarget_HasAnAnswer(string line, string reports, string outlook) =>
        Assert.Equal(outlook, Ahead.Look(line, reports).Outlook.Code);

    // On the last day of the year there may still be something to expect; on the first day after it there is a result or none.
    [Theory]
    [InlineData("flow billion-dong >= 700", "H1 724", "certain")]
    [InlineData("flow billion-dong >= 1400", "Y 1300", "impossible")]
    [InlineData("flow billion-dong >= 1400", "", "unclear")]
    public void Outlook_YearOver_IsNoForecast(string line, string reports, string onTheLastDay)
    {
        Assert.Equal(onTheLastDay, Ahead.Look(line, reports, "2023-12-31").Outlook.Code);
        Assert.Equal("not-applicable", Ahead.Look(line, reports, "2024-01-01").Outlook.Code);
    }

    [Theory]
    [InlineData("flow billion-dong >= 1400", "H1 724", "figures-stand even-months mean-within-spans never-falls")]
    [InlineData("flow billion-dong >= 1400", "M01 100", "figures-stand even-months never-falls")]
    [InlineData("stock household >= 100", "H1 80", "figures-stand whole-target-each-month")]
    [InlineData("stock school items A,B,C", "H1 done:A", "figures-stand whole-target-each-month never-falls silent-items-not-done")]
    [InlineData("flow house in 1..2", "H1 1", "figures-stand mean-within-spans never-falls")]
    [InlineData("flow billion-dong >= 1400", "", "")]
    public void Assumptions_AreNamed(string line, string reports, string says) =>
        Assert.Equal(says, Ahead.Look(line, reports).Assumptions.Says());

    [Fact]
    public void Parts_AllOf_HaveTheirOwnOutlook() => Assert.Equal(
        ["certain", "likely-met"], Ahead.Look("flow billion-dong >= 300 and > 650", "YTD02 100; H1 360").Parts.Select(static part => part.Outlook.Code));

    // Whatever is reported: while the year runs an outlook is certain or impossible exactly when the verdict is, and no method throws.
    [Fact]
    public void Of_AnyReports_AgreesWithTheVerdict() =>
        Gen.Select(AnyOf(Targets), Reports, AnyOf([.. ProjectionMethod.All]), AnyOf("2023-07-15", "2023-12-31", "2024-02-01"))
            .Sample(static (line, reports, method, asOf) =>
        {
            var outlook = Ahead.Look(line, reports, asOf, method: method);
            _ = outlook.ToString();
            var runs = asOf.StartsWith("2023", StringComparison.Ordinal);
            // By an estimate of the year a target is likely to be kept or missed, not certainly.
            if (outlook.Judgement.Reason.Code.StartsWith("year-estimate", StringComparison.Ordinal))
            {
                return runs && outlook.Outlook != Outlook.Certain && outlook.Outlook != Outlook.Impossible;
            }

            return outlook.Outlook == Outlook.Certain == (runs && (outlook.Judgement.Verdict == Verdict.Met || outlook.Judgement.Verdict == Verdict.Exceeded))
                && outlook.Outlook == Outlook.Impossible == (runs && outlook.Judgement.Verdict == Verdict.NotMet)
                && (outlook.Projection is not ComputedProjection { Low: { } low, High: { } high } known || low <= known.Value && known.Value <= high);
        });

    [Fact]
    public void Outlooks_OfAScorecard_AreOneForEachLineInOrder()
    {
        var card = Town.Review(Town.PlanOf("flow billion-dong >= 700|other: stock person > 5"), "YTD02 100; H1 360", Ahead.MidYear);
        Assert.Equal(["unclear", "unclear"], card.Outlooks().Select(static outlook => outlook.Outlook.Code));
        Assert.Equal(card.Judgements, card.Outlooks().Select(static outlook => outlook.Judgement));
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
