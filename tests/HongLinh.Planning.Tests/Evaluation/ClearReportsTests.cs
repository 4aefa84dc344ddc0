using System.Globalization;
using CsCheck;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// Reports without a doubt are read in one pass, and all others by the matcher; nobody can tell which of the two was at work.
public sealed class ClearReportsTests
{
    private static readonly string[] Lines =
    [
        "a: stock million-dong >= 50", "b: flow million-dong > 60", "c: flow million-dong < 60 lower", "d: flow million-dong grows > 13",
            "e: stock percent <= 20 lower",
        "f: rate percent > 45", "g: flow school in 4..6", "h: average percent >= 50", "i: stock school covers 5/6", "j: stock school items A,B",
            "k: flow thousand-tonne >= 3 whole",
        "l: stock percent words", "m: flow million-dong >= 50 bare", "n: stock million-dong = 50", "o: flow million-dong >= 20 unlimited",
            "p: stock million-dong grows >= 10 base:Y=40",
        "q: rate million-dong >= 50", "r: stock million-dong > 50 throughout", "s: flow school covers 5/6", "t: stock percent near 50 +-5",
            "u: flow million-dong <= 40", "v: rate percent < 55 throughout lower", "w: flow million-dong > 4 throughout", "x: stock school covers 5/6 bare",
    ];

    private static readonly Plan Plan = Town.PlanOf(string.Join('|', Lines));

    private static readonly string[] Periods = ["M01", "M02", "M03", "M04", "Q1", "Q2", "H1", "YTD02", "YTD03", "9M", "M12", "YTD11", "Y"];
    private static readonly string[] Values =
        ["5", "20", "50", "50", "60", "61", "0", "-1", "5/6", "4/6", "6/7", "+13%", "+14%", "+>13%", "5..70", ">50", "done:A,B", "done:A,B", "done:A",
        "done:A lost:B", "words", "withheld"];
    private static readonly string[] Options =
        ["", "", "", "", "", "estimated", "preliminary", "correction", "about:x", "billion-dong", "held:2023-06-14", "year-before", "prints:103", "year:2022"];

    private static readonly Gen<string> AnyReport = Gen.Select(
        Gen.Int[0, Lines.Length], Gen.Int[0, Periods.Length - 1], Gen.Int[0, Values.Length - 1], Gen.Int[0, Options.Length - 1],
        static (line, period, value, option) => $"{(char)('a' + line)}: {Periods[period]} {Values[value]} {Options[option]}");

    // Months of one line in order, as most lines are reported, with a slip now and then.
    private static readonly Gen<string> AnyYear = Gen.Select(
        Gen.Int[0, Lines.Length - 1], Gen.Int[1, 12], Gen.Int[0, 11], Gen.Int[0, 9], Gen.Int[0, Options.Length - 1],
        static (line, months, first, value, option) => string.Join("; ", Enumerable.Range(1, months).Select(month => string.Create(
            CultureInfo.InvariantCulture,
            $"{(char)('a' + line)}: {(line % 3 == 0 ? "YTD" : "M")}{month:00} {Values[month == first ? value : 3]} {(month == first ? Options[option] : "")}"))));

    private static readonly Gen<string> AnyReports =
        Gen.Select(AnyReport.Array[0, 12], AnyYear.Array[0, 6], static (single, years) => string.Join("; ", [.. years, .. single]));

    private static readonly Gen<LocalDate> AnyDay = Gen.Int[1, 13]
        .Select(static month => month == 13 ? new LocalDate(2024, 1, 15) : new LocalDate(2023, month, 28));

    private static readonly JudgementPolicy[] Policies = [JudgementPolicy.Literal, JudgementPolicy.AdministrativePractice];

    [Fact]
    public void Run_AnyReports_SaysWhatTheMatcherSays() => Gen.Select(AnyReports, AnyDay).Sample(static (reports, asOf) =>
    {
        var view = ViewOf(reports);
        foreach (var policy in Policies)
        {
            var matched = new Evaluator(policy).Judge(MatchedFigures.Of(Plan, view, asOf));
            var card = PlanReview.Run(Plan, view, asOf, policy, RuleSet.None);
            Assert.Equal(matched.Select(Said), card.Judgements.Select(Said));
            // Looking at the rest changes nothing.
            Assert.Equal(
                matched.Select(static judgement => judgement.Explain().ToString()), card.Judgements.Select(static judgement => judgement.Explain().ToString()));
            Assert.Equal(matched, card.Judgements);
        }
    }, iter: 600);

    [Fact]
    public void Findings_AnyReports_AreThoseOfTheMatcher() => Gen.Select(AnyReports, AnyDay).Sample(static (reports, asOf) =>
    {
        var figures = MatchedFigures.Of(Plan, ViewOf(reports), asOf);
        var atOnce = figures.Lines.Select(static line => line.Findings.ToArray()).ToArray();
        var matched = figures.Lines.Select(line =>
        {
            var findings = new List<Finding>();
            new TargetMatcher(new ReviewFrame(PreparedPlan.For(Plan), asOf, default), line.Reports.ToArray(), findings).Match(line.Line);
            return findings.ToArray();
        });
        Assert.Equal(matched, atOnce);
    }, iter: 400);

    // A log grows one report at a time: the review that takes in each is the review of them all.
    [Fact]
    public void With_OneReportMore_IsTheReviewOfAll() => Gen.Select(AnyReports, AnyDay, Gen.Bool).Sample(static (reports, asOf, withRules) =>
    {
        var rules = withRules ? QualityRules.For(Plan) : RuleSet.None;
        var log = ObservationLog.Empty;
        var card = PlanReview.Run(Plan, log.KnownAt(Instant.MaxValue), asOf, JudgementPolicy.Literal, rules);
        foreach (var report in ReadAll(reports))
        {
            log = log.Append(report);
            var view = log.KnownAt(Instant.MaxValue);
            card = card.With(view);
            var whole = PlanReview.Run(Plan, view, asOf, JudgementPolicy.Literal, rules);
            Assert.Equal(whole.Judgements.Select(Said), card.Judgements.Select(Said));
            Assert.Equal(whole.Tally, card.Tally);
        }

        var all = PlanReview.Run(Plan, log.KnownAt(Instant.MaxValue), asOf, JudgementPolicy.Literal, rules);
        Assert.Equal(all, card);
        Assert.Equal(all.Findings, card.Findings);
        Assert.Equal(all.Fingerprint, card.Fingerprint);
        Assert.Equal(all.RuleOutcomes, card.RuleOutcomes);
        Assert.Equal(withRules ? rules.Run(card.View, Plan, asOf) : [], card.RuleOutcomes);
    }, iter: 60);

    // Without a clear case the comparison above would prove nothing.
    [Fact]
    public void Run_MonthsInOrder_AreReadAtOnce()
    {
        var view =
            ViewOf("a: M01 40; a: M02 51; b: M01 10; b: M02 11; b: YTD03 30; b: M04 5; d: YTD01 +13%; d: YTD02 +14%; e: M01 15; f: M01 50; f: M02 51; g: M01 "
            + "1; i: M01 5/6; j: M05 done:A; j: M06 done:A,B; r: M01 60; r: M03 70; v: M01 50");
        var figures = MatchedFigures.Of(Plan, view, new LocalDate(2023, 8, 1));
        Assert.Equal(
            "abdefgijrv",
            string.Concat(
            figures.Lines.Where(static line => line.IsClear && line.Latest is not null).Select(static line => line.Line.Indicator.Code.Text)));
    }

    private static string Said(Judgement judgement) =>
        $"{judgement} {judgement.SoFar} {judgement.IsAtBound} {judgement.Maturity} {judgement.Latest} {judgement.Target}";

    private static LogView ViewOf(string reports) => ObservationLog.Empty.Append(ReadAll(reports)).KnownAt(Instant.MaxValue);

    private static ValueList<Observation> ReadAll(string reports) => ReportText.Read(reports, LineText.UnitOf("million-dong")) is var read
        ? ValueList.From(read.Select(InUnitOfItsLine))
        : default;

    // The unit that the line is reported in, unless the report names another one.
    private static Observation InUnitOfItsLine(Observation report)
    {
        var unit = Plan.Lines.FirstOrDefault(line => line.Indicator.Code == report.Indicator)?.Indicator.Unit ?? LineText.UnitOf("million-dong");
        return report.Reported switch
        {
            ReportedExact { Value.Unit.Code: "million-dong" } exact => report with { Reported = ReportedExact.Of(unit.Of(exact.Value.Amount)) },
            ReportedShare share => report with { Reported = ReportedShare.Of(unit.Of(share.Part.Amount), unit.Of(share.Whole.Amount)) },
            _ => report,
        };
    }
}
