using System.Globalization;
using CsCheck;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Scorecards;

// Six wards of a town: what each reported, what they come to, who is missing and on whom the answer rests.
public sealed class UnitMatrixTests
{
    private const string Six = "sum units:a,b,c,d,e,f";
    private const string Four = "YTD06 30 about:a; YTD06 30 about:b; YTD06 30 about:c; YTD06 30 about:d";

    // 4 x 30 = 120: the sum of four wards; a bound above it leaves 5 to be brought by the other two.
    [Theory]
    [InlineData("flow person >= 100 " + Six, Four, "4/6 120 person", "missing e,f", "decided", "needs -")]
    [InlineData("flow person >= 125 " + Six, Four, "4/6 120 person", "missing e,f", "open", "needs 5 person")]
    [InlineData("flow person <= 100 lower " + Six, Four, "4/6 120 person", "missing e,f", "decided", "needs -")]
    [InlineData("flow person >= 100 " + Six, Four + "; YTD06 0 about:e; YTD06 nothing-to-report about:f", "6/6 120 person", "missing ", "open", "needs -")]
    // A ward that gave May only has no figure for the half-year; what it had by May is not added in.
    [InlineData("flow person >= 500 " + Six, Four + "; YTD05 9 about:e", "4/6 120 person", "missing e,f", "open", "needs 380 person")]
    // Months add up to the half-year, and a ward may report it in one piece.
    [InlineData("flow person >= 500 sum units:a,b", "M01 1 about:a; M02 2 about:a; M03 3 about:a; M04 4 about:a; M05 5 about:a; M06 6 about:a; H1 9 about:b",
        "2/2 30 person", "missing ", "open", "needs -")]
    // 90 of 100 and 30 of 300 are 120 of 400 = 30%; the mean of two wards that reported 40 and 60 is 50.
    [InlineData("stock percent >= 97 ratio units:a,b", "M06 90/100 about:a; M06 30/300 about:b", "2/2 30 percent", "missing ", "open", "needs -")]
    // With the third ward at 100% the mean would be 200/3 = 66,7%: below 97 whatever it reports.
    [InlineData("stock percent >= 97 mean units:a,b,c", "M06 40 about:a; M06 60 about:b", "2/3 50 percent", "missing c", "decided", "needs -")]
    [InlineData("stock percent >= 60 mean units:a,b,c", "M06 40 about:a; M06 60 about:b", "2/3 50 percent", "missing c", "open", "needs -")]
    // A figure that was refused counts as missing.
    [InlineData("flow person >= 100 sum units:a,b", "YTD06 40 about:a; YTD06 -1 about:b", "1/2 40 person", "missing b", "open", "needs 60 person")]
    public void Row_Reports_SayHowCompleteAndWhatIsDecided(
        string line, string reports, string total, string missing, string decided, string needs)
    {
        var row = MatrixOf(line, reports).Rows[0];
        Assert.Equal(total, string.Create(CultureInfo.InvariantCulture, $"{row.Reported}/{row.Expected} {row.Total}"));
        Assert.Equal(missing, "missing " + string.Join(',', row.Missing));
        Assert.Equal(decided, row.IsDecidedAnyway ? "decided" : "open");
        Assert.Equal(needs, "needs " + (row.Needed?.ToString() ?? "-"));
    }

    // 40 + 40 + 30 = 110 reach 100 only with each of the three; with 90 the third alone changes nothing, and 70 + 40 does not rest on the small ones.
    [Theory]
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 40 about:a; YTD06 40 about:b; YTD06 30 about:c", "a,b,c")]
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 90 about:a; YTD06 15 about:b; YTD06 14 about:c", "a")]
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 150 about:a; YTD06 150 about:b; YTD06 14 about:c", "")]
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 40 about:a; YTD06 40 about:b", "c")]
    // The mean of 80, 80 and 20 is 60; without the weak ward it is 80.
    [InlineData("stock percent >= 70 mean units:a,b,c", "M06 80 about:a; M06 80 about:b; M06 20 about:c", "c")]
    // 8 of 9 and 11 of 11 hamlets: the first ward keeps the town from all 20.
    [InlineData("stock hamlet covers 20/20 sum units:a,b", "M06 8/9 about:a; M06 11/11 about:b", "a")]
    public void Deciding_Figures_NamesTheUnitsOnWhichTheAnswerRests(string line, string reports, string deciding) =>
        Assert.Equal(deciding, string.Join(',', MatrixOf(line, reports).Rows[0].Deciding));

    // Of units without which the figure lies on the same side of every number, one is tried for all; nobody may be named or left out by that.
    [Fact]
    public void Deciding_AnyFiguresOfManyUnits_AreThoseFoundByTryingEachAlone() => Gen.Select(
        Gen.Int[0, TargetsOfUnits.Length - 1], Gen.Int[0, 3], Gen.Int[0, 40].Array[2, 9], Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 2]).Sample(
        static (target, spans, amounts, odd, option, policy) =>
    {
        var periods = new[] { "YTD06", "M06", "YTD03,YTD06", "M01,M02,M03,M04,M05,M06" }[spans].Split(',');
        var names = amounts.Select(static (_, at) => ((char)('a' + at)).ToString()).ToArray();
        var options = new[] { "", " estimated", " preliminary", " correction", "", "" };
        string ReportsOf(string? without) => string.Join("; ", names.Where(name => name != without).SelectMany(name => periods.Select((period, at) =>
        {
            var place = name[0] - 'a';
            return string.Create(CultureInfo.InvariantCulture,
                $"{period} {amounts[place] * (at + 1)}{(place == odd ? options[option] : "")} about:{name}");
        })));
        string LineOf(string? without) => $"{TargetsOfUnits[target]} units:{string.Join(',', names.Where(name => name != without))}";
        var custom = new[] { Town.Literal, Town.Practice, Town.Literal with { Name = "margin", ExceedanceMargin = 0.1m } }[policy];
        (Verdict, Truth) Answer(string? without) =>
            Town.Judge(LineOf(without), ReportsOf(without), "2023-07-15", custom) is var judged ? (judged.Verdict, judged.SoFar) : default;
        var card = Town.Review(Town.PlanOf(LineOf(null)), ReportsOf(null), "2023-07-15", custom);
        var row = UnitMatrix.Of(card, ReportText.PeriodOf(LineText.Year, "YTD06")).Rows[0];
        var tried = names.Where(name => Answer(name) != Answer(null));
        // Where the answer is unknown because figures are missing, those who owe them are named instead.
        return row.Whole.SoFar == Truth.Unknown || row.Reported < 2 || row.Deciding.Select(static unit => unit.Code).SequenceEqual(tried);
    }, iter: 400);

    private static readonly string[] TargetsOfUnits =
    [
        "flow person >= 100 sum", "flow person > 60 sum", "flow person <= 80 lower sum", "flow person in 50..90 sum", "stock person = 40 neutral sum",
        "stock person < 70 lower sum", "stock percent >= 20 mean", "stock percent in 10..20 lower mean", "flow billion-dong > 90 sum",
        "flow person near 80 +-20 sum", "flow person >= 100 throughout sum", "latest person >= 60 sum",
    ];

    [Theory]
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 40 about:a; YTD06 70 about:b; YTD06 40 about:c", "a2 b1 c2")]
    [InlineData("flow person <= 100 lower sum units:a,b,c", "YTD06 40 about:a; YTD06 70 about:b; YTD06 40 about:c", "a1 b3 c1")]
    // Nobody has a place while one is missing, and none where neither side is better.
    [InlineData("flow person >= 100 sum units:a,b,c", "YTD06 40 about:a; YTD06 70 about:b", "a b c")]
    [InlineData("flow person >= 100 neutral sum units:a,b", "YTD06 40 about:a; YTD06 70 about:b", "a b")]
    [InlineData("flow person >= 100 sum units:a,b", "YTD06 >40 about:a; YTD06 70 about:b", "a b")]
    public void Place_OneFigureMissing_IsNobodys(string line, string reports, string places)
    {
        var matrix = MatrixOf(line, reports);
        Assert.Equal(places, string.Join(' ', matrix.Rows[0].Cells.Select(static cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Unit}{cell.Place}"))));
        Assert.Equal(matrix.Rows[0].CountsForLeague, matrix.League.Count > 0);
    }

    // Places 1, 2 and 2, 1 are the same sum: both units share the first place. The larger number of jobs of the larger ward gives it no place.
    [Fact]
    public void League_TwoRows_AddsPlacesAndLeavesIncompleteRowsOut()
    {
        var means = string.Join('|', "xyz".Select(static code => $"{code}: stock percent >= 9 mean units:a,b"));
        var plan = Town.PlanOf(means + "|w: flow person >= 9 sum units:a,b");
        var card = Town.Review(
            plan, "x: M06 5 about:a; x: M06 4 about:b; y: M06 4 about:a; y: M06 5 about:b; z: M06 99 about:b; w: YTD06 9 person about:a; w: YTD06 1 person about:b");
        var matrix = UnitMatrix.Of(card, ReportingPeriod.YearToDate(plan.Year, 6));
        Assert.Equal([1, 1], matrix.Units.Select(matrix.PlaceOf).Select(static place => place!.Value));
        Assert.Equal("True True False True", string.Join(' ', matrix.Rows.Select(static row => row.IsRanked)));
    }

    // The wards together promise 60 + 30 = 90 of the town's 100, or 120, or one has promised nothing.
    [Theory]
    [InlineData("60", "30", "90 person", "-10 person", "")]
    [InlineData("60", "60", "120 person", "20 person", "")]
    [InlineData("60", "40", "100 person", "0 person", "")]
    [InlineData("60", "", "", "", "b")]
    public void TargetOfUnits_OwnPlans_AreReconciledWithTheWhole(string first, string second, string sum, string difference, string without)
    {
        Plan[] wards = second.Length == 0 ? [WardPlan("a", first)] : [WardPlan("a", first), WardPlan("b", second)];
        var card = Town.Review(Town.PlanOf("flow person >= 100 sum units:a,b"), "YTD06 30 about:a; YTD06 15 about:b; YTD06 45");
        var row = UnitMatrix.Of(card, ReportingPeriod.YearToDate(card.Plan.Year, 6), wards).Rows[0];
        Assert.Equal((sum, difference, without), ($"{row.TargetOfUnits}", $"{row.TargetDifference}", string.Join(',', row.WithoutTarget)));
    }

    // 30 of 60 is half of the plan, 15 of 20 three quarters: the smaller ward is first by its own target.
    [Fact]
    public void Place_EveryUnitHasATarget_IsByPercentOfIt()
    {
        var card = Town.Review(Town.PlanOf("flow person >= 100 sum units:a,b"), "YTD06 30 about:a; YTD06 15 about:b");
        var row = UnitMatrix.Of(card, ReportingPeriod.YearToDate(card.Plan.Year, 6), [WardPlan("a", "60"), WardPlan("b", "20")]).Rows[0];
        Assert.True(row.IsRankedByTarget);
        Assert.Equal([2, 1], row.Cells.Select(static cell => cell.Place!.Value));
        Assert.True(row.CountsForLeague);
    }

    [Fact]
    public void Cell_UnitThatDoesNotExist_DoesNotCount()
    {
        var ended = InForce.Between(new NodaTime.LocalDate(1992, 1, 1), new NodaTime.LocalDate(2023, 3, 31));
        var line = LineText.Read("stock person >= 100 sum units:a,b");
        var plan = Town.PlanOf(line with { ReportingUnits = [line.ReportingUnits[0], line.ReportingUnits[1] with { Exists = ended }] }).Value;
        var matrix = UnitMatrix.Of(Town.Review(plan, "M06 40 about:a; M03 9 about:b"), ReportingPeriod.YearToDate(plan.Year, 6));
        Assert.Equal(["a"], matrix.Units.Select(static unit => unit.Code));
        Assert.Equal(("1/1", ReportState.NotApplicable), (string.Create(CultureInfo.InvariantCulture, $"{matrix.Rows[0].Reported}/{matrix.Rows[0].Expected}"), matrix.Rows[0].Cells[1].State));
    }

    [Fact]
    public void Cell_EarlierFigureOnly_SaysHowFarItReaches()
    {
        var cell = MatrixOf("flow person >= 100 sum units:a,b", "YTD06 40 about:a; YTD05 9 about:b").Rows[0].Cells[1];
        Assert.Equal((ReportState.Awaited, new NodaTime.LocalDate(2023, 5, 31)), (cell.State, cell.KnownThrough));
        Assert.Null(cell.Figure);
    }

    [Fact]
    public void Of_WrongPeriodOrTwoPlans_Throws()
    {
        var card = Town.Review(Town.PlanOf("flow person >= 100 sum units:a,b"), "YTD06 30 about:a");
        Assert.Throws<ArgumentException>("period", () => UnitMatrix.Of(card, ReportingPeriod.Month(PlanYear.Of(2022), 6)));
        Assert.Throws<ArgumentException>(
            "unitPlans", () => UnitMatrix.Of(card, ReportingPeriod.Month(card.Plan.Year, 6), [WardPlan("a", "1"), WardPlan("a", "2")]));
    }

    // The sum over the units is the figure of the town, whatever they report and in whatever pieces.
    [Fact]
    public void Total_AnySumsOfUnits_EqualsTheFigureOfTheTown() =>
        Gen.Int[0, 100_000].Array[6].Array[1, 6].Sample(months =>
        {
            var card = Town.Review(
                Town.PlanOf("flow person >= 100 " + Six),
                string.Join("; ", months.SelectMany((wards, month) => wards.Select((figure, ward) =>
                    string.Create(CultureInfo.InvariantCulture, $"M{month + 1:00} {figure} about:{"abcdef"[ward]}")))));
            var row = UnitMatrix.Of(card, ReportingPeriod.YearToDate(card.Plan.Year, months.Length)).Rows[0];
            var sum = months.Sum(static wards => wards.Sum(static figure => (decimal)figure));
            return row.Total!.Value.Amount == sum && card.Judgements[0].Explain().Figure!.Value.Amount == sum && !row.IsPartial;
        }, iter: 200);

    private static UnitMatrix MatrixOf(string line, string reports)
    {
        var plan = Town.PlanOf(line);
        return UnitMatrix.Of(Town.Review(plan, reports), ReportingPeriod.YearToDate(plan.Year, 6));
    }

    private static Plan WardPlan(string ward, string target) => Plan.Create(
        Town.Header with { Code = "plan-" + ward, Issuer = new OrgUnit { Code = ward, Name = BilingualName.Of(ward, ward), Kind = OrgKind.Ward } },
        [Town.GroupOf("a", LineText.Read("flow person >= " + target))]).Value;
}
