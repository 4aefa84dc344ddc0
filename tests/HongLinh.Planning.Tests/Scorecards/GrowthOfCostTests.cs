using System.Globalization;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

// Twice the work may take twice the memory, counted and not timed; where only comparisons grew, the answer for a large plan is the test.
public sealed class GrowthOfCostTests
{
    private static readonly Instant Now = Instant.FromUtc(2023, 12, 31, 1, 0);

    // Each clerk's table comes with its findings; 4.000 tables copied all findings before them.
    [Fact]
    public void Append_TablesWithFindingsOneByOne_TakesBytesInProportion()
    {
        AssertInProportion(500, static count =>
        {
            var log = ObservationLog.Empty;
            for (var at = 0; at < count; at++)
            {
                log = log.Append(new Reading<ValueList<Observation>>([OwedPlan.Figure("2023-M04", Now)], [Noted]));
            }

            Assert.Equal((count, count), (log.Entries.Count, log.Findings.Count));
        });
    }

    // Of two logs that grow from one, each has its own findings.
    [Fact]
    public void Append_TwoTablesToOneLog_KeepTheirFindingsApart()
    {
        var log = ObservationLog.Empty.Append(new Reading<ValueList<Observation>>([], [Noted]));
        var (one, other) = (log.Append(new Reading<ValueList<Observation>>([], [Noted])), log.Append(new Reading<ValueList<Observation>>([], [Noted, Noted])));
        Assert.Equal((1, 2, 3), (log.Findings.Count, one.Findings.Count, other.Findings.Count));
    }

    // Rates of 1 of 1003, 2 of 1005, ...: the denominators have little in common, so a running sum drags them all along.
    [Fact]
    public void Run_MeanOverUnitsWithUnlikeWholes_TakesBytesInProportion() => AssertInProportion(200, static count =>
    {
        var rate = Indicator<Share>.Define("rate", BilingualName.Of("Tỷ lệ", "Rate"), Share.Percent, OverTime.Stock)
            .With(static one => one with { AcrossUnits = AcrossUnits.Average, Limits = NaturalLimits.Percentage });
        var units = Enumerable.Range(1, count).Select(static at => Some.Town(Numbered("ward-", at))).ToArray();
        var line = new PlanLine { Ordinal = 1, Target = Target.AtLeast(rate, Share.Percent.Of(1m)), Words = Some.Words, ReportingUnits = [.. units] };
        var plan = Plan.Create(Some.Header("rates"), [Some.Group(1m) with { Lines = [line] }]).Value;
        var reports = units.Select(static (unit, at) => OwedPlan.Figure("2023", Now, ReportedShare.Of(Thing(at + 1), Thing((2 * at) + 1003))) with
        {
            Indicator = IndicatorCode.Of("rate"),
            ReportingUnit = unit.Code,
        });
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(reports).KnownAt(Now), new LocalDate(2023, 12, 31), JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal(ReportState.Reported, card.Judgements[0].State);
    });

    // The line was judged again without each of its units, on the figures of all the others.
    [Fact]
    public void Deciding_ManyUnits_TakesBytesInProportion() => AssertInProportion(150, static count =>
    {
        var people = new Indicator
        {
            Code = IndicatorCode.Of("people"),
            Name = "Số người",
            Unit = Evaluation.LineText.UnitOf("person"),
            OverTime = OverTime.Stock,
            AcrossUnits = AcrossUnits.Sum,
        };
        var units = Enumerable.Range(1, count).Select(static at => Some.Town(Numbered("ward-", at))).ToArray();
        var target = LevelTarget.From(people, Bound.Of(Comparator.AtLeast, Evaluation.LineText.UnitOf("person").Of(count * 10m))).AsT0;
        var line = new PlanLine { Ordinal = 1, Target = target, Words = Some.Words, ReportingUnits = [.. units] };
        var plan = Plan.Create(Some.Header("people"), [Some.Group(1m) with { Lines = [line] }]).Value;
        // Half have 9 and half 12, so that the sum is 10,5 for each: leaving one out never brings it below.
        var reports = units.Select(static (unit, at) => OwedPlan.Figure("2023", Now, ReportedExact.Of(Evaluation.LineText.UnitOf("person").Of(at % 2 == 0 ? 9m : 12m))) with
        {
            Indicator = IndicatorCode.Of("people"),
            ReportingUnit = unit.Code,
        });
        var day = new LocalDate(2023, 12, 31);
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(reports).KnownAt(Now), day, JudgementPolicy.Literal, RuleSet.None);
        Assert.Empty(UnitMatrix.Of(card, ReportingPeriod.WholeYear(PlanYear.Of(2023))).Rows[0].Deciding);
    });

    // Each month's report was compared by content once for every thing settled so far: 20.000 things took half a minute.
    [Fact]
    public void Run_ThousandsOfNamedThingsSettledMonthByMonth_CountsThemAll()
    {
        const int Count = 20_000;
        var names = Enumerable.Range(0, Count).Select(static at => Numbered("Trường ", at)).ToArray();
        var schools = new Indicator
        {
            Code = IndicatorCode.Of("schools"),
            Name = "Trường",
            Unit = Unit.Counted("school", "trường", "schools"),
            OverTime = OverTime.Stock,
        };
        var target = NamedItemsTarget.Of(schools, ValueList.From(names.Select(static name => NamedItem.Of(name))));
        var line = new PlanLine { Ordinal = 1, Target = target, Words = Some.Words };
        var plan = Plan.Create(Some.Header("schools"), [Some.Group(1m) with { Lines = [line] }]).Value;
        var reports = names.Chunk(Count / 10).Select(static (done, month) =>
            OwedPlan.Figure(string.Create(CultureInfo.InvariantCulture, $"2023-M{month + 1:00}"), Now, ReportedItems.Of([.. done])) with
            {
                Indicator = IndicatorCode.Of("schools"),
            });
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(reports).KnownAt(Now), new LocalDate(2023, 12, 31), JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal((Verdict.Met, ReasonCode.AllItemsDone), (card.Judgements[0].Verdict, card.Judgements[0].Reason));
        Assert.Equal(10, card.Judgements[0].Explain().Used.Count);
    }

    // A list pasted twice too often: 300 lines of one indicator, each looser than the next.
    [Fact]
    public void Check_ManyLinesOfOneIndicator_ComparesEachWithTheFortyBefore()
    {
        var lines = Enumerable.Range(1, 300).Select(static at => OwedPlan.Line(ReportingCycle.Month, at, at));
        var plan = Plan.Create(Some.Header("twice"), [Some.Group(1m) with { Lines = ValueList.From(lines) }]).Value;
        // Line n is compared with min(n - 1, 40) lines: 0 + 1 + ... + 40 for the first 41, then 40 for each of the other 259.
        Assert.Equal(820 + (259 * 40), PlanAudit.Check(plan).Count(static finding => finding.Code == FindingCode.TwoTargets));
    }

    // More indicators than a 16-bit number counts: the reports on the last ones were dropped in silence.
    [Fact]
    public void Run_MoreThan32767Indicators_ReadsTheReportOnTheLast()
    {
        const int Count = 32_770;
        var lines = Enumerable.Range(1, Count).Select(static at => new PlanLine
        {
            Ordinal = at,
            Target = Target.AtLeast(Some.Revenue.With(one => one with { Code = IndicatorCode.Of(Numbered("i", at)) }), Money.BillionDong.Of(1m)),
            Words = SourceSpan.None,
        });
        var plan = Plan.Create(Some.Header("long"), [Some.Group(1m) with { Lines = ValueList.From(lines) }]).Value;
        var report = OwedPlan.Figure("2023", Now) with { Indicator = IndicatorCode.Of(Numbered("i", Count)) };
        var card = PlanReview.Run(plan, ObservationLog.Empty.Append(report).KnownAt(Now), new LocalDate(2023, 12, 31), JudgementPolicy.Literal, RuleSet.None);
        Assert.Equal(ReportState.Reported, card.Judgements[^1].State);
    }

    private static Finding Noted => Finding.Of(FindingCode.BlankNumber, Place.Whole("table"), "/KH-UBND");

    private static string Numbered(string stem, int at) => string.Create(CultureInfo.InvariantCulture, $"{stem}{at}");

    private static Quantity Thing(int count) => Unit.Counted("household", "hộ", "households").Of(count);

    private static void AssertInProportion(int count, Action<int> work)
    {
        work(count / 4);
        var (once, twice) = (BytesOf(count, work), BytesOf(2 * count, work));
        Assert.True(twice * 10 <= once * 24, string.Create(CultureInfo.InvariantCulture, $"{once} bytes, then {twice}"));
    }

    private static long BytesOf(int count, Action<int> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(count);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
