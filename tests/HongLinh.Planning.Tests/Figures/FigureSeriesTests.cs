using System.Globalization;
using CsCheck;
using HongLinh.Planning.Tests.Evaluation;
using HongLinh.Planning.Tests.Rules;

namespace HongLinh.Planning.Tests.Figures;

// Against a list that is walked month by month, as a clerk would do it on paper.
public sealed class FigureSeriesTests
{
    private const int Months = 6;

    private static readonly Gen<(bool IsTotal, int Month, int Value, int Option)[]> Reports =
        Gen.Select(
            Gen.Bool, Gen.Int[1, Months], Gen.Int[1, 3], Gen.Int[0, 5], static (isTotal, month, value, option) => (isTotal, month, value, option)).Array[0, 14];

    [Fact]
    public void Points_OfAFlow_AreThoseOfANaiveList() => Reports.Sample(static reports =>
        Naive(reports) == string.Join(' ', Series(reports, Asked.Flow).Points.Select(static point => OfMonth(point.LastDay.Month, Text(point)))));

    [Fact]
    public void Standing_ForATargetThatTakesAll_IsThatOfTheRules() => Reports.Sample(static reports =>
    {
        var read = Read(reports);
        var target = LineText.Read("flow billion-dong > 192").Target;
        var judged = FigureSeries.Settle(target.Indicator, read, new TargetFigureReading(target, []));
        // Of two figures that contradict each other a verdict takes the range, and a rule none.
        var asReported = Series(reports, target.Indicator).Standing;
        return judged.Standing.Where(figure => Array.Exists(asReported, one => (one.FirstDay, one.LastDay) == (figure.FirstDay, figure.LastDay))).Select(Text)
            .SequenceEqual(asReported.Select(Text));
    });

    [Fact]
    public void Points_ReportsInAnyOrderOfSpans_AreTheSame() => Reports.Sample(static reports =>
    {
        // Each span keeps its reports in the order in which they became known.
        var bySpan = reports.OrderByDescending(static report => report.Month).ThenBy(static report => report.IsTotal || report.Month == 1).ToArray();
        return Naive(reports) == string.Join(' ', Series(bySpan, Asked.Flow).Points.Select(static point => OfMonth(point.LastDay.Month, Text(point))));
    });

    [Fact]
    public void Covers_AnyReports_IsThatNoMonthIsLeftOut() => Reports.Sample(static reports =>
    {
        var series = Series(reports, Asked.Flow);
        var year = LineText.Year;
        return Enumerable.Range(1, Months).All(month =>
        {
            var days = ReportingPeriod.Month(year, month);
            var isSpoken = series.Standing.Any(figure => figure.HasValue && figure.FirstDay <= days.FirstDay && figure.LastDay >= days.LastDay);
            return series.Covers(days.FirstDay, days.LastDay) == isSpoken;
        });
    });

    private static FigureSeries Series((bool, int, int, int)[] reports, Indicator indicator) =>
        FigureSeries.Settle(indicator, Read(reports), new AsReported(indicator), LineText.Year);

    private static Observation[] Read((bool IsTotal, int Month, int Value, int Option)[] reports) => [.. ReportText.Read(
        string.Join("; ", reports.Select(static report => string.Create(
            CultureInfo.InvariantCulture, $"{(report.IsTotal ? "YTD" : "M")}{report.Month:00} {report.Value} {Option(report.Option)}"))), Asked.Billion)];

    private static string OfMonth(int month, string value) => string.Create(CultureInfo.InvariantCulture, $"{month}={value}");

    private static string Option(int option) => option switch { 0 => "correction", 1 => "estimated", 2 => "preliminary", _ => "" };

    private static string Text(UsableFigure figure) => figure.Span is { Low: { } value } ? (value / Asked.Billion.Factor).ToString() : "?";

    private static string Naive((bool IsTotal, int Month, int Value, int Option)[] reports)
    {
        var totals = new string?[Months + 1];
        for (var month = 1; month <= Months; month++)
        {
            // January and the months from January to January are the same days.
            var whole = Standing([.. reports.Where(report => report.Month == month && (report.IsTotal || month == 1))]);
            var alone = month == 1 ? null : Standing([.. reports.Where(report => report.Month == month && !report.IsTotal)]);
            totals[month] = whole is null or "?" && alone is not null && totals[month - 1] is { } before
                ? before == "?" || alone == "?" ? "?" : Sum(before, alone)
                : whole;
        }

        return string.Join(' ', Enumerable.Range(1, Months).Where(month => totals[month] is not null).Select(month => OfMonth(month, totals[month]!)));
    }

    private static string Sum(string one, string other) =>
        (LineText.Number(one) + LineText.Number(other)).ToString(CultureInfo.InvariantCulture);

    private static string? Standing((bool IsTotal, int Month, int Value, int Option)[] reports)
    {
        if (reports.Length == 0)
        {
            return null;
        }

        var since = reports[Math.Max(Array.FindLastIndex(reports, static report => report.Option == 0), 0)..];
        var rank = since.Max(static report => Rank(report.Option));
        var values = since.Where(report => Rank(report.Option) == rank).Select(static report => report.Value).Distinct().ToArray();
        return values.Length == 1 ? values[0].ToString(CultureInfo.InvariantCulture) : "?";
    }

    private static int Rank(int option) => option switch { 1 => 0, 2 => 1, _ => 2 };
}
