using static HongLinh.Planning.Editions.HongLinhIndicators;

namespace HongLinh.Planning.Editions;

/// <summary>The 24 targets of section II.2 of the plan, each with the words it comes from.</summary>
internal static class HongLinhTargets
{
    public static ValueList<PlanGroup> Groups => [Economy, Urban, Society, Security];

    private static PlanGroup Economy => new()
    {
        Mark = "a",
        Name = BilingualName.Of("Nhóm chỉ tiêu kinh tế", "Economy"),
        Words = SourceSpan.Of("II.2.a", 1, "a) Nhóm chỉ tiêu kinh tế:"),
        Lines =
        [
            Line(1, "II.2.a", 1, "Giá trị sản xuất một số ngành kinh tế chủ yếu (theo giá cố định 2010) tăng trên 13%.",
                Target.Growth(ProductionValue, Comparator.GreaterThan, Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear)),
            Line(2, "II.2.a", 2, "Thu nhập bình quân đầu người trên 69 triệu đồng/người/năm.",
                Target.GreaterThan(IncomePerHead, MoneyPerHead.MillionDongPerYear.Of(69m))),
            Line(3, "II.2.a", 3, "Tổng vốn đầu tư phát triển toàn xã hội trên 1.400 tỷ đồng.",
                Target.GreaterThan(Investment, Money.BillionDong.Of(1_400m))),
            Line(4, "II.2.a", 4, "Thu ngân sách đạt trên 192.500 triệu đồng.",
                Target.GreaterThan(Revenue, Money.MillionDong.Of(192_500m))),
            Line(5, "II.2.a", 5, "Tổng diện tích gieo trồng cả năm 2.570 ha",
                Target.AtLeast(SownAreaOfYear, SownArea.Hectare.Of(2_570m))) with { IsBareNumber = true },
            Line(6, "II.2.a", 5, "tổng sản lượng lương thực (sản lượng thóc) đạt trên 12.554 tấn.",
                Target.GreaterThan(GrainOutput, Mass.Tonne.Of(12_554m))),
            Line(7, "II.2.a", 6, "Duy trì tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt trên 99%.",
                Target.GreaterThan(WasteCollected, Share.Percent.Of(99m))) with { Holding = Holding.Throughout },
        ],
    };

    private static PlanGroup Urban => new()
    {
        Mark = "b",
        Name = BilingualName.Of("Nhóm chỉ tiêu về xây dựng đô thị loại III", "Building a class III urban area"),
        Words = SourceSpan.Of("II.2.b", 1, "b) Nhóm chỉ tiêu về xây dựng đô thị loại III:"),
        Lines =
        [
            // "Củng cố ... đã đạt": criteria already met must stay met, so the number is a lower bound in every period.
            Line(8, "II.2.b", 1, "Tiếp tục củng cố và nâng cao 53 tiêu chí đô thị loại III đã đạt.",
                Target.AtLeast(UrbanCriteriaMet, Criterion.Of(53m))) with { Holding = Holding.Throughout, IsBareNumber = true },
            Line(9, "II.2.b", 1, "Nâng cao chất lượng tiêu chí chưa đạt",
                NotAssessableTarget.Because(UrbanCriteriaImproved, NotAssessableReason.NoQuantity)),
            Line(10, "II.2.b", 1, @"mật độ đường giao thông (tính đến đường có chiều rộng phần xe chạy $\geq 7,5\text{m}$) tăng 10% chất lượng",
                NotAssessableTarget.Because(Roads, NotAssessableReason.QuantityWithoutMeasure))
                with { Condition = BilingualName.Of(
                    "tính đến đường có chiều rộng phần xe chạy ≥ 7,5 m", "counting roads with a carriageway of at least 7.5 m") },
            Line(11, "II.2.b", 1, "thuê bao băng rộng di động đạt tỷ lệ người dùng 80/100 dân.",
                Target.AtLeast(MobileBroadband, ThingsPerPerson.Per(Subscription, 100).Of(80m))),
        ],
    };

    private static PlanGroup Society => new()
    {
        Mark = "c",
        Name = BilingualName.Of("Các chỉ tiêu văn hóa - xã hội", "Culture and society"),
        Words = SourceSpan.Of("II.2.c", 1, "c) Các chỉ tiêu văn hóa - xã hội:"),
        Lines =
        [
            Line(12, "II.2.c", 1, "Tỷ lệ hộ nghèo (theo tiêu chí mới) giảm còn dưới 2,32%.",
                Target.LessThan(PovertyRate, Share.Percent.Of(2.32m))),
            Line(13, "II.2.c", 2, "Tỷ lệ dân số tham gia bảo hiểm y tế trên 97%",
                Target.GreaterThan(HealthInsurance, Share.Percent.Of(97m))),
            Line(14, "II.2.c", 2, "Tỷ lệ bao phủ bảo hiểm xã hội cho người lao động trong độ tuổi lao động đạt trên 45,5%.",
                Target.GreaterThan(SocialInsurance, Share.Percent.Of(45.5m))),
            Line(15, "II.2.c", 3, "Giải quyết việc làm mới trên 1.200 người.",
                Target.GreaterThan(NewJobs, People.Person.Of(1_200m))),
            Line(16, "II.2.c", 4, "Duy trì tỷ lệ tăng dân số tự nhiên dưới 1%.",
                Target.LessThan(NaturalGrowth, Share.Percent.Of(1m))) with { Holding = Holding.Throughout },
            Line(17, "II.2.c", 5, "Xây dựng 04 trường định kỳ kiểm tra lại đạt chuẩn quốc gia¹.",
                NamedItemsTarget.Of(StandardSchools, Schools))
                with { FootnoteMark = "¹", Slips = [WordingSlip.Of("Đạu Liêu", "Đậu Liêu")] },
            Line(18, "II.2.c", 6, "52/52 thôn, tổ dân phố văn hóa", Target.Coverage(CultureHamlets, 52, 52)),
            Line(19, "II.2.c", 6, "95% gia đình văn hoá",
                Target.AtLeast(CultureFamilies, Share.Percent.Of(95m))) with { IsBareNumber = true },
            Line(20, "II.2.c", 6, "trên 97% cơ quan công sở đạt tiêu chuẩn văn hóa.",
                Target.GreaterThan(CultureOffices, Share.Percent.Of(97m))),
            Line(21, "II.2.c", 7, "Khởi công xây dựng mới thêm 08 nhà văn hóa (phần đầu hoàn thành trong năm 2023)",
                Target.AtLeast(CultureHousesStarted, CultureHouse.Of(8m)))
                with
                {
                    IsBareNumber = true,
                    Aspiration = Target.AtLeast(CultureHousesFinished, CultureHouse.Of(8m)),
                    Slips = [WordingSlip.Of("phần đầu", "phấn đấu")],
                },
            Line(22, "II.2.c", 7, "sửa chữa, nâng cấp 01 - 02 nhà văn hóa đạt chuẩn.",
                Target.Between(CultureHousesRepaired, CultureHouse.Of(1m), CultureHouse.Of(2m))),
        ],
    };

    private static PlanGroup Security => new()
    {
        Mark = "d",
        Name = BilingualName.Of("Chỉ tiêu an ninh - quốc phòng", "Security and defence"),
        Words = SourceSpan.Of("II.2.d", 1, "d) Chỉ tiêu an ninh - quốc phòng:"),
        Lines =
        [
            Line(23, "II.2.d", 1, "100% đơn vị đạt tiêu chuẩn An toàn làm chủ - sẵn sàng chiến đấu",
                Target.AtLeast(SafeUnits, Share.Percent.Of(100m))) with { IsBareNumber = true },
            Line(24, "II.2.d", 1, "6/6 phường, xã ổn định chính trị - xã hội.", Target.Coverage(StableWards, 6, 6)),
        ],
    };

    // The footnote separates the names by commas and semicolons inconsistently, and has "Đạu Liêu" for "Đậu Liêu".
    private static ValueList<NamedItem> Schools =>
    [
        NamedItem.Of("MN Trung Lương"),
        NamedItem.Of("TH&THCS Đậu Liêu"),
        NamedItem.Of("THCS Bắc Hồng"),
        NamedItem.Of("TH Trung Lương", "năm 2022 chưa đạt"),
    ];

    private static PlanLine Line(int ordinal, string section, int bullet, string words, Target target) =>
        new() { Ordinal = ordinal, Words = SourceSpan.Of(section, bullet, words), Target = target };
}
