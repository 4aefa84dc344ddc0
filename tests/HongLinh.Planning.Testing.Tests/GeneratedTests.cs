using System.Globalization;
using CsCheck;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Testing.Tests;

public sealed class GeneratedTests(Xunit.Abstractions.ITestOutputHelper output)
{
    // A law over cases in which nothing is ever decided would hold for any way of judging.
    [Fact]
    public void Cases_OfTheDefaultRun_BringUpEveryVerdict()
    {
        var verdicts = Examples(Generated.Cases, 1_000)
            .SelectMany(static given => PlanReview.Run(given.Plan, given.View, given.AsOf, JudgementPolicy.AdministrativePractice).Judgements)
            .CountBy(static judgement => judgement.Verdict).ToDictionary();
        var told = string.Join(", ", verdicts.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")));
        output.WriteLine(told);
        Assert.All(Verdict.All, verdict => Assert.True(verdicts.GetValueOrDefault(verdict) >= 50, told));
    }

    [Fact]
    public void WorkLogsOf_TheTown_BringUpEveryKindOfEntryAndAreReviewed()
    {
        var logs = Examples(Generated.WorkLogsOf(HongLinhYear.Work), 100).ToList();
        Assert.Equal(WorkEntryKind.All.Count, logs.SelectMany(static log => log.Entries).Select(static entry => entry.Kind).Distinct().Count());
        Assert.All(logs, static log => Assert.Equal(
            HongLinhYear.Work.Items.Count, WorkReview.Run(HongLinhYear.Work, log, new LocalDate(2023, 12, 31)).Judgements.Count));
    }

    [Fact]
    public void Examples_OfOneSeed_AreTheSame()
    {
        Assert.Equal(Examples(Generated.Plans, 20), Examples(Generated.Plans, 20));
        Assert.Equal(Examples(Generated.Observations, 20), Examples(Generated.Observations, 20));
        Assert.Equal(Examples(Generated.Quantities, 20).Zip(Examples(Generated.Texts, 20)), Examples(Generated.Quantities, 20).Zip(Examples(Generated.Texts, 20)));
        Assert.Equal(Examples(Generated.CasesOf(HongLinhYear.Plan), 20), Examples(Generated.CasesOf(HongLinhYear.Plan), 20));
    }

    private static IEnumerable<T> Examples<T>(Gen<T> examples, int count) =>
        Enumerable.Range(1, count).Select(seed => examples.Generate(new PCG(1, (ulong)seed * 7_919), null, out _));
}
