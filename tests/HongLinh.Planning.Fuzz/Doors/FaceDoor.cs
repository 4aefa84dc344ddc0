using CsCheck;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Fuzz.Contracts;
using HongLinh.Planning.ICalendar;
using HongLinh.Planning.Json;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Fuzz.Doors;

/// <summary>Random plans with random reports and work, through every face: text, Markdown, HTML, CSV, workbook, document, calendar, JSON.</summary>
internal sealed class FaceDoor() : Door("faces")
{
    // By what was written, not by what was given.
    public override Cost Limit => new(Bytes: 256 << 20, BytesEach: 4_000, Milliseconds: 5_000, MicrosecondsEach: 100);

    public override FuzzInput Make(Random random)
    {
        var numbers = new PCG(1, (ulong)random.NextInt64());
        var given = random.Next(3) == 0 ? Wild(numbers) : Generated.Cases.Generate(numbers, null, out _);
        return new FuzzInput((given, random.Next(2) == 0 ? Language.Vietnamese : Language.English), 0, "txt", () => FuzzInput.Of(
            given + "\n" + PlanningJson.WritePlan(given.Plan) + "\n" + PlanningJson.WriteLog(given.Log)).Bytes());
    }

    public override object Read(FuzzInput input)
    {
        var (given, language) = ((ReviewCase, Language))input.Value;
        var card = PlanReview.Run(given.Plan, given.View, given.AsOf, JudgementPolicy.AdministrativePractice);
        return new Faces([.. Texts(card, language), .. Files(card, language), .. OfWork(given, language)]);
    }

    public override void Check(FuzzInput input, object read)
    {
        foreach (var (face, content) in ((Faces)read).All)
        {
            try
            {
                Check(face, content);
            }
            catch (ContractException broken)
            {
                throw new ContractException($"{face}: {broken.Message}");
            }
        }

        var (given, _) = ((ReviewCase, Language))input.Value;
        Promise.Holds(PlanningJson.ReadPlan(PlanningJson.WritePlan(given.Plan)).Value.Equals(given.Plan), "The plan does not come back from JSON.");
    }

    private static void Check(string face, object content)
    {
        switch (face.Split(' ')[0])
        {
            case "html":
                Promise.IsXml((string)content);
                break;
            case "json":
                Promise.IsJson((string)content);
                break;
            case "csv":
                Promise.IsCsv((string)content);
                break;
            case "ics":
                Promise.IsCalendar((string)content);
                break;
            case "office":
                Promise.IsOffice((byte[])content);
                break;
            default:
                Promise.Holds(content is string { Length: > 0 }, "It is empty.");
                break;
        }
    }

    private static IEnumerable<(string, object)> Texts(Scorecard card, Language language)
    {
        var table = ResultTable.Of(card, language);
        yield return ("text table", table.ToText());
        yield return ("text markdown", table.ToMarkdown());
        yield return ("html table", table.ToHtml());
        yield return ("csv table", table.ToCsv());
        yield return ("html page", ScorecardPage.Render(card, language));
        yield return ("text card", ScorecardText.Render(card, language));
        yield return ("text outlook", OutlookText.Render(card, language));
        yield return ("text plan", PlanText.Render(card.Plan, language));
        yield return ("text findings", FindingText.Render(card.Findings, card.Plan, language) + ".");
        yield return ("text explanations", string.Concat(card.Judgements.Select(judgement => JudgementText.Explain(judgement, language))) + ".");
        yield return ("text approval", ApprovalText.Of(card));
        var report = SynthesisReport.Of(card, ReportingPeriod.WholeYear(card.Plan.Year), language);
        yield return ("html report", report.ToHtml());
        yield return ("text report", report.ToText() + report.ToMarkdown());
        yield return ("json plan", PlanningJson.WritePlan(card.Plan));
        yield return ("json card", PlanningJson.WriteScorecard(card));
        yield return ("json replay", PlanningJson.WriteReplay(card));
        yield return ("csv form", FigureTable.WriteForm(card.Plan, ReportingPeriod.WholeYear(card.Plan.Year), card.View));
    }

    private static IEnumerable<(string, object)> Files(Scorecard card, Language language)
    {
        yield return ("office plan", Written(file => PlanFile.Write(card.Plan, file)));
        yield return ("office report", Written(file => PlanFile.WriteReport(card, file, language)));
        yield return ("office workbook", Written(file => PlanFile.WriteWorkbook(card, file, language)));
    }

    private static IEnumerable<(string, object)> OfWork(ReviewCase given, Language language)
    {
        var register = WorkRegister.From(given.Plan, given.Plan.Year.FirstDay).Value;
        if (register.Items.Count == 0)
        {
            yield break;
        }

        var log = Generated.WorkLogsOf(register).Generate(new PCG(1, (ulong)register.Items.Count), null, out _);
        var review = WorkReview.Run(register, log, given.AsOf);
        yield return ("text work", WorkText.Render(review, language));
        yield return ("json work", PlanningJson.WriteWorkReview(review));
        var feed = new CalendarFeed { Language = language, Domain = "lich.example" };
        foreach (var unit in review.Judgements.Select(static judgement => judgement.Assignment.Lead).DistinctBy(static unit => unit.Code))
        {
            if (feed.OfWork(review, unit).TryPickT0(out var calendar, out _))
            {
                yield return ("ics work", calendar);
            }
        }
    }

    private static byte[] Written(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        return file.ToArray();
    }

    // Any plan with any reports on its lines, as of any day near its year.
    private static ReviewCase Wild(PCG numbers)
    {
        var plan = Generated.Plans.Generate(numbers, null, out _);
        var reports = Generated.Observations.Array[0, 6].Generate(numbers, null, out _);
        return new ReviewCase
        {
            Plan = plan,
            Log = ObservationLog.Empty.Append(reports.Select((report, at) => plan.Lines.Count == 0 ? report : report with
            {
                Indicator = plan.Lines[at % plan.Lines.Count].Indicator.Code,
                Period = at % 2 == 0 ? ReportingPeriod.WholeYear(plan.Year) : report.Period,
                RecordedAt = Instant.FromUtc(1970, 1, 1, 0, 0),
            })),
            AsOf = LocalDate.Min(plan.Year.LastDay.PlusDays(40), new LocalDate(2200, 12, 31)),
        };
    }
}
