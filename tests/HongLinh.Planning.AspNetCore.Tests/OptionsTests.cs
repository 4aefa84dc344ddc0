using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HongLinh.Planning.AspNetCore.Tests;

public sealed class OptionsTests
{
    [Fact]
    public async Task Start_WithoutAPolicy_StopsAndSaysWhatToDo()
    {
        var fault = Assert.Single(await FaultsOf(static options => options.Policy = null));
        Assert.Equal(
            "PlanningOptions.Policy is null: choose how figures are judged, for example JudgementPolicy.Literal or JudgementPolicy.AdministrativePractice.",
            fault);
    }

    [Fact]
    public async Task Start_WithARegimeAlone_NamesWhatItNeeds()
    {
        var faults = await FaultsOf(static options => options.Regime = ReportingRegimes.KhanhHoa2023);
        Assert.Equal(2, faults.Count);
        Assert.StartsWith("PlanningOptions.Level is null although Regime is 'khanh-hoa-2023'", faults[0], StringComparison.Ordinal);
        Assert.Contains("ward, town, province, ministry", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("PlanningOptions.Calendar is null although Regime is 'khanh-hoa-2023'", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithALevelAlone_Stops() => Assert.StartsWith(
        "PlanningOptions.Level is 'ward' although Regime is null",
        Assert.Single(await FaultsOf(static options => options.Level = ReportingLevel.Ward)), StringComparison.Ordinal);

    [Fact]
    public async Task Start_WithNullInPlaceOfADefault_NamesEach()
    {
        var faults = await FaultsOf(static options => (options.Zone, options.Language) = (null!, null!));
        Assert.Equal(2, faults.Count);
        Assert.StartsWith("PlanningOptions.Zone is null", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("PlanningOptions.Language is null", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_WithoutARegime_ReviewsWithoutDeadlinesAndRefusesObligations()
    {
        await using var app = await Web.StartAsync(static _ => { });
        var reviewer = app.Services.GetRequiredService<PlanReviewer>();
        var (plan, log, day) = (HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures, new NodaTime.LocalDate(2023, 7, 30));
        var scorecard = reviewer.Review(plan, log, day);
        Assert.Null(scorecard.Obligations);
        Assert.Equal(PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal), scorecard);
        var refusal = Assert.Throws<InvalidOperationException>(() => reviewer.Obligations(plan, log.KnownBy(day)));
        Assert.Contains("Regime", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_WithARegime_KnowsWhatIsOwed()
    {
        await using var app = await Web.StartAsync(static _ => { }, set: static options =>
            (options.Regime, options.Level, options.Calendar) = (ReportingRegimes.KhanhHoa2023, ReportingLevel.Town, VietnamDaysOff.Calendar));
        var scorecard = app.Services.GetRequiredService<PlanReviewer>()
            .Review(HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures, new NodaTime.LocalDate(2023, 7, 30));
        Assert.NotEmpty(scorecard.Obligations!.Owed);
    }

    private static async Task<List<string>> FaultsOf(Action<PlanningOptions> set)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => Web.StartAsync(static _ => { }, set: set));
        return [.. refusal.Failures];
    }
}
