using System.Text;
using System.Text.RegularExpressions;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Testing;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Fuzz.Inputs;

/// <summary>Real inputs from the repository, from which random ones are made.</summary>
internal sealed partial class Corpus
{
    private const string Texts = "tests/HongLinh.Planning.Text.Tests/";

    public required string[] Phrases { get; init; }

    public required string[] Reports { get; init; }

    public required string[] Plans { get; init; }

    public required string[] Tables { get; init; }

    public required string[] Csv { get; init; }

    public required IReadOnlyDictionary<string, byte[][]> Office { get; init; }

    public required (string Kind, string Document)[] Json { get; init; }

    public required string[] Replays { get; init; }

    public required string[] RuleSets { get; init; }

    public static Corpus Read()
    {
        var plans = Files("*.txt", Texts + "Plans").Append(HongLinh2023.ReadDocument()).ToArray();
        return new Corpus
        {
            Phrases = [.. Rows("Readable"), .. Rows("Unreadable"), .. HongLinh2023.ReadDocument().Split('\n').Where(static line => line.Length > 10)],
            Reports = [.. Files("*.txt", Texts + "Reports").Concat(Files("*.tsv", Texts + "Reports")).SelectMany(Sentences), .. Rows("Readable")],
            Plans = plans,
            Tables = [.. plans.Where(static text => text.Contains('|', StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal))],
            Csv = [.. Files("*.csv", "samples"), .. Forms()],
            Office = new Dictionary<string, byte[][]>(StringComparer.Ordinal) { ["docx"] = Bytes("*.docx"), ["xlsx"] = Bytes("*.xlsx") },
            Json = [.. Documents()],
            Replays = [.. Days.Select(static day => PlanningJson.WriteReplay(Card(day))), Old("replay")],
            RuleSets = [PlanningJson.WriteRules(QualityRules.For(HongLinhYear.Plan)), PlanningJson.WriteRules(Combined()), Old("rules")],
        };
    }

    private static readonly LocalDate[] Days = [new(2023, 7, 15), new(2023, 12, 31), new(2024, 1, 31)];

    private static Scorecard Card(LocalDate day)
    {
        var given = HongLinhYear.On(day);
        return PlanReview.Run(given.Plan, given.View, day, JudgementPolicy.AdministrativePractice);
    }

    // Every document that has a reader of its own.
    private static IEnumerable<(string, string)> Documents()
    {
        yield return ("plan", PlanningJson.WritePlan(HongLinhYear.Plan));
        yield return ("log", PlanningJson.WriteLog(HongLinhYear.Figures));
        yield return ("policy", PlanningJson.WritePolicy(JudgementPolicy.AdministrativePractice));
        yield return ("regime", PlanningJson.WriteRegime(ReportingRegimes.Decree09Of2019));
        yield return ("scoring", PlanningJson.WriteScoring(ScoringDecrees.Leaders335Of2025));
        yield return ("register", PlanningJson.WriteWorkRegister(HongLinhYear.Work));
        yield return ("worklog", PlanningJson.WriteWorkLog(WorkLog.Empty.Append(HongLinhYear.Work.Items.Select(
            static item => WorkEntry.Of(WorkEntryKind.Progress, item.Code, item.AssignedOn.PlusDays(30), Instant.FromUtc(2023, 4, 1, 0, 0)) with { Percent = 50m }))));
        foreach (var kind in new[] { "plan", "log", "policy" })
        {
            yield return (kind, Old(kind));
        }
    }

    // Written by an earlier version.
    private static string Old(string kind) => Repository.Read($"tests/HongLinh.Planning.Json.Tests/Documents/0.1.0/{kind}.json");

    private static RuleSet Combined()
    {
        var (one, other) = (HongLinhYear.Plan.Lines[3].Indicator, HongLinhYear.Plan.Lines[2].Indicator);
        var it = Term.Latest(one.Code);
        return RuleSet.Create(new Rule
        {
            Id = "combined",
            Name = BilingualName.Of("Tổng hợp", "Combined"),
            Subject = one.Code,
            Condition = Condition.AllOf(
                Condition.OnlyWhen(Condition.Reported(one.Code), it.AtLeast(one.Unit.Of(1m))),
                Condition.AtLeast(1, it.GrowthOn(Term.Before(one.Code)).AtMost(UnitCatalogue.Percent.Of(50m)), Condition.Not(Condition.Reported(other.Code))),
                Condition.Within(
                    it.Per(Term.Latest(other.Code)), Bound.Of(Comparator.AtLeast, Unit.One.Of(0m)), Bound.Of(Comparator.LessThan, Unit.One.Of(2m)))),
        });
    }

    private static IEnumerable<string> Forms() => new[] { ReportingPeriod.WholeYear(PlanYear.Of(2023)), ReportingPeriod.Half(PlanYear.Of(2023), 1) }
        .Select(static period => Text.FigureTable.WriteForm(HongLinhYear.Plan, period, HongLinhYear.Figures.KnownAt(Instant.MaxValue)));

    private static IEnumerable<string> Rows(string folder) => Files("*.tsv", Texts + folder)
        .SelectMany(static text => text.Split('\n')).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.TrimEnd('\r').Split('\t')[0]);

    private static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(static sentence => sentence.Trim().Length > 10);

    private static IEnumerable<string> Files(string pattern, string folder) => Repository.Files(folder, pattern).Select(Repository.Read);

    private static byte[][] Bytes(string pattern) =>
        [.. new[] { "tests", "samples" }.SelectMany(folder => Repository.Files(folder, pattern)).Select(static path => File.ReadAllBytes(Repository.At(path)))];

    [GeneratedRegex(@"(?<=[.;])\s+|\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
