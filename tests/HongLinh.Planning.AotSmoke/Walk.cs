using System.Globalization;
using HongLinh.Planning.Bulk;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.AotSmoke;

/// <summary>One walk through the library, as an application takes it: the real plan, its figures, the verdicts, the table.</summary>
internal static class Walk
{
    public static void Run(Check check)
    {
        check.Step("units", () => Convert(check));
        check.Step("plan", () => ReadPlan(check));
        check.Step("march", () => JudgeMarch(check));
        check.Step("july", () => JudgeJuly(check));
        check.Step("columns", () => JudgeColumns(check));
        check.Step("bad figures", () => JudgeBadFigures(check));
        check.Step("comparison", () => Compare(check));
        check.Step("text", () => Render(check));
        check.Step("faces", () => WriteFormats(check));
        check.Step("table", () => ReadTable(check));
        check.Step("files", () => ReadFiles(check));
        check.Step("documents", () => WriteFiles(check));
        check.Step("json", () => WriteAndRead(check));
        check.Step("results", () => WrittenResults.Run(check));
    }

    // The plan as Word keeps it, a plan as Excel keeps it, and a clerk's table of two figures.
    private static void ReadFiles(Check check)
    {
        check.Same(24, PlanFile.Read(Carried("plan.docx")).Lines.Count, "lines of the plan in the .docx");
        check.Same(7, PlanFile.Read(Carried("plan.xlsx")).Lines.Count, "lines of the plan in the .xlsx");
        check.Same(2, PlanFile.ReadFigures(Carried("figures.xlsx"), HongLinh2023.Plan.Value, Received).Value.Count, "figures in the .xlsx");
        try
        {
            PlanFile.Read(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]));
            check.That(false, "an old .doc is refused");
        }
        catch (IOException refused)
        {
            check.That(refused.Message.Contains(".docx", StringComparison.Ordinal), "the refusal of an old .doc says what to do");
        }
    }

    // Each kind of file that is written, read back where there is a reader for it.
    private static void WriteFiles(Check check)
    {
        var card = Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal);
        using var plan = Written(file => PlanFile.Write(card.Plan, file));
        check.Same(24, PlanFile.Read(plan).Lines.Count, "lines of the plan that was written");
        using var form = Written(file => PlanFile.WriteForm(card.Plan, ReportingPeriod.NineMonths(card.Plan.Year), file, card.View));
        check.Same(0, PlanFile.ReadFigures(form, card.Plan, Received).Value.Count, "figures of a blank form");
        using var report = Written(file => PlanFile.WriteReport(card, file, Language.Vietnamese));
        check.That(PlanFile.Read(report).Text.Contains("bằng 102,87% kế hoạch năm", StringComparison.Ordinal), "the report");
        using var workbook = Written(file => PlanFile.WriteWorkbook(card, file, Language.Vietnamese));
        check.That(PlanFile.Read(workbook).Text.Contains("102,87%", StringComparison.Ordinal), "the workbook");
    }

    private static MemoryStream Written(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return file;
    }

    private static readonly FigureTableOptions Received = new() { ReceivedAt = Instant.FromUtc(2023, 7, 4, 2, 0) };

    private static Stream Carried(string name) =>
        typeof(Walk).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The program does not carry {name}.");

    // 192,5 tỷ đồng = 192.500 triệu đồng: counted by hand.
    private static void Convert(Check check)
    {
        Quantity billion = Money.BillionDong.Of(192.5m);
        var million = billion.ConvertTo(Money.MillionDong).AsT0;
        check.Same("192500 million-dong", million.ToString(), "192,5 tỷ đồng in triệu đồng");
        check.Same(billion, million, "192,5 tỷ đồng against 192.500 triệu đồng");
        check.Same(billion.GetHashCode(), million.GetHashCode(), "hash of 192,5 tỷ đồng against 192.500 triệu đồng");
        check.That(UnitCatalogue.Percent.FactorTo(UnitCatalogue.PercentagePoint).IsT1, "per cent is not a percentage point");
    }

    private static void ReadPlan(Check check)
    {
        check.Same(24, HongLinh2023.Plan.Value.Lines.Count, "lines of the plan");
        check.That(
            HongLinh2023.ReadDocument().Contains("Thu ngân sách đạt trên 192.500 triệu đồng", StringComparison.Ordinal),
            "the document travels inside the assembly");
        check.That(HongLinh2023.Plan.Findings.All(static finding => finding.Severity != Severity.Error), "the edition has no errors");
    }

    // Growth of exactly 13% against "trên 13%": the policy decides.
    private static void JudgeMarch(Check check)
    {
        var day = new LocalDate(2023, 3, 2);
        check.Same(Truth.No, Judge(day, JudgementPolicy.Literal).Judgements[0].SoFar, "13% by the letter");
        check.Same(Truth.Yes, Judge(day, JudgementPolicy.AdministrativePractice).Judgements[0].SoFar, "13% by common practice");
    }

    // 198,018 tỷ of 192.500 triệu is 102,87%; 724 of 1.400 tỷ is 51,71%: counted by hand.
    private static void JudgeJuly(Check check)
    {
        var card = Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal);
        var (investment, revenue) = (card.Judgements[2], card.Judgements[3]);
        check.Same(Verdict.Open, investment.Verdict, "investment");
        check.Same(51.71m, investment.PercentOfPlan().InPercent(Rounding.HalfUp(2)), "investment in per cent");
        check.Same(Verdict.Met, revenue.Verdict, "revenue");
        check.Same(102.87m, revenue.PercentOfPlan().InPercent(Rounding.HalfUp(2)), "revenue in per cent");
        check.Same("181/175", ((ComputedPace)card.Outlooks()[2].Pace).Ratio.ToString(), "pace of the investment");
        check.Same(24, card.Tally.Total, "lines counted");
        check.Same(0, card.Tally.NotMet, "a missing figure is never missed");
    }

    private static void JudgeBadFigures(Check check)
    {
        var log = ObservationLog.Empty.Append(
            Report("budget-revenue", ReportedExact.Of(LandArea.Hectare.Of(5m))),
            Report("no-such-indicator", ReportedExact.Of(Money.Dong.Of(5m))),
            Report("new-jobs", ReportedExact.Of(People.Person.Of(-5m))));
        var card = PlanReview.Run(HongLinh2023.Plan.Value, log.KnownAt(Instant.MaxValue), new LocalDate(2023, 7, 30), JudgementPolicy.Literal, RuleSet.None);
        foreach (var code in new[] { FindingCode.UnitMismatch, FindingCode.UnknownIndicator, FindingCode.BelowMinimum })
        {
            check.That(card.Findings.Any(finding => finding.Code == code), $"finding {code}");
        }

        check.Same(24, card.Judgements.Count, "the rest of the scorecard is still there");
    }

    private static void Compare(Check check)
    {
        var (march, july) = (Judge(new LocalDate(2023, 3, 2), JudgementPolicy.Literal), Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal));
        var comparison = ScorecardComparison.Between(march, july);
        check.Same(6, comparison.Changed.Count, "lines changed from March to July");
        check.That(ComparisonText.Render(comparison, Language.Vietnamese).Contains("55,48% → 102,87%", StringComparison.Ordinal), "the comparison in words");
        check.Same(64, july.Fingerprint.Whole.Length, "digits of the fingerprint");
        check.Same("0.1.0", july.Fingerprint.Engine, "the version in the fingerprint");
        check.Same("-5518 million-dong", july.Judgements[3].FlipMargin().Nearest!.Change.ToString(), "the knife-edge of the revenue");
    }

    private static void Render(Check check)
    {
        var card = Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal);
        check.That(ScorecardText.Render(card, Language.Vietnamese).Contains("102,87%", StringComparison.Ordinal), "the Vietnamese table");
        check.That(ScorecardText.Render(card, Language.English).Contains("102.87%", StringComparison.Ordinal), "the English table");
        check.That(OutlookText.Render(card, Language.Vietnamese).Contains("103,43%", StringComparison.Ordinal), "the outlook");
        check.That(JudgementText.Explain(card.Judgements[3], Language.Vietnamese).Contains("bằng 198.018", StringComparison.Ordinal), "the explanation");
        foreach (var language in Language.All)
        {
            check.That(FindingCode.All.All(code => FindingText.Catalogue(language).Contains(code.Code, StringComparison.Ordinal)), $"findings in {language}");
        }
    }

    // One row for each of the 24 lines and one for the aspiration of line 21, in every format.
    private static void WriteFormats(Check check)
    {
        var card = Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal);
        foreach (var language in Language.All)
        {
            var table = ResultTable.Of(card, language);
            var page = ScorecardPage.Render(card, language);
            check.Same(26, table.ToCsv().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length, $"rows of the CSV in {language}");
            check.That(table.ToMarkdown().Contains("| 24 | ", StringComparison.Ordinal), $"the last line in Markdown in {language}");
            check.Same(24, page.Split("<details>").Length - 1, $"explanations of the page in {language}");
            check.Same(2, page.Split("<figure>").Length - 1, $"charts of the year in {language}");
            check.That(page.EndsWith("</html>\n", StringComparison.Ordinal) && page.Length > 40_000, $"the whole page in {language}");
        }
    }

    // Line 4 promises more than 192.500 triệu đồng. 100 rows, so that vectors of any width are filled and some rows are left over.
    private static void JudgeColumns(Check check)
    {
        var plan = HongLinh2023.Plan.Value;
        var line = plan.Lines.First(static line => line.Indicator.Code == IndicatorCode.Of("budget-revenue"));
        var format = new ColumnFormat
        {
            Unit = Money.MillionDong,
            Decimals = 2,
            Period = ReportingPeriod.WholeYear(plan.Year),
            AsOf = new LocalDate(2024, 1, 15),
            Maturity = Maturity.Official,
        };
        var judge = ColumnJudge.For(plan, line, format, JudgementPolicy.Literal).AsT0;
        var rows = Enumerable.Range(0, 100).Select(static row => 19_249_950L + row).ToArray();
        var given = Enumerable.Repeat((byte)0b0111_1111, 13).ToArray();
        var verdicts = new RowVerdict[rows.Length];
        judge.Judge(rows, given, verdicts);
        for (var row = 0; row < rows.Length; row++)
        {
            // Every eighth row has no figure; row 50 is 192.500,00 exactly, which is not more.
            var expected = row % 8 == 7 ? "not-determinable" : row > 50 ? "met" : "not-met";
            check.Same(expected, verdicts[row].Verdict.Code, string.Create(CultureInfo.InvariantCulture, $"row {row} of a column"));
        }
    }

    private static void ReadTable(Check check)
    {
        var read = FigureTable.Read(
            "\uFEFFChỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Ngày nhận\r\nThu ngân sách;6 tháng;190,5;tỷ đồng;ước;30/07/2023\r\n4;9 tháng;1,565.8;tỷ "
            + "đồng;ước;30/10/2023\r\n",
            HongLinh2023.Plan.Value);
        check.Same("budget-revenue 2023-H1: 190.5 billion-dong (estimated)", read.Value[0].ToString(), "a row of a table");
        check.Same(1, read.Value.Count, "rows that can be read");
        check.Same(FindingCode.TableNumberForeign, read.Findings[0].Code, "a number of another country");
    }

    private static void WriteAndRead(Check check)
    {
        var rules = QualityRules.For(HongLinh2023.Plan.Value);
        check.Same(rules, PlanningJson.ReadRules(PlanningJson.WriteRules(rules)), "rules read back");
        var outcomes = rules.Run(HongLinh2023.PublishedFigures.KnownAt(Instant.MaxValue), HongLinh2023.Plan.Value, new LocalDate(2023, 12, 31));
        check.That(outcomes.Any(outcome => outcome.Truth == Truth.Yes), "a rule that is kept");
        check.That(
            outcomes.All(outcome => RuleText.Explain(outcome, Language.Vietnamese).Contains(outcome.Rule.Id, StringComparison.Ordinal)), "rules in words");
        var read = PlanningJson.ReadLog(PlanningJson.WriteLog(HongLinh2023.PublishedFigures));
        check.Same(14, read.Entries.Count, "figures read back");
        check.Same(HongLinh2023.PublishedFigures.Entries, read.Entries, "figures as they were");
        check.Same(HongLinh2023.Plan, PlanningJson.ReadPlan(PlanningJson.WritePlan(HongLinh2023.Plan.Value)), "the plan as it was");
        check.Same(
            JudgementPolicy.AdministrativePractice, PlanningJson.ReadPolicy(PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice)),
            "the policy as it was");
        var card = PlanningJson.WriteScorecard(Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal));
        // 198.018 of 192.500 triệu đồng in lowest terms, by hand.
        check.That(card.Contains("\"ratio\":\"99009/96250\"", StringComparison.Ordinal), "the exact ratio of the revenue in the scorecard");
        check.That(card.Contains("\"fingerprint\":{\"plan\":\"", StringComparison.Ordinal), "the fingerprint in the scorecard");
        var replay = PlanningJson.Replay(PlanningJson.WriteReplay(Judge(new LocalDate(2023, 7, 30), JudgementPolicy.Literal)));
        check.Same("same", replay.ToString(), "the evaluation judged again from its document");
        check.That(PlanningJson.WriteSchema().Contains("\"scorecardDocument\"", StringComparison.Ordinal), "the schema");
    }

    private static Scorecard Judge(LocalDate asOf, JudgementPolicy policy) => PlanReview.Run(
        HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(asOf.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant()), asOf, policy,
            RuleSet.None);

    private static Observation Report(string indicator, Reported reported) => new()
    {
        Indicator = IndicatorCode.Of(indicator),
        Period = ReportingPeriod.Half(PlanYear.Of(2023), 1),
        Reported = reported,
        Maturity = Maturity.Estimated,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = Instant.FromUtc(2023, 7, 1, 0, 0),
    };
}
