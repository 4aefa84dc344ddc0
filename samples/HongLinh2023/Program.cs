using System.CommandLine;
using System.Text;
using HongLinh.Planning;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Samples.HongLinh2023;
using HongLinh.Planning.Text;
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
var format = FormatOptions.Format();
var file = FormatOptions.Out();
var observations = Arguments.Observations();
var replay = Arguments.Replay();
var command =
    new RootCommand("Đánh giá kế hoạch năm 2023 của thị xã Hồng Lĩnh theo số liệu đã công bố. / Judges the 2023 plan of Hồng Lĩnh on the published figures.")
{
    asOf, language, policy, explain, remarks, outlook, check, compareWith, fingerprint, format, file, observations, replay,
};
command.SetAction(parsed =>
{
    if (parsed.GetValue(replay) is { } written)
    {
        return Replays.Run(written);
    }

    var (words, customs) = (parsed.GetValue(language)!, parsed.GetValue(policy)!);
    var (face, to, before) = (parsed.GetValue(format)!, parsed.GetValue(file), parsed.GetValue(compareWith));
    var more = (Line: parsed.GetValue(explain), OnPlan: parsed.GetValue(remarks), Outlook: parsed.GetValue(outlook), Check: parsed.GetValue(check));
    var isForText = more.Line is not null || more.OnPlan || more.Outlook || more.Check || before is not null || parsed.GetValue(fingerprint);
    if (FormatOptions.Fault(face, to, isForText) is { } fault)
    {
        Console.Error.WriteLine(fault);
        return Figures.NothingRead;
    }

    var figures = parsed.GetValue(observations) is { } own ? Figures.Read(own, HongLinh2023.Plan.Value, words) : HongLinh2023.PublishedFigures;
    if (figures is null)
    {
        return Figures.NothingRead;
    }

    var card = Judge(figures, parsed.GetValue(asOf) ?? new LocalDate(2023, 7, 30), customs);
    if (face != Formats.Text)
    {
        return Ended(Formats.Write(face, card, words, to), figures);
    }

    var text = before is { } day ? ComparisonText.Render(ScorecardComparison.Between(Judge(figures, day, customs), card), words) : Report(card, words, more);
    if (parsed.GetValue(fingerprint))
    {
        text += Environment.NewLine + ScorecardText.DescribeFingerprint(card.Fingerprint, words) + Environment.NewLine;
    }

    return Ended(Formats.Write(text, to), figures);
});

Console.OutputEncoding = Encoding.UTF8;
var call = command.Parse(args);
var ended = call.Invoke();
return call.Errors.Count > 0 ? Figures.NothingRead : ended;

static int Ended(int code, ObservationLog figures) => code == 0 && figures.Entries.Count == 0 ? Figures.NothingRead : code;

static Scorecard Judge(ObservationLog figures, LocalDate asOf, JudgementPolicy policy)
{
    // A figure published on the day itself counts, so the log is read as of the last moment of that day in Vietnam.
    // The town's tally is shown beside the computed one from the day of its publication.
    var card = PlanReview.Run(HongLinh2023.Plan.Value, figures.KnownBy(asOf), asOf, policy);
    return card.Beside(asOf >= HongLinh2023.PublishedTally.PublishedOn ? HongLinh2023.PublishedTally : null);
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
