using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

// A line that thousands of communes report on: the last figure of each, and the name of each, were searched for among all.
public sealed class ManyUnitsTests
{
    private const int Count = 3_321;

    [Fact]
    public void WriteForm_LineOfManyUnits_ShowsTheLastFigureOfEach()
    {
        var (plan, log) = Communes();
        var rows = FigureTable.WriteForm(plan, ReportingPeriod.YearToDate(plan.Year, 2), log.KnownAt(Instant.MaxValue)).TrimEnd('\n').Split('\n');
        Assert.Equal(Count, rows.Count(static row => row.Contains("Xã số ", StringComparison.Ordinal)));
        // Commune n had n tonnes in January.
        Assert.All(new[] { 1, 2, 1_000, Count }, at =>
        {
            var cells = Assert.Single(rows.Select(static row => row.Split([',', ';', '\t', '"'])), cells => cells.Contains(Named(at)));
            Assert.Contains(cells, cell => cell.StartsWith(NumberOf(at) + " tấn (", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Explain_LineOfManyUnits_NamesEach()
    {
        var (plan, log) = Communes();
        var card = PlanReview.Run(plan, log.KnownAt(Instant.MaxValue), new LocalDate(2023, 2, 15), JudgementPolicy.Literal, RuleSet.None);
        var words = JudgementText.Explain(card.Judgements[0], Language.Vietnamese, width: 1_000_000);
        Assert.All(new[] { 1, 2, 1_000, Count }, at => Assert.Contains($"{NumberOf(at)} tấn ({Named(at)}; ", words, StringComparison.Ordinal));
    }

    private static (Plan Plan, ObservationLog Log) Communes()
    {
        var crop = new Indicator
        {
            Code = IndicatorCode.Of("crop"),
            Name = "Sản lượng",
            Unit = Mass.Tonne.Untyped,
            OverTime = OverTime.Flow,
            AcrossUnits = AcrossUnits.Sum,
        };
        var communes = Enumerable.Range(1, Count).Select(static at => new OrgUnit { Code = Code(at), Name = Named(at), Kind = OrgKind.Ward });
        var province = new OrgUnit { Code = "province", Name = "Tỉnh", Kind = OrgKind.PeoplesCommittee };
        var target = LevelTarget.From(crop, Bound.Of(Comparator.AtLeast, crop.Of(5m))).AsT0;
        var plan = PlanDraft.For(PlanYear.Of(2023), province).Group("Kinh tế")
            .Line(target, change: line => line with { ReportingUnits = ValueList.From(communes) }).Create().Value;
        return (plan, ObservationLog.Empty.Append(Enumerable.Range(1, Count).Select(at => new Observation
        {
            Indicator = crop.Code,
            Period = ReportingPeriod.Month(PlanYear.Of(2023), 1),
            Reported = ReportedExact.Of(crop.Of(at)),
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2023, 1, 31),
            RecordedAt = Instant.FromUtc(2023, 2, 1, 0, 0),
            ReportingUnit = Code(at),
        })));
    }

    private static string Code(int at) => "commune-" + at.ToString(CultureInfo.InvariantCulture);

    private static string Named(int at) => "Xã số " + at.ToString(CultureInfo.InvariantCulture);

    // 3321 is printed as 3.321.
    private static string NumberOf(int at) => at < 1_000 ? at.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{at / 1_000}.{at % 1_000:000}");
}
