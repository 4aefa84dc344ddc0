using System.Runtime.CompilerServices;
using CsCheck;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;

namespace HongLinh.Planning.Bulk.Tests;

public sealed class PlanBatchTests
{
    private static readonly ValueList<LocalDate> MonthEnds =
        ValueList.From(Enumerable.Range(1, 12).Select(static month => ReportingPeriod.Month(LineText.Year, month).LastDay).Append(Given.YearEnd));

    private static readonly string[] Lines =
    [
        "flow billion-dong > 192|other: stock percent >= 90", "stock percent in 90..95|other: flow person <= 100 lower", "flow person >= 100 throughout",
        "stock percent >= 95 throughout|other: average hectare <= 30 lower", "stock school items A,B,C", "flow billion-dong grows > 13 base:Y=180",
        "latest person >= 50|other: rate percent > 40|more: stock house by 2023-06-30",
    ];

    private static readonly string[] Reports =
    [
        "M01 10", "M02 12.5", "M03 0", "M04 20", "M05 91", "M06 95", "M07 96", "M08 92", "M09 93", "M12 94", "YTD02 20", "YTD06 100", "YTD09 90", "H1 44",
        "Y 200", "Y 95 estimated", "M03 -1", "M05 5 correction", "M02 withheld", "M07 +14%", "YTD06 +12%", "M04 done:A", "M09 done:A,B,C", "Q3 40 preliminary",
        "other: M02 92", "other: M05 88", "other: M06 70", "other: YTD08 101", "M11 99 about:commune", "M11 99 about:elsewhere",
    ];

    // Whatever was reported and whenever: made from the review of the month before, each review is what a review from the start gives.
    [Fact]
    public void Review_LogsThatGrow_SaysWhatReviewsFromTheStartSay() => Gen.Select(
        Gen.Int[0, Lines.Length - 1], Gen.Int[0, Reports.Length - 1].Array[0, 14], Gen.Int[0, 400].Array[14], Gen.Bool).Sample(
        static (line, picks, days, rules) =>
    {
        var plan = Town.PlanOf(Lines[line]);
        var reports = picks.SelectMany((pick, at) => ReportText.Read(Reports[pick], plan.Lines[0].Indicator.Unit).Select(report => report with
        {
            RecordedAt = new LocalDate(2023, 1, 5).PlusDays(days[at]).AtMidnight().InUtc().ToInstant(),
        })).ToArray();
        var batch = new PlanBatch { Plan = plan, Policy = JudgementPolicy.Literal, Rules = rules ? null : RuleSet.None, AtOnce = 1 };
        var communes = new[] { (Commune("commune"), (IReadOnlyList<Observation>)reports) }.ToAsyncEnumerable();
        var (_, cards) = Assert.Single(All(batch.ReviewAsync(communes, MonthEnds)));
        var log = ObservationLog.Empty.Append(reports.Select(static report => report.ReportingUnit == "commune" ? report with { ReportingUnit = "" } : report));
        return MonthEnds.Zip(cards).All(pair =>
            pair.Second == PlanReview.Run(plan, log.KnownBy(pair.First), pair.First, JudgementPolicy.Literal, rules ? null : RuleSet.None)
                ? true : throw new InvalidOperationException($"{pair.Second}: {pair.Second.Judgements}"));
    }, iter: 300);

    // Twelve reviews by hand: with 20 a month, more than 100 by June, and "vượt 200" from November on.
    [Fact]
    public async Task Review_CommunesOfMonthlyReports_GivesEachMonthOfEachInOrder()
    {
        var batch = new PlanBatch { Plan = Town.PlanOf("flow person > 200"), Policy = JudgementPolicy.Literal, Rules = RuleSet.None };
        var told = new List<int>();
        var results = new List<string>();
        await foreach (var (unit, cards) in batch.ReviewAsync(Communes(50, Monthly), MonthEnds, new Told(told)))
        {
            results.Add(unit.Code);
            Assert.Equal(
                ["open", "open", "open", "open", "open", "open", "open", "open", "open", "open", "met", "met", "met"],
                cards.Select(static card => card.Judgements[0].Verdict.Code));
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(Code), results);
        Assert.Equal(Enumerable.Range(1, 50), told);
    }

    // However many units there are, only twice as many as are reviewed at once have been asked for and not given back.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Review_ManyUnits_AsksForFewAhead(int atOnce)
    {
        var (asked, taken, furthest) = (0, 0, 0);
        var batch = new PlanBatch { Plan = Town.PlanOf("flow person > 200"), Policy = JudgementPolicy.Literal, Rules = RuleSet.None, AtOnce = atOnce };
        await foreach (var _ in batch.ReviewAsync(Communes(40, at => { asked = at + 1; return []; }), [Given.YearEnd]))
        {
            furthest = Math.Max(furthest, asked - taken);
            taken++;
        }

        Assert.Equal((40, 2 * atOnce > 2 ? 2 * atOnce : 1), (taken, furthest));
    }

    [Fact]
    public async Task Review_Cancelled_EndsAndAsksForNoMore()
    {
        using var stop = new CancellationTokenSource();
        var (asked, taken) = (0, 0);
        var batch = new PlanBatch { Plan = Town.PlanOf("flow person > 200"), Policy = JudgementPolicy.Literal, AtOnce = 2 };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in batch.ReviewAsync(Communes(1_000, at => { asked = at; return []; }), [Given.YearEnd], cancellation: stop.Token))
            {
                if (++taken == 5)
                {
                    await stop.CancelAsync();
                }
            }
        });
        Assert.InRange(taken, 5, 9);
        Assert.InRange(asked, 4, 20);
    }

    // What the source throws arrives, after the results of the units before it were taken or given up.
    [Fact]
    public async Task Review_SourceFails_PassesTheFailureOn()
    {
        var batch = new PlanBatch { Plan = Town.PlanOf("flow person > 200"), Policy = JudgementPolicy.Literal, AtOnce = 2 };
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var _ in batch.ReviewAsync(Communes(10, static at => at < 7 ? [] : throw new InvalidDataException("Row 7.")), [Given.YearEnd]))
            {
            }
        });
    }

    [Fact]
    public async Task Review_ReportsOfTheUnitAndOfAnother_TakesItsOwnAndNamesTheOther()
    {
        var plan = Town.PlanOf("flow person > 5");
        var reports = ReportText.Read("Y 9 about:commune-0; Y 3 about:elsewhere", plan.Lines[0].Indicator.Unit);
        var batch = new PlanBatch { Plan = plan, Policy = JudgementPolicy.Literal };
        await foreach (var (_, cards) in batch.ReviewAsync(Communes(1, _ => [.. reports]), [Given.YearEnd]))
        {
            Assert.Equal(Verdict.Met, cards[0].Judgements[0].Verdict);
            Assert.Equal(FindingCode.OtherUnit, Assert.Single(cards[0].Findings).Code);
        }
    }

    [Fact]
    public void Review_NoDaysOrInDisorder_Throws()
    {
        var batch = new PlanBatch { Plan = Town.PlanOf("flow person > 5"), Policy = JudgementPolicy.Literal };
        Assert.Throws<ArgumentException>("days", () => batch.ReviewAsync(Communes(1, static _ => []), []));
        Assert.Throws<ArgumentException>("days", () => batch.ReviewAsync(Communes(1, static _ => []), [Given.YearEnd, Given.YearEnd]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanBatch { Plan = batch.Plan, Policy = batch.Policy, AtOnce = 0 });
    }

    private static List<(OrgUnit Unit, ValueList<Scorecard> Reviews)> All(IAsyncEnumerable<(OrgUnit Unit, ValueList<Scorecard> Reviews)> results) =>
        results.ToBlockingEnumerable().ToList();

    private static Observation[] Monthly(int at)
    {
        var words = string.Join("; ", Enumerable.Range(1, 12).Select(static month => FormattableString.Invariant($"M{month:00} 20")));
        return
        [
            .. ReportText.Read(words, LineText.UnitOf("person"))
                .Select(static report => report with { RecordedAt = report.Period.LastDay.AtMidnight().InUtc().ToInstant() }),
        ];
    }

    private static async IAsyncEnumerable<(OrgUnit Unit, IReadOnlyList<Observation> Reports)> Communes(
        int count, Func<int, Observation[]> reports, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var at = 0; at < count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return (Commune(Code(at)), reports(at));
        }
    }

    private static string Code(int at) => FormattableString.Invariant($"commune-{at}");

    private static OrgUnit Commune(string code) => new() { Code = code, Name = BilingualName.Of("Xã", "Commune"), Kind = OrgKind.Ward };

    // Progress<T> tells on other threads, in any order.
    private sealed class Told(List<int> numbers) : IProgress<int>
    {
        public void Report(int value) => numbers.Add(value);
    }
}
