// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class RollUp
{
    // <plan>
    public static ValueList<OrgUnit> Wards { get; } =
    [
        new() { Code = "bac-hong", Name = "Phường Bắc Hồng", Kind = OrgKind.Ward },
        new() { Code = "nam-hong", Name = "Phường Nam Hồng", Kind = OrgKind.Ward },
        new() { Code = "dau-lieu", Name = "Phường Đậu Liêu", Kind = OrgKind.Ward },
    ];

    public static Plan TownPlan()
    {
        var town = new OrgUnit { Code = "town", Name = "UBND thị xã", Kind = OrgKind.PeoplesCommittee };
        var jobs = Indicator<People>.Define("new-jobs", "Giải quyết việc làm mới", People.Person, OverTime.Flow)
            .With(static one => one with { AcrossUnits = AcrossUnits.Sum });
        var insured = Indicator<Share>.Define(
                "health-insurance", "Tỷ lệ tham gia bảo hiểm y tế", Share.Percent, OverTime.Stock)
            .With(static one => one with { AcrossUnits = AcrossUnits.RatioOfParts, Limits = NaturalLimits.Percentage });
        return PlanDraft.For(PlanYear.Of(2026), town)
            .Group("Chỉ tiêu xã hội")
            .Line(Target.AtLeast(jobs, People.Person.Of(300m)), change: ByWards)
            .Line(Target.AtLeast(insured, Share.Percent.Of(96m)), change: ByWards)
            .Create().Value;
    }

    private static PlanLine ByWards(PlanLine line) => line with { ReportingUnits = Wards };
    // </plan>

    // <figures>
    public static ObservationLog Reports() => ObservationLog.Empty.Append(FigureTable.Read(
        """
        TT;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận;Đơn vị báo cáo
        1;6 tháng đầu năm;170;người;chính thức;30/06/2026;02/07/2026;Phường Bắc Hồng
        1;6 tháng đầu năm;140;người;chính thức;30/06/2026;02/07/2026;Phường Nam Hồng
        2;tháng 6;8.214/8.437;người;chính thức;30/06/2026;02/07/2026;Phường Bắc Hồng
        2;tháng 6;6.105/6.310;người;chính thức;30/06/2026;02/07/2026;Phường Nam Hồng
        2;tháng 6;5.020/5.214;người;chính thức;30/06/2026;03/07/2026;Phường Đậu Liêu
        """,
        TownPlan(),
        new FigureTableOptions { Organisations = Wards }));
    // </figures>

    public static void Matrix()
    {
        // <matrix>
        var day = new LocalDate(2026, 7, 5);
        var scorecard = PlanReview.Run(TownPlan(), Reports().KnownBy(day), day, JudgementPolicy.Literal);
        var matrix = UnitMatrix.Of(scorecard, ReportingPeriod.YearToDate(PlanYear.Of(2026), 6));
        Console.WriteLine(UnitMatrixText.Render(matrix, Language.Vietnamese, width: 96));
        foreach (var judgement in scorecard.Judgements)
        {
            Console.WriteLine($"{judgement.Line.Indicator.Code}: {judgement.Verdict} because {judgement.Reason}");
        }
        // </matrix>
    }

    public static void Cells()
    {
        // <cells>
        var day = new LocalDate(2026, 7, 5);
        var scorecard = PlanReview.Run(TownPlan(), Reports().KnownBy(day), day, JudgementPolicy.Literal);
        var jobs = UnitMatrix.Of(scorecard, ReportingPeriod.YearToDate(PlanYear.Of(2026), 6)).Rows[0];
        Console.WriteLine($"{jobs.Reported} of {jobs.Expected} units, {jobs.Total}");
        Console.WriteLine($"missing: {string.Join(", ", jobs.Missing)}");
        Console.WriteLine($"decided whatever they report: {jobs.IsDecidedAnyway}");
        // </cells>
    }

    public static void UnitPlans()
    {
        // <unit-plans>
        var jobs = Indicator<People>.Define("new-jobs", "Giải quyết việc làm mới", People.Person, OverTime.Flow);
        var plans = new[] { 120m, 110m, 60m }.Select((people, index) => PlanDraft.For(PlanYear.Of(2026), Wards[index])
            .Group("Chỉ tiêu xã hội").Line(Target.AtLeast(jobs, People.Person.Of(people))).Create().Value);
        var day = new LocalDate(2026, 7, 5);
        var scorecard = PlanReview.Run(TownPlan(), Reports().KnownBy(day), day, JudgementPolicy.Literal);
        var row = UnitMatrix.Of(scorecard, ReportingPeriod.YearToDate(PlanYear.Of(2026), 6), plans).Rows[0];
        Console.WriteLine($"the wards promise {row.TargetOfUnits}, {row.TargetDifference} against the town");
        foreach (var cell in row.Cells)
        {
            Console.WriteLine($"{cell.Unit}: {cell.Own?.Verdict}");
        }
        // </unit-plans>
    }
}
