namespace HongLinh.Planning.Editions;

/// <summary>The indicators of the plan of 2023. Titles, poverty and income are counted once a year; the others are reported monthly.</summary>
internal static class HongLinhIndicators
{
    public static readonly Unit<Things> Criterion = Things.Counted("urban-criterion", "tiêu chí", "criteria");
    public static readonly Unit<Things> School = Things.Counted("school", "trường", "schools");
    public static readonly Unit<Things> Hamlet = Things.Counted("hamlet", "thôn, tổ dân phố", "hamlets and residential groups");
    public static readonly Unit<Things> CultureHouse = Things.Counted("culture-house", "nhà văn hóa", "culture houses");
    public static readonly Unit<Things> Ward = Things.Counted("ward", "phường, xã", "wards and communes");
    public static readonly Unit<Things> Subscription = Things.Counted("mobile-broadband-subscription", "thuê bao", "subscriptions");

    // "Theo giá cố định 2010": growth has a meaning only within these prices, so the unit itself carries them.
    public static readonly Indicator<Money> ProductionValue = Indicator<Money>
        .Define("production-value", BilingualName.Of("Giá trị sản xuất một số ngành kinh tế chủ yếu", "Production value of the main economic sectors"),
            Money.BillionDong.At(PriceBasis.Constant(2010)), OverTime.Flow)
        .With(static i => i with { Definition = BilingualName.Of("theo giá cố định 2010", "at constant 2010 prices") });

    public static readonly Indicator<MoneyPerHead> IncomePerHead = Indicator<MoneyPerHead>
        .Define("income-per-head", BilingualName.Of("Thu nhập bình quân đầu người", "Income per head"), MoneyPerHead.MillionDongPerYear, OverTime.Rate)
        .With(static i => i with { Cycle = ReportingCycle.Year });

    public static readonly Indicator<Money> Investment = Flow("total-investment",
        BilingualName.Of("Tổng vốn đầu tư phát triển toàn xã hội", "Total investment of the whole society"), Money.BillionDong);

    public static readonly Indicator<Money> Revenue = Flow("budget-revenue",
        BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.MillionDong);

    public static readonly Indicator<SownArea> SownAreaOfYear = Flow("sown-area",
        BilingualName.Of("Tổng diện tích gieo trồng cả năm", "Total sown area of the year"), SownArea.Hectare);

    // Paddy comes with its two harvests, not month by month.
    public static readonly Indicator<Mass> GrainOutput = Indicator<Mass>
        .Define("grain-output", BilingualName.Of("Tổng sản lượng lương thực", "Total grain output"), Mass.Tonne, OverTime.Flow)
        .With(static i => i with { Definition = BilingualName.Of("sản lượng thóc", "paddy output"), IsSeasonal = true });

    public static readonly Indicator<Share> WasteCollected = Rate("waste-collected",
        BilingualName.Of("Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt", "Share of household solid waste collected and treated"));

    public static readonly Indicator<Things> UrbanCriteriaMet = Count("urban-criteria-met",
        BilingualName.Of("Số tiêu chí đô thị loại III đã đạt", "Criteria of a class III urban area that are met"), Criterion);

    public static readonly Indicator<Things> UrbanCriteriaImproved = Count("urban-criteria-improved",
        BilingualName.Of("Chất lượng các tiêu chí đô thị loại III chưa đạt", "Quality of the class III criteria not yet met"), Criterion);

    public static readonly Indicator<RoadDensity> Roads = Indicator<RoadDensity>
        .Define("road-density", BilingualName.Of("Mật độ đường giao thông", "Road density"), RoadDensity.KilometrePerSquareKilometre, OverTime.Stock);

    public static readonly Indicator<ThingsPerPerson> MobileBroadband = Indicator<ThingsPerPerson>
        .Define("mobile-broadband", BilingualName.Of("Thuê bao băng rộng di động", "Mobile broadband subscriptions"), ThingsPerPerson.Per(Subscription, 100),
            OverTime.Rate);

    public static readonly Indicator<Share> PovertyRate = ShareOnDay("poverty-rate", BilingualName.Of("Tỷ lệ hộ nghèo", "Poverty rate of households"))
        .With(static i =>
            i with
            {
                Polarity = Polarity.LowerIsBetter,
                Cycle = ReportingCycle.Year,
                Definition = BilingualName.Of("theo tiêu chí mới", "by the new standard")
            });

    public static readonly Indicator<Share> HealthInsurance = ShareOnDay("health-insurance",
        BilingualName.Of("Tỷ lệ dân số tham gia bảo hiểm y tế", "Share of the population with health insurance"));

    public static readonly Indicator<Share> SocialInsurance = ShareOnDay("social-insurance",
        BilingualName.Of("Tỷ lệ bao phủ bảo hiểm xã hội cho người lao động trong độ tuổi lao động", "Social insurance coverage of workers of working age"));

    public static readonly Indicator<People> NewJobs = Indicator<People>
        .Define("new-jobs", BilingualName.Of("Giải quyết việc làm mới", "People placed in new jobs"), People.Person, OverTime.Flow)
        .With(static i => i with { Limits = NaturalLimits.Count });

    // A town can lose people, so the rate may be negative.
    public static readonly Indicator<Share> NaturalGrowth =
        Rate("natural-population-growth", BilingualName.Of("Tỷ lệ tăng dân số tự nhiên", "Natural population growth rate"))
        .With(static i => i with { Polarity = Polarity.LowerIsBetter, Limits = NaturalLimits.Between(-100m, 100m) });

    public static readonly Indicator<Things> StandardSchools = Count("national-standard-schools",
        BilingualName.Of("Trường định kỳ kiểm tra lại đạt chuẩn quốc gia", "Schools that pass the periodic check of the national standard"), School);

    public static readonly Indicator<Things> CultureHamlets = Count("culture-hamlets",
        BilingualName.Of("Thôn, tổ dân phố văn hóa", "Hamlets and residential groups with the culture title"), Hamlet)
        .With(Yearly);

    public static readonly Indicator<Share> CultureFamilies = ShareOnDay("culture-families",
        BilingualName.Of("Gia đình văn hóa", "Families with the culture title")).With(Yearly);

    public static readonly Indicator<Share> CultureOffices = ShareOnDay("culture-offices",
        BilingualName.Of("Cơ quan, công sở đạt tiêu chuẩn văn hóa", "Offices that meet the culture standard")).With(Yearly);

    public static readonly Indicator<Things> CultureHousesStarted = Count("culture-houses-started",
        BilingualName.Of("Khởi công xây dựng mới nhà văn hóa", "New culture houses on which building was started"), CultureHouse)
        .With(static i => i with { OverTime = OverTime.Flow });

    public static readonly Indicator<Things> CultureHousesFinished = Count("culture-houses-finished",
        BilingualName.Of("Hoàn thành xây dựng mới nhà văn hóa", "New culture houses finished"), CultureHouse)
        .With(static i => i with { OverTime = OverTime.Flow });

    public static readonly Indicator<Things> CultureHousesRepaired = Count("culture-houses-repaired",
        BilingualName.Of("Sửa chữa, nâng cấp nhà văn hóa đạt chuẩn", "Culture houses repaired or raised to the standard"), CultureHouse)
        .With(static i => i with { OverTime = OverTime.Flow });

    public static readonly Indicator<Share> SafeUnits = ShareOnDay("safe-units",
        BilingualName.Of("Đơn vị đạt tiêu chuẩn An toàn làm chủ - sẵn sàng chiến đấu", "Units that meet the standard of safety and readiness")).With(Yearly);

    public static readonly Indicator<Things> StableWards = Count("stable-wards",
        BilingualName.Of("Phường, xã ổn định chính trị - xã hội", "Wards and communes that are politically and socially stable"), Ward);

    private static Indicator<TMeasure> Flow<TMeasure>(string code, BilingualName name, Unit<TMeasure> unit)
        where TMeasure : IMeasure =>
        Indicator<TMeasure>.Define(code, name, unit, OverTime.Flow);

    private static Indicator<Share> Rate(string code, BilingualName name) =>
        Indicator<Share>.Define(code, name, Share.Percent, OverTime.Rate)
            .With(static i => i with { Limits = NaturalLimits.Percentage });

    // A share of those present on a given day, so months cannot be added.
    private static Indicator<Share> ShareOnDay(string code, BilingualName name) =>
        Rate(code, name).With(static i => i with { OverTime = OverTime.Stock });

    private static Indicator<Things> Count(string code, BilingualName name, Unit<Things> unit) =>
        Indicator<Things>.Define(code, name, unit, OverTime.Stock).With(static i => i with { Limits = NaturalLimits.Count });

    private static Indicator Yearly(Indicator indicator) => indicator with { Cycle = ReportingCycle.Year };
}
