using NodaTime;

namespace HongLinh.Planning.Testing.Tests;

/// <summary>Ways of judging with a fault on purpose: each is caught by the law that speaks of it, and by a message that names it.</summary>
public sealed class PlantedFaultTests
{
    // A traffic light that is green unless something is red.
    [Fact]
    public void UnknownBecomesMet_IsCaught() => AssertCaught(
        given => Judged(given).Select(static verdict => verdict == Verdict.NotMet ? verdict : Verdict.Met),
        "UnknownIsNeverMet", "without a figure no line is met");

    // The number alone, as a spreadsheet would compare it.
    [Fact]
    public void NumbersComparedWithoutUnits_AreCaught() => AssertCaught(
        static given => Judged(given with
        {
            Log = ObservationLog.Empty.Append(given.Log.Entries.Select(report => report with
            {
                Reported = report.Reported is ReportedExact exact ? ReportedExact.Of(UnitOf(given, report).Of(exact.Value.Amount)) : report.Reported,
            }))
        }),
        "UnitScaleChangesNothing", "another unit of the same measure");

    // The official figure is thrown away when an estimate for the same days was there before it.
    [Fact]
    public void LateOfficialFigureResurrectsTheEstimate_IsCaught() => AssertCaught(
        static given => Judged(given with
        {
            Log = ObservationLog.Empty.Append(given.Log.Entries.Where(report => report.Maturity != Maturity.Official
            || !given.Log.Entries.Any(other => other.Maturity == Maturity.Estimated && other.RecordedAt < report.RecordedAt
                && (other.Indicator, other.Period, other.ReportingUnit) == (report.Indicator, report.Period, report.ReportingUnit))))
        }),
        "LateOfficialFigureStandsAlone", "never resurrects an estimate");

    // Whoever spoke last is right.
    [Fact]
    public void LatestReportWins_IsCaught() => AssertCaught(
        static given => Judged(given with
        {
            Log = ObservationLog.Empty.Append(given.View.Observations.Select(static report => report with
            {
                Maturity = Maturity.Official,
                IsCorrection = true,
            }))
        }),
        "LaterEstimateReplacesNothing", "a later estimate never replaces an official figure");

    [Fact]
    public void OrderOfRowsDecides_IsCaught() => AssertCaught(
        static given => Judged(given with
        {
            Log = ObservationLog.Empty.Append(given.Log.Entries.Select(static (report, at) => report with
            {
                Maturity = Maturity.Official,
                ReferenceDate = report.ReferenceDate.PlusDays(-at),
            }))
        }),
        "OrderOfEntryChangesNothing", "the order in which reports are entered");

    [Fact]
    public void LargestLogIsBest_IsCaught() => AssertCaught(
        static given => given.Log.Entries.Count > 10 ? Judged(given).Select(static _ => Verdict.Met) : Judged(given),
        "UnrelatedReportChangesNothing", "a report on another indicator");

    [Fact]
    public void WhatBecameKnownLaterCounts_IsCaught() => AssertCaught(
        static given => PlanReview.Run(given.Plan, given.Log.KnownAt(Instant.MaxValue), given.AsOf, JudgementPolicy.Literal).Judgements
            .Select(static judgement => judgement.Verdict),
        "EarlierDayKnowsNothingLater", "became known after");

    [Fact]
    public void WayOfJudgingThatThrows_BreaksTheLaw()
    {
        var broken = Assert.Throws<LawBrokenException>(static () => JudgingLaws.UnknownIsNeverMet(static given => throw new FormatException("no table for " + given.Plan.Header.Code)));
        Assert.Contains("it threw FormatException: no table for", broken.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(broken.InnerException);
    }

    [Fact]
    public void VerdictsThatAreTooFew_BreakTheLaw() => Assert.Contains(
        "0 verdicts for", Assert.Throws<LawBrokenException>(static () => JudgingLaws.UnknownIsNeverMet(static _ => [])).Message, StringComparison.Ordinal);

    private static void AssertCaught(Func<ReviewCase, IEnumerable<Verdict>> judge, string law, string words)
    {
        var broken = Assert.Throws<LawBrokenException>(() => LawOf(law)(judge, LawRun.Default));
        Assert.Equal(law, broken.Law);
        Assert.Contains(words, broken.Message, StringComparison.Ordinal);
        Assert.Contains("as of ", broken.Example, StringComparison.Ordinal);
        // The seed makes the same example at the first try, on any machine.
        var again = Assert.Throws<LawBrokenException>(() => LawOf(law)(judge, new LawRun { Seed = broken.Seed!.Value, Tries = 1 }));
        Assert.Equal(broken.Example, again.Example);
        // And the call that a user makes finds it too.
        Assert.Throws<LawBrokenException>(() => JudgingLaws.Hold(judge));
    }

    private static Action<Func<ReviewCase, IEnumerable<Verdict>>, LawRun?> LawOf(string law) => law switch
    {
        nameof(JudgingLaws.UnknownIsNeverMet) => JudgingLaws.UnknownIsNeverMet,
        nameof(JudgingLaws.UnitScaleChangesNothing) => JudgingLaws.UnitScaleChangesNothing,
        nameof(JudgingLaws.LateOfficialFigureStandsAlone) => JudgingLaws.LateOfficialFigureStandsAlone,
        nameof(JudgingLaws.LaterEstimateReplacesNothing) => JudgingLaws.LaterEstimateReplacesNothing,
        nameof(JudgingLaws.OrderOfEntryChangesNothing) => JudgingLaws.OrderOfEntryChangesNothing,
        nameof(JudgingLaws.UnrelatedReportChangesNothing) => JudgingLaws.UnrelatedReportChangesNothing,
        nameof(JudgingLaws.EarlierDayKnowsNothingLater) => JudgingLaws.EarlierDayKnowsNothingLater,
        _ => throw new ArgumentOutOfRangeException(nameof(law), law, "No such law."),
    };

    private static IEnumerable<Verdict> Judged(ReviewCase given) =>
        PlanReview.Run(given.Plan, given.View, given.AsOf, JudgementPolicy.Literal).Judgements.Select(static judgement => judgement.Verdict);

    private static Unit UnitOf(ReviewCase given, Observation report) =>
        given.Plan.Lines.FirstOrDefault(line => line.Indicator.Code == report.Indicator)?.Indicator.Unit ?? Unit.One;
}
