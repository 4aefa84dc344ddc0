using CsCheck;
using HongLinh.Planning.Editions;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class TargetTextTests
{
    private static readonly Unit<Things> Hamlets = Things.Counted("hamlet", "thôn, tổ dân phố", "hamlets");
    private static readonly Indicator Revenue = SmallPlan.Revenue;
    private static readonly Indicator Poverty = SmallPlan.Define("poverty-rate", "Tỷ lệ hộ nghèo", "Poverty rate", Share.Percent)
        .With(static i => i with { Polarity = Polarity.LowerIsBetter });
    private static readonly Indicator Income = SmallPlan.Define("income", "Thu nhập bình quân đầu người", "Income per head", MoneyPerHead.MillionDongPerYear);
    private static readonly Indicator Grain = SmallPlan.Define("grain", "Tổng sản lượng lương thực", "Grain output", Mass.Tonne);
    private static readonly Indicator Output = SmallPlan.Define("output", "Giá trị sản xuất công nghiệp", "Industrial output", Money.BillionDong);
    private static readonly Indicator Jobs = SmallPlan.Define("jobs", "Giải quyết việc làm mới", "New jobs", People.Person);
    private static readonly Indicator CultureHamlets = SmallPlan.Counted("culture-hamlets", "Thôn, tổ dân phố văn hóa", "Culture hamlets", Hamlets);
    private static readonly Indicator Criteria = SmallPlan.Counted("criteria", "Số tiêu chí đô thị loại III", "Urban criteria", SmallPlan.Criteria);
    private static readonly Indicator Started = SmallPlan.Define("started", "Khởi công xây dựng trung tâm văn hóa", "Culture centre started", SmallPlan.Houses);
    private static readonly Indicator Reform =
        SmallPlan.Define("reform", "Chỉ số cải cách hành chính", "Reform index", Things.Counted("rank", "thứ hạng", "places"));
    private static readonly Indicator Quality = SmallPlan.Define("quality", "Nâng cao chất lượng đội ngũ cán bộ", "Quality of staff", Share.Percent);

    private static readonly Indicator[] Measured = [Revenue, Poverty, Income, Grain, Output, Jobs];

    private static readonly decimal[] Tens = [1m, 10m, 100m];

    // Three decimals are ambiguous beside a bare unit, and so are thousands of per cent: the reader refuses both.
    private static readonly Gen<decimal> Amounts = Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 2]).Select(static (digits, places) => digits / Tens[places]);

    private static decimal Fit(decimal amount, Unit unit) => unit.Equals(Share.Percent) ? Math.Max(0.01m, amount % 1000m) : amount;

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);

    private static readonly Gen<Target> Levels = Gen.Select(OneOf(Measured), OneOf([.. Comparator.All]), Amounts)
        .Select(static (indicator, comparator, amount) =>
            (Target)LevelTarget.From(indicator, Bound.Of(comparator, indicator.Unit.Of(Fit(amount, indicator.Unit)))).AsT0);

    private static readonly Gen<Target> Bands = Gen.Select(OneOf(Measured), Amounts, Amounts)
        .Select(static (indicator, one, other) => (Target)BandTarget.From(
            indicator, Bound.Of(Comparator.AtLeast, indicator.Unit.Of(Math.Min(Fit(one, indicator.Unit), Fit(other, indicator.Unit)))),
                Bound.Of(Comparator.AtMost, indicator.Unit.Of(Math.Max(Fit(one, indicator.Unit), Fit(other, indicator.Unit))))).AsT0);

    private static readonly Gen<Target> Growths =
        Gen.Select(OneOf(Revenue, Output, Grain), OneOf(Comparator.GreaterThan, Comparator.AtLeast), Amounts, Gen.Bool, OneOf([.. GrowthBase.All]))
        .Select(static (indicator, comparator, amount, falls, against) => (Target)GrowthTarget.From(
            indicator, Bound.Of(falls ? Comparator.AtMost : comparator, Share.Percent.Of(Fit(amount, Share.Percent) * (falls ? -1 : 1))), against).AsT0);

    private static readonly Gen<Target> Changes = Gen.Select(Amounts, OneOf(Comparator.LessThan, Comparator.AtMost), OneOf([.. GrowthBase.All]))
        .Select(static (amount, comparator, against) =>
            (Target)ChangeTarget.From(Poverty, Bound.Of(comparator, UnitCatalogue.PercentagePoint.Of(-Fit(amount, Share.Percent))), against).AsT0);

    private static readonly Gen<Target> GrowthBands = Gen.Select(OneOf(Revenue, Output, Grain), Amounts, Amounts, Gen.Bool, OneOf([.. GrowthBase.All]))
        .Select(static (indicator, one, other, falls, against) => (Target)GrowthTarget.From(
            indicator, Bound.Of(Comparator.AtLeast, Share.Percent.Of(Ends(one, other, falls).Low)), against,
                Bound.Of(Comparator.AtMost, Share.Percent.Of(Ends(one, other, falls).High))).AsT0);

    private static readonly Gen<Target> CutBands = Gen.Select(Amounts, Amounts, OneOf([.. GrowthBase.All]))
        .Select(static (one, other, against) => (Target)ChangeTarget.From(
        Poverty, Bound.Of(Comparator.AtLeast, UnitCatalogue.PercentagePoint.Of(Ends(one, other, true).Low)), against,
        Bound.Of(Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(Ends(one, other, true).High))).AsT0);

    // Two sizes of a rise, or with their signs turned of a fall.
    private static (decimal Low, decimal High) Ends(decimal one, decimal other, bool falls)
    {
        var (small, large) = (Math.Min(Fit(one, Share.Percent), Fit(other, Share.Percent)), Math.Max(Fit(one, Share.Percent), Fit(other, Share.Percent)));
        return falls ? (-large, -small) : (small, large);
    }

    private static readonly Gen<Target> Others = Gen.Select(Gen.Int[1, 300], Gen.Int[0, 300], Gen.Int[0, 4]).Select(static (some, more, kind) => kind switch
    {
        0 => CoverageTarget.Of(CultureHamlets, some, some + more),
        1 => CoverageTarget.Of(Criteria, some, some + more),
        2 => MilestoneTarget.Of(Started, new NodaTime.LocalDate(2023, 1, 1).PlusDays(some)),
        3 => RankTarget.Within(Reform, some, some + more),
        _ => (Target)NotAssessableTarget.Because(Quality, NotAssessableReason.NoQuantity),
    });

    [Fact]
    public void Write_AnyTargetThatWordsCarry_ReadsBackAsItself() => Gen.OneOf(Levels, Bands, Growths, Changes, GrowthBands, CutBands, Others).Sample(
        static target => Read(TargetText.Write(target)).Target.Equals(target), print: static target => TargetText.Write(target) + " " + target, iter: 3000);

    [Fact]
    public void Write_LinesOfLevels_ReadBackWithHoldingAndCommitment() => Gen.Select(Levels, OneOf(OfOneYear), OneOf([.. Commitment.All]))
        .Select(static (target, holding, commitment) => SmallPlan.Line(1, target) with { Holding = holding, Commitment = commitment })
        .Sample(static line => Read(TargetText.Write(line)) is var read && read.Target == line.Target && read.Holding == line.Holding
            && read.Commitment == line.Commitment,
            print: static line => TargetText.Write(line), iter: 2000);

    // What the years of a term decide together is said in a plan for several years.
    private static readonly Holding[] OfOneYear = [Holding.ByEnd, Holding.Throughout, Holding.EachYear];

    [Theory]
    [InlineData("over-term", "Cả giai đoạn thu ngân sách đạt từ 900 triệu đồng trở lên.")]
    [InlineData("on-average", "Bình quân hằng năm thu ngân sách đạt từ 900 triệu đồng trở lên.")]
    public void Write_TargetOfATerm_SaysSoAndReadsBackInSuchAPlan(string holding, string sentence)
    {
        Assert.True(Holding.TryFromCode(holding, out var of));
        var line = SmallPlan.Line(1, LevelTarget.From(Revenue, Bound.Of(Comparator.AtLeast, Money.MillionDong.Of(900m))).AsT0) with { Holding = of };
        Assert.Equal((sentence, sentence), (TargetText.Write(line), TargetText.Sentence(line).AsT0));
    }

    public static TheoryData<int, string> Printed => new()
    {
        { 1, "Giá trị sản xuất một số ngành kinh tế chủ yếu (theo giá cố định 2010) tăng trên 13% so với cùng kỳ." },
        { 4, "Thu ngân sách đạt trên 192.500 triệu đồng." },
        { 5, "Tổng diện tích gieo trồng cả năm 2.570 ha." },
        { 7, "Duy trì tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt trên 99%." },
        { 12, "Tỷ lệ hộ nghèo (theo tiêu chí mới) dưới 2,32%." },
        { 16, "Duy trì tỷ lệ tăng dân số tự nhiên dưới 1%." },
        { 18, "52/52 thôn, tổ dân phố văn hóa." },
        { 22, "Sửa chữa, nâng cấp nhà văn hóa đạt chuẩn từ 01 đến 02 nhà văn hóa." },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Write_LineOfTheReferencePlan_IsASentenceOfAPlan(int ordinal, string sentence) =>
        Assert.Equal(sentence, TargetText.Write(HongLinh2023.Plan.Value.Lines[ordinal - 1]));

    [Fact]
    public void Write_GrowthBetweenTwoRates_SaysBoth() => Assert.Equal("Thu ngân sách tăng 8 - 9% so với cùng kỳ.", TargetText.Write(
        GrowthTarget.From(
            Revenue, Bound.Of(Comparator.AtLeast, Share.Percent.Of(8m)), GrowthBase.SamePeriodLastYear,
            Bound.Of(Comparator.AtMost, Share.Percent.Of(9m))).AsT0));

    [Fact]
    public void Write_CutBetweenTwoSizes_SaysTheSizes() => Assert.Equal("Tỷ lệ hộ nghèo giảm 1 - 1,5 điểm phần trăm so với năm trước.", TargetText.Write(
        ChangeTarget.From(
            Poverty, Bound.Of(Comparator.AtLeast, UnitCatalogue.PercentagePoint.Of(-1.5m)), GrowthBase.PreviousYear,
            Bound.Of(Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(-1m))).AsT0));

    [Fact]
    public void Write_NamedItems_NamesThem() =>
        Assert.EndsWith(
            "04 trường (MN Trung Lương; TH&THCS Đậu Liêu; THCS Bắc Hồng; TH Trung Lương).", TargetText.Write(HongLinh2023.Plan.Value.Lines[16]),
            StringComparison.Ordinal);

    [Fact]
    public void Write_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => TargetText.Write((Target)null!));
        Assert.Throws<ArgumentNullException>(static () => TargetText.Write((PlanLine)null!));
    }

    private static PlanLine Read(string sentence) => Assert.Single(PlanReader.Read("- " + sentence, new PlanVocabulary
    {
        Indicators = [.. Measured, CultureHamlets, Criteria, Started, Reform, Quality],
        Year = SmallPlan.Year,
    }).Value.Lines);
}
