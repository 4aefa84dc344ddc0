using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class OpenPointWriterTests
{
    private static readonly ValueList<OrgUnit> Wards = [Ward("a", "Phường Nam Hồng"), Ward("b", "Phường Bắc Hồng"), Ward("c", "Xã Thuận Lộc")];

    public static TheoryData<Target, Reported, string, string> Points => new()
    {
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(97m)), Exact(Share.Percent.Of(95.5m)), "còn thiếu 1,5 điểm phần trăm",
            "1.5 percentage points still lacking" },
        { Target.LessThan(SmallPlan.Poverty, Share.Percent.Of(2m)), Exact(Share.Percent.Of(2.5m)), "còn cao hơn mức kế hoạch 0,5 điểm phần trăm",
            "still 0.5 percentage points above the mark" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(97m)), Exact(Share.Percent.Of(97m)), "đang bằng đúng mức kế hoạch, phải hơn mới đạt",
            "exactly at the mark, which must be passed" },
        { Target.AtMost(SmallPlan.Revenue, Money.MillionDong.Of(500m)), Exact(Money.MillionDong.Of(200m)), "còn 300 triệu đồng nữa là đến giới hạn",
            "300 million dong left before the limit" },
        { NamedItemsTarget.Of(Counted, [NamedItem.Of("A"), NamedItem.Of("B"), NamedItem.Of("C")]), ReportedItems.Of(["B"]), "chưa rõ kết quả: A, C",
            "not settled yet: A, C" },
        { Target.Coverage(Counted, 4, 5), ReportedItems.Of(["A", "B"], ["C"]), "02 trường chưa rõ kết quả", "2 schools not settled yet" },
        { Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(500m)), Exact(Money.MillionDong.Of(200m)), "chưa có số liệu từ tháng 7 đến tháng 12 năm 2023",
            "no figure yet: July to December 2023" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(97m)), Exact(Share.Percent.Of(98m)), "chưa có số liệu tháng 12 năm 2023",
            "no figure yet: December 2023" },
        { Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(97m)), Exact(Share.Percent.Of(98m)), "số liệu mới là ước, chưa chính thức",
            "the figure is not official yet (estimate)" },
    };

    private static Indicator<Things> Counted => SmallPlan.Counted("schools", "Trường", "Schools", SmallPlan.Schools);

    [Theory]
    [MemberData(nameof(Points))]
    public void Explain_EachOpenPoint_IsSaidInBothLanguages(Target target, Reported reported, string vietnamese, string english)
    {
        var report =
            Report("", 0m) with { Indicator = target.Indicator.Code, Reported = reported, Period = SmallPlan.FirstHalf, Maturity = Maturity.Estimated };
        var judgement = SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, target)), new LocalDate(2023, 7, 30), JudgementPolicy.Literal, report).Judgements[0];
        Assert.Contains(vietnamese, Line(judgement, Language.Vietnamese, "Còn có thể thay đổi bởi: "), StringComparison.Ordinal);
        Assert.Contains(english, Line(judgement, Language.English, "What can still change it: "), StringComparison.Ordinal);
    }

    // March is missing between February and the second quarter.
    [Fact]
    public void Explain_PeriodsApart_AreListed()
    {
        var report = Report("", 0m) with { Indicator = SmallPlan.Revenue.Code, Reported = Exact(Money.MillionDong.Of(1m)) };
        var judgement =
            SmallPlan.Judge(
            SmallPlan.Create(SmallPlan.Line(1, Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(500m)))), new LocalDate(2023, 7, 30),
            JudgementPolicy.Literal,
            report with { Period = ReportingPeriod.YearToDate(SmallPlan.Year, 2), ReferenceDate = new LocalDate(2023, 2, 28) },
                report with { Period = ReportingPeriod.Quarter(SmallPlan.Year, 2) }).Judgements[0];
        Assert.Contains(
            "chưa có số liệu tháng 3 năm 2023, từ tháng 7 đến tháng 12 năm 2023", Line(judgement, Language.Vietnamese, "Còn có thể thay đổi bởi: "),
            StringComparison.Ordinal);
    }

    // 9/9, 10/12 and a silent commune of 31 hamlets: the report of each ward is shown with its name.
    [Fact]
    public void Explain_FiguresOfUnits_NamesThem()
    {
        var text = Explained(AcrossUnits.Sum, Report("a", 9m), Report("b", 10m));
        Assert.Contains("Số liệu: 9 trường (Phường Nam Hồng; tháng 6 năm 2023, chính thức, đến ngày 30/06/2023) "
            + "+ 10 trường (Phường Bắc Hồng; tháng 6 năm 2023, chính thức, đến ngày 30/06/2023).", text, StringComparison.Ordinal);
        Assert.Contains("Còn có thể thay đổi bởi: còn thiếu số liệu của Xã Thuận Lộc; chưa có số liệu tháng 12 năm 2023.", text, StringComparison.Ordinal);
    }

    // There are no -1 schools, so the figure of the second ward is refused; the third one has sent nothing. At least 9 + 0 + 0 are known.
    [Fact]
    public void Report_FigureOfAUnitRefused_IsNotSaidToBeMissing()
    {
        var text = JudgementText.Report(Reviewed(AcrossUnits.Sum, Report("a", 9m), Report("b", -1m)), Language.Vietnamese);
        Assert.Contains("số liệu của Phường Bắc Hồng chưa sử dụng được", text, StringComparison.Ordinal);
        Assert.Contains("chưa có số liệu của Xã Thuận Lộc", text, StringComparison.Ordinal);
    }

    // A mean is not a sum: (9 + 10 + 11) / 3 = 10.
    [Fact]
    public void Explain_MeanOfUnits_HasNoPlusSign()
    {
        var text = Explained(AcrossUnits.Average, Report("a", 9m), Report("b", 10m), Report("c", 11m));
        Assert.DoesNotContain(" + ", text, StringComparison.Ordinal);
        Assert.Contains("; tính ra 10 trường.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_FindingOfAUnit_NamesIt()
    {
        var plan = PlanOf(AcrossUnits.Sum);
        var finding = Finding.Of(FindingCode.BelowMinimum,
            Place.Figure(IndicatorCode.Of("schools"), ReportingPeriod.Month(PlanYear.Of(2023), 6), "b"), "-1 school", "0 school");
        var text = FindingText.Describe(finding, Language.Vietnamese);
        Assert.Contains("schools, tháng 6 năm 2023, b: số liệu nhỏ hơn", text, StringComparison.Ordinal);
        var known = new FindingWriter(Language.Vietnamese, KnownNames.Of(plan)).Of(finding);
        Assert.Contains("Trường, tháng 6 năm 2023, Phường Bắc Hồng: số liệu nhỏ hơn", known, StringComparison.Ordinal);
    }

    private static string Explained(AcrossUnits aggregation, params Observation[] reports) =>
        JudgementText.Explain(Reviewed(aggregation, reports), Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal);

    private static Judgement Reviewed(AcrossUnits aggregation, params Observation[] reports) => PlanReview.Run(
        PlanOf(aggregation), ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), new LocalDate(2023, 7, 15), JudgementPolicy.Literal,
        RuleSet.None).Judgements[0];

    private static Plan PlanOf(AcrossUnits aggregation)
    {
        var schools = SmallPlan.Counted("schools", "Trường", "Schools", SmallPlan.Schools)
            .With(i => i with { AcrossUnits = aggregation, Limits = NaturalLimits.NotNegative });
        var line =
            new PlanLine
            {
                Ordinal = 1,
                Target = Target.AtLeast(schools, SmallPlan.Schools.Of(40m)),
                Words = SourceSpan.Of("II", 1, "40 trường"),
                ReportingUnits = Wards
            };
        return Plan.Create(
            SmallPlan.Header,
            [new PlanGroup { Mark = "a", Name = BilingualName.Of("Nhóm", "Group"), Words = SourceSpan.Of("II", 1, "a)"), Lines = [line] }]).Value;
    }

    private static string Line(Judgement judgement, Language language, string head) =>
        JudgementText.Explain(judgement, language).Replace("\n  ", " ", StringComparison.Ordinal).Split('\n')
            .Single(line => line.StartsWith(head, StringComparison.Ordinal));

    private static ReportedExact Exact(Quantity quantity) => ReportedExact.Of(quantity);

    private static OrgUnit Ward(string code, string name) => new() { Code = code, Name = BilingualName.Of(name, "ward " + code), Kind = OrgKind.Ward };

    private static Observation Report(string about, decimal schools) => new()
    {
        Indicator = IndicatorCode.Of("schools"),
        Period = ReportingPeriod.Month(SmallPlan.Year, 6),
        Reported = ReportedExact.Of(SmallPlan.Schools.Of(schools)),
        Maturity = Maturity.Official,
        ReferenceDate = new LocalDate(2023, 6, 30),
        RecordedAt = Instant.FromUtc(2023, 7, 1, 0, 0),
        ReportingUnit = about,
    };
}
