using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>A plan with every fault that its audit knows, as the official reads it before the council meets.</summary>
public sealed class AuditSnapshots
{
    private static readonly Indicator<Money> Revenue = SmallPlan.Revenue;
    private static readonly Indicator<Share> Insurance =
        SmallPlan.Define("insurance", "Tỷ lệ tham gia bảo hiểm y tế", "Share with health insurance", Share.Percent)
        .With(static i => i with { Limits = NaturalLimits.Percentage });

    private static readonly Indicator<Things> Houses = SmallPlan.Counted("houses", "Nhà văn hóa xây mới", "New culture houses", SmallPlan.Houses);
    private static readonly OrgUnit Office = SmallPlan.Unit("office-a", "Phòng Quản lý đô thị", "Urban management office", OrgKind.Office);
    private static readonly OrgUnit Gone = Office with { Exists = InForce.Between(new LocalDate(2015, 1, 1), new LocalDate(2022, 12, 31)) };
    private static readonly OrgUnit Province = SmallPlan.Unit("42", "Ủy ban nhân dân tỉnh", "Provincial People's Committee", OrgKind.PeoplesCommittee);
    private static readonly Assignment Town = new() { Lead = SmallPlan.Town };

    [Fact]
    public Task FaultyPlan_BothLanguages()
    {
        var plan = Faulty();
        var audit = PlanAudit.Check(plan);
        return Snapshot.Match(FindingText.Render(audit, plan, Language.Vietnamese) + "\n" + FindingText.Render(audit, plan, Language.English));
    }

    [Fact]
    public void FaultyPlan_HasEveryFindingOfTheAudit()
    {
        FindingCode[] own =
        [
            FindingCode.Contradiction, FindingCode.NeverKept, FindingCode.AlwaysKept, FindingCode.TwoTargets, FindingCode.BaselineUnit,
            FindingCode.BaselineNotPositive, FindingCode.LooserThanLastYear, FindingCode.NamesMissing, FindingCode.AspirationWeaker,
            FindingCode.AmendmentOutsideYear, FindingCode.AmendmentOfOtherIndicator, FindingCode.AmendmentsOfOneDay,
            FindingCode.MilestoneOutsideYear, FindingCode.UnitNotValid, FindingCode.LooserThanOtherAuthority,
        ];
        Assert.Empty(own.Except(PlanAudit.Check(Faulty()).Select(static finding => finding.Code)));
    }

    [Fact]
    public void Render_NoFinding_SaysSo() =>
        Assert.Equal("Rà soát kế hoạch: không có lưu ý.\n", FindingText.Render([], Faulty(), Language.Vietnamese));

    private static Plan Faulty() => SmallPlan.Create(
        Line(1, Target.GreaterThan(Revenue, Money.MillionDong.Of(192_500m)), "Thu ngân sách trên 192.500 triệu đồng") with { SetBy = Province },
        Line(2, Target.AtLeast(Revenue, Money.BillionDong.Of(180m)), "thu ngân sách đạt 180 tỷ đồng"),
        Line(3, Target.AtLeast(Revenue, Money.BillionDong.Of(185m)), "thu ngân sách đạt 185 tỷ đồng"),
        Line(4, Target.LessThan(Revenue, Money.BillionDong.Of(170m)), "thu ngân sách dưới 170 tỷ đồng"),
        Line(5, Target.GreaterThan(Insurance, Share.Percent.Of(100m)), "bảo hiểm y tế trên 100%"),
        Line(6, Target.AtMost(SmallPlan.Waste.With(static i => i with { Limits = NaturalLimits.Percentage }), Share.Percent.Of(100m)),
            "thu gom chất thải không quá 100%"),
        Line(7, SmallPlan.Targets[1], "giá trị sản xuất tăng trên 13%") with
        {
            Baselines = [BaselineOf(Money.BillionDong.At(PriceBasis.Constant(2010)).Of(2_500m)), BaselineOf(Money.BillionDong.Of(0m))],
        },
        Line(8, SmallPlan.Targets[3], "hộ nghèo dưới 2,32%") with { Baselines = [BaselineOf(Share.Percent.Of(2.1m))] },
        Line(9, Target.AtLeast(Houses, SmallPlan.Houses.Of(8m)), "xây mới 08 nhà văn hóa (phấn đấu 07)") with
        {
            Aspiration = Target.AtLeast(Houses, SmallPlan.Houses.Of(7m)),
            Amendments = [To(2023, 7, 6m), To(2023, 7, 5m), To(2024, 1, 4m), Other],
        },
        Line(10, MilestoneTarget.Of(SmallPlan.Counted("market", "Khởi công chợ", "Start of the market", SmallPlan.Houses), new LocalDate(2024, 3, 31)),
            "khởi công chợ")
            with
        { Assignment = new Assignment { Lead = Gone } });

    private static Amendment Other => To(2023, 9, 1m) with { Target = Target.AtLeast(Revenue, Money.BillionDong.Of(1m)) };

    private static Amendment To(int year, int month, decimal houses) => new()
    {
        From = new LocalDate(year, month, 1),
        Target = Target.AtLeast(Houses, SmallPlan.Houses.Of(houses)),
        Basis = SmallPlan.Header.Basis!,
    };

    private static Baseline BaselineOf(Quantity value) => Baseline.Of(ReportingPeriod.WholeYear(SmallPlan.Year.Previous()), value);

    private static PlanLine Line(int ordinal, Target target, string words) => SmallPlan.Line(ordinal, target, words) with { Assignment = Town };
}
