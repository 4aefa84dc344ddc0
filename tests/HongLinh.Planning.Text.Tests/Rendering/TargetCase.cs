using System.Text;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>One case of a target with a report for each situation that it can come into.</summary>
/// <param name="Line">The line of the plan.</param>
/// <param name="Met">A report of the year that keeps it.</param>
/// <param name="Missed">A report of the year that misses it.</param>
internal sealed record TargetCase(PlanLine Line, Reported Met, Reported Missed)
{
    private static readonly LocalDate MidYear = new(2023, 7, 30);
    private static readonly LocalDate AfterYear = new(2024, 2, 15);

    /// <summary>A report that is better than promised; null where that has no meaning.</summary>
    public Reported? Exceeded { get; init; }

    /// <summary>A report that equals the bound; null where there is none.</summary>
    public Reported? Equal { get; init; }

    /// <summary>A report in a unit, or of a kind, that does not go with the line.</summary>
    public required Reported Wrong { get; init; }

    /// <summary>Every situation with its explanation, in both languages; what all explanations share stands once, on top.</summary>
    public string InEverySituation() => $"{InEverySituation(Language.Vietnamese)}\n{InEverySituation(Language.English)}";

    private string InEverySituation(Language language)
    {
        var situations = Situations().ToArray();
        var explanations = Array.ConvertAll(situations, situation => Explain(situation, language).TrimEnd('\n').Split('\n'));
        var head = Shared(explanations, static (lines, i) => lines[i]);
        var foot = Shared(Array.ConvertAll(explanations, lines => lines[head..]), static (lines, i) => lines[^(i + 1)]);
        var text = new StringBuilder().AppendJoin('\n', explanations[0][..head]).Append('\n').AppendJoin('\n', explanations[0][^foot..]).Append('\n');
        for (var i = 0; i < situations.Length; i++)
        {
            text.Append(NumberText.Digits(i + 1)).Append(") ").Append(language.Of(situations[i].Vietnamese, situations[i].English)).Append('\n');
            text.AppendJoin("", explanations[i][head..^foot].Select(static line => $"   {line}\n"));
        }

        return text.ToString();
    }

    // How many lines, counted from one end, all explanations have in common.
    private static int Shared(string[][] explanations, Func<string[], int, string> line)
    {
        var shared = 0;
        while (explanations.All(lines => shared < lines.Length && line(lines, shared) == line(explanations[0], shared)))
        {
            shared++;
        }

        return shared;
    }

    private string Explain(Situation situation, Language language)
    {
        var plan = SmallPlan.Create(Line);
        var view = ObservationLog.Empty.Append(situation.Reports).KnownAt(Instant.FromUtc(2024, 3, 1, 0, 0));
        return JudgementText.Explain(PlanReview.Run(plan, view, situation.AsOf, situation.Policy, RuleSet.None).Judgements[0], language);
    }

    private IEnumerable<Situation> Situations()
    {
        var (literal, practice) = (JudgementPolicy.Literal, JudgementPolicy.AdministrativePractice);
        yield return new("Chưa đến kỳ báo cáo", "Not yet due", new LocalDate(2023, 1, 15), literal, []);
        yield return new("Chưa có số liệu", "No figure", AfterYear, literal, []);
        yield return new("Sai đơn vị hoặc sai loại số liệu", "Wrong unit or kind", MidYear, literal, [AtMidYear(Wrong)]);
        yield return new("Đạt", "Met", AfterYear, literal, [OfYear(Met)]);
        if (Exceeded is not null)
        {
            yield return new("Vượt", "Exceeded", AfterYear, practice, [OfYear(Exceeded)]);
        }

        yield return new("Không đạt", "Missed", AfterYear, literal, [OfYear(Missed)]);
        if (Equal is not null)
        {
            yield return new("Bằng đúng mốc, theo đúng câu chữ", "Equal to the bound, read literally", AfterYear, literal, [OfYear(Equal)]);
            yield return new("Bằng đúng mốc, đọc theo thông lệ", "Equal to the bound, by common practice", AfterYear, practice, [OfYear(Equal)]);
        }

        yield return new("Số ước chưa đạt, số chính thức đạt", "Estimate missed, official met", AfterYear, literal,
            [OfYear(Missed) with { Maturity = Maturity.Estimated, RecordedAt = Instant.FromUtc(2023, 12, 20, 1, 0) }, OfYear(Met)]);
        yield return new("Số liệu được đính chính", "Corrected figure", AfterYear, literal,
            [OfYear(Met), OfYear(Missed) with { IsCorrection = true, RecordedAt = Instant.FromUtc(2024, 2, 1, 1, 0) }]);
    }

    private Observation AtMidYear(Reported reported) => SmallPlan.Report(Line.Indicator.Code.Text, reported);

    private Observation OfYear(Reported reported) => SmallPlan.Report(Line.Indicator.Code.Text, reported, ReportingPeriod.WholeYear(SmallPlan.Year)) with
    {
        Maturity = Maturity.Official,
        RecordedAt = Instant.FromUtc(2024, 1, 20, 1, 0),
    };

    private sealed record Situation(string Vietnamese, string English, LocalDate AsOf, JudgementPolicy Policy, ValueList<Observation> Reports);
}
