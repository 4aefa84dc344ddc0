using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Tests.Work;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

// The plan of 2024 drafted from the scorecard of 2023: what is carried over, what stays open, and what is said of it.
public sealed class NextYearTests
{
    [Theory]
    // Twelve months of 10 are 120 in the year; each month is a baseline too.
    [InlineData("flow person >= 100", "Y 120", "2023: 120 person")]
    [InlineData("flow person >= 100", "H1 50; H2 70", "2023-H1: 50 person|2023-H2: 70 person|2023: 120 person")]
    [InlineData("stock percent >= 90", "M06 80; M12 91", "2023-M06: 80 percent|2023-M12: 91 percent|2023: 91 percent")]
    public void NextYear_ResultsOfTheYear_BecomeBaselines(string line, string reports, string baselines)
    {
        var (plan, codes) = Next(line, reports);
        Assert.Equal(baselines, string.Join('|', plan.Lines[0].Baselines));
        Assert.Equal(["next-target-open"], codes);
        Assert.Equal((PlanYear.Of(2024), "it"), (plan.Year, plan.Lines[0].Indicator.Code.Text));
        Assert.Equal(NotAssessableReason.NotSet, Assert.IsType<NotAssessableTarget>(plan.Lines[0].Target).Reason);
    }

    // Half a year is no result of the year, an estimate is one that is not official, and "more than 100" is not exact.
    [Theory]
    [InlineData("flow person >= 100", "H1 50", "next-target-open next-result-missing")]
    [InlineData("flow person >= 100", "", "next-target-open next-result-missing")]
    [InlineData("flow person >= 100", "Y 120 estimated", "next-target-open next-result-not-final")]
    [InlineData("flow person >= 100", "Y >100", "next-target-open next-result-missing")]
    [InlineData("stock school items A,B", "Y done:A,B", "next-line-done")]
    [InlineData("stock school items A,B", "Y done:A", "next-target-open")]
    [InlineData("stock school by 2023-06-30", "M06 on:2023-06-20", "next-line-done")]
    public void NextYear_WhatIsNotKnown_IsAFinding(string line, string reports, string codes) =>
        Assert.Equal(codes.Split(' '), Next(line, reports).Codes);

    // A rule that adds a tenth: 120 becomes 132. Where it proposes nothing, the target stays open.
    [Fact]
    public void NextYear_NamedRule_ProposesAndSaysSo()
    {
        var card = Town.Review(Town.PlanOf("x: flow person >= 100|y: flow person >= 100"), "x: Y 120");
        var draft = card.NextYear("tăng 10%", static judgement => judgement.Explain().Figure is { } figure
            ? LevelTarget.From(judgement.Target.Indicator, Bound.Of(Comparator.AtLeast, figure.Unit.Of(figure.Amount * 1.1m))).AsT0 : null);
        Assert.Equal(
            ["132 person", "-"], draft.Value.Create().Value.Lines.Select(static line => line.Target is LevelTarget level ? level.Bound.Value.ToString() : "-"));
        var proposed = Assert.Single(draft.Findings, static finding => finding.Code == FindingCode.NextTargetProposed);
        Assert.Equal("tăng 10%", proposed.Details[0].ToString());
    }

    [Fact]
    public void NextYear_UnitsAndAssignment_GoOnWhereTheyExist()
    {
        var ended = InForce.Between(new LocalDate(1992, 1, 1), new LocalDate(2023, 12, 31));
        var line = LineText.Read("flow person >= 100 sum units:a,b");
        line = line with
        {
            ReportingUnits = [line.ReportingUnits[0], line.ReportingUnits[1] with { Exists = ended }],
            Assignment = new Assignment { Lead = Some.Town("labour") },
            Holding = Holding.Throughout,
        };
        var next = Town.Review(Town.PlanOf(line).Value, "").NextYear().Value.Create().Value.Lines[0];
        Assert.Equal(("[a]", "labour", Holding.Throughout), (next.ReportingUnits.ToString(), next.Assignment!.Lead.Code, next.Holding));
    }

    // A growth keeps the level behind it: 66 after 60 is 10% more, and 66 is what 2024 is compared with.
    [Fact]
    public void NextYear_Growth_KeepsTheLevelBehindIt() =>
        Assert.Equal("2023: 66 person", Next("flow person grows >= 5 base:Y=60", "Y 66").Plan.Lines[0].Baselines[^1].ToString());

    // Of three tasks one is done, one open with its deadline extended, one never reported; the log keeps their history under the same codes.
    [Fact]
    public void NextYear_UnfinishedWork_IsCarriedOverUnderItsCode()
    {
        AssignedTask Task(string code) => Some.Task(code) with { Due = new LocalDate(2023, 11, 30) };
        var plan = Plan.Create(Town.Header, [Town.GroupOf("a", LineText.Read("flow person >= 100"))], null, new PlanWork
        {
            Tasks = [Task("a"), Task("b"), Task("c"), Some.Task("monthly") with { Rhythm = DutyRhythm.Monthly, Due = new LocalDate(2023, 12, 31) }],
        }).Value;
        var log = WorkLog.Empty.Append(Following.Entries("11-20 done 11-19", "a"))
            .Append(Following.Entries("11-20 ask 12-20;11-22 grant 12-20", "b"));
        var review = WorkReview.Run(WorkRegister.From(plan, new LocalDate(2023, 1, 5)).Value, log, new LocalDate(2023, 12, 31));
        var draft = Town.Review(plan, "").NextYear(review);
        Assert.Equal(["monthly ", "b 2023-12-20", "c 2023-11-30"], draft.Value.Create().Value.Work.Tasks.Select(
            static task => $"{task.Code} {(task.Due is { } due ? NodaTime.Text.LocalDatePattern.Iso.Format(due) : "")}"));
        Assert.DoesNotContain(draft.Findings, static finding => finding.Code == FindingCode.NextWorkUnknown);
        Assert.Contains(Town.Review(plan, "").NextYear().Findings, static finding => finding.Code == FindingCode.NextWorkUnknown);
        // The register of the next year and the same log: what was granted is still known.
        var next = WorkReview.Run(review.Unfinished(), log, new LocalDate(2024, 1, 10));
        Assert.Equal(["b", "c"], next.Register.Items.Select(static item => item.Code));
        Assert.Equal(new LocalDate(2023, 12, 20), next.JudgementOf("b").Due);
        Assert.Single(next.JudgementOf("b").Extensions);
    }

    // Years of a term are judged one by one: what each promised, on its own figures.
    [Fact]
    public void RunYears_TermOfThreeYears_JudgesEachYearThatHasBegun()
    {
        var line = LineText.Read("flow person >= 100") with { Holding = Holding.EachYear };
        var final = LineText.Read("end: stock percent >= 50", 2);
        var plan = Plan.Create(Town.Header with { Year = PlanYear.Of(2024), FirstYear = PlanYear.Of(2022) }, [Town.GroupOf("a", line, final)]).Value;
        var reports = ReportText.Read("Y 90 year:2022; Y 120", line.Indicator.Unit);
        var cards = PlanReview.RunYears(plan, ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), new LocalDate(2024, 2, 1), Town.Literal);
        Assert.Equal(["2022 1", "2023 1", "2024 2"], cards.Select(static card => $"{card.Plan.Year} {card.Judgements.Count}"));
        Assert.Equal([Verdict.NotMet, Verdict.Exceeded], cards.Take(2).Select(static card => card.Judgements[0].Verdict));
        Assert.Equal(Verdict.NotDeterminable, cards[2].Judgements[0].Verdict);
        Assert.Equal(["2023"], PlanReview.RunYears(Town.PlanOf("flow person >= 1"), ObservationLog.Empty.KnownAt(Instant.MaxValue), new LocalDate(2024, 2, 1),
            Town.Literal).Select(static card => card.Plan.Year.ToString()));
    }

    private static (Plan Plan, string[] Codes) Next(string line, string reports)
    {
        var draft = Town.Review(Town.PlanOf(line), reports, "2024-01-31").NextYear();
        return (draft.Value.Create().Value, [.. draft.Findings.Select(static finding => finding.Code.Code)]);
    }
}
