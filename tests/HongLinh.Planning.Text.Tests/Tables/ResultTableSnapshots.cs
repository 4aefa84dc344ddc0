using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

/// <summary>One scorecard as the official table, in every format and both languages.</summary>
public sealed class ResultTableSnapshots
{
    [Fact]
    public Task Text_Vietnamese() => Snapshot.Match(July(Language.Vietnamese).ToText());

    [Fact]
    public Task Text_English() => Snapshot.Match(July(Language.English).ToText());

    [Fact]
    public Task Markdown_BothLanguages() => Snapshot.Match(July(Language.Vietnamese).ToMarkdown() + July(Language.English).ToMarkdown());

    [Fact]
    public Task Csv_BothLanguages() => Snapshot.Match(July(Language.Vietnamese).ToCsv() + July(Language.English).ToCsv());

    [Fact]
    public Task Html_BothLanguages() => Snapshot.Match(July(Language.Vietnamese).ToHtml() + July(Language.English).ToHtml());

    // Where the comma is not a decimal mark, Excel parts cells by commas.
    [Fact]
    public void Csv_English_IsSeparatedByCommas()
    {
        var rows = July(Language.English).ToCsv().Split("\r\n");
        Assert.Equal("\uFEFFGroup,No.,Target,Unit,Same period last year,Plan 2023,This period,Year to date,% of plan,% of last year,Verdict,Note,Lead unit,Remarks of the reporter", rows[0]);
        Assert.StartsWith("a) Economy,4,Budget revenue,million dong,...,\"more than 192,500\",...,\"198,018\",102.87,,Met,", rows[4], StringComparison.Ordinal);
    }

    [Fact]
    public Task Sentences_BothLanguages() => Snapshot.Match(string.Concat(Language.All
        .SelectMany(static language => July(language).Scorecard.Judgements.Select(judgement => JudgementText.Report(judgement, language) + "\n"))));

    private static ResultTable July(Language language) => ResultTable.Of(
        PlanReview.Run(
            HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 7, 30, 16, 59)), new LocalDate(2023, 7, 30),
            JudgementPolicy.Literal),
        language);
}
