using HongLinh.Planning.Editions;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Text.Rendering;
using HongLinh.Planning.Text.Tables;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

/// <summary>One scorecard as the official table, in every format.</summary>
public sealed class ResultTableSnapshots
{
    [Fact]
    public Task Text_Vietnamese() => Snapshot.Match(July(Language.Vietnamese).ToText());

    [Fact]
    public Task Text_English() => Snapshot.Match(July(Language.English).ToText());

    [Fact]
    public Task Markdown_Vietnamese() => Snapshot.Match(July(Language.Vietnamese).ToMarkdown());

    [Fact]
    public Task Markdown_English() => Snapshot.Match(July(Language.English).ToMarkdown());

    [Fact]
    public Task Csv_Vietnamese() => Snapshot.Match(July(Language.Vietnamese).ToCsv());

    [Fact]
    public Task Csv_English() => Snapshot.Match(July(Language.English).ToCsv());

    [Fact]
    public Task Html_Vietnamese() => Snapshot.Match(July(Language.Vietnamese).ToHtml());

    [Fact]
    public Task Html_English() => Snapshot.Match(July(Language.English).ToHtml());

    [Fact]
    public Task Sentences_BothLanguages() => Snapshot.Match(string.Concat(Language.All
        .SelectMany(static language => July(language).Scorecard.Judgements.Select(judgement => JudgementText.Report(judgement, language) + "\n"))));

    private static ResultTable July(Language language) => ResultTable.Of(
        PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.AsOf(Instant.FromUtc(2023, 7, 30, 16, 59)), new LocalDate(2023, 7, 30), JudgementPolicy.Literal),
        language);
}
