using CsCheck;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Comparisons;

namespace HongLinh.Planning.Tests.Evaluation;

// What holds whatever a policy asks for: every reading, with and without a tolerance and a rounding.
public sealed class EveryPolicyTests
{
    private static readonly Gen<JudgementPolicy> Exact =
        AnyOf([.. new PolicyGrid { NearTolerances = [0.1m], ExceedanceMargins = [0.05m], ExceedancePoints = [0.5m] }.Policies]);
    private static readonly Gen<JudgementPolicy> Policies =
        AnyOf([.. new PolicyGrid { NearTolerances = [0.1m], ExceedanceMargins = [0.05m], Roundings = [Rounding.HalfUp(0), Rounding.Truncate(0)] }.Policies]);

    private static readonly Gen<string> Lines = AnyOf(
        "flow person >= 100", "flow person <= 100 lower", "flow person in 90..110", "stock person > 100", "stock person >= 100 throughout",
        "average percent >= 50", "latest percent < 50 lower", "flow person >= 100 bare", "stock person near 100 +-5", "stock person >= 90 and <= 110",
        "flow hamlet covers 50/100", "stock school items A,B,C", "flow person grows > 5 base:YTD06=40 base:Y=100", "flow person >= 100 sum units:a,b");

    private static readonly Gen<string> Reports = Gen.Select(
        AnyOf("M01", "M02", "YTD06", "Q3", "9M", "Y"),
            AnyOf("5", "50", "95", "100", "110", ">50", "<50", "40..60", "words", "+13%", "30/100", "done:A", "done:A,B,C"),
            AnyOf("", "estimated", "about:a", "about:b"),
        static (period, value, option) => $"{period} {value} {option}").List[0, 6].Select(static reports => string.Join("; ", reports));

    private static readonly Gen<string> Days = AnyOf("2023-07-15", "2023-12-31", "2024-02-01");

    [Fact]
    public void Judge_OneSidedTarget_MoreIsNeverWorseThanItsSideAllows() => Gen.Select(
        Gen.Select(
            AnyOf("flow", "stock", "rate", "latest", "average"),
            AnyOf(">= 100", "> 100", "<= 100 lower", "< 100 lower", ">= 100 throughout", "> 95 and >= 100"),
            static (joined, target) => $"{joined} person {target}"),
        Gen.Int[850, 1150], Gen.Int[0, 50], AnyOf("H1", "9M", "M12", "Y"), Policies).Sample(static (line, tenths, more, period, policy) =>
        {
            var smaller = Town.Judge(line, $"{period} {Quantity.Canonical(tenths / 10m)}", policy: policy);
            var larger = Town.Judge(line, $"{period} {Quantity.Canonical((tenths + more) / 10m)}", policy: policy);
            return (Rank(larger.Verdict) - Rank(smaller.Verdict)) * (line.Contains("lower", StringComparison.Ordinal) ? -1 : 1) >= 0;
        });

    // The rules themselves are the judge: the change flips the answer, and a slightly smaller one does not.
    [Fact]
    public void FlipMargin_ChangeAppliedUnderAnyPolicy_FlipsTheAnswer() => Gen.Select(
        AnyOf("stock person = 100", "stock person >= 100 bare", "stock person near 100 +-5.5", "stock person near 100 +-5.5 whole",
            "stock person in 90.5..109.5 whole", "stock person in 90..110 lower", "flow person <= 100 lower",
            "stock person changes >= 4.5 base:Y=100", "average person > 100", "stock person < 100 lower whole throughout", "stock hamlet covers 100/130",
                "stock place rank 100/130"),
        Gen.Int[80, 120], Exact).Sample(static (line, figure, policy) =>
        {
            var edge = Town.Judge(line, $"Y {Quantity.Canonical(figure)}", policy: policy).FlipMargin();
            var tiny = line.Contains("whole", StringComparison.Ordinal) || line.Contains('/', StringComparison.Ordinal) ? 1m : 0.001m;
            return edge.Gap is null && edge.Edges.All(distance =>
            {
                var (flips, keeps) = Around(distance, figure, tiny);
                return SoFar(line, flips, policy) != edge.Keeps && SoFar(line, keeps, policy) == edge.Keeps;
            });
        });

    [Fact]
    public void Outlook_DecidedVerdict_IsNeverContradicted() => Gen.Select(Lines, Reports, Days, Policies).Sample(static (line, reports, day, policy) =>
    {
        var judgement = Town.Judge(line, reports, day, policy);
        var year = YearOutlook.Of(judgement);
        // After the year nothing is said of what is to be expected.
        var runs = day.StartsWith("2023", StringComparison.Ordinal);
        // By an estimate of the year a target is likely to be kept or missed, not certainly.
        if (judgement.Reason.Code.StartsWith("year-estimate", StringComparison.Ordinal))
        {
            return runs && year.Outlook != Outlook.Certain && year.Outlook != Outlook.Impossible;
        }

        return (runs && (judgement.Verdict == Verdict.Met || judgement.Verdict == Verdict.Exceeded)) == (year.Outlook == Outlook.Certain)
            && (runs && judgement.Verdict == Verdict.NotMet) == (year.Outlook == Outlook.Impossible)
            && (runs || year.Outlook == Outlook.NotApplicable)
            && (year.Projection is not ComputedProjection known || (known.Low ?? known.Value) <= known.Value && known.Value <= (known.High ?? known.Value));
    });

    // A tolerance or a bare number that a policy reads in another way is not an amended target.
    [Fact]
    public void Between_PoliciesAlone_NamesNoOtherCause() =>
        Gen.Select(Lines, Reports, Days, Policies, Policies).Sample(static (line, reports, day, one, other) =>
    {
        var plan = Town.PlanOf(line);
        var change = Changes.Between(Town.Review(plan, reports, day, one), Town.Review(plan, reports, day, other));
        return change.Causes.All(static cause => cause.Cause == ChangeCause.PolicyChanged);
    });

    private static (decimal Flips, decimal Keeps) Around(FlipDistance edge, decimal figure, decimal tiny)
    {
        var mark = figure + edge.Change!.Value.Amount;
        var further = edge.Rises ? tiny : -tiny;
        return edge.MustExceed ? (mark + further, mark) : (mark, mark - further);
    }

    private static Truth SoFar(string line, decimal figure, JudgementPolicy policy) =>
        Town.Judge(line, $"Y {Quantity.Canonical(figure)}", policy: policy).SoFar;

    private static int Rank(Verdict verdict) => verdict == Verdict.Exceeded ? 3 : verdict == Verdict.Met ? 2 : verdict == Verdict.NotMet ? 0 : 1;

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
