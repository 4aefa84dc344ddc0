using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Obligations;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards;

public sealed class FingerprintTests
{
    private static readonly Plan Roads = Town.PlanOf("stock person >= 10");

    public static TheoryData<string, Scorecard> Others => new()
    {
        { "plan", Of(Town.PlanOf("stock person >= 11")) },
        { "policy", Of(Roads, policy: Town.Lenient) },
        { "figures", Of(Roads, "Y 9; Y 9") },
        { "figures", Of(Roads, "Y 9.5") },
        { "moment", Of(Roads, day: "2023-12-30") },
        { "moment", Of(Roads, knownAt: Instant.FromUtc(2024, 1, 1, 0, 0)) },
    };

    // By sha256sum over "7:literal7:literal22:beyond-inclusive-bound16:actual-over-plan".
    [Fact]
    public void Hash_OfAText_IsItsSha256()
    {
        Assert.Equal("7:literal7:literal22:beyond-inclusive-bound16:actual-over-plan",
            new CanonicalText().Write("literal").Write("literal").Write("beyond-inclusive-bound").Write("actual-over-plan").ToString());
        Assert.Equal(
            "a6838fd652eb19b377d52d7f044037ff061cb9a9c47c946fac3f006c07ab7054",
            new CanonicalText().Write("literal").Write("literal").Write("beyond-inclusive-bound").Write("actual-over-plan").Hash());
    }

    [Fact]
    public void Fingerprint_SameInputsMadeTwice_IsTheSame()
    {
        var (one, other) = (Of(Town.PlanOf("stock person >= 10")).Fingerprint, Of(Town.PlanOf("stock person >= 10")).Fingerprint);
        Assert.Equal(one, other);
        Assert.Empty(one.DifferencesFrom(other));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Fingerprint_OneOtherInput_DiffersInItAndInTheWhole(string part, Scorecard other)
    {
        var (one, its) = (Of(Roads).Fingerprint, other.Fingerprint);
        Assert.Equal([part], one.DifferencesFrom(its));
        Assert.NotEqual(one.Whole, its.Whole);
    }

    [Fact]
    public void Fingerprint_WithAndWithoutDeadlines_DiffersInTheCalendar()
    {
        var plan = OwedPlan.Of(ReportingCycle.Month);
        var view = ObservationLog.Empty.KnownAt(OwedPlan.Late);
        var day = new LocalDate(2023, 12, 31);
        var without = PlanReview.Run(plan, view, day, JudgementPolicy.Literal, RuleSet.None).Fingerprint;
        var with = PlanReview.Run(OwedPlan.Open(plan, OwedPlan.Late), day, JudgementPolicy.Literal, RuleSet.None).Fingerprint;
        Assert.Equal(["calendar"], with.DifferencesFrom(without));
        Assert.Equal(with, PlanReview.Run(OwedPlan.Open(plan, OwedPlan.Late), day, JudgementPolicy.Literal, RuleSet.None).Fingerprint);
    }

    [Fact]
    public void Fingerprint_Digits_AreLowerCaseHexadecimal()
    {
        var fingerprint = Of(Roads).Fingerprint;
        Assert.All([fingerprint.Plan, fingerprint.Policy, fingerprint.Calendar, fingerprint.Figures, fingerprint.Moment, fingerprint.Whole], static hash =>
        {
            Assert.Equal(64, hash.Length);
            Assert.All(hash, static digit => Assert.True(digit is >= '0' and <= '9' or >= 'a' and <= 'f'));
        });
        Assert.Equal(fingerprint.Whole[..12], fingerprint.Short);
        Assert.Equal(fingerprint.Short, fingerprint.ToString());
    }

    // A version, without the commit behind a plus sign: 0.1.0 is what the package says.
    [Fact]
    public void Engine_IsTheVersionOfTheLibraryAlone() => Assert.Matches(@"^\d+\.\d+\.\d+(-[a-z0-9.]+)?$", Of(Roads).Fingerprint.Engine);

    [Fact]
    public void Fingerprint_UnderACultureThatFailsWhenTouched_IsTheSame()
    {
        var expected = Of(Roads).Fingerprint;
        Assert.Equal(expected.Whole, FailingCulture.Under(static () => Of(Town.PlanOf("stock person >= 10")).Fingerprint.Whole));
    }

    // What became known later was entered first.
    [Fact]
    public void Fingerprint_OtherOrderOfEntry_IsTheSame()
    {
        var reports = ReportText.Read("M01 4; M02 5; Y 9", Roads.Lines[0].Indicator.Unit);
        Assert.Equal(
            Town.Review(Roads, reports).Fingerprint, Town.Review(Roads, ValueList.From(reports.Reverse())).Fingerprint);
    }

    // 9,50 and 9,5 are one figure.
    [Fact]
    public void Fingerprint_OtherScaleOfADecimal_IsTheSame() => Assert.Equal(Of(Roads, "Y 9.5").Fingerprint, Of(Roads, "Y 9.50").Fingerprint);

    [Fact]
    public void DifferencesFrom_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => Of(Roads).Fingerprint.DifferencesFrom(null!));

    private static Scorecard Of(Plan plan, string reports = "Y 9", string day = "2023-12-31", JudgementPolicy? policy = null, Instant? knownAt = null) =>
        Town.Review(plan, reports, day, policy, knownAt);
}
