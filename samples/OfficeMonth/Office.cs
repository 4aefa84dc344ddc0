using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The town of Hồng Lĩnh as its office knows it: units, and the lines that wards report for themselves.</summary>
internal static class Office
{
    // The town and its wards ended with the district level; codes of areas by the general statistics office.
    private static readonly InForce UntilReform = InForce.Between(new LocalDate(1992, 3, 2), new LocalDate(2025, 6, 30));

    // How the wards' figures make up the town's: jobs and grain add up, the insured are counted of all people.
    private static readonly Dictionary<string, AcrossUnits> ByWards = new(StringComparer.Ordinal)
    {
        ["new-jobs"] = AcrossUnits.Sum,
        ["grain-output"] = AcrossUnits.Sum,
        ["health-insurance"] = AcrossUnits.RatioOfParts,
    };

    // Who leads a line in this example; the document of the plan does not say.
    private static readonly Dictionary<string, string> Leads = new(StringComparer.Ordinal)
    {
        ["production-value"] = "kinh-te",
        ["sown-area"] = "kinh-te",
        ["grain-output"] = "kinh-te",
        ["total-investment"] = "tai-chinh-ke-hoach",
        ["budget-revenue"] = "tai-chinh-ke-hoach",
        ["income-per-head"] = "tai-chinh-ke-hoach",
        ["waste-collected"] = "tai-nguyen-moi-truong",
        ["urban-criteria-met"] = "quan-ly-do-thi",
        ["mobile-broadband"] = "quan-ly-do-thi",
        ["poverty-rate"] = "lao-dong-thuong-binh-xa-hoi",
        ["new-jobs"] = "lao-dong-thuong-binh-xa-hoi",
        ["health-insurance"] = "bao-hiem-xa-hoi",
        ["social-insurance"] = "bao-hiem-xa-hoi",
        ["national-standard-schools"] = "giao-duc-dao-tao",
        ["culture-hamlets"] = "van-hoa-thong-tin",
        ["culture-families"] = "van-hoa-thong-tin",
        ["culture-offices"] = "van-hoa-thong-tin",
        ["culture-houses-started"] = "van-hoa-thong-tin",
        ["culture-houses-repaired"] = "van-hoa-thong-tin",
    };

    public static ValueList<OrgUnit> Wards { get; } =
    [
        Ward("18115", "UBND phường Bắc Hồng", "Bắc Hồng ward"),
        Ward("18118", "UBND phường Nam Hồng", "Nam Hồng ward"),
        Ward("18121", "UBND phường Trung Lương", "Trung Lương ward"),
        Ward("18124", "UBND phường Đức Thuận", "Đức Thuận ward"),
        Ward("18127", "UBND phường Đậu Liêu", "Đậu Liêu ward"),
        Ward("18130", "UBND xã Thuận Lộc", "Thuận Lộc commune"),
    ];

    public static ValueList<OrgUnit> Departments { get; } =
    [
        Department("tai-chinh-ke-hoach", "Phòng Tài chính - Kế hoạch", "Finance and Planning"),
        Department("kinh-te", "Phòng Kinh tế", "Economy"),
        Department("quan-ly-do-thi", "Phòng Quản lý đô thị", "Urban Management"),
        Department("tai-nguyen-moi-truong", "Phòng Tài nguyên và Môi trường", "Resources and Environment"),
        Department("lao-dong-thuong-binh-xa-hoi", "Phòng Lao động - Thương binh và Xã hội", "Labour and Social Affairs"),
        Department("van-hoa-thong-tin", "Phòng Văn hóa và Thông tin", "Culture and Information"),
        Department("giao-duc-dao-tao", "Phòng Giáo dục và Đào tạo", "Education and Training"),
        Department("bao-hiem-xa-hoi", "Bảo hiểm xã hội thị xã", "Social Insurance") with { Kind = OrgKind.Agency },
    ];

    public static IEnumerable<OrgUnit> Units => Wards.Concat(Departments);

    /// <summary>The plan of the town for 2023 as the Editions package knows it: the source of the indicators.</summary>
    public static Plan Known => HongLinh2023.Plan.Value;

    /// <summary>The plan in which wards report what they report for themselves.</summary>
    public static Plan WithWards(Plan plan) => Plan.Create(
        plan.Header,
        ValueList.From(plan.Groups.Select(static group => group with { Lines = ValueList.From(group.Lines.Select(ByUnits).Select(Led)) })),
        plan.Prose,
        plan.Work).Value;

    /// <summary>A unit by its name; null when the office has none of that name.</summary>
    public static OrgUnit? Find(string name) => Units.FirstOrDefault(unit => unit.Name.Vietnamese.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static PlanLine Led(PlanLine line) => Leads.TryGetValue(line.Indicator.Code.Text, out var code)
        ? line with { Assignment = new Assignment { Lead = Departments.First(unit => unit.Code == code) } } : line;

    private static PlanLine ByUnits(PlanLine line) =>
        ByWards.TryGetValue(line.Indicator.Code.Text, out var across) && line.Target is LevelTarget level
            && LevelTarget.From(line.Indicator with { AcrossUnits = across }, level.Bound).TryPickT0(out var target, out _)
            ? line with { Target = target, ReportingUnits = Wards }
            : line;

    private static OrgUnit Ward(string code, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = OrgKind.Ward, Exists = UntilReform };

    private static OrgUnit Department(string code, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, $"Department of {english}"), Kind = OrgKind.Department };
}
