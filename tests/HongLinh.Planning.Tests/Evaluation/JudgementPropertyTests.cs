using System.Globalization;
using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

public sealed class JudgementPropertyTests
{
    private static readonly string[] Targets =
    [
        "flow billion-dong > 192", "stock billion-dong >= 192", "stock billion-dong < 192 lower", "flow billion-dong <= 192", "flow billion-dong = 192",
        "stock billion-dong in 190..194", "stock billion-dong near 192 +-1", "stock billion-dong > 192 throughout",
            "flow billion-dong grows > 13 base:YTD06=170",
        "stock billion-dong changes >= 2 base:YTD06=190", "stock billion-dong > 100 and < 193",
        "latest billion-dong >= 192", "average billion-dong > 192", "rate billion-dong > 192", "rate percent > 97", "average percent <= 97 lower",
        "stock hamlet covers 180/200", "stock school items A,B,C", "stock house by 2023-06-30", "stock place rank 192/200", "stock road words",
        "flow billion-dong grows > 13 base:M01=170 base:Y=180", "flow billion-dong changes >= 2 year-before base:Y=190",
        "flow billion-dong > 192 sum units:a,b", "flow billion-dong <= 192 sum units:a,b", "stock percent > 97 mean units:a,b",
            "rate percent > 97 ratio units:a,b",
        "stock hamlet covers 180/200 sum units:a,b", "flow billion-dong grows > 13 base:Y=180 sum units:a,b",
    ];

    private static readonly string[] Values =
        ["190", "192", "192.5", "194", ">192", "<192", "191..193", "words", "withheld", "-1", "5 hectare", "+13%", "190/200", "96", "done:A", "done:, lost:B",
        "on:2023-05-20"];
    private static readonly string[] Periods = ["M01", "M02", "M05", "H1", "YTD06", "YTD07", "Q3", "9M", "M12", "Y"];
    private static readonly string[] Options = ["", "estimated", "preliminary", "correction", "about:a", "about:b", "about:z"];
    private static readonly JudgementPolicy[] Policies = [Town.Literal, Town.Lenient, Town.Practice];

    private static readonly Gen<string> Reports =
        Gen.Select(AnyOf(Periods), AnyOf(Values), AnyOf(Options), static (period, value, option) => $"{period} {value} {option}")
            .List[0, 6].Select(static reports => string.Join("; ", reports));

    private static readonly Gen<(string Target, string Reports, JudgementPolicy Policy, string AsOf)> Cases =
        Gen.Select(AnyOf(Targets), Reports, AnyOf(Policies), AnyOf("2023-07-15", "2023-12-31", "2024-02-01"));

    private static string All(ValueList<Judgement> judgements) =>
        string.Join(" | ", judgements.Select(static judgement => $"{judgement} {judgement.SoFar} {judgement.IsAtBound}"));

    [Fact]
    public void Judge_ReportOnAnotherIndicator_ChangesNothingHere() => Cases.Sample(static given =>
    {
        var plan = Town.PlanOf(given.Target + "|other: stock person > 5");
        var alone = Town.Review(plan, given.Reports, given.AsOf, given.Policy).Judgements[0];
        var beside = Town.Review(plan, given.Reports + "; other: Y 6 person; other: M03 -2 person; sea: Y 1", given.AsOf, given.Policy).Judgements[0];
        return alone == beside;
    });

    [Fact]
    public void Judge_NoFigure_IsNeverMetOrMissed() =>
        Gen.Select(AnyOf(Targets), AnyOf(Periods), AnyOf("words", "withheld", "not-applicable", "not-yet-counted"), AnyOf(Policies))
            .Sample(static (target, period, silence, policy) =>
                Town.Judge(target, $"{period} {silence}", "2024-02-01", policy).Verdict == Verdict.NotDeterminable);

    [Fact]
    public void Judge_AnyReports_NeverThrowsAndExplainsItself() => Cases.Sample(static given =>
    {
        var card = Town.Review(Town.PlanOf(given.Target), given.Reports, given.AsOf, given.Policy);
        var judgement = card.Judgements[0];
        _ = (judgement.Explain(), judgement.PercentOfPlan(), judgement.ToString(), card.ToString());
        return card.Tally.Total == 1 && card.Findings.All(static finding => finding.Place.Parts.Count > 0 && finding.Quoted.ToString().Length > 0);
    });

    [Fact]
    public void Judge_AtLeastTarget_LargerIsNeverWorse() =>
        Gen.Select(AnyOf(
                "stock person >= 100", "stock person > 100", "flow person >= 100", "flow person > 100", "latest person > 100", "average person >= 100",
                    "rate person > 100",
                "stock hamlet covers 100/250", "flow hamlet covers 100/250", "flow person grows > 0 base:YTD06=100 base:Y=100",
                    "stock person changes >= 0 base:YTD06=100 base:Y=100",
                "stock person in 100..250", "stock person near 250 +-150"), Gen.Int[0, 200], Gen.Int[0, 50], AnyOf("H1", "Y"), AnyOf(Policies))
            .Sample(static (target, value, more, period, policy) =>
            {
                var smaller = Town.Judge(target, Report(period, value), policy: policy);
                var larger = Town.Judge(target, Report(period, value + more), policy: policy);
                return Rank(larger.Verdict) >= Rank(smaller.Verdict) && larger.SoFar.Position >= smaller.SoFar.Position;
            });

    [Fact]
    public void Judge_OrderOfEntry_DoesNotMatter() => Gen.Select(Cases, Gen.Int).Sample(static (given, seed) =>
    {
        var plan = Town.PlanOf(given.Target);
        var reports = ReportText.Read(given.Reports, plan.Lines[0].Indicator.Unit);
        var shuffled = reports.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (Town.Review(plan, reports, given.AsOf, given.Policy), Town.Review(plan, ValueList.From(shuffled), given.AsOf, given.Policy));
        return one.Judgements == other.Judgements && one.Findings == other.Findings;
    });

    // A report that only becomes known later was not there before.
    [Fact]
    public void Judge_LaterEntries_DoNotChangeWhatWasKnown() => Gen.Select(Cases, Gen.Int[0, 6]).Sample(static (given, minutes) =>
    {
        var plan = Town.PlanOf(given.Target);
        var reports = ReportText.Read(given.Reports, plan.Lines[0].Indicator.Unit);
        var moment = Instant.FromUtc(2023, 1, 1, 0, 0) + Duration.FromMinutes(minutes);
        var then = Town.Review(plan, reports, given.AsOf, given.Policy, moment);
        var cut = Town.Review(plan, ValueList.From(reports.Where(report => report.RecordedAt <= moment)), given.AsOf, given.Policy);
        return All(then.Judgements) == All(cut.Judgements) && then.Findings == cut.Findings;
    });

    // The same amounts in tỷ, triệu or đồng.
    [Fact]
    public void Judge_OtherScaleOfTheSameUnit_ChangesNothing() =>
        Gen.Select(
            AnyOf("flow {0} > {1}", "stock {0} >= {1}", "stock {0} < {1} lower", "flow {0} in {1}..999999999999999", "latest {0} > {1}", "average {0} >= {1}",
            "rate {0} > {1}", "flow {0} = {1}", "flow {0} <= {1} lower", "stock {0} near {1} +-0"), Gen.Long[1, 400_000], Gen.Long[1, 400_000],
            Gen.Int[0, 2], Gen.Int[0, 2], AnyOf(Policies))
            .Sample(static (target, bound, value, boundScale, valueScale, policy) =>
            {
                var plain = Judge(target, bound, value, (0, 0), policy);
                var scaled = Judge(target, bound, value, (boundScale, valueScale), policy);
                return plain.Says() == scaled.Says() && plain.IsAtBound == scaled.IsAtBound
                    && plain.Explain().Margin.Equals(scaled.Explain().Margin) && plain.PercentOfPlan() == scaled.PercentOfPlan();
            });

    // Codes are names: no verdict, reason or state depends on how an indicator is called.
    [Fact]
    public void Judge_IndicatorRenamed_ChangesNothing() => Cases.Sample(static given =>
    {
        var renamed = string.Join("; ", given.Reports.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(static report => "zz-99: " + report));
        return All(Town.Review(Town.PlanOf(given.Target), given.Reports, given.AsOf, given.Policy).Judgements)
            == All(Town.Review(Town.PlanOf("zz-99: " + given.Target), renamed, given.AsOf, given.Policy).Judgements);
    });

    // What adds up over the year is the same whether it is reported in one figure, in quarters or in months.
    [Fact]
    public void Judge_YearSplitIntoItsMonths_HasTheSameVerdict() =>
        Gen.Select(
                AnyOf("flow person >= 60", "flow person > 60", "flow person <= 60 lower", "flow person < 60 lower", "flow person = 60", "flow person in 50..70",
                    "flow person near 60 +-5", "flow hamlet covers 60/120", "flow person grows > 0 base:Y=60", "flow person changes >= 0 year-before base:Y=60"),
                Gen.Int[0, 10].Array[12], AnyOf(Policies))
            .Sample(static (target, months, policy) =>
            {
                var ofMonths = string.Join("; ", months.Select(static (value, at) => string.Create(CultureInfo.InvariantCulture, $"M{at + 1:00} {value}")));
                var ofQuarters = string.Join("; ", months.Chunk(3).Select(static (quarter, at) => Report("Q" + "1234"[at], quarter.Sum())));
                var whole = Town.Judge(target, Report("Y", months.Sum()), "2024-02-01", policy).Verdict;
                return whole != Verdict.Open && whole == Town.Judge(target, ofMonths, "2024-02-01", policy).Verdict
                    && whole == Town.Judge(target, ofQuarters, "2024-02-01", policy).Verdict;
            });

    // More from one ward, whether or not the other has reported.
    [Fact]
    public void Judge_AtLeastTargetOfUnits_LargerIsNeverWorse() =>
        Gen.Select(
            AnyOf("flow person > 100 sum units:a,b", "stock person >= 100 sum units:a,b", "stock percent > 50 mean units:a,b"), Gen.Int[0, 60], Gen.Int[0, 40],
            AnyOf("", "; {0} 50 about:b"), AnyOf("H1", "Y"))
            .Sample(static (target, value, more, other, period) =>
            {
                var rest = string.Format(CultureInfo.InvariantCulture, other, period);
                var smaller = Town.Judge(target, Report(period, value) + " about:a" + rest);
                var larger = Town.Judge(target, Report(period, value + more) + " about:a" + rest);
                return Rank(larger.Verdict) >= Rank(smaller.Verdict) && larger.SoFar.Position >= smaller.SoFar.Position;
            });

    // What is decided with some of the months stays so when the others are reported, whatever they bring.
    [Fact]
    public void Verdict_OnceDecided_StandsWhateverStillComes() =>
        Gen.Select(
                AnyOf("flow person >= 100", "flow person <= 100 lower", "average percent > 50", "flow hamlet covers 3/9", "flow person = 100",
                    "flow person near 100 +-20"),
                Gen.Int[0, 9].Array[12], Gen.Int[1, 4095], AnyOf(Policies))
            .Sample(static (target, scores, known, policy) =>
            {
                // Tenths of what each target is about, so that all three answers come up.
                var step = target.StartsWith("flow hamlet", StringComparison.Ordinal) ? 0 : 2;
                var reports =
                    scores.Select((score, index) => string.Create(CultureInfo.InvariantCulture, $"M{index + 1:00} {(step == 0 ? score / 9 : score * step)}"))
                    .ToArray();
                var early = Town.Judge(target, string.Join("; ", reports.Where((_, month) => (known >> month & 1) == 1)), policy: policy);
                var late = Town.Judge(target, string.Join("; ", reports), "2024-02-01", policy);
                return Decided(early) is not { } decided || Decided(late) == decided;
            });

    // The same of units: what some of the wards decide the others cannot undo.
    [Fact]
    public void Verdict_OnceDecidedBySomeUnits_StandsWhateverTheOthersReport() =>
        Gen.Select(
                AnyOf("flow person > 50 sum units:a,b,c,d", "flow person <= 50 lower sum units:a,b,c,d", "stock percent > 50 mean units:a,b,c,d",
                    "rate percent >= 50 ratio units:a,b,c,d", "stock hamlet covers 300/400 sum units:a,b,c,d"),
                Gen.Int[0, 100].Array[4], Gen.Int[1, 15], AnyOf("H1", "Y"), AnyOf(Policies))
            .Sample(static (target, figures, known, period, policy) =>
            {
                var whole = target.Contains("person", StringComparison.Ordinal) || target.Contains("mean", StringComparison.Ordinal) ? "" : "/100";
                var reports = figures.Select((figure, index) => string.Create(CultureInfo.InvariantCulture, $"{period} {figure}{whole} about:{"abcd"[index]}"))
                    .ToArray();
                var early = Town.Judge(target, string.Join("; ", reports.Where((_, unit) => (known >> unit & 1) == 1)), policy: policy);
                var late = Town.Judge(target, string.Join("; ", reports), policy: policy);
                return Decided(early) is not { } decided || Decided(late) == decided;
            });

    // Whether it is kept for good or lost for good; null while that is open.
    private static bool? Decided(Judgement judgement) =>
        judgement.Verdict == Verdict.Met || judgement.Verdict == Verdict.Exceeded ? true
        : judgement.Verdict == Verdict.NotMet ? false
        : null;

    private static Judgement Judge(string target, long bound, long value, (int Bound, int Value) scales, JudgementPolicy policy) => Town.Judge(
        string.Format(CultureInfo.InvariantCulture, target, UnitAt(scales.Bound), Amount(bound, scales.Bound)),
        $"Y {Amount(value, scales.Value)} {UnitAt(scales.Value)}", policy: policy);

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string UnitAt(int scale) => scale == 0 ? "million-dong" : scale == 1 ? "billion-dong" : "dong";

    private static string Amount(long millions, int scale) =>
        (scale == 0 ? millions : scale == 1 ? millions / 1_000m : millions * 1_000_000m).ToString(CultureInfo.InvariantCulture);

    private static string Report(string period, int value) => string.Create(CultureInfo.InvariantCulture, $"{period} {value}");

    private static int Rank(Verdict verdict) =>
        verdict == Verdict.Exceeded ? 3 : verdict == Verdict.Met ? 2 : verdict == Verdict.Open ? 1 : 0;
}
