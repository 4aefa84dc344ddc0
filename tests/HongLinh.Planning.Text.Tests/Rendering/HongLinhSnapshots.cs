using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>The documents an official would read, whole: the edition, the scorecard on three days, the catalogue of findings.</summary>
public sealed class HongLinhSnapshots
{
    [Fact]
    public Task Plan_Vietnamese() => Snapshot.Match(PlanText.Render(HongLinh2023.Plan.Value, Language.Vietnamese));

    [Fact]
    public Task Plan_English() => Snapshot.Match(PlanText.Render(HongLinh2023.Plan.Value, Language.English));

    [Fact]
    public Task March_Vietnamese() => Snapshot.Match(Card(new LocalDate(2023, 3, 2), Language.Vietnamese));

    [Fact]
    public Task March_English() => Snapshot.Match(Card(new LocalDate(2023, 3, 2), Language.English));

    [Fact]
    public Task July_Vietnamese() => Snapshot.Match(Card(new LocalDate(2023, 7, 30), Language.Vietnamese, JudgementPolicy.AdministrativePractice));

    [Fact]
    public Task July_English() => Snapshot.Match(Card(new LocalDate(2023, 7, 30), Language.English, JudgementPolicy.AdministrativePractice));

    // The year is over and the figures of its end were never published: nothing but the revenue can be said.
    [Fact]
    public Task AfterTheYear_Vietnamese() => Snapshot.Match(Card(new LocalDate(2024, 1, 15), Language.Vietnamese));

    [Fact]
    public Task AfterTheYear_English() => Snapshot.Match(Card(new LocalDate(2024, 1, 15), Language.English));

    [Fact]
    public Task Outlook_Vietnamese() => Snapshot.Match(OutlookText.Render(Review(new LocalDate(2023, 7, 30)), Language.Vietnamese));

    [Fact]
    public Task Outlook_English() => Snapshot.Match(OutlookText.Render(Review(new LocalDate(2023, 7, 30)), Language.English));

    [Fact]
    public Task FigureFindings_Vietnamese() => Snapshot.Match(Catalogue(Language.Vietnamese, "figures"));

    [Fact]
    public Task FigureFindings_English() => Snapshot.Match(Catalogue(Language.English, "figures"));

    [Fact]
    public Task PlanFindings_Vietnamese() => Snapshot.Match(Catalogue(Language.Vietnamese, "plan"));

    [Fact]
    public Task PlanFindings_English() => Snapshot.Match(Catalogue(Language.English, "plan"));

    [Fact]
    public Task WorkFindings_BothLanguages() => Snapshot.Match(
        Catalogue(Language.Vietnamese, "work") + Catalogue(Language.English, "work"));

    [Fact]
    public Task TableFindings_BothLanguages() => Snapshot.Match(
        Catalogue(Language.Vietnamese, "table") + Catalogue(Language.English, "table"));

    [Fact]
    public void Card_UnderACultureThatFailsWhenTouched_IsTheSame()
    {
        var expected = Card(new LocalDate(2023, 7, 30), Language.Vietnamese);
        using (FailingCulture.Use())
        {
            Assert.Equal(expected, Card(new LocalDate(2023, 7, 30), Language.Vietnamese));
        }
    }

    // The findings on a clerk's table, on assigned work, and on figures and the texts they are read from fill a page each.
    private static string PageOf(string code) =>
        code.StartsWith("table-", StringComparison.Ordinal) ? "table"
        : code.StartsWith("work-", StringComparison.Ordinal) ? "work"
        : code.StartsWith("figure", StringComparison.Ordinal) || code.StartsWith("text-", StringComparison.Ordinal) ? "figures"
        : "plan";

    private static string Catalogue(Language language, string page)
    {
        var shown = false;
        return string.Concat(FindingText.Catalogue(language).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line =>
        {
            shown = line[0] == ' ' ? shown : PageOf(line) == page;
            return shown;
        }).Select(static line => line + "\n"));
    }

    private static string Card(LocalDate asOf, Language language, JudgementPolicy? policy = null) =>
        ScorecardText.Render(Review(asOf).Under(policy ?? JudgementPolicy.Literal), language);

    private static Scorecard Review(LocalDate asOf)
    {
        var endOfDay = asOf.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() - Duration.Epsilon;
        return PlanReview.Run(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(endOfDay), asOf, JudgementPolicy.Literal);
    }
}
