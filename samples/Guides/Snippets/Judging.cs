// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class Judging
{
    public static void Axes()
    {
        // <axes>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
        foreach (var code in new[] { "budget-revenue", "total-investment", "poverty-rate", "income-per-head" })
        {
            var judgement = scorecard[code];
            var maturity = judgement.Maturity?.Code ?? "no figure";
            Console.WriteLine($"{code}: {judgement.State}, {maturity}, {judgement.Verdict} because {judgement.Reason}");
        }

        Console.WriteLine(scorecard.Tally);
        // </axes>
    }

    public static void Explain()
    {
        // <explain>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
        var evidence = scorecard["budget-revenue"].Explain();
        Console.WriteLine(evidence.Margin);
        Console.WriteLine(evidence.Percent?.InPercent(Rounding.HalfUp(2)));
        Console.WriteLine(evidence.Used[0].Source);
        Console.WriteLine(JudgementText.Explain(scorecard["budget-revenue"], Language.English, width: 96));
        // </explain>
    }

    public static void Policies()
    {
        // <policies>
        var plan = PlanReader.Read("""
            Năm 2026
            1. Thu ngân sách đạt trên 12.500 triệu đồng.
            2. Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.
            """).Value;
        var read = FigureTable.Read("""
            TT;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            1;năm 2026;12,5;tỷ đồng;chính thức;31/12/2026;08/01/2027
            2;năm 2026;95,5;%;chính thức;31/12/2026;08/01/2027
            """, plan);
        var day = new LocalDate(2027, 1, 15);
        var known = ObservationLog.Empty.Append(read).KnownBy(day);
        var literal = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
        var practice = literal.Under(JudgementPolicy.AdministrativePractice);
        var own = JudgementPolicy.Literal with { Name = "ours", ExceedancePoints = 1m };
        foreach (var scorecard in new[] { literal, practice, literal.Under(own) })
        {
            var verdicts = scorecard.Judgements.Select(static one => one.Verdict.Code);
            Console.WriteLine($"{scorecard.Policy.Name}: {string.Join(", ", verdicts)}");
        }
        // </policies>
    }

    public static void Published()
    {
        // <published>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
        var printed = ValueList.Create([PublishedVerdict.Of(4, Verdict.Exceeded), PublishedVerdict.Of(3, Verdict.Open)]);
        var grid = new PolicyGrid
        {
            StrictBounds = BoundConvention.All,
            Exceedances = ExceedanceRule.All,
            Bands = [BandConvention.NotKept],
            Near = [NearConvention.TwoSided],
            BareNumbers = [BareNumberConvention.ByPolarity],
        };
        foreach (var fit in grid.Search(scorecard, printed))
        {
            Console.WriteLine($"{fit.Policy.Name}: {fit.Reproduced.Count} of {printed.Count} rows");
        }
        // </published>
    }

    public static void Before()
    {
        // <before>
        var plan = HongLinh2023.Plan.Value;
        var log = HongLinh2023.PublishedFigures;
        Scorecard On(LocalDate day) => PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal);
        var comparison = ScorecardComparison.Between(On(new LocalDate(2023, 3, 2)), On(new LocalDate(2023, 7, 30)));
        foreach (var change in comparison.Changed.Take(2))
        {
            var (before, after) = (change.Before?.Verdict, change.After?.Verdict);
            Console.WriteLine($"{change.Line.Ordinal}: {before} -> {after}, because of {change.Causes[0].Cause}");
        }
        // </before>
    }

    public static void Edge()
    {
        // <edge>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal);
        Console.WriteLine(scorecard["total-investment"].FlipMargin().Nearest);
        Console.WriteLine(scorecard["income-per-head"].FlipMargin().Gap);
        foreach (var outlook in scorecard.Outlooks().Where(static one => one.Judgement.Line.Ordinal == 3))
        {
            Console.WriteLine(OutlookText.Explain(outlook, Language.English, width: 96));
        }
        // </edge>
    }
}
