using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Outlooks;

// One line of a plan looked ahead from a day of its year; see LineText and ReportText for the words.
internal static class Ahead
{
    public const string MidYear = "2023-07-30";

    public static YearOutlook Look(string line, string reports, string? asOf = null, Phasing? phasing = null, ProjectionMethod? method = null)
    {
        var plan = Town.PlanOf(LineText.Read(line) with { Phasing = phasing }).Value;
        return Of(Town.Review(plan, reports, asOf ?? SoonAfter(reports)).Judgements[0], method);
    }

    // Two weeks after the last figure, while it is fresh; in the middle of the year where it speaks of a later day, or where there is none.
    private static string SoonAfter(string reports)
    {
        var days = ReportText.Read(reports, UnitCatalogue.Percent).Select(static report => report.Period.LastDay.PlusDays(14)).ToArray();
        var last = days.Length == 0 ? MidYear : LocalDatePattern.Iso.Format(days.Max());
        return string.CompareOrdinal(last, MidYear) < 0 ? last : MidYear;
    }

    public static YearOutlook Look(PlanLine line, PlanYear year, string asOf, params IEnumerable<Observation> reports)
    {
        var plan = Plan.Create(Town.Header with { Year = year }, [Town.GroupOf("a", line)]).Value;
        var day = LocalDatePattern.Iso.Parse(asOf).Value;
        return YearOutlook.Of(
            PlanReview.Run(
            plan, ObservationLog.Empty.Append(ValueList.From(reports)).KnownAt(NodaTime.Instant.MaxValue), day, Town.Literal, RuleSet.None).Judgements[0]);
    }

    // "planned actual ratio standing required average", a dash for what there is none of.
    public static string Says(this Pace pace) => pace is ComputedPace known
        ? $"{known.Planned} {known.Actual} {known.Ratio?.ToString() ?? "-"} {known.Standing} {known.RequiredPerMonth?.ToString() ?? "-"} {known.AveragePerMonth?.ToString() ?? "-"}"
        : ((UndefinedPace)pace).Gap.Code;

    // "value low..high rule".
    public static string Says(this Projection projection) => projection is ComputedProjection known
        ? $"{known.Method} {known.Value} {known.Low?.ToString() ?? "-"}..{known.High?.ToString() ?? "-"} {known.Rule}"
        : ((UndefinedProjection)projection).Gap.Code;

    public static string Says(this ValueList<OutlookAssumption> assumptions) => string.Join(' ', assumptions);

    private static YearOutlook Of(Judgement judgement, ProjectionMethod? method) =>
        method is null ? YearOutlook.Of(judgement) : YearOutlook.Of(judgement, method);
}
