using System.Reflection;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Measures;
using HongLinh.Planning.Organisations;
using HongLinh.Planning.Sources;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;
using NodaTime;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>Examples of every public value type: what the contract tests run on.</summary>
/// <remarks>
/// A new type needs one line: how to make an example, and how to make one that differs. A type may have several
/// lines. The values are examples of form; only their shape matters.
/// </remarks>
internal static class Exemplars
{
    public static IReadOnlyList<Exemplar> All { get; } =
    [
        // Collections, findings
        Of(static () => ValueList.From(["a", "b"]), static () => ValueList.From(["b", "a"])),
        Of(static () => ValueList.From([1.50m]), static () => default(ValueList<decimal>)),
        Of(static () => Finding.Of(FindingCode.Slip, "II.2.a#4", "trên địa ban", "địa bàn"), static () => Finding.Of(FindingCode.NoBaseline, "II.2.a#4", "")),
        Of(static () => ReadingOf("text"), static () => ReadingOf("other")),

        // Sources
        Of(static () => BilingualName.Of("Thu ngân sách", "Budget revenue"), static () => BilingualName.Of("Thu ngân sách", "Revenue")),
        Of(static () => DocumentDate.On(new LocalDate(2023, 1, 5)), static () => DocumentDate.InMonth(new YearMonth(2023, 1))),
        Of(static () => DocumentDate.InMonth(new YearMonth(2023, 1)), static () => DocumentDate.InMonth(new YearMonth(2023, 2))),
        Of(static () => InForce.Between(new LocalDate(2023, 1, 1), new LocalDate(2025, 6, 30)), static () => InForce.Since(new LocalDate(2023, 1, 1))),
        Of(static () => new LegalBasis { Act = "Nghị định 09/2019/NĐ-CP", Article = "Điều 12" }, static () => new LegalBasis { Act = "Nghị định 09/2019/NĐ-CP" }),
        Of(static () => SourceSpan.Of("II.2.a", 4, "tăng trên 13%"), static () => SourceSpan.Of("II.2.a", 5, "tăng trên 13%")),

        // Units, measures
        Of(static () => Dimension.Of(BaseDimension.Money, "VND"), static () => Dimension.One),
        Of(static () => Fraction.Of(-51, 100), static () => Fraction.Of(51, 100)),
        Of(static () => PriceBasis.Constant(2010), static () => PriceBasis.Current),
        Of(static () => Money.BillionDong.Untyped.Of(-192.50m), static () => Money.BillionDong.Untyped.Of(192.5m)),
        Of(static () => Money.BillionDong.Of(-192.50m), static () => Money.BillionDong.Of(192.5m)),
        Of(static () => Rounding.HalfUp(2), static () => Rounding.Truncate(2)),
        Of(static () => Unit.Counted("school", "trường", "schools"), static () => Unit.Counted("hamlet", "thôn", "hamlets")),
        Of(static () => Things.Counted("school", "trường", "schools"), static () => Things.Counted("hamlet", "thôn", "hamlets")),
        Of(static () => MismatchOf(UnitCatalogue.PercentagePoint), static () => MismatchOf(Money.Dong.Untyped)),

        // Calendar, organisations
        Of(static () => PlanYear.Of(2023), static () => PlanYear.Of(2024)),
        Of(static () => ReportingPeriod.Quarter(PlanYear.Of(2023), 1), static () => ReportingPeriod.YearToDate(PlanYear.Of(2023), 3)),
        Of(static () => Town("hong-linh"), static () => Town("ky-anh")),

        // Indicators
        Of(static () => IndicatorCode.Of("budget-revenue"), static () => IndicatorCode.Of("budget-spending")),
        Of(static () => Revenue.Untyped with { Definition = "" }, static () => Revenue.Untyped with { Definition = "2021" }),
        Of(static () => Revenue.With(static i => i with { Definition = "" }), static () => Revenue.With(static i => i with { Definition = "2021" })),
        Of(static () => NaturalLimits.Between(-1.50m, 2.5m), static () => NaturalLimits.Between(null, 2.5m)),

        // Targets
        Of(static () => Bound.Of(Comparator.GreaterThan, Money.BillionDong.Untyped.Of(-1.5m)), static () => Bound.Of(Comparator.AtLeast, Money.BillionDong.Untyped.Of(-1.5m))),
        Of(static () => Target.AtLeast(Revenue, Money.BillionDong.Of(192.5m)), static () => Target.MoreThan(Revenue, Money.BillionDong.Of(192.5m))),
        Of(static () => Target.Between(Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(2m)), static () => Target.Between(Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(3m))),
        Of(static () => Target.Near(Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(0.1m)), static () => Target.Near(Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(0.2m))),
        Of(static () => GrowthBy(-13.5m), static () => GrowthBy(13.5m)),
        Of(static () => ChangeBy(-2m), static () => ChangeBy(2m)),
        Of(static () => Target.Coverage(Hamlets, 52, 52), static () => Target.Coverage(Hamlets, 51, 52)),
        Of(static () => NamedItem.Of("Trường Mầm non Đậu Liêu"), static () => NamedItem.Of("Trường Tiểu học Nam Hồng")),
        Of(static () => NamedItemsTarget.Of(Hamlets.Untyped, [NamedItem.Of("Thôn 1")]), static () => NamedItemsTarget.Of(Hamlets.Untyped, [NamedItem.Of("Thôn 2")])),
        Of(static () => MilestoneTarget.Of(Hamlets.Untyped, new LocalDate(2023, 6, 30)), static () => MilestoneTarget.Of(Hamlets.Untyped, new LocalDate(2023, 7, 1))),
        Of(static () => AllOfTarget.Of([GrowthBy(1m), ChangeBy(2m)]), static () => AllOfTarget.Of([ChangeBy(2m), GrowthBy(1m)])),
        Of(static () => RankTarget.Within(Hamlets.Untyped, 10, 63), static () => RankTarget.Within(Hamlets.Untyped, 9, 63)),
        Of(static () => NotAssessableTarget.Because(Hamlets.Untyped, NotAssessableReason.All[0]), static () => NotAssessableTarget.Because(Hamlets.Untyped, NotAssessableReason.All[1])),
    ];

    private static Indicator<Money> Revenue =>
        Indicator<Money>.Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.BillionDong);

    private static Indicator<Things> Hamlets =>
        Indicator<Things>.Define("model-hamlets", BilingualName.Of("Thôn kiểu mẫu", "Model hamlets"), Things.Counted("hamlet", "thôn", "hamlets"));

    private static GrowthTarget GrowthBy(decimal percent) =>
        Target.Growth(Revenue, Comparator.AtLeast, Share.Percent.Of(percent), GrowthBase.PreviousYear);

    private static ChangeTarget ChangeBy(decimal billion) =>
        Target.Change(Revenue, Comparator.AtLeast, Money.BillionDong.Untyped.Of(billion), GrowthBase.PreviousYear);

    private static OrgUnit Town(string code) =>
        new() { Code = code, Name = BilingualName.Of("Thị xã", "Town"), Kind = OrgKind.All[0] };

    private static UnitMismatch MismatchOf(Unit other) => UnitCatalogue.Percent.FactorTo(other).AsT1;

    // No factory takes a bare value: a reading comes from reading something.
    private static Reading<string> ReadingOf(string value) =>
        (Reading<string>)Activator.CreateInstance(
            typeof(Reading<string>), BindingFlags.Instance | BindingFlags.NonPublic, binder: null, [value, default(ValueList<Finding>)], culture: null)!;

    // Made twice, so that equality is never that of one object with itself.
    private static Exemplar Of<T>(Func<T> one, Func<T> other)
        where T : notnull => new(one(), one(), other());
}
