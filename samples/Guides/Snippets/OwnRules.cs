// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class OwnRules
{
    // <rule>
    public static Rule HalfByMidYear { get; } = new()
    {
        Id = "revenue-half-by-mid-year",
        Name = BilingualName.Of("Thu 6 tháng ít nhất 100 tỷ đồng", "Revenue of at least 100 billion by mid-year"),
        Subject = IndicatorCode.Of("budget-revenue"),
        Severity = Severity.Warning,
        Condition = Term.In(IndicatorCode.Of("budget-revenue"), ReportingPeriod.Half(PlanYear.Of(2023), 1))
            .AtLeast(Money.BillionDong.Of(100m)),
    };
    // </rule>

    public static void Run()
    {
        // <run>
        var plan = HongLinh2023.Plan.Value;
        var rules = QualityRules.For(plan).With(HalfByMidYear);
        foreach (var day in new[] { new LocalDate(2023, 4, 30), new LocalDate(2023, 7, 30) })
        {
            var known = HongLinh2023.PublishedFigures.KnownBy(day);
            var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal, rules);
            var outcome = scorecard.RuleOutcomes.Single(static one => one.Rule == HalfByMidYear);
            Console.WriteLine($"{outcome.Truth}:");
            Console.WriteLine(RuleText.Explain(outcome, Language.English, width: 96));
        }
        // </run>
    }

    public static void Combine()
    {
        // <combine>
        var revenue = IndicatorCode.Of("budget-revenue");
        var investment = IndicatorCode.Of("total-investment");
        var poverty = IndicatorCode.Of("poverty-rate");
        var conditions = new[]
        {
            Condition.NeverFalls(revenue),
            Condition.AllOf(Condition.Reported(revenue), Condition.Reported(investment)),
            Condition.AtLeast(2, Condition.Reported(revenue), Condition.Reported(investment), Condition.Reported(poverty)),
            Condition.OnlyWhen(
                Condition.Reported(investment),
                Term.Latest(revenue).Is(Comparator.AtMost, Term.Latest(investment))),
            Condition.Not(Term.Latest(poverty).AtLeast(Share.Percent.Of(5m))),
        };
        var rules = RuleSet.Create(conditions.Select((condition, index) => new Rule
        {
            Id = $"example-{index + 1}",
            Name = $"Ví dụ {index + 1}",
            Subject = revenue,
            Condition = condition,
        }));
        var day = new LocalDate(2023, 7, 30);
        foreach (var outcome in rules.Run(HongLinh2023.PublishedFigures.KnownBy(day), HongLinh2023.Plan.Value, day))
        {
            Console.WriteLine($"{outcome.Rule.Id}: {outcome.Truth}");
        }
        // </combine>
    }

    public static void Suspend()
    {
        // <suspend>
        var plan = HongLinh2023.Plan.Value;
        var day = new LocalDate(2023, 7, 30);
        var doubt = HalfByMidYear with
        {
            Id = "revenue-too-high",
            Name = BilingualName.Of("Thu 6 tháng không quá 150 tỷ đồng", "No more than 150 billion by mid-year"),
            Condition = Term.Latest(IndicatorCode.Of("budget-revenue")).AtMost(Money.BillionDong.Of(150m)),
            SuspendsVerdict = true,
        };
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        var scorecard = PlanReview.Run(plan, known, day, JudgementPolicy.Literal, RuleSet.Create(doubt));
        Console.WriteLine(JudgementText.Explain(scorecard["budget-revenue"], Language.English, width: 96));
        // </suspend>
    }

    public static void Data()
    {
        // <data>
        var rules = PlanningJson.ReadRules("""
            {
              "schemaVersion": 2,
              "rules": [
                {
                  "id": "poverty-below-five",
                  "version": 1,
                  "name": { "vietnamese": "Tỷ lệ hộ nghèo dưới 5%", "english": "Poverty rate below 5%" },
                  "subject": "poverty-rate",
                  "severity": "warning",
                  "condition": {
                    "kind": "compare",
                    "left": { "kind": "figure", "indicator": "poverty-rate", "period": "latest" },
                    "comparator": "lt",
                    "right": { "kind": "constant", "value": { "amount": "5", "unit": "percent" } }
                  }
                }
              ]
            }
            """);
        Console.WriteLine(rules.Rules[0].Condition);
        // </data>
    }
}
