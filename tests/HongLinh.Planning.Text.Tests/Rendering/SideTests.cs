using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>A figure on the far side of a target with two ends is not "not reached": the words say on which side it lies.</summary>
public sealed class SideTests
{
    // Read so that the far end binds too.
    private static readonly JudgementPolicy Strict =
        JudgementPolicy.Literal with { Name = "strict", Bands = BandConvention.NotKept, Near = NearConvention.TwoSided };

    private static readonly Indicator<Share> Rate =
        Indicator<Share>.Define("rate", "Tỷ lệ", Share.Percent, OverTime.Stock).With(static it => it with { Limits = NaturalLimits.None });

    private static BandTarget Band(decimal lower, decimal upper) => BandTarget.From(Rate, AtLeast(lower), AtMost(upper)).AsT0;

    private static GrowthTarget Growth(decimal lower, decimal upper) =>
        GrowthTarget.From(SmallPlan.Revenue, AtLeast(lower), GrowthBase.SamePeriodLastYear, AtMost(upper)).AsT0;

    private static Bound AtLeast(decimal percent) => Bound.Of(Comparator.AtLeast, UnitCatalogue.Percent.Of(percent));

    private static Bound AtMost(decimal percent) => Bound.Of(Comparator.AtMost, UnitCatalogue.Percent.Of(percent));

    public static TheoryData<Target, Reported, string, string> Sides => new()
    {
        // 9,5% of 8 - 9% lies above, 7% is simply not there yet.
        { Band(8m, 9m), Exact(9.5m), "ngoài khoảng kế hoạch: cao hơn đầu trên", "outside the band: above its upper end" },
        { Band(8m, 9m), Exact(7m), "chưa đạt kế hoạch", "not reached" },
        { NearTarget.From(Rate, UnitCatalogue.Percent.Of(4m), UnitCatalogue.Percent.Of(0.2m)).AsT0, Exact(5m), "cao hơn mức kế hoạch", "above the level planned" },
        { Target.EqualTo(Rate, Share.Percent.Of(4m)), Exact(5m), "cao hơn mức kế hoạch", "above the level planned" },
        { Target.EqualTo(Rate, Share.Percent.Of(4m)), Exact(3m), "chưa đạt kế hoạch", "not reached" },
        { Growth(8m, 9m), Grown(9.5m), "ngoài khoảng kế hoạch: cao hơn đầu trên", "outside the band: above its upper end" },
    };

    [Theory]
    [MemberData(nameof(Sides))]
    public void Words_FigureOutsideOfTwoEnds_SayItsSide(Target target, Reported reported, string vietnamese, string english)
    {
        var plan = SmallPlan.Create(SmallPlan.Line(1, target));
        var report = SmallPlan.Report(target.Indicator.Code.Text, reported);
        var open = SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), Strict, report);
        var year = report with
        {
            Period = ReportingPeriod.WholeYear(SmallPlan.Year),
            ReferenceDate = new LocalDate(2023, 12, 31),
            RecordedAt = Instant.FromUtc(2024, 1, 10, 1, 0),
        };
        var isShort = vietnamese.StartsWith("chưa", StringComparison.Ordinal);
        foreach (var card in isShort ? [open] : new[] { open, SmallPlan.Judge(plan, new LocalDate(2024, 1, 31), Strict, year) })
        {
            // The cell of the table, the sentence, the explanation and the note of the result table.
            Contains(vietnamese, VerdictWriter.Of(card.Judgements[0], Language.Vietnamese));
            Contains(isShort ? "not reached" : english, VerdictWriter.Of(card.Judgements[0], Language.English));
            Contains(vietnamese, JudgementText.Report(card.Judgements[0], Language.Vietnamese));
            Contains(english, JudgementText.Report(card.Judgements[0], Language.English));
            Contains(english, JudgementText.Explain(card.Judgements[0], Language.English));
            Contains(vietnamese, JudgementText.Explain(card.Judgements[0], Language.Vietnamese));
            Contains(vietnamese, ResultTable.Of(card, Language.Vietnamese).ToCsv());
        }
    }

    // Lines are broken.
    private static void Contains(string words, string text) =>
        Assert.Contains(words, string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private static ReportedExact Exact(decimal percent) => ReportedExact.Of(UnitCatalogue.Percent.Of(percent));

    private static ReportedGrowth Grown(decimal percent) => ReportedGrowth.Of(UnitCatalogue.Percent.Of(percent), GrowthBase.SamePeriodLastYear);
}
