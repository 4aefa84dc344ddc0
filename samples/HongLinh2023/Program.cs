using System.CommandLine;
using System.Text;
using HongLinh.Planning;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Plans;
using HongLinh.Planning.Samples.HongLinh2023;
using HongLinh.Planning.Scorecards;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Text.Rendering;
using NodaTime;

var asOf = Arguments.AsOf();
var language = Arguments.Language();
var policy = Arguments.Policy();
var explain = Arguments.Explain();
var remarks = Arguments.Remarks();
var outlook = Arguments.Outlook();
var check = Arguments.Check();
var compareWith = Arguments.CompareWith();
var fingerprint = Arguments.Fingerprint();
var command = new RootCommand("Đánh giá kế hoạch năm 2023 của thị xã Hồng Lĩnh theo số liệu đã công bố. / Judges the 2023 plan of Hồng Lĩnh on the published figures.")
{
    asOf, language, policy, explain, remarks, outlook, check, compareWith, fingerprint,
};
command.SetAction(parsed =>
{
    var (day, words) = (parsed.GetValue(asOf) ?? new LocalDate(2023, 7, 30), parsed.GetValue(language)!);
    var scorecard = Review(day, parsed.GetValue(policy)!);
    Console.Out.Write(parsed.GetValue(compareWith) is { } before
        ? ComparisonText.Render(ScorecardComparison.Between(Review(before, parsed.GetValue(policy)!), scorecard), words)
        : Report(scorecard, words, (parsed.GetValue(explain), parsed.GetValue(remarks), parsed.GetValue(outlook), parsed.GetValue(check))));
    if (parsed.GetValue(fingerprint))
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine(FingerprintText.Describe(scorecard.Fingerprint, words));
    }
});

Console.OutputEncoding = Encoding.UTF8;
return command.Parse(args).Invoke();

static Scorecard Review(LocalDate asOf, JudgementPolicy policy)
{
    // A figure published on the day itself counts, so the log is read as of the last moment of that day in Vietnam.
    var endOfDay = asOf.PlusDays(1).AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]).ToInstant() - Duration.Epsilon;
    return PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.AsOf(endOfDay), asOf, policy);
}

static string Report(Scorecard scorecard, Language language, (int? Line, bool OnPlan, bool Outlook, bool Check) more)
{
    var text = new StringBuilder(ScorecardText.Render(scorecard, language));
    if (more.Line is { } line)
    {
        text.AppendLine().AppendLine(JudgementText.Explain(scorecard.Judgements[line - 1], language));
    }

    if (more.Outlook)
    {
        text.AppendLine().Append(OutlookText.Render(scorecard, language));
    }

    if (more.OnPlan)
    {
        text.AppendLine();
        foreach (var finding in HongLinh2023.Plan.Findings)
        {
            text.AppendLine(FindingText.Describe(finding, language));
        }
    }

    if (more.Check)
    {
        text.AppendLine().Append(FindingText.Render(PlanAudit.Check(scorecard.Plan), scorecard.Plan, language));
    }

    return text.ToString();
}
