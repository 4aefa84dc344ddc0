// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class OwnPlan
{
    // <commune>
    public static OrgUnit Commune { get; } = new()
    {
        Code = "dong-loc",
        Name = BilingualName.Of("UBND xã Đồng Lộc", "People's Committee of Đồng Lộc commune"),
        Kind = OrgKind.PeoplesCommittee,
    };
    // </commune>

    // <plan>
    public static Indicator<Money> Revenue { get; } = Indicator<Money>.Define(
        "budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.MillionDong, OverTime.Flow);

    public static Plan Make()
    {
        var rice = Indicator<Mass>.Define(
            "rice-output", BilingualName.Of("Sản lượng lúa", "Rice output"), Mass.Tonne, OverTime.Flow);
        var poverty = Indicator<Share>.Define(
                "poverty-rate", BilingualName.Of("Tỷ lệ hộ nghèo", "Poverty rate"), Share.Percent, OverTime.Stock)
            .With(static one => one with { Polarity = Polarity.LowerIsBetter, Limits = NaturalLimits.Percentage });
        var hamlets = Indicator<Things>.Define(
            "culture-hamlets", BilingualName.Of("Thôn đạt chuẩn văn hóa", "Hamlets of culture"),
            Things.Counted("hamlet", "thôn", "hamlets"), OverTime.Stock);
        return PlanDraft.For(PlanYear.Of(2026), Commune)
            .Group(BilingualName.Of("Chỉ tiêu kinh tế", "Economy"))
            .Line(Target.GreaterThan(Revenue, Money.MillionDong.Of(12_500m)), "Thu ngân sách trên 12.500 triệu đồng")
            .Line(Target.Growth(rice, Comparator.AtLeast, Share.Percent.Of(3m), GrowthBase.PreviousYear))
            .Group(BilingualName.Of("Chỉ tiêu văn hóa - xã hội", "Culture and society"))
            .Line(Target.LessThan(poverty, Share.Percent.Of(2.5m)))
            .Line(Target.Coverage(hamlets, required: 7, total: 7))
            .Create().Value;
    }
    // </plan>

    public static void Print()
    {
        // <print>
        var plan = Make();
        foreach (var line in plan.Lines)
        {
            Console.WriteLine($"{line.Ordinal}. {TargetText.Write(line)}");
        }

        Console.WriteLine();
        Console.WriteLine(PlanText.Render(plan, Language.English, width: 96));
        // </print>
    }

    public static void Findings()
    {
        // <findings>
        var poor = Indicator<Share>.Define("poverty-rate", "Tỷ lệ hộ nghèo", Share.Percent, OverTime.Stock)
            .With(static one => one with { Polarity = Polarity.LowerIsBetter, Limits = NaturalLimits.Percentage });
        var draft = PlanDraft.For(PlanYear.Of(2026), Commune)
            .Group("Chỉ tiêu xã hội")
            .Line(Target.LessThan(poor, Share.Percent.Of(2.5m)))
            .Line(Target.AtLeast(poor, Share.Percent.Of(4m)));
        var reading = draft.Create();
        var findings = PlanAudit.Check(reading.Value);
        Console.WriteLine(FindingText.Render(findings, reading.Value, Language.English, width: 96));
        // </findings>
    }

    public static void Kinds()
    {
        // <kinds>
        var road = Indicator<Length>.Define("concrete-road", "Đường thôn được bê tông hóa", Length.Kilometre, OverTime.Flow);
        var target = Target.AtLeast(road, Length.Kilometre.Of(12.5m));
        Console.WriteLine(TargetText.Write(target));
        Console.WriteLine(NumberText.Write(target.Bound.Value, Language.English));
        // </kinds>
    }

    public static void Amend()
    {
        // <amend>
        var line = Make().Lines[0];
        var raised = line with
        {
            Amendments =
            [
                new Amendment
                {
                    From = new LocalDate(2026, 7, 15),
                    Target = Target.GreaterThan(Revenue, Money.MillionDong.Of(13_000m)),
                    Basis = new LegalBasis { Act = "Nghị quyết ví dụ", Confidence = SourceConfidence.Unverified },
                },
            ],
        };
        Console.WriteLine(TargetText.Write(raised.TargetOn(new LocalDate(2026, 7, 14))));
        Console.WriteLine(TargetText.Write(raised.TargetOn(new LocalDate(2026, 7, 15))));
        // </amend>
    }

    public static void Keep()
    {
        // <keep>
        var plan = Make();
        var json = PlanningJson.WritePlan(plan);
        Console.WriteLine(PlanningJson.ReadPlan(json).Value == plan);
        // </keep>
    }
}

// <length>
internal sealed class Length : IMeasure
{
    public static Unit<Length> Kilometre { get; } = Unit<Length>.Of(UnitCatalogue.FromCode("kilometre"));

    public static bool Measures(Dimension dimension) => dimension.Equals(Dimension.Of(BaseDimension.Length));
}
// </length>
