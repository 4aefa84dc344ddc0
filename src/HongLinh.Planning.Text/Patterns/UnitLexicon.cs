namespace HongLinh.Planning.Text;

/// <summary>The units of plans as printed, except counted nouns.</summary>
internal static class UnitLexicon
{
    /// <summary>Number words between a number and its unit.</summary>
    public static readonly Lexicon<decimal> Multipliers = new(
    [
        ("trăm", 100m), ("nghìn", 1_000m), ("ngàn", 1_000m), ("vạn", 10_000m), ("triệu", 1_000_000m), ("tr", 1_000_000m), ("tỷ", 1_000_000_000m),
        ("nghìn tỷ", 1_000_000_000_000m), ("ngàn tỷ", 1_000_000_000_000m), ("trăm triệu", 100_000_000m), ("trăm nghìn", 100_000m),
            ("trăm tỷ", 100_000_000_000m), ("chục", 10m), ("triệu tỷ", 1_000_000_000_000_000m), ("trăm nghìn tỷ", 100_000_000_000_000m),
            ("vạn tỷ", 10_000_000_000_000m), ("chục nghìn", 10_000m), ("chục triệu", 10_000_000m), ("chục tỷ", 10_000_000_000m),
    ]);

    /// <summary>Units that are measured, not counted one by one.</summary>
    public static readonly Lexicon<bool> Measures = WordSet.Of(
        "%, ‰, %o, %0, phần trăm, phần nghìn, điểm %, điểm phần trăm, đpt, lần, đồng, đ, VNĐ, VND, USD, đô la, đô la Mỹ, trđ, tr.đ, tr đồng, tr.đồng, "
        + "trđồng, tỷđ, tỷđồng, tỉđ, tỉđồng, triệuđ, triệuđồng, nghìnđ, .đ, "
        + ".đồng, euro, đồng Việt Nam",
        "m, mét, km, ki lô mét, kilomet, cm, mm, dm, m2, km2, ha, héc ta, hecta, hécta, a, sào, mẫu, công đất, thước, m2 sàn, m2 đất, m2 sàn nhà ở, m3, lít, "
        + "l, m khối, mét khối, mét vuông, ha gieo trồng, m dài, mét dài, md, tấm",
        "g, gam, kg, ki lô gam, kilogam, yến, tạ, tấn, mg, µg, tấn hơi, tấn thịt hơi, tấn CO2, tấn CO2tđ, tấn CO2 tương đương, tấn quy thóc",
        "kWh, Wh, MWh, GWh, W, kW, MW, MWp, kWp, kVA, MVA, kV, V, Mbps, Gbps, kbps, ký điện, số điện, TWh",
        "giờ, phút, giây, ngày, ngày làm việc, ngày công, tuần, tháng, quý, năm, tuổi, °C, dB, tấn.km, người.km, lượt.km, lượt khách.km, hành khách.km, "
        + "lượt người.km, HK.km, tấn km, lượt tấn, TEU, DWT, điểm",
        "phần mười, độ, độ C, bậc, hạng");

    /// <summary>Nouns after the slash of a quotient that are not counted nouns.</summary>
    public static readonly Lexicon<bool> Bases = WordSet.Of(
        "người, người dân, dân, đầu người, ng, hộ, lao động, người lao động, năm, tháng, ngày, ngày đêm, ngày.đêm, ng.đ, ngđ, giờ, vụ, quý, tuần, lượt, kỳ, "
        + "giây",
        "ha, ha canh tác, ha đất canh tác, ha/năm, sào, mẫu, m2, km2, km, m3, kg, tấn, kWh, lít, l, con, cây, đàn, chuyến, xã, phường, thôn, huyện, khẩu, "
        + "nhân khẩu, học sinh, trẻ, lớp, giáo viên, đơn vị diện tích, diện tích, đơn vị, khách, lượt khách",
        "trẻ đẻ sống, trẻ đẻ ra sống, trẻ sinh sống, trẻ sinh ra sống, trẻ em, bé gái, trẻ em gái, bé gái sinh ra sống, ca đẻ sống, bà mẹ, phụ nữ, vạn dân, "
        + "nghìn dân, ngàn dân, hành khách, cơ sở, doanh nghiệp, hợp tác xã, giường bệnh, bác sĩ, sản phẩm, công trình, đầu sách, đơn vị sản phẩm, đồng, "
        + "hécta, hecta, héc ta, suất, ngôi nhà, nhà, căn, người cao tuổi, thuê bao, lồng, mô hình, trường, đồng chí, chi bộ, trạm, hồ sơ, khu dân cư, "
        + "trang trại, gia trại, "
        + "dự án");

    /// <summary>The bases of rates, such as people.</summary>
    public static readonly Lexicon<bool> People = WordSet.Of(
        "dân, người dân, người, dân số, trẻ đẻ sống, trẻ đẻ ra sống, trẻ sinh sống, trẻ sinh ra sống, trẻ sinh, bé gái, trẻ em gái, trẻ em, "
        + "trẻ em dưới 1 tuổi, trẻ em dưới 5 tuổi, ca đẻ sống, bà mẹ, bé gái sinh ra sống, hộ, hộ dân, lao động, người lao động, doanh nghiệp");

    /// <summary>Pieces of land for which a yield may be given without a number: tạ trên ha.</summary>
    public static readonly Lexicon<bool> Plots = WordSet.Of("ha, héc ta, hecta, hécta, sào, mẫu, đơn vị diện tích");

    /// <summary>The bases of what is used up: tiêu hao năng lượng trên một đơn vị GRDP.</summary>
    public static readonly Lexicon<bool> Outputs = WordSet.Of(
        "đơn vị GRDP, đơn vị GDP, đơn vị sản phẩm, đơn vị giá trị sản xuất, đơn vị tổng sản phẩm, đơn vị sản lượng, đồng GRDP, đồng GDP");

    /// <summary>The bases of yields.</summary>
    public static readonly Lexicon<bool> Land =
        WordSet.Of("ha, héc ta, hecta, hécta, đơn vị diện tích, km2, sào, mẫu, m2, đơn vị diện tích canh tác, diện tích");
}
