using HongLinh.Planning;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Samples;
using HongLinh.Planning.Text;
using NodaTime;

if (Simple.Ended(args, "OwnRule", BilingualName.Of(
    "Chạy một quy tắc riêng bên cạnh các quy tắc kiểm tra có sẵn.",
    "Runs a rule of its own beside the ready-made checks.")) is { } ended)
{
    return ended;
}

var plan = HongLinh2023.Plan.Value;
var revenue = IndicatorCode.Of("budget-revenue");

// A rule of the application: if urban criteria are reported, the budget must have received 100 billion by mid-year.
var ours = new Rule
{
    Id = "revenue-by-mid-year",
    Name = BilingualName.Of("Thu ngân sách 6 tháng đầu năm ít nhất 100 tỷ đồng", "Budget revenue of at least 100 billion by mid-year"),
    Subject = revenue,
    Condition = Condition.OnlyWhen(
        Condition.Reported(IndicatorCode.Of("urban-criteria-met")),
        Term.In(revenue, ReportingPeriod.Half(plan.Year, 1)).AtLeast(Money.BillionDong.Of(100m))),
};

// It runs beside the ready-made checks of the figures.
var known = HongLinh2023.PublishedFigures.KnownBy(new LocalDate(2023, 7, 31));
var scorecard = PlanReview.Run(plan, known, new LocalDate(2023, 7, 31), JudgementPolicy.Literal, QualityRules.For(plan).With(ours));
foreach (var outcome in scorecard.RuleOutcomes.Where(outcome => outcome.Truth == Truth.No || outcome.Rule == ours))
{
    Console.WriteLine(RuleText.Explain(outcome, Language.Vietnamese, Terminal.Width));
    Console.WriteLine(RuleText.Explain(outcome, Language.English, Terminal.Width));
}

return ExitCode.Done;
