using System.Text.Json.Nodes;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

// A mean of 10% over 2022 to 2024: 8%, 12% and 10% come to 9,987877% compound (the cube root of 1,33056) and to 10% simple.
public sealed class TermDocumentTests
{
    internal static string Written => PlanningJson.WriteReplay(LastYear());

    // What the years before handed on is part of the plan, so that the replay of the last year needs no other.
    [Fact]
    public void Replay_LastYearOfAMean_IsJudgedAgainFromItself()
    {
        var replayed = PlanningJson.Replay(Written).Scorecard!;
        Assert.Equal(LastYear().Fingerprint, replayed.Fingerprint);
        Assert.Equal(ReasonCode.MeansDiffer, replayed.Judgements[0].Reason);
    }

    [Fact]
    public void WritePlan_GrowthOfAnEarlierYear_IsReadAsAMove()
    {
        var plan = LastYear().Plan;
        var json = PlanningJson.WritePlan(plan);
        Assert.Contains("\"isMove\":true", json, StringComparison.Ordinal);
        var read = PlanningJson.ReadPlan(json).Value;
        Assert.Equal(plan.Lines[0].Baselines, read.Lines[0].Baselines);
        Assert.Equal([true, true], read.Lines[0].Baselines.Select(static baseline => baseline.IsMove));
    }

    [Fact]
    public void WriteScorecard_Mean_HasBothAndTheirYears()
    {
        var evidence = JsonNode.Parse(PlanningJson.WriteScorecard(LastYear()))!["scorecard"]!["groups"]![0]!["judgements"]![0]!;
        Assert.Equal(
            ("means-differ", "9.987877", "10"),
            ((string?)evidence["reason"], (string?)evidence["compoundMean"]!["amount"], (string?)evidence["simpleMean"]!["amount"]));
        Assert.Equal([2022, 2023, 2024], evidence["yearsOfMean"]!.AsArray().Select(static year => (int)year!));
    }

    private static Scorecard LastYear()
    {
        var output = Indicator<Money>.Define(
            "industry-output", BilingualName.Of("Giá trị sản xuất công nghiệp", "Industrial output"), Money.BillionDong, OverTime.Flow);
        var town = new OrgUnit { Code = "town", Name = BilingualName.Of("Thị xã", "Town"), Kind = OrgKind.PeoplesCommittee };
        var draft = PlanDraft.For(PlanYear.Of(2024), town).Group("Chỉ tiêu kinh tế")
            .Line(Target.Growth(output, Comparator.AtLeast, Share.Percent.Of(10m), GrowthBase.SamePeriodLastYear), "Tăng bình quân 10%/năm").Create().Value;
        var plan = Plan.Create(draft.Header with { FirstYear = PlanYear.Of(2022) }, [.. draft.Groups.Select(static group => group with
        {
            Lines = [.. group.Lines.Select(static line => line with { Holding = Holding.OnAverage })],
        })]).Value;
        var log = ObservationLog.Empty.Append(new[] { 8m, 12m, 10m }.Select((rate, at) => new Observation
        {
            Indicator = output.Code,
            Period = ReportingPeriod.WholeYear(PlanYear.Of(2022 + at)),
            Reported = ReportedGrowth.Of(Share.Percent.Of(rate), GrowthBase.SamePeriodLastYear),
            Maturity = Maturity.Official,
            ReferenceDate = new LocalDate(2022 + at, 12, 31),
            RecordedAt = Instant.FromUtc(2023 + at, 1, 20, 0, 0),
        }));
        var day = new LocalDate(2025, 2, 1);
        return PlanReview.RunYears(plan, log.KnownBy(day), day, JudgementPolicy.Literal)[^1];
    }
}
