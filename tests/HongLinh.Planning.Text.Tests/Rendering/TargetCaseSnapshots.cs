using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>The explanation of every case of a target in every situation, as an official reads it.</summary>
public sealed class TargetCaseSnapshots
{
    private static readonly Unit<Things> Hamlets = Things.Counted("hamlet", "thôn", "hamlets");

    [Fact]
    public Task Level_EverySituation() => Snapshot.Match(Level.InEverySituation());

    [Fact]
    public Task Band_EverySituation() => Snapshot.Match(Band.InEverySituation());

    [Fact]
    public Task Near_EverySituation() => Snapshot.Match(Near.InEverySituation());

    [Fact]
    public Task Growth_EverySituation() => Snapshot.Match(Growth.InEverySituation());

    [Fact]
    public Task Change_EverySituation() => Snapshot.Match(Change.InEverySituation());

    [Fact]
    public Task Coverage_EverySituation() => Snapshot.Match(Coverage.InEverySituation());

    [Fact]
    public Task NamedItems_EverySituation() => Snapshot.Match(Schools.InEverySituation());

    [Fact]
    public Task Milestone_EverySituation() => Snapshot.Match(Milestone.InEverySituation());

    [Fact]
    public Task Rank_EverySituation() => Snapshot.Match(Rank.InEverySituation());

    [Fact]
    public Task AllOf_EverySituation() => Snapshot.Match(Together.InEverySituation());

    [Fact]
    public Task NotAssessable_EverySituation() => Snapshot.Match(Words.InEverySituation());

    private static TargetCase Level => new(
        SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m)), "Thu ngân sách đạt trên 192.500 triệu đồng."),
        Met: ReportedExact.Of(Money.BillionDong.Of(201.3m)),
        Missed: ReportedExact.Of(Money.MillionDong.Of(192_499.9m)))
    {
        Exceeded = ReportedExact.Of(Money.BillionDong.Of(198.018m)),
        Equal = ReportedExact.Of(Money.BillionDong.Of(192.5m)),
        Wrong = ReportedExact.Of(Share.Percent.Of(103m)),
    };

    private static TargetCase Band => new(
        SmallPlan.Line(1, Target.Between(SmallPlan.Counted("houses-repaired", "Sửa chữa nhà văn hóa", "Culture houses repaired", SmallPlan.Houses),
            SmallPlan.Houses.Of(1m), SmallPlan.Houses.Of(2m)), "Sửa chữa, nâng cấp 01 - 02 nhà văn hóa."),
        Met: Houses(1), Missed: Houses(0))
    {
        Exceeded = Houses(3),
        Equal = Houses(2),
        Wrong = ReportedExact.Of(SmallPlan.Schools.Of(1m)),
    };

    private static TargetCase Near => new(
        SmallPlan.Line(1, Target.Near(SmallPlan.Define("prices", "Tốc độ tăng giá tiêu dùng", "Consumer price rise", Share.Percent)
            .With(static i => i with { Polarity = Polarity.LowerIsBetter }), Share.Percent.Of(4m), Share.Percent.Of(0.5m)),
                "Tốc độ tăng giá tiêu dùng khoảng 4%."),
        Met: Percent(3.8m), Missed: Percent(4.7m))
    {
        Exceeded = Percent(2.79m),
        Equal = Percent(4.5m),
        Wrong = ReportedExact.Of(Money.BillionDong.Of(4m)),
    };

    private static TargetCase Growth => new(
        SmallPlan.Line(1, Target.Growth(SmallPlan.Output, Comparator.GreaterThan, Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear),
            "Giá trị sản xuất (theo giá cố định 2010) tăng trên 13% so với cùng kỳ."),
        Met: Grown(13.4m), Missed: Grown(9.6m))
    {
        Exceeded = Grown(14.2m),
        Equal = Grown(13m),
        Wrong = ReportedWords.Of("tăng khá"),
    };

    private static TargetCase Change => new(
        SmallPlan.Line(1, Target.Change(SmallPlan.Poverty, Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(-0.5m), GrowthBase.PreviousYear),
            "Tỷ lệ hộ nghèo giảm 0,5 điểm %.") with
        {
            Baselines = [Baseline.Of(ReportingPeriod.WholeYear(SmallPlan.Year.Previous()), UnitCatalogue.Percent.Of(2.9m))],
        },
        Met: Percent(2.4m), Missed: Percent(2.6m))
    {
        Exceeded = Percent(2.1m),
        Equal = Percent(2.4m),
        Wrong = ReportedExact.Of(Things.Counted("household", "hộ", "households").Of(120m)),
    };

    private static TargetCase Coverage => new(
        SmallPlan.Line(1, Target.Coverage(SmallPlan.Counted("hamlets-up", "Thôn đạt danh hiệu văn hóa", "Hamlets with the culture title", Hamlets), 50, 52),
            "50/52 thôn, tổ dân phố đạt danh hiệu văn hóa."),
        Met: OfHamlets(50, 52), Missed: OfHamlets(49, 52))
    {
        Exceeded = OfHamlets(52, 52),
        Equal = OfHamlets(50, 52),
        Wrong = OfHamlets(50, 51),
    };

    private static TargetCase Schools => new(
        SmallPlan.Line(1, SmallPlan.Targets[7], "Xây dựng 02 trường đạt chuẩn quốc gia."),
        Met: ReportedItems.Of(["MN Trung Lương", "THCS Bắc Hồng"]),
        Missed: ReportedItems.Of(["MN Trung Lương"], ["THCS Bắc Hồng"]))
    {
        Wrong = ReportedItems.Of(["THPT Hồng Lam"]),
    };

    private static TargetCase Milestone => new(
        SmallPlan.Line(
            1, MilestoneTarget.Of(
            SmallPlan.Counted("market-opened", "Đưa chợ trung tâm vào sử dụng", "Central market in use", SmallPlan.Houses), new LocalDate(2023, 9, 30)),
            "Đưa chợ trung tâm vào sử dụng trước ngày 30/9."),
        Met: ReportedEvent.HappenedOn(new LocalDate(2023, 9, 12)),
        Missed: ReportedEvent.HappenedOn(new LocalDate(2023, 10, 2)))
    {
        Equal = ReportedEvent.HappenedOn(new LocalDate(2023, 9, 30)),
        Wrong = ReportedExact.Of(SmallPlan.Houses.Of(1m)),
    };

    private static TargetCase Rank => new(
        SmallPlan.Line(1, RankTarget.Within(SmallPlan.Define("reform-rank", "Xếp hạng cải cách hành chính", "Administrative reform ranking",
            Things.Counted("rank", "thứ hạng", "places")), 3, 13), "Xếp hạng cải cách hành chính nằm trong nhóm 3/13."),
        Met: Place(3), Missed: Place(4))
    {
        Exceeded = Place(1),
        Equal = Place(3),
        Wrong = Percent(3m),
    };

    private static TargetCase Together => new(
        SmallPlan.Line(1, AllOfTarget.Of(
        [
            Target.LessThan(SmallPlan.Waste, Share.Percent.Of(99.9m)),
            Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m)),
        ]), "Tỷ lệ thu gom chất thải rắn trên 99% và dưới 99,9%."),
        Met: Percent(99.5m), Missed: Percent(98m))
    {
        Equal = Percent(99m),
        Wrong = ReportedExact.Of(Money.BillionDong.Of(99m)),
    };

    private static TargetCase Words => new(
        SmallPlan.Line(1, SmallPlan.Targets[12], "Mật độ đường giao thông tăng 10% chất lượng."),
        Met: Percent(10m), Missed: Percent(5m))
    {
        Wrong = ReportedWords.Of("được nâng lên"),
    };

    private static ReportedExact Houses(decimal number) => ReportedExact.Of(SmallPlan.Houses.Of(number));

    private static ReportedExact Percent(decimal number) => ReportedExact.Of(Share.Percent.Of(number));

    private static ReportedGrowth Grown(decimal number) => ReportedGrowth.Of(Share.Percent.Of(number), GrowthBase.SamePeriodLastYear);

    private static ReportedShare OfHamlets(decimal part, decimal whole) => ReportedShare.Of(Hamlets.Of(part), Hamlets.Of(whole));

    private static ReportedExact Place(decimal number) => ReportedExact.Of(Things.Counted("rank", "thứ hạng", "places").Of(number));
}
