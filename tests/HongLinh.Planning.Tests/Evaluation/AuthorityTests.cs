namespace HongLinh.Planning.Tests.Evaluation;

// One indicator, two bodies that set a target for it: one report, two verdicts.
public sealed class AuthorityTests
{
    // Nam Giang, budget revenue (qrt.vn): 104,9% of the province's plan and 89,86% of the district's own. The amounts are
    // not printed, so the province's plan stands as 100 here; 104,9 / 89,86% = 116,74.
    [Fact]
    public void Judge_RevenueOfNamGiang_IsMetForTheProvinceAndMissedForTheDistrict()
    {
        var judgements = Town.Review(TwoPlans("100", "116.74"), "revenue: Y 104.9").Judgements;
        Assert.Equal(["exceeded", "not-met"], judgements.Select(static judgement => judgement.Verdict.Code));
        Assert.Equal(["104.90", "89.86"], judgements.Select(static judgement => judgement.PercentOfPlan().InPercent()));
        Assert.Equal(judgements[0].Latest, judgements[1].Latest);
    }

    // Hà Tĩnh, disbursement in the first ten months of 2023 (vrviet.vn): 6.404 tỷ is 72,7% of the plan that the Prime
    // Minister set and 56,7% of the province's 11.299 tỷ. The first plan is not printed: 6.404 / 72,7% = 8.809.
    [Fact]
    public void Judge_DisbursementOfHaTinh_HasTwoPercentsOfOneFigure()
    {
        var judgements = Town.Review(TwoPlans("8809", "11299"), "revenue: YTD10 6404", "2023-10-31").Judgements;
        Assert.Equal(["open", "open"], judgements.Select(static judgement => judgement.Verdict.Code));
        Assert.Equal(["72.7", "56.7"], judgements.Select(static judgement => judgement.PercentOfPlan().InPercent(places: 1)));
        Assert.Equal(["higher", null], judgements.Select(static judgement => judgement.Line.SetBy?.Code));
    }

    private static Plan TwoPlans(string theirs, string own) => Town.PlanOf(
        LineText.Read(
            $"revenue: flow billion-dong >= {theirs}") with
        {
            SetBy = new OrgUnit
            {
                Code = "higher",
                Name = BilingualName.Of("Cấp trên", "Higher level"),
                Kind = OrgKind.PeoplesCommittee
            }
        },
        LineText.Read($"revenue: flow billion-dong >= {own}", 2)).Value;
}
