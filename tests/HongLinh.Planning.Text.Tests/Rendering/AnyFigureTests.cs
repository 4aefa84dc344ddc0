using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// One cell never stops a face, however large or small its figure; and no face prints a number on another side of its mark than it stands.
public sealed class AnyFigureTests
{
    private const decimal Nines = 9_999_999_999_999_999_999_999_999_999m;
    private static readonly decimal Crumb = new(1, 0, 0, false, 28);

    private static readonly decimal[] Numbers = [Nines, decimal.MaxValue, Crumb, 0m, 1m, -Nines, -Crumb, 192_499.999m, 0.3333333333333333333333333333m];

    public static TheoryData<string, string> Faces
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in new[] { "vi", "en" })
            {
                foreach (var face in Writers.Keys)
                {
                    data.Add(face, language);
                }
            }

            return data;
        }
    }

    private static readonly Dictionary<string, Func<Scorecard, Language, string>> Writers = new(StringComparer.Ordinal)
    {
        ["page"] = static (card, language) => ScorecardPage.Render(card, language),
        ["table"] = static (card, language) => ScorecardText.Render(card, language),
        ["csv"] = static (card, language) => string.Join('\n', Formats(card, language)),
        ["explanation"] = static (card, language) => string.Concat(card.Judgements.Select(judgement => JudgementText.Explain(judgement, language))),
        ["sentence"] = static (card, language) => string.Concat(card.Judgements.Select(judgement => JudgementText.Report(judgement, language))),
        ["outlook"] = static (card, language) => OutlookText.Render(card, language),
        ["outlook in full"] = static (card, language) => string.Concat(card.Outlooks().Select(outlook => OutlookText.Explain(outlook, language))),
        ["rules"] = static (card, language) => string.Concat(card.RuleOutcomes.Select(outcome => RuleText.Explain(outcome, language))),
    };

    private static IEnumerable<string> Formats(Scorecard card, Language language)
    {
        foreach (var options in new[] { new ResultTableOptions(), new ResultTableOptions { Percents = Rounding.HalfUp(28), Figures = Rounding.HalfUp(28) },
            new ResultTableOptions { Percents = Rounding.HalfUp(0), Figures = Rounding.HalfUp(0) } })
        {
            var table = ResultTable.Of(card, language, options);
            yield return table.ToCsv() + table.ToMarkdown() + table.ToHtml() + table.ToText();
        }
    }

    private static readonly Scorecard[] AllCards = [.. Cards()];

    // Every line with every number as its bound, and every number reported on it, by every formula.
    private static IEnumerable<Scorecard> Cards()
    {
        foreach (var bound in Numbers)
        {
            foreach (var figure in Numbers)
            {
                foreach (var formula in PercentFormula.All)
                {
                    yield return CardOf(
                        bound, figure, JudgementPolicy.AdministrativePractice with { Name = "any", PercentFormula = formula, ExceedanceMargin = 0.05m });
                }
            }
        }
    }

    private static Scorecard CardOf(decimal bound, decimal figure, JudgementPolicy policy)
    {
        var lower = SmallPlan.Define("lower", "Càng thấp", "Lower", Money.BillionDong)
            .With(static i => i with { Polarity = Polarity.LowerIsBetter, OverTime = OverTime.Flow, Limits = NaturalLimits.None });
        var share = SmallPlan.Define("share", "Tỷ lệ", "Share", Share.Percent).With(static i => i with { Limits = NaturalLimits.None });
        var things = SmallPlan.Counted("things", "Nhà", "Houses", SmallPlan.Houses).With(static i => i with { OverTime = OverTime.Flow });
        var revenue = SmallPlan.Revenue.With(static i => i with { Limits = NaturalLimits.None });
        var monthly = SmallPlan.Define("monthly", "Thu theo tháng", "Monthly", Money.MillionDong)
            .With(static i => i with { OverTime = OverTime.Flow, Limits = NaturalLimits.None });
        var grown = SmallPlan.Define("grown", "Giá trị", "Grown", Money.BillionDong)
            .With(static i => i with { OverTime = OverTime.Flow, Limits = NaturalLimits.None });
        var mean = SmallPlan.Define("mean", "Bình quân", "Mean", Share.Percent)
            .With(static i => i with { OverTime = OverTime.Average, Limits = NaturalLimits.None });
        var near = SmallPlan.Define("near", "Khoảng", "Near", Share.Percent).With(static i => i with { Limits = NaturalLimits.None });
        var cut = SmallPlan.Define("cut", "Giảm", "Cut", Share.Percent)
            .With(static i => i with { Polarity = Polarity.LowerIsBetter, Limits = NaturalLimits.None });
        Baseline[] before =
            [Baseline.Of(ReportingPeriod.WholeYear(SmallPlan.Year.Previous()), Money.BillionDong.Of(bound)),
            Baseline.Of(ReportingPeriod.Half(SmallPlan.Year.Previous(), 1), Money.BillionDong.Of(figure))];
        PlanLine[] lines =
        [
            SmallPlan.Line(1, Target.GreaterThan(revenue, Money.MillionDong.Of(bound))) with { Baselines = ValueList.From(before) },
            SmallPlan.Line(2, Target.LessThan(lower, Money.BillionDong.Of(bound))) with { Baselines = ValueList.From(before) },
            SmallPlan.Line(3, Target.GreaterThan(share, Share.Percent.Of(bound))),
            SmallPlan.Line(4, Target.GreaterThan(things, SmallPlan.Houses.Of(Math.Abs(decimal.Truncate(bound))))),
            SmallPlan.Line(
                5, Target.GreaterThan(monthly, Money.MillionDong.Of(bound))) with { Baselines = ValueList.From(before),
                Phasing = Phasing.ProfileInPercent([40m, 5m, 5m, 5m, 5m, 5m, 5m, 5m, 5m, 5m, 5m, 10m]) },
            SmallPlan.Line(6, Target.GreaterThan(mean, Share.Percent.Of(bound))) with { Holding = Holding.Throughout },
            SmallPlan.Line(
                7, Target.Growth(grown, Comparator.GreaterThan, Share.Percent.Of(bound), GrowthBase.SamePeriodLastYear)) with { Baselines = ValueList.From(
                before) },
            SmallPlan.Line(
                8, Target.Near(near, Share.Percent.Of(bound), Share.Percent.Of(Crumb))) with { Aspiration = Target.GreaterThan(near, Share.Percent.Of(bound)) },
            SmallPlan.Line(9, Target.Change(cut, Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(bound), GrowthBase.PreviousYear))
                with { Baselines = [Baseline.Of(ReportingPeriod.WholeYear(SmallPlan.Year.Previous()), UnitCatalogue.Percent.Of(bound))] },
        ];
        var money = ReportedExact.Of(Money.BillionDong.Of(figure));
        var percent = ReportedExact.Of(Share.Percent.Of(figure));
        return PlanReview.Run(
            SmallPlan.Create(lines),
            ObservationLog.Empty.Append(
            [
                SmallPlan.Report("budget-revenue", money) with { PrintedPercent = 99m },
                SmallPlan.Report("lower", ReportedExact.Of(Money.MillionDong.Of(figure))),
                SmallPlan.Report("share", percent),
                SmallPlan.Report("things", ReportedExact.Of(SmallPlan.Houses.Of(Math.Abs(decimal.Truncate(figure))))),
                .. Enumerable.Range(1, 3).Select(month => SmallPlan.Report("monthly", money, ReportingPeriod.Month(SmallPlan.Year, month))),
                .. Enumerable.Range(1, 3).Select(month => SmallPlan.Report("mean", percent, ReportingPeriod.Month(SmallPlan.Year, month))),
                SmallPlan.Report("grown", money),
                SmallPlan.Report("near", percent),
                SmallPlan.Report("cut", percent),
            ]).KnownAt(Instant.FromUtc(2024, 1, 1, 0, 0)),
            new LocalDate(2023, 7, 30), policy);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Write_AnyFigure_StopsNoFace(string face, string language)
    {
        foreach (var card in AllCards)
        {
            Assert.NotNull(Writers[face](card, language == "vi" ? Language.Vietnamese : Language.English));
        }
    }

    private static Scorecard Revenue(decimal amount, string unit = "million") => OfTheYear(
        Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m)),
        ReportedExact.Of(unit == "million" ? Money.MillionDong.Of(amount) : Money.BillionDong.Of(amount)));

    // One line with the official figure of the year, known and judged in the January after it.
    private static Scorecard OfTheYear(Target target, Reported figure)
    {
        var known = Instant.FromUtc(2024, 1, 20, 0, 0);
        var report =
            SmallPlan.Report(
            target.Indicator.Code.Text, figure, ReportingPeriod.WholeYear(SmallPlan.Year)) with
            { Maturity = Maturity.Official, RecordedAt = known };
        return PlanReview.Run(
            SmallPlan.Create(SmallPlan.Line(1, target)), ObservationLog.Empty.Append(report).KnownAt(known), new LocalDate(2024, 1, 31),
            JudgementPolicy.Literal, RuleSet.None);
    }

    private static string CsvRow(Scorecard card, ResultTableOptions? options = null) =>
        ResultTable.Of(card, Language.Vietnamese, options).ToCsv().Split("\r\n")[1];

    // By hand: 192.499,999 / 192.500 = 0,9999999948..., which four decimals still print as 100,0000%; 192.499 / 192.500 = 0,99999480... is
    // 99,999% with three. 192.500,001 / 192.500 = 1,0000000051... and 192.501 / 192.500 = 1,0000051948..., which is 100,001% with three.
    [Theory]
    [InlineData("192499.999", "dưới 100", "Không đạt")]
    [InlineData("192499", "99,999", "Không đạt")]
    [InlineData("192480", "99,99", "Không đạt")]
    [InlineData("192500", "100,00", "Không đạt")]
    [InlineData("192500.001", "trên 100", "Đạt")]
    [InlineData("192501", "100,001", "Đạt")]
    public void Percent_CloseToTheWholePlan_IsPrintedOnItsSide(string figure, string percent, string verdict)
    {
        var card = Revenue(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
        var row = CsvRow(card);
        Assert.Contains($";{percent};", row, StringComparison.Ordinal);
        Assert.Contains($";{verdict};", row, StringComparison.Ordinal);
        foreach (var face in new[] { "page", "table", "explanation", "sentence" })
        {
            var text = Writers[face](card, Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal);
            // A sentence leaves out the zeros that align a column.
            Assert.Contains(face == "sentence" ? (percent + "%").Replace(",00%", "%", StringComparison.Ordinal) : percent, text, StringComparison.Ordinal);
            Assert.True(percent == "100,00" || !text.Contains("100,00%", StringComparison.Ordinal), text);
        }
    }

    // 12,96 against "trên 13": a whole number, and one decimal, would print 13 beside "Không đạt"; two decimals do not.
    [Theory]
    [InlineData("12.96", 0, ";12,96;")]
    [InlineData("12.9999", 0, ";dưới 13;")]
    [InlineData("13.04", 1, ";13,04;")]
    [InlineData("12.4", 0, ";12;")]
    [InlineData("13", 0, ";13;")]
    public void Figure_RoundedByTheOptions_StaysOnItsSideOfTheMark(string figure, int decimals, string cell)
    {
        var amount = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        var card = OfTheYear(Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(13m)), ReportedExact.Of(Share.Percent.Of(amount)));
        Assert.Contains(cell, CsvRow(card, new ResultTableOptions { Figures = Rounding.HalfUp(decimals) }), StringComparison.Ordinal);
    }

    // 28 nines of 192,5: the percentage has 29 digits before its decimals, which no decimal holds with two more.
    [Fact]
    public void Percent_OfAFigureBeyondReason_IsUndefinedAndSaysWhy()
    {
        var judgement = Revenue(Nines, unit: "billion").Judgements[0];
        Assert.Equal(NoPercentReason.TooManyDigits, judgement.PercentOfPlan().Gap);
        Assert.Null(judgement.PercentOfPlan().InPercent(Rounding.HalfUp(2)));
        Assert.Contains(
            "không tính tỷ lệ thực hiện kế hoạch vì số liệu hoặc kế hoạch lớn, nhỏ bất thường",
            JudgementText.Explain(judgement, Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // 1/3 with 28 places and 33 before them are 30 digits: the ratio is there, the decimal is not.
    [Fact]
    public void InPercent_MoreDecimalsThanADecimalHolds_IsNull()
    {
        var percent = Revenue(1m, unit: "billion").Judgements[0].PercentOfPlan();
        Assert.Equal(Fraction.Of(1_000, 192_500), percent.Ratio);
        Assert.Equal(0.52m, percent.InPercent(Rounding.HalfUp(2)));
        Assert.Null(Revenue(1_000m, unit: "billion").Judgements[0].PercentOfPlan().InPercent(Rounding.HalfUp(28)));
    }

    // The point stands where it belongs, and a crumb keeps its zeros.
    [Theory]
    [InlineData("9999999999999999999999999999", 2, "9.999.999.999.999.999.999.999.999.999,00")]
    [InlineData("-9999999999999999999999999999", 1, "-9.999.999.999.999.999.999.999.999.999,0")]
    [InlineData("0.0000000000000000000000000001", 2, "0,00")]
    public void Number_RoundedBeyondADecimal_IsWrittenWhole(string value, int decimals, string text) => Assert.Equal(
        text, NumberText.Write(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Language.Vietnamese, Rounding.HalfUp(decimals)));

    // 2/3 x 10^30: 666666666666666666666666666666,67.
    [Fact]
    public void Number_FractionBeyondADecimal_IsRoundedAndGrouped() => Assert.Equal(
        "666,666,666,666,666,666,666,666,666,666.67",
        NumberText.Write(Fraction.Of(2, 3) * Fraction.Of(System.Numerics.BigInteger.Pow(10, 30), 1), Language.English, Rounding.HalfUp(2)));
}
